import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { parseConfig } from './config.ts';
import { startServer } from './main.ts';
import { findFreePort } from './platform/free-port.ts';
import { createTestDatabase, type TestDatabase } from './platform/test-database.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

describe('the server as a whole', () => {
  let database: TestDatabase;
  let folder: string;
  let environment: Record<string, string>;
  before(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'samvy-main-'));
    const provider = { ISSUER: 'http://localhost:1', CLIENT_ID: 'samvy', CLIENT_SECRET: 'secret' };
    environment = {
      DATABASE_URL: database.ownerUrl,
      DATA_DIR: folder,
      LOG_LEVEL: 'fatal',
      ...Object.fromEntries(
        ['STAFF', 'RESIDENT'].flatMap((portal) =>
          Object.entries(provider).map(([name, value]) => [`OIDC_${portal}_${name}`, value]),
        ),
      ),
    };
  });
  after(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  test("it listens when all is well, and takes the operator's feed by the keys in its settings", async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const port = await findFreePort();
    const server = await startServer(
      parseConfig({
        ...environment,
        PORT: String(port),
        OPERATOR_JWKS: JSON.stringify({ keys: [await exportJWK(publicKey)] }),
      }),
    );
    try {
      assert.equal(server.url, `http://127.0.0.1:${port}`);
      assert.equal((await fetch(`${server.url}/health/ready`)).status, 200);
      const assertion = await new SignJWT({ jti: randomUUID() })
        .setProtectedHeader({ alg: 'ES256' })
        .setIssuer('operator')
        .setSubject('operator')
        .setAudience(`http://localhost:${port}/oauth2/token`)
        .setExpirationTime('2 minutes')
        .sign(privateKey);
      const answer = await fetch(`${server.url}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: assertion,
        }),
      });
      const { access_token: token, scope } = (await answer.json()) as Record<string, string>;
      assert.equal(scope, 'directory.write persons.write');
      const stored = await fetch(`${server.url}/api/v1/directory`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          kind: 'organisation',
          hsaId: 'SE1-O',
          name: 'Ån kommun',
          organisationNumber: '212000-0001',
          form: 'municipality',
        }),
      });
      assert.equal(stored.status, 201, await stored.text());
    } finally {
      await server.close();
    }
    await assert.rejects(fetch(`${server.url}/health/live`));
  });

  test('it does not start as a role that may change the log, and leaves nothing open', async () => {
    const config = parseConfig({ ...environment, APP_DATABASE_URL: database.ownerUrl, PORT: '0' });
    await assert.rejects(startServer(config), /must work as app/);
  });

  type Run = { readonly status: number | null; readonly errors: string };

  async function run(settings: Record<string, string>): Promise<Run> {
    const child = spawn(process.execPath, [main], { env: settings });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, errors };
  }

  test('run without settings it says what to set, and ends', async () => {
    const { status, errors } = await run({});
    assert.equal(status, 1);
    assert.match(errors, /DATABASE_URL: set it to/);
    assert.match(errors, /OIDC_STAFF_ISSUER: set it to/);
  });

  test('held back it is not ready until it is told to open', async () => {
    const port = await findFreePort();
    const config = parseConfig({ ...environment, PORT: String(port) });
    const server = await startServer(config, { heldBack: true });
    try {
      const status = async () => (await fetch(`${server.url}/health/ready`)).status;
      assert.equal(await status(), 503);
      server.open();
      assert.equal(await status(), 200);
    } finally {
      await server.close();
    }
  });

  test('told to stop it ends by itself, in order', async () => {
    const port = await findFreePort();
    const child = spawn(process.execPath, [main], {
      env: { ...environment, PORT: String(port), LOG_LEVEL: 'info' },
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('listening')) child.kill('SIGTERM');
    });
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    assert.deepEqual([status, signal], [0, null]);
    assert.ok(!out.includes('postgres://'));
  });
});
