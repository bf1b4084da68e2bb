import Type from 'typebox';
import { type ProblemCode, problems } from './problems.ts';

/** How any route may fail. */
const everywhere: readonly ProblemCode[] = [
  'request-malformed',
  'too-many-requests',
  'internal-error',
  'overloaded',
  'database-unavailable',
];

/** How a route for whoever is signed in may fail. */
export const sessionProblems: readonly ProblemCode[] = ['not-signed-in', 'session-locked'];

/** How a route of one portal may fail. */
export const portalProblems: readonly ProblemCode[] = [...sessionProblems, 'wrong-portal'];

/** How a route of the residents' portal may fail, whose answer may be about a child. */
export const residentProblems: readonly ProblemCode[] = [...portalProblems, 'custody-not-in-force'];

/** How a route that a portal sends something to may fail. */
export const writeProblems: readonly ProblemCode[] = [
  'cross-site-request',
  'body-too-large',
  'media-type-unsupported',
  'input-invalid',
];

const Problem = Type.Object(
  {
    type: Type.String({ description: '`urn:samvy:problem:` and the code' }),
    title: Type.String({ description: 'The code in English, for engineers' }),
    status: Type.Integer(),
    code: Type.String({
      description: 'What programs go by; each response names those it may hold',
    }),
    detail: Type.Optional(Type.String({ description: 'What happened, and what to do next' })),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          {
            in: Type.Optional(Type.String({ description: '`body`, `querystring` or `headers`' })),
            pointer: Type.String({ description: 'JSON Pointer to the value' }),
          },
          { additionalProperties: true },
        ),
        { description: 'Of `input-invalid`: where, and why' },
      ),
    ),
  },
  {
    title: 'Problem',
    description: 'Problem document (RFC 9457). It never holds personal data.',
    additionalProperties: true,
  },
);

/** To the types of a route nothing at all: a route throws its problems, it never sends one. */
type Described = Readonly<Record<never, never>>;

/**
 * For the `response` of a route schema: the problems that it may answer with, by status.
 * @param members what the document of a code holds besides the standard members
 */
export function problemResponses(
  codes: readonly ProblemCode[],
  members: Partial<Record<ProblemCode, Type.TSchema>> = {},
): Described {
  const byStatus = Map.groupBy(new Set([...codes, ...everywhere]), (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, sharing]) => {
      const special = sharing.flatMap((code) => members[code] ?? []);
      const documents = special.map((more) => Type.Intersect([Problem, more]));
      const schema =
        documents.length === 0
          ? Problem
          : documents.length === sharing.length
            ? Type.Union(documents)
            : Type.Union([...documents, Problem]);
      const mayWait = status === 429 || status === 503;
      return [
        status,
        {
          description: sharing.map((code) => `\`${code}\`: ${problems[code].title}.`).join(' '),
          content: { 'application/problem+json': { schema } },
          ...(mayWait && { headers: { 'Retry-After': retryAfter } }),
        },
      ];
    }),
  );
}

const retryAfter = { type: 'integer', description: 'Seconds to wait before the next try' };
