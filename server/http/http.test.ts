import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Overloaded } from '../platform/batch.ts';
import {
  createTestServer,
  layOutDirectory,
  smallDirectory,
  type TestServer,
} from './test-server.ts';

describe('the HTTP server', () => {
  let server: TestServer;
  let webFolder: string;
  before(async () => {
    webFolder = await mkdtemp(join(tmpdir(), 'samvy-web-'));
    await mkdir(join(webFolder, 'assets'));
    await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Samvy</title>');
    await writeFile(join(webFolder, 'assets', 'page-abc123.js'), 'export {};');
    server = await createTestServer({ WEB_DIR: webFolder }, undefined, (app) => {
      app.get('/crowded', () => Promise.reject(new Overloaded()));
    });
    await layOutDirectory(server.dependencies.sql, smallDirectory);
  });
  after(async () => {
    await server.close();
    await rm(webFolder, { recursive: true, force: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    server.app.inject({ method: 'GET', url, headers });

  test('an address that does not exist is a problem document', async () => {
    for (const url of ['/api/v1/nothing', '/nothing', '/api/v1/lookups/x']) {
      const answer = await get(url);
      assert.equal(answer.statusCode, 404);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
      const { type, title, status, code } = answer.json();
      assert.deepEqual([type, status, code], ['urn:samvy:problem:not-found', 404, 'not-found']);
      assert.ok(title);
    }
  });

  test('input that is not valid is pointed at, and never repeated', async () => {
    const headers = await server.signedInStaff('SE2321000016-A001');
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/session/assignment',
      headers,
      payload: { assignmentId: '19121212-1212' },
    });
    assert.equal(answer.statusCode, 422);
    const { code, errors } = answer.json();
    assert.deepEqual(
      [code, errors[0]],
      ['input-invalid', { in: 'body', pointer: '/assignmentId', keyword: 'format' }],
    );
    assert.ok(!answer.body.includes('1212'));
    const missing = await server.app.inject({
      method: 'POST',
      url: '/api/v1/session/assignment',
      headers,
      payload: {},
    });
    assert.equal(missing.json().errors[0].pointer, '/assignmentId');
  });

  const malformed: readonly [string, string, string, number, string][] = [
    ['no JSON', 'application/json', '{', 400, 'request-malformed'],
    ['a prototype', 'application/json', '{"__proto__":{}}', 400, 'request-malformed'],
    ['another type', 'text/csv', 'a,b', 415, 'media-type-unsupported'],
    ['NUL', 'application/json', '{"assignmentId":"\\u0000"}', 422, 'input-invalid'],
    ['half a pair', 'application/json', '{"assignmentId":"\\ud800"}', 422, 'input-invalid'],
    ['a NUL in a name', 'application/json', '{"a\\u0000":1}', 422, 'input-invalid'],
    ['too much', 'application/json', `"${'x'.repeat(300_000)}"`, 413, 'body-too-large'],
  ];
  for (const [title, type, payload, status, code] of malformed) {
    test(`a body with ${title} is refused`, async () => {
      const headers = await server.signedInStaff('SE2321000016-A001');
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/v1/session/assignment',
        headers: { ...headers, 'content-type': type },
        payload,
      });
      assert.deepEqual([answer.statusCode, answer.json().code], [status, code]);
    });
  }

  test('what PostgreSQL cannot hold is refused in an address, too', async () => {
    assert.equal((await get('/api/v1/session?x=%00')).statusCode, 400);
    assert.equal((await get('/api/v1/%zz')).statusCode, 400);
  });

  test('the pages load nothing from elsewhere, and nobody frames them', async () => {
    const page = await get('/staff/anything');
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /Samvy/);
    assert.equal(page.headers['cache-control'], 'no-cache');
    const policy = String(page.headers['content-security-policy']);
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.ok(!policy.includes('unsafe'));
    for (const url of [
      '/',
      '/resident',
      '/resident/x/y',
      '/office/x',
      '/rulebook',
      '/sign-in-failed?code=cancelled',
    ]) {
      assert.equal((await get(url)).statusCode, 200);
    }
    const script = await get('/assets/page-abc123.js');
    assert.match(String(script.headers['cache-control']), /immutable/);
    assert.equal((await get('/assets/none.js')).statusCode, 404);
    assert.equal((await get('/..%2f..%2fetc/passwd')).statusCode >= 400, true);
  });

  test('answers of the interface are kept by nobody', async () => {
    assert.equal((await get('/api/v1/session')).headers['cache-control'], 'no-store');
  });

  test('whatever is answered, also a problem, tells the browser to be careful', async () => {
    for (const url of [
      '/',
      '/api/v1/session',
      '/api/v1/openapi.json',
      '/nowhere',
      '/health/live',
    ]) {
      const { headers } = await get(url);
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.equal(headers['x-frame-options'], 'DENY', url);
      assert.match(String(headers['content-security-policy']), /object-src 'none'/, url);
      assert.equal(headers['strict-transport-security'], undefined, url);
    }
  });

  test('the OpenAPI document is 3.1 and describes the session', async () => {
    const document = (await get('/api/v1/openapi.json')).json();
    assert.equal(document.openapi, '3.1.0');
    assert.ok(document.paths['/api/v1/session'].get.responses['200']);
    assert.ok(document.paths['/oauth2/token'].post);
    assert.equal(document.paths['/staff'], undefined);
  });

  test('where too many wait for the same work, the next is told at once to try again', async () => {
    const answer = await get('/crowded');
    assert.deepEqual([answer.statusCode, answer.json().code], [503, 'overloaded']);
    assert.equal(answer.headers['retry-after'], '1');
  });

  test('ready, alive and counted', async () => {
    assert.equal((await get('/health/live')).statusCode, 200);
    const ready = await get('/health/ready');
    assert.deepEqual(
      [ready.statusCode, ready.json()],
      [200, { ready: true, database: true, keys: true, log: true }],
    );
    const metrics = await get('/metrics');
    assert.match(
      metrics.body,
      /samvy_http_requests_total\{[^}]*route="\/health\/ready",status="200"/,
    );
    const elsewhere = await server.app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' });
    assert.equal(elsewhere.statusCode, 403);
    const proxied = await get('/metrics', { 'x-forwarded-for': '192.0.2.7' });
    assert.equal(proxied.statusCode, 403);
  });

  test('the log names the route, never what stood in the address', async () => {
    await get('/api/v1/session?number=191212121212');
    await get('/191212121212');
    const lines = server.logged.join('');
    assert.ok(!lines.includes('1912121'));
    assert.match(lines, /"route":"\/api\/v1\/session"/);
  });
});

