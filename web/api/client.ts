import createClient, { type Middleware } from 'openapi-fetch';
import { Problem, parseProblem } from './problem.ts';
import type { paths } from './schema.ts';

type RequestOptions = {
  readonly body?: unknown;
  /** Made once per thing that is written (`newIdempotencyKey`), and the same when it is sent again. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

/** What an operation answers with when all is well; undefined when the answer is empty. */
type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & (200 | 201 | 204)]: Responses[Status] extends {
        content: { 'application/json': infer Body };
      }
        ? Body
        : undefined;
    }[keyof Responses & (200 | 201 | 204)]
  : never;

/** `lookups/{lookup}/flag` with anything in place of the parameter. */
type Filled<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : Path;

/** The address of an operation under /api/v1; with a query when it takes one. */
type AddressOf<Path, Operation> = Path extends `/api/v1/${infer Rest}`
  ? Operation extends { parameters: { query?: infer Query } }
    ? [Query] extends [undefined]
      ? Filled<Rest>
      : `${Filled<Rest>}${string}`
    : Filled<Rest>
  : never;

/** The addresses that answer with a `T`, as the server describes them. */
type Address<Method extends 'get' | 'post' | 'put', T> = {
  [Path in keyof paths]: paths[Path] extends Record<Method, infer Operation>
    ? AnswerOf<Operation> extends T
      ? AddressOf<Path, Operation>
      : never
    : never;
}[keyof paths];

/** A request that the server answers with a `T`. */
type RequestFor<T> =
  | [method: 'GET', address: Address<'get', T>, options?: RequestOptions]
  | [method: 'POST', address: Address<'post', T>, options?: RequestOptions]
  | [method: 'PUT', address: Address<'put', T>, options?: RequestOptions];

/** What isn't answered as asked is thrown as a `Problem`; a request that was called off is thrown as it is. */
const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await parseProblem(response);
  },
  onError({ request }) {
    if (request.signal.aborted) return;
    return new Problem({ status: 0, code: 'no-answer', title: 'No answer' });
  },
};

const client = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  cache: 'no-store',
  headers: { accept: 'application/json', 'x-samvy': '1' },
});
client.use(problems);

/** openapi-fetch takes an address whose parameters are filled in, though its types know the patterns alone. */
const send = client.request as unknown as (
  method: 'get' | 'post' | 'put',
  address: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data?: unknown }>;

const methods = { GET: 'get', POST: 'post', PUT: 'put' } as const;

/**
 * One request to `/api/v1`, in the session of the browser: `request<Flag>('POST', `lookups/${lookup}/flag`)`.
 * The address must be one that the server answers with a `T`; else it doesn't compile.
 * Throws `Problem` when the answer is a problem, or when there is no answer (status 0). An empty answer is undefined.
 */
export async function request<T>(...asked: RequestFor<T>): Promise<T> {
  const [method, address, { body, idempotencyKey, signal } = {}] = asked;
  const { data } = await send(methods[method], `/api/v1/${address}`, {
    ...(body !== undefined && { body }),
    ...(signal !== undefined && { signal }),
    ...(idempotencyKey !== undefined && { headers: { 'idempotency-key': idempotencyKey } }),
  });
  return data as T;
}

/** A key under which a write is done once, however many times it is sent. */
export function newIdempotencyKey(): string {
  // randomUUID exists in secure contexts only; a test on a plain address must work as well.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
