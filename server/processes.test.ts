import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from './http/test-server.ts';
import { findFreePort } from './platform/free-port.ts';
import { loadKeys } from './platform/keys.ts';
import { createTestDatabase, type TestDatabase } from './platform/test-database.ts';
import { createAudit } from './slices/audit/index.ts';
import { isOtherLiving, reconcile, ServedJournal } from './slices/reconciliation/index.ts';

const main = join(import.meta.dirname, 'main.ts');
const patienceMs = 120_000;

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  /** The processes that have served, the ones first that began first. */
  workers(): readonly number[];
  ready(): Promise<void>;
  /** @returns status and signal of the process that started the others */
  ended(): Promise<readonly [number | null, string | null]>;
}

describe('several processes at one address', () => {
  let database: TestDatabase;
  let server: TestServer;
  let folder: string;
  let environment: Record<string, string>;
  let headers: Record<string, string>;
  const children: ChildProcess[] = [];

  before(async () => {
    database = await createTestDatabase();
    server = await createTestServer({}, { ...database, drop: async () => undefined });
    await layOutDirectory(server.owner, smallDirectory);
    await layOutPersons(server.owner, [tolvan]);
    headers = await server.signedInStaff('SE2321000016-A001');
    headers['content-type'] = 'application/json';
    // Each request on a connection of its own, so that they go to the processes in turn.
    headers['connection'] = 'close';
    await server.owner`
      update session.session set assignment_id = assignment.id
        from directory.assignment where assignment.staff_id = session.staff_id`;
    folder = await mkdtemp(join(tmpdir(), 'samvy-processes-'));
    const provider = { ISSUER: 'http://localhost:1', CLIENT_ID: 'samvy', CLIENT_SECRET: 'secret' };
    environment = {
      DATABASE_URL: database.ownerUrl,
      DATA_DIR: folder,
      LEDGER_ORIGIN: 'samvy.test/processes',
      PROCESSES: '2',
      ...Object.fromEntries(
        ['STAFF', 'RESIDENT'].flatMap((portal) =>
          Object.entries(provider).map(([name, value]) => [`OIDC_${portal}_${name}`, value]),
        ),
      ),
    };
  });
  after(async () => {
    for (const child of children) child.kill('SIGKILL');
    await server.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function run(
    settings: Record<string, string> = {},
  ): Promise<Running & { errors(): string }> {
    const port = await findFreePort();
    const child = spawn(process.execPath, [main], {
      env: { ...environment, PORT: String(port), ...settings },
    });
    children.push(child);
    const end = once(child, 'close') as Promise<[number | null, string | null]>;
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text;
    });
    const url = `http://127.0.0.1:${port}`;
    return {
      ...{ url, child, errors: () => errors, ended: () => end },
      workers: () =>
        [...out.matchAll(/"pid":(\d+)[^\n]*"listening"/g)].map(([, pid]) => Number(pid)),
      ready: () =>
        eventually(`It is ready: ${out}${errors}`, async () => {
          const answer = await fetch(`${url}/health/ready`, { headers: { connection: 'close' } });
          return answer.ok;
        }),
    };
  }

  async function post(url: string, path: string, body: unknown) {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    assert.ok(answer.ok, text);
    return JSON.parse(text) as { lookup: string; trace?: { entryId: string } };
  }
  const search = (url: string) => post(url, '/lookups', { number: tolvan.identifiers[0].value });

  /** Begins to look the person up. @returns what sends the rest, resolved with the entry that was told of */
  function searchInParts(url: string): { finish(): Promise<string> } {
    const body = JSON.stringify({ number: tolvan.identifiers[0].value });
    const sent = request(`${url}/api/v1/lookups`, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    const answered = once(sent, 'response') as Promise<[IncomingMessage]>;
    sent.write(body.slice(0, 4));
    return {
      async finish() {
        sent.end(body.slice(4));
        const [answer] = await answered;
        const said = await readText(answer);
        assert.equal(answer.statusCode, 201, said);
        return (JSON.parse(said) as { trace: { entryId: string } }).trace.entryId;
      },
    };
  }

  /** Looks the person up. @returns the entries that were told of */
  async function lookUp(url: string): Promise<readonly string[]> {
    const found = await search(url);
    const flag = await post(url, `/lookups/${found.lookup}/flag`, {});
    return [found, flag].flatMap(({ trace }) => (trace === undefined ? [] : [trace.entryId]));
  }

  /** Each entry is under the tree, once, and the person's series has no gap. */
  async function assertSealedOnce(entries: readonly string[]): Promise<void> {
    assert.ok(entries.length > 0);
    const ids = [...entries];
    await eventually('All entries are sealed', async () => {
      const [line] = await server.owner<{ count: number }[]>`
        select count(*) from ledger.leaf where entry_id = any(${ids}::uuid[])`;
      return line?.count === ids.length;
    });
    const gaps = await server.owner`
      select person_id from ledger.leaf group by person_id
      having count(*) <> max(number) + 1 - min(number) or count(distinct entry_id) <> count(*)`;
    assert.deepEqual([...gaps], []);
  }

  test('they share persons, log and keys; one that is killed is replaced; told to stop all end', async () => {
    const running = await run();
    await running.ready();
    const [first = 0, second = 0] = running.workers();
    assert.notEqual(first, second);
    const told = (await Promise.all(Array.from({ length: 20 }, () => lookUp(running.url)))).flat();
    await assertSealedOnce(told);
    const journals = await readdir(join(folder, 'ledger', 'served'));
    for (const pid of [first, second]) {
      assert.ok(
        journals.some((name) => name.includes(`.${pid}.`)),
        'both have served',
      );
    }

    for (const pid of [first, second]) {
      const had = running.workers().length;
      process.kill(pid, 'SIGKILL');
      await eventually('It is replaced', () => running.workers().length > had);
      await running.ready();
      told.push(...(await Promise.all([lookUp(running.url), lookUp(running.url)])).flat());
    }
    await assertSealedOnce(told);

    const metrics = await (await fetch(`${running.url}/metrics`)).text();
    assert.match(metrics, /^samvy_processes 2$/m);
    assert.match(metrics, /^samvy_http_requests_total\{[^}]*lookups[^}]*\} \d+$/m);

    const key = (await (await fetch(`${running.url}/ledger/key`)).text()).trim();
    running.child.kill('SIGTERM');
    assert.deepEqual(await running.ended(), [0, null]);
    for (const pid of running.workers()) assert.ok(!isAlive(pid));
    assert.equal(await verify(key), 0);

    const { auditMac } = await loadKeys(join(folder, 'keys'));
    const { sql, log } = server.dependencies;
    const counts = await reconcile(
      { sql, log, audit: createAudit(sql, auditMac) },
      new ServedJournal(join(folder, 'ledger', 'served'), 'here.1.1'),
      isOtherLiving,
    );
    assert.deepEqual(
      { ...counts, served: 0, logged: 0 },
      { served: 0, logged: 0, missing: 0, unlogged: 0 },
    );
    assert.ok((counts?.served ?? 0) > 0);
    assert.equal(counts?.served, counts?.logged);
  });

  test('a limit of requests holds over all of them', async () => {
    const limit = 40;
    const running = await run({ LIMIT_REQUESTS_PER_MINUTE: String(limit) });
    await running.ready();
    let answered = 0;
    for (;;) {
      const answer = await fetch(`${running.url}/api/v1/session`, { headers });
      await answer.arrayBuffer();
      if (answer.status === 429) break;
      answered += 1;
      assert.ok(answered < 1.75 * limit, 'not a limit for each');
      await wait(30);
    }
    assert.ok(answered >= limit, `${answered} were answered`);
    running.child.kill('SIGTERM');
    assert.deepEqual(await running.ended(), [0, null]);
  });

  test('told to stop, each answers what it has under way, and the log is sealed to the end', async () => {
    const running = await run();
    await running.ready();
    // What has come in stays under way for as long as the rest of it is missing.
    const underWay = Array.from({ length: 4 }, () => searchInParts(running.url));
    await eventually('They are under way', async () => {
      const text = await (await fetch(`${running.url}/metrics`)).text();
      return text.includes('\nsamvy_requests_under_way 4\n');
    });
    running.child.kill('SIGTERM');
    await eventually('Nothing more is taken in', () =>
      fetch(`${running.url}/health/live`, { headers: { connection: 'close' } }).then(
        ({ status }) => status === 503,
        () => true,
      ),
    );
    const told = await Promise.all(underWay.map((search) => search.finish()));
    assert.deepEqual(await running.ended(), [0, null]);
    const [line] = await server.owner<{ sealed: number }[]>`
      select count(*) as sealed from ledger.leaf where entry_id = any(${told}::uuid[])`;
    assert.equal(line?.sealed, told.length);
  });

  test('when the process that started them is killed, none is left', async () => {
    const running = await run();
    await running.ready();
    running.child.kill('SIGKILL');
    await running.ended();
    for (const pid of running.workers()) await eventually('It ends', () => !isAlive(pid));
  });

  test('when one of them cannot start, it says why, once, and none is left', async () => {
    const running = await run({ APP_DATABASE_URL: database.ownerUrl });
    assert.deepEqual(await running.ended(), [1, null]);
    assert.equal(running.errors().match(/must work as app/g)?.length, 1, running.errors());
  });

  async function verify(key: string): Promise<number | null> {
    const program = join(import.meta.dirname, '..', 'tools', 'verify.ts');
    const mac = join(folder, 'keys', 'audit-mac.key');
    const child = spawn(process.execPath, [program, '--log-key', key, '--mac-key', mac], {
      env: { ...process.env, DATABASE_URL: database.ownerUrl },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [status] = (await once(child, 'close')) as [number | null];
    return status;
  }
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const held = await Promise.resolve(holds()).catch(() => false);
    if (held) return;
    await wait(50);
  }
  assert.fail(what);
}
