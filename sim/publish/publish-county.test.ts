import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parseConfig } from '../../server/config.ts';
import { type Server, startServer } from '../../server/main.ts';
import { createTestDatabase, type TestDatabase } from '../../server/platform/test-database.ts';
import { createCounty } from '../county/county.ts';
import { findFreePort } from '../free-port.ts';
import { type ClientKeys, openClientKeys, operatorClientId } from './keys.ts';
import { publisherOf } from './publish-county.ts';
import { SystemClient, UploadFailure } from './system-client.ts';

const county = createCounty({ date: '2026-11-20', persons: 45 });
let folder: string;
let keys: ClientKeys;
let database: TestDatabase;
let server: Server;
let baseUrl: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samvy-county-'));
  database = await createTestDatabase();
  keys = await openClientKeys(join(folder, 'keys.json'), [
    operatorClientId,
    ...county.directory.journalSystems.map(({ clientId }) => clientId),
  ]);
  const port = await findFreePort();
  baseUrl = `http://localhost:${port}`;
  server = await startServer(
    parseConfig({
      PORT: String(port),
      BASE_URL: baseUrl,
      DATA_DIR: folder,
      DATABASE_URL: database.ownerUrl,
      APP_DATABASE_URL: database.appUrl,
      LOG_LEVEL: 'silent',
      OPERATOR_JWKS: JSON.stringify({ keys: [keys.get(operatorClientId)?.jwk] }),
      OIDC_STAFF_ISSUER: 'http://127.0.0.1:9',
      OIDC_STAFF_CLIENT_ID: 'staff',
      OIDC_STAFF_CLIENT_SECRET: 'secret',
      OIDC_RESIDENT_ISSUER: 'http://127.0.0.1:9',
      OIDC_RESIDENT_CLIENT_ID: 'resident',
      OIDC_RESIDENT_CLIENT_SECRET: 'secret',
    }),
  );
});
after(async () => {
  await server?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

test('the whole county goes in through the public interface, the known people first', async () => {
  const publisher = publisherOf({ county, baseUrl, keys });
  const known = await publisher.publishKnown();
  assert.ok(known.documents > 300);
  assert.equal(known.persons, county.inhabitants.filter(({ tries }) => tries !== undefined).length);
  const told: number[] = [];
  const all = await publisher.publishOthers(({ persons }) => told.push(persons));
  assert.equal(all.persons, 45);
  assert.equal(told.at(-1), 45);
});

test('sent again, everything is there already, and what has been blocked since is refused', async () => {
  const publisher = publisherOf({ county, baseUrl, keys });
  await publisher.publishKnown();
  await publisher.publishOthers(() => undefined);
});

test('an answer that was not expected stops the publishing, and says where', async () => {
  const system = county.directory.journalSystems[0];
  const key = keys.get(system?.clientId ?? '')?.key;
  assert.ok(system && key);
  const client = new SystemClient({ baseUrl, clientId: system.clientId, key });
  const [birgitta] = county.inhabitants;
  assert.ok(birgitta);
  const document = county
    .linesOf(birgitta)
    .documents.find(({ sourceSystem }) => sourceSystem === system.sourceSystem);
  assert.ok(document);
  const { title: _, ...untitled } = document;
  await assert.rejects(client.upload('documents', [document, untitled]), (error) => {
    assert.ok(error instanceof UploadFailure);
    assert.match(error.message, /line 2 invalid field-missing \/title/);
    assert.ok(!error.message.includes('19391017'));
    return true;
  });
});

test('a key that nobody registered gets no token', async () => {
  const strange = await openClientKeys(join(folder, 'strange.json'), ['gavleborg-journal']);
  const key = strange.get('gavleborg-journal')?.key;
  assert.ok(key);
  const client = new SystemClient({ baseUrl, clientId: 'gavleborg-journal', key });
  await assert.rejects(client.upload('documents', [{}]), UploadFailure);
});

test('the keys are kept for the next start, for their owner alone', async () => {
  const file = join(folder, 'keys.json');
  const before = await readFile(file, 'utf8');
  const again = await openClientKeys(file, [operatorClientId]);
  assert.equal(await readFile(file, 'utf8'), before);
  assert.deepEqual(again.get(operatorClientId)?.jwk, keys.get(operatorClientId)?.jwk);
  assert.equal((await stat(file)).mode & 0o077, 0);
  assert.ok(!('d' in (again.get(operatorClientId)?.jwk ?? {})));
});