describe('when something fails', () => {
  test('a database that is gone answers 503 with when to try again, and recovers by itself', async () => {
    const server = await createTestServer();
    try {
      await layOutDirectory(server.dependencies.sql, smallDirectory);
      const headers = await server.signedInStaff('SE2321000016-A001');
      const ask = () => server.app.inject({ url: '/api/v1/session', headers });
      assert.equal((await ask()).statusCode, 200);
      const [own] = await server.owner<{ name: string }[]>`select current_database() as name`;
      const database = server.owner(own?.name ?? '');
      await server.owner`alter database ${database} connection limit 0`;
      await server.owner`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app' and datname = current_database()`;
      try {
        let answer = await ask();
        for (let tries = 0; answer.statusCode === 200 && tries < 20; tries += 1)
          answer = await ask();
        assert.equal(answer.statusCode, 503);
        assert.equal(answer.json().code, 'database-unavailable');
        assert.equal(answer.headers['retry-after'], '2');
        assert.equal((await server.app.inject({ url: '/health/ready' })).statusCode, 503);
        const page = await server.app.inject({ url: '/sign-in/callback?code=x' });
        assert.equal(page.headers.location, '/sign-in-failed?code=database-unavailable');
        const metrics = await server.app.inject({ url: '/metrics' });
        assert.match(metrics.body, /samvy_database_errors_total [1-9]/);
      } finally {
        await server.owner`alter database ${database} connection limit -1`;
      }
      let recovered = await ask();
      for (let tries = 0; recovered.statusCode !== 200 && tries < 20; tries += 1)
        recovered = await ask();
      assert.equal(recovered.statusCode, 200);
    } finally {
      await server.close();
    }
  });

  test('too many requests of one session are held back, and of no other', async () => {
    const server = await createTestServer({ LIMIT_REQUESTS_PER_MINUTE: '3' });
    try {
      await layOutDirectory(server.dependencies.sql, smallDirectory);
      const one = await server.signedInStaff('SE2321000016-A001');
      const other = await server.signedInStaff('SE2321000016-A002');
      const statuses = [];
      for (let count = 0; count < 5; count += 1) {
        const answer = await server.app.inject({ url: '/api/v1/session', headers: one });
        statuses.push(answer.statusCode);
        if (answer.statusCode === 429) assert.ok(Number(answer.headers['retry-after']) > 0);
      }
      assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
      const signIns = [];
      for (let count = 0; count < 4; count += 1) {
        signIns.push((await server.app.inject({ url: '/sign-in/callback' })).statusCode);
      }
      assert.deepEqual(signIns, [302, 302, 302, 429]);
      assert.equal(
        (await server.app.inject({ url: '/api/v1/session', headers: other })).statusCode,
        200,
      );
    } finally {
      await server.close();
    }
  });
});
