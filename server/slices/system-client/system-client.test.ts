import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { ProblemError } from '../../http/problems.ts';
import { requireClient } from '../../http/require-client.ts';
import {
  createTestServer,
  layOutDirectory,
  smallDirectory,
  type TestServer,
} from '../../http/test-server.ts';

type Pair = { privateKey: CryptoKey; jwk: JWK };

async function makePair(alg: string): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, jwk: await exportJWK(publicKey) };
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

describe('system clients', () => {
  let server: TestServer;
  const pairs = new Map<string, Pair>();
  const pair = (name: string): Pair => {
    const found = pairs.get(name);
    if (found === undefined) throw new Error('No such pair');
    return found;
  };

  before(async () => {
    for (const [name, alg] of [
      ['ES256', 'ES256'],
      ['EdDSA', 'Ed25519'],
      ['RS256', 'RS256'],
      ['PS256', 'PS256'],
      ['second', 'ES256'],
      ['stranger', 'ES256'],
      ['ES384', 'ES384'],
    ] as const) {
      pairs.set(name, await makePair(alg));
    }
    server = await createTestServer({}, undefined, (app) => {
      app.get('/test/documents', async (request) => requireClient(request, 'documents.write'));
    });
    await layOutDirectory(server.dependencies.sql, [
      ...smallDirectory,
      {
        kind: 'systemClient',
        clientId: 'journal',
        name: 'Journalen',
        sourceSystems: ['SE2321000016-S001'],
        connectedProviders: ['SE2321000016-1001'],
        scopes: ['documents.write', 'blocks.write'],
        jwks: {
          keys: ['ES256', 'EdDSA', 'RS256', 'PS256', 'second', 'ES384'].map(
            (name) => pair(name).jwk,
          ),
        },
      },
    ]);
  });
  after(() => server.close());

  type Over = {
    key?: string;
    alg?: string;
    claims?: Record<string, unknown>;
    seconds?: number;
    form?: Record<string, string>;
  };

  async function signAssertion(over: Over = {}): Promise<string> {
    const alg = over.alg ?? 'ES256';
    const claims = {
      iss: 'journal',
      sub: 'journal',
      aud: 'http://localhost/oauth2/token',
      jti: randomUUID(),
      exp: Math.floor(Date.now() / 1000) + (over.seconds ?? 120),
      ...over.claims,
    };
    const given = Object.fromEntries(
      Object.entries(claims).filter(([, value]) => value !== undefined),
    );
    return new SignJWT(given).setProtectedHeader({ alg }).sign(pair(over.key ?? alg).privateKey);
  }

  async function askToken(assertion: string, form: Record<string, string> = {}) {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/oauth2/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: assertionType,
        client_assertion: assertion,
        ...form,
      }).toString(),
    });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  }

  const use = (token: string) =>
    server.app.inject({ url: '/test/documents', headers: { authorization: `Bearer ${token}` } });

  for (const alg of ['ES256', 'EdDSA', 'RS256', 'PS256']) {
    test(`a client proves itself with ${alg}`, async () => {
      const { status, body, headers } = await askToken(await signAssertion({ alg }));
      assert.equal(status, 200, JSON.stringify(body));
      assert.deepEqual(
        [body.token_type, body.expires_in, body.scope],
        ['Bearer', 600, 'documents.write blocks.write'],
      );
      assert.equal(headers['cache-control'], 'no-store');
      const client = (await use(body.access_token)).json();
      assert.equal(client.clientId, 'journal');
      assert.deepEqual(client.sourceSystems, ['SE2321000016-S001']);
      assert.equal(client.connectedProviderIds.length, 1);
    });
  }

  test('a second key of the same kind is found without a key id, and the issuer is an audience', async () => {
    const assertion = await signAssertion({ key: 'second', claims: { aud: 'http://localhost' } });
    assert.equal((await askToken(assertion)).status, 200);
  });

  const now = () => Math.floor(Date.now() / 1000);
  const refused: readonly [string, () => Over][] = [
    ['a key that is not registered', () => ({ key: 'stranger' })],
    ['an algorithm that is not allowed', () => ({ key: 'ES384', alg: 'ES384' })],
    ['another audience', () => ({ claims: { aud: 'https://elsewhere.example/token' } })],
    ['another subject', () => ({ claims: { sub: 'somebody' } })],
    ['another issuer', () => ({ claims: { iss: 'nobody', sub: 'nobody' } })],
    ['no issuer', () => ({ claims: { iss: undefined } })],
    ['no id', () => ({ claims: { jti: undefined } })],
    ['no end', () => ({ claims: { exp: undefined } })],
    ['an end too far ahead', () => ({ seconds: 400 })],
    ['an end that has passed', () => ({ seconds: -60 })],
    ['a beginning that has not come', () => ({ claims: { nbf: now() + 120 } })],
    ['the id of another client', () => ({ form: { client_id: 'somebody' } })],
  ];
  for (const [title, over] of refused) {
    test(`an assertion with ${title} is refused and in the log`, async () => {
      const given = over();
      const { status, body } = await askToken(await signAssertion(given), given.form);
      assert.deepEqual([status, body.error], [401, 'invalid_client']);
    });
  }

  test('clocks may differ by half a minute', async () => {
    assert.equal((await askToken(await signAssertion({ seconds: -20 }))).status, 200);
  });

  test('an assertion is used once', async () => {
    const assertion = await signAssertion();
    assert.equal((await askToken(assertion)).status, 200);
    assert.deepEqual((await askToken(assertion)).body.error, 'invalid_client');
  });

  test('of two requests with one assertion at the same time, one gets a token', async () => {
    const assertion = await signAssertion();
    const answers = await Promise.all([askToken(assertion), askToken(assertion)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401]);
  });

  test('only registered scopes are granted', async () => {
    const narrow = await askToken(await signAssertion(), { scope: 'blocks.write' });
    assert.equal(narrow.body.scope, 'blocks.write');
    const denied = await use(narrow.body.access_token);
    assert.deepEqual([denied.statusCode, denied.json().code], [403, 'scope-missing']);
    const wide = await askToken(await signAssertion(), { scope: 'blocks.write directory.write' });
    assert.deepEqual([wide.status, wide.body.error], [400, 'invalid_scope']);
  });

  test('other grants, other ways to prove, and repeated parameters are refused', async () => {
    const assertion = await signAssertion();
    const cases: readonly [Record<string, string>, string][] = [
      [{ grant_type: 'password' }, 'unsupported_grant_type'],
      [{ client_assertion_type: 'x' }, 'invalid_client'],
    ];
    for (const [form, error] of cases) {
      assert.equal((await askToken(assertion, form)).body.error, error);
    }
    const twice = await server.app.inject({
      method: 'POST',
      url: '/oauth2/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'grant_type=client_credentials&grant_type=client_credentials',
    });
    assert.deepEqual([twice.statusCode, twice.json().error], [400, 'invalid_request']);
  });

  test('a client that loses a scope, or is removed, stops at once', async () => {
    const { body } = await askToken(await signAssertion());
    assert.equal((await use(body.access_token)).statusCode, 200);
    await server.owner`update directory.system_client set scopes = array['blocks.write'] where client_id = 'journal'`;
    assert.equal((await use(body.access_token)).json().code, 'scope-missing');
    await server.owner`update directory.system_client set client_id = 'gone' where client_id = 'journal'`;
    const gone = await use(body.access_token);
    assert.deepEqual([gone.statusCode, gone.json().code], [401, 'client-not-authenticated']);
    await server.owner`
      update directory.system_client set client_id = 'journal', scopes = array['documents.write', 'blocks.write']
       where client_id = 'gone'`;
  });

  test('no token, a made-up one, one of another purpose and one that expired are refused', async () => {
    const { token } = server.dependencies.keys;
    const sign = (typ: string, issuer: string, exp: number) =>
      new SignJWT({ scope: 'documents.write' })
        .setProtectedHeader({ alg: 'HS256', typ, kid: token.current.id })
        .setIssuer(issuer)
        .setAudience('http://localhost')
        .setSubject('journal')
        .setExpirationTime(exp)
        .sign(token.current.key);
    assert.equal((await use(await sign('at+jwt', 'http://localhost', now() + 60))).statusCode, 200);
    const bad = [
      '',
      'x.y.z',
      await sign('JWT', 'http://localhost', now() + 60),
      await sign('at+jwt', 'http://elsewhere', now() + 60),
      await sign('at+jwt', 'http://localhost', now() - 1),
      await signAssertion(),
    ];
    for (const text of bad) assert.equal((await use(text)).statusCode, 401);
  });

  test('every answer of the token endpoint is in the log', async () => {
    const rows = await server.owner<{ outcome: string; count: number }[]>`
      select outcome, count(*) from audit.entry where step = 'clientToken' group by outcome`;
    const counts = new Map(rows.map((row) => [row.outcome, row.count]));
    assert.ok((counts.get('done') ?? 0) >= 8);
    assert.ok((counts.get('failed') ?? 0) >= refused.length);
  });

  test('the problem of a missing client is thrown, not answered', async () => {
    await assert.rejects(
      requireClient({ clientToken: undefined } as never, 'documents.write'),
      (error: unknown) =>
        error instanceof ProblemError && error.code === 'client-not-authenticated',
    );
  });
});
