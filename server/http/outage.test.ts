import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres.ts';
import { migrate, roleUrl } from '../platform/migrate.ts';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from './test-server.ts';

let folder: string;
let postgres: EmbeddedPostgres;
let server: TestServer;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samvy-outage-'));
  postgres = await startEmbeddedPostgres({ dataDir: folder });
  await migrate(postgres.url);
  const database = { ownerUrl: postgres.url, appUrl: roleUrl(postgres.url, 'app') };
  server = await createTestServer({}, { ...database, drop: async () => undefined });
  await layOutDirectory(server.owner, smallDirectory);
  await layOutPersons(server.owner, [tolvan]);
});

after(async () => {
  await server.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a killed database under lookups gives 503 and nothing else, and the service recovers by itself', async () => {
  const headers = await server.signedInStaff('SE2321000016-A001');
  await server.owner`
    update session.session set assignment_id = assignment.id
      from directory.assignment where assignment.staff_id = session.staff_id`;
  const search = () =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/lookups',
      headers,
      payload: { number: '19121212-1212' },
    });
  const begun = await search();
  assert.equal(begun.statusCode, 201);
  const overview = () =>
    server.app.inject({
      method: 'POST',
      url: `/api/v1/lookups/${begun.json().lookup}/overview`,
      headers,
      payload: {},
    });
  assert.equal((await overview()).statusCode, 403, 'there is nothing that she may read');

  const underWay = Array.from({ length: 20 }, search);
  const overviews = Array.from({ length: 20 }, overview);
  process.kill(postgres.pid(), 'SIGKILL');
  const statuses: number[] = [];
  for (const response of await Promise.all(underWay)) {
    statuses.push(response.statusCode);
    if (response.statusCode !== 201) {
      assert.equal(response.statusCode, 503, response.body);
      assert.equal(response.json().code, 'database-unavailable');
      assert.ok(Number(response.headers['retry-after']) > 0);
      assert.doesNotMatch(response.body, /Tolvan/);
    }
  }
  assert.ok(statuses.includes(503), 'the database was away');
  const judged = (await Promise.all(overviews)).filter(({ statusCode }) => statusCode !== 503);
  assert.ok(judged.every(({ statusCode }) => statusCode === 403));

  const deadline = Date.now() + 60_000;
  let recovered = await search();
  while (recovered.statusCode !== 201 && Date.now() < deadline) {
    assert.equal(recovered.statusCode, 503, recovered.body);
    await delay(200);
    recovered = await search();
  }
  assert.equal(recovered.statusCode, 201, 'it recovers without a restart');

  const [logged] = await server.owner<{ entries: number }[]>`
    select count(*) as entries from audit.entry where step = 'search'`;
  const shown = 2 + statuses.filter((status) => status === 201).length;
  assert.ok((logged?.entries ?? 0) >= shown, 'all that was shown is in the log');
  const [refused] = await server.owner<{ entries: number }[]>`
    select count(*) as entries from audit.entry where step = 'overview'`;
  assert.ok((refused?.entries ?? 0) >= 1 + judged.length, 'and so is every refusal');
});
