/**
 * The only place where a domain error becomes an HTTP status (RFC 9457). Titles are English, for
 * machines and engineers; the portals translate by code. docs/errors.md lists the same codes.
 */
export const problems = {
  'request-malformed': { status: 400, title: 'The request cannot be read' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'session-locked': { status: 401, title: 'The session is locked until its owner signs in again' },
  'client-not-authenticated': { status: 401, title: 'The system client is not authenticated' },
  'access-refused': { status: 403, title: 'Access is not permitted' },
  'refused-by-law': { status: 403, title: 'The law does not let this into the system' },
  'wrong-portal': { status: 403, title: 'The session belongs to another portal' },
  'cross-site-request': { status: 403, title: 'The request did not come from the portal' },
  'scope-missing': { status: 403, title: 'The system client lacks the scope' },
  'controller-not-registered': {
    status: 403,
    title: 'The system client is not registered for this connected provider',
  },
  'custody-not-in-force': {
    status: 403,
    title: 'The resident may not act for the child, or no longer may',
  },
  'assignment-not-valid': { status: 403, title: 'The assignment is not in force' },
  'duty-required': { status: 403, title: 'The assignment lacks the duty' },
  'own-opening': { status: 403, title: 'A reviewer does not review her own openings' },
  'metrics-not-open': { status: 403, title: 'Metrics are read from the same machine' },
  'not-found': { status: 404, title: 'No such address' },
  'person-not-found': { status: 404, title: 'No such person' },
  'document-not-found': { status: 404, title: 'No such document' },
  'lookup-not-found': { status: 404, title: 'No such lookup' },
  'ledger-part-not-found': { status: 404, title: 'The log has no such part' },
  'visit-not-found': { status: 404, title: 'No such visit in the log' },
  'case-not-found': { status: 404, title: 'No such question to this provider' },
  'consent-not-found': { status: 404, title: 'No such consent' },
  'relation-not-found': { status: 404, title: 'No such relation' },
  'block-not-found': { status: 404, title: 'No such block' },
  'lift-request-not-found': { status: 404, title: 'No such lift request' },
  'lift-not-found': { status: 404, title: 'No such temporary lift' },
  'opening-not-found': { status: 404, title: 'No such opening' },
  'question-not-found': { status: 404, title: 'No such question' },
  'hold-not-found': { status: 404, title: 'No such legal hold' },
  'assignment-not-chosen': { status: 409, title: 'No assignment is chosen' },
  'question-open': { status: 409, title: 'A question about the visit waits for its answer' },
  'case-answered': { status: 409, title: 'The question has been answered' },
  'consent-already-ended': { status: 409, title: 'The consent has already ended' },
  'nothing-blocked-there': { status: 409, title: 'There is no such block to lift' },
  'lift-request-open': { status: 409, title: 'The same request waits for its answer' },
  'lift-request-decided': { status: 409, title: 'The lift request has been decided' },
  'lift-already-ended': { status: 409, title: 'The lift has already ended' },
  'block-already-lifted': { status: 409, title: 'The block has already been lifted' },
  'opening-closed': { status: 409, title: 'The opening has its outcome' },
  'hold-ended': { status: 409, title: 'The legal hold has ended' },
  'question-answered': { status: 409, title: 'The question has been answered' },
  'idempotency-key-reused': {
    status: 409,
    title: 'The Idempotency-Key was used for another request',
  },
  'version-conflict': { status: 409, title: 'The same id and version holds other content' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'media-type-unsupported': { status: 415, title: 'The content type is not supported' },
  'input-invalid': { status: 422, title: 'The request is not valid' },
  'number-invalid': { status: 422, title: 'The text is not a person number' },
  'idempotency-key-missing': { status: 422, title: 'The Idempotency-Key header is missing' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong in the server' },
  overloaded: { status: 503, title: 'The server has more to do than it can' },
  'database-unavailable': { status: 503, title: 'The database does not answer' },
  'identity-provider-unavailable': { status: 503, title: 'The identity provider does not answer' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

export type ProblemDetails = {
  /** What happened and what to do next, without personal data. */
  readonly detail?: string;
  /** Further members of the problem document, such as the unmet conditions of a refusal. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
};

/** Thrown by routes; becomes the problem document of its code. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? problems[code].title);
    this.code = code;
    this.details = details;
  }
}

/** The problem document of a code, as `application/problem+json` has it. */
export function toProblem(code: ProblemCode, details: ProblemDetails = {}) {
  const { status, title } = problems[code];
  return {
    ...details.members,
    type: `urn:samvy:problem:${code}`,
    title,
    status,
    code,
    ...(details.detail === undefined ? {} : { detail: details.detail }),
  };
}
