/**
 * An answer that isn't what was asked for, as RFC 9457 says it, or no answer at all (status 0, code `no-answer`).
 * `details` holds what the problem carries besides its standard members, such as `RefusalDetails`.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** Seconds the server asks us to wait, or undefined. */
  readonly retryAfterS: number | undefined;

  constructor(given: {
    status: number;
    code: string;
    title: string;
    details?: Readonly<Record<string, unknown>>;
    retryAfterS?: number | undefined;
  }) {
    super(given.title);
    this.name = 'Problem';
    this.status = given.status;
    this.code = given.code;
    this.details = given.details ?? {};
    this.retryAfterS = given.retryAfterS;
  }
}

/** Whether the same request may well succeed a little later: no answer, or the server says that it is unavailable. */
export function isPassing(error: unknown): boolean {
  return error instanceof Problem && [0, 429, 502, 503, 504].includes(error.status);
}

/** Whether the answer was a problem with this code. */
export function hasCode(error: unknown, code: string): error is Problem {
  return error instanceof Problem && error.code === code;
}

/** The problem in an answer that failed. A body that isn't a problem gives the code `http-STATUS`. */
export async function parseProblem(answer: Response): Promise<Problem> {
  const body = await answer.json().catch(() => null);
  const details = isRecord(body) ? body : {};
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return new Problem({
    status: answer.status,
    code: typeof details['code'] === 'string' ? details['code'] : `http-${answer.status}`,
    title: typeof details['title'] === 'string' ? details['title'] : `HTTP ${answer.status}`,
    details,
    retryAfterS: Number.isFinite(wait) ? wait : undefined,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
