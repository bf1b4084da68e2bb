import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { isPassing, Problem } from './problem.ts';
import type { Flag } from './types.ts';

type Asked = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
type Answer = { status: number; body?: string; headers?: Record<string, string>; broken?: boolean };

const lookup = 'eyJhbGciOiJIUzI1NiJ9-_x';
const flag: Flag = {
  unblocked: true,
  ownDocuments: false,
  trace: { entryId: '1', at: '2026-11-22T08:00:00.000Z', step: 'flag' },
};

describe('requests of the portals', () => {
  const asked: Asked[] = [];
  let answer: Answer = { status: 204 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      if (answer.broken === true) request.socket.destroy();
      else response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  let request: typeof import('./client.ts').request;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    Object.defineProperty(globalThis, 'location', {
      value: new URL(`http://127.0.0.1:${port}/staff`),
      configurable: true,
    });
    ({ request } = await import('./client.ts'));
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'location');
    server.closeAllConnections();
    server.close();
  });

  test('a write says that the portal sends it, under its key, and gives the answer', async () => {
    answer = { status: 200, body: JSON.stringify(flag) };
    const given = await request<Flag>('POST', `lookups/${lookup}/flag`, {
      body: { why: 'ö' },
      idempotencyKey: 'a key',
    });
    assert.deepEqual(given, flag);
    const { method, url, headers, body } = asked.at(-1) ?? assert.fail('nothing was asked');
    assert.deepEqual(
      [method, url, body],
      ['POST', `/api/v1/lookups/${lookup}/flag`, '{"why":"ö"}'],
    );
    assert.equal(headers['x-samvy'], '1');
    assert.equal(headers['idempotency-key'], 'a key');
    assert.equal(headers['content-type'], 'application/json');
  });

  test('without a body there is no content type, and an empty answer is undefined', async () => {
    answer = { status: 204 };
    assert.equal(await request<void>('POST', `lookups/${lookup}/close`), undefined);
    assert.equal(asked.at(-1)?.headers['content-type'], undefined);
  });

  test('a query stays as it was written', async () => {
    answer = { status: 200, body: '{}' };
    await request<unknown>('GET', `resident/readings?before=${encodeURIComponent('a b/c')}`);
    assert.equal(asked.at(-1)?.url, '/api/v1/resident/readings?before=a%20b%2Fc');
  });

  test('a problem is thrown with its code, its details and how long to wait', async () => {
    answer = {
      status: 503,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '2' },
      body: JSON.stringify({ code: 'database-unavailable', title: 'No database', extra: [1] }),
    };
    await assert.rejects(request<unknown>('GET', 'session'), (error) => {
      assert.ok(error instanceof Problem && isPassing(error));
      assert.deepEqual(
        [error.status, error.code, error.retryAfterS, error.details['extra']],
        [503, 'database-unavailable', 2, [1]],
      );
      return true;
    });
  });

  test('a session that has ended is a problem too', async () => {
    answer = { status: 401, body: JSON.stringify({ code: 'session-locked' }) };
    await assert.rejects(
      request<void>('POST', 'session/alive'),
      (error) =>
        error instanceof Problem && error.status === 401 && error.code === 'session-locked',
    );
  });

  test('no answer is a problem of status 0; what was called off is not', async () => {
    answer = { status: 200, broken: true };
    await assert.rejects(
      request<void>('POST', 'session/alive'),
      (error) => error instanceof Problem && error.status === 0 && error.code === 'no-answer',
    );
    const signal = AbortSignal.abort();
    await assert.rejects(
      request<unknown>('GET', 'session', { signal }),
      (error) => error instanceof DOMException && error.name === 'AbortError',
    );
  });
});

/** Never run: what must not compile. */
export function wrong(request: typeof import('./client.ts').request): unknown {
  return [
    // @ts-expect-error No such address.
    request<Flag>('POST', `lookups/${lookup}/flagg`),
    // @ts-expect-error This one is read with POST.
    request<Flag>('GET', `lookups/${lookup}/flag`),
    // @ts-expect-error This one answers with something else.
    request<Flag>('POST', `lookups/${lookup}/sources`),
  ];
}
