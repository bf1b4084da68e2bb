import { Problem, parseProblem } from './problem.ts';

type RequestOptions = {
  readonly body?: unknown;
  /** Made once per thing that is written (`newIdempotencyKey`), and the same when it is sent again. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

/**
 * One request to `/api/v1`, in the session of the browser.
 * Throws `Problem` when the answer is a problem, or when there is no answer (status 0). An empty answer is undefined.
 */
export async function request<T>(
  method: 'GET' | 'POST',
  path: string,
  options: RequestOptions = {},
): Promise<T> {
  const headers = new Headers({ accept: 'application/json', 'x-samvy': '1' });
  if (options.body !== undefined) headers.set('content-type', 'application/json');
  if (options.idempotencyKey !== undefined) headers.set('idempotency-key', options.idempotencyKey);
  const answer = await fetch(`/api/v1/${path}`, {
    method,
    headers,
    credentials: 'same-origin',
    cache: 'no-store',
    body: options.body === undefined ? null : JSON.stringify(options.body),
    signal: options.signal ?? null,
  }).catch((error: unknown) => {
    if (options.signal?.aborted) throw error;
    throw new Problem({ status: 0, code: 'no-answer', title: 'No answer' });
  });
  if (!answer.ok) throw await parseProblem(answer);
  if (answer.status === 204) return undefined as T;
  return (await answer.json()) as T;
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
