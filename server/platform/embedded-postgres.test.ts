import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, test } from 'node:test';
import { connect } from './database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { socketOf } from './unix-socket.ts';

// Made with mode 0700: when the tests run as root, the account of the server can't enter this folder.
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samvy-embedded-'));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

const started: EmbeddedPostgres[] = [];
type Options = Omit<Parameters<typeof startEmbeddedPostgres>[0], 'dataDir'>;

async function start(options: Options = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, ...options });
  started.push(server);
  return server;
}

const clusterFolder = () => join(dataDir, 'postgresql', 'cluster');

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const database = connect(url);
  try {
    return await database.unsafe(statement);
  } finally {
    await database.end();
  }
}

/** Another Samvy on the same data, which can be killed. */
async function startElsewhere(): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const module = JSON.stringify(new URL('embedded-postgres.ts', import.meta.url).href);
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { startEmbeddedPostgres } from ${module};
       const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
       console.log(JSON.stringify({ url: server.url, pid: server.pid() }));`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, ...(JSON.parse(line) as { url: string; pid: number }) };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** A process that ended but that its new parent hasn't taken note of isn't alive. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z ');
  return !state.includes(') Z ');
}

test('starts on an empty folder, stops, and keeps its data for the next start', async () => {
  const first = await start();
  await ask(first.url, `create table kept as select 'Åsa' as name`);
  await first.stop();
  assert.equal(await isAlive(first.pid()), false);
  const second = await start();
  const rows = await ask(second.url, 'select name, lower(name) as lower from kept');
  await second.stop();
  assert.deepEqual([...rows], [{ name: 'Åsa', lower: 'åsa' }]);
});

test('is durable, closed to others, and hands out no superuser', async () => {
  const server = await start();
  const [row] = await ask(
    server.url,
    `select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
            current_setting('synchronous_commit') as synchronous_commit, current_setting('data_checksums') as checksums,
            current_setting('listen_addresses') as listen, rolsuper as super
       from pg_roles where rolname = current_user`,
  );
  const stranger = new URL(server.url);
  stranger.password = 'guess';
  await assert.rejects(ask(stranger.href, 'select 1'), { code: '28P01' });
  stranger.username = 'postgres';
  await assert.rejects(ask(stranger.href, 'select 1'), { code: '28P01' });
  const { mode, uid } = await stat(clusterFolder());
  await server.stop();
  assert.deepEqual(
    { ...row },
    {
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      checksums: 'on',
      listen: '127.0.0.1',
      super: false,
    },
  );
  assert.equal(mode & 0o077, 0);
  assert.notEqual(uid, 0, 'PostgreSQL never runs as root');
});

test('is reached by a socket in its data folder, also with data from before it had one', async () => {
  await (await start()).stop();
  const ways = join(clusterFolder(), 'pg_hba.conf');
  await writeFile(ways, 'host all all 127.0.0.1/32 scram-sha-256\n');
  const server = await start();
  if (process.platform !== 'win32') {
    assert.equal(
      socketOf(server.url).path,
      join(await realpath(clusterFolder()), `.s.PGSQL.${server.port}`),
    );
  }
  const [row] = await ask(server.url, 'select inet_server_addr() is null as is_local');
  await server.stop();
  assert.deepEqual({ ...row }, { is_local: process.platform !== 'win32' });
});

test('writes no value of a failed statement to its log', async () => {
  const server = await start();
  const secret = '191212121212';
  await ask(server.url, 'create table number (number text primary key)');
  await ask(server.url, `insert into number values ('${secret}')`);
  await assert.rejects(ask(server.url, `insert into number values ('${secret}')`), {
    code: '23505',
  });
  await assert.rejects(ask(server.url, `select '${secret}'::uuid`), { code: '22P02' });
  await server.stop();
  const log = await readFile(join(dataDir, 'postgresql', 'server.log'), 'utf8');
  assert.match(log, /ready to accept connections/);
  assert.equal(log.includes(secret), false);
});

test('starts once when two start at the same time, and ends with the last', async () => {
  const [first, second] = await Promise.all([start(), start()]);
  assert.equal(first.pid(), second.pid());
  assert.equal(first.url, second.url);
  await first.stop();
  assert.equal((await ask(second.url, 'select 1 as one'))[0]?.['one'], 1);
  await second.stop();
  assert.equal(await isAlive(second.pid()), false);
});

test('takes over the server of a Samvy that was killed', async () => {
  const orphaned = await startElsewhere();
  await ask(orphaned.url, 'create table kept as select 1 as one');
  await kill(orphaned.child);
  const server = await start();
  assert.equal(server.pid(), orphaned.pid);
  assert.equal((await ask(server.url, 'select one from kept'))[0]?.['one'], 1);
  await server.stop();
  assert.equal(await isAlive(orphaned.pid), false);
});

test('moves an orphan to the port that is asked for', async () => {
  const orphaned = await startElsewhere();
  await kill(orphaned.child);
  const wished = Number(new URL(orphaned.url).port) === 55_471 ? 55_472 : 55_471;
  const server = await start({ port: wished });
  assert.equal(server.port, wished);
  assert.equal(await isAlive(orphaned.pid), false);
  await server.stop();
});

test('recovers the data when Samvy and its server were killed', async () => {
  const killed = await startElsewhere();
  await ask(killed.url, 'create table kept as select 1 as one');
  await kill(killed.child);
  process.kill(killed.pid, 'SIGKILL');
  const server = await start();
  assert.notEqual(server.pid(), killed.pid);
  assert.equal((await ask(server.url, 'select one from kept'))[0]?.['one'], 1);
  await server.stop();
});

test('ends a server of the same data that does not answer', { timeout: 60_000 }, async () => {
  const stuck = await startElsewhere();
  await kill(stuck.child);
  process.kill(stuck.pid, 'SIGSTOP');
  const server = await start();
  assert.notEqual(server.pid(), stuck.pid);
  assert.equal(await isAlive(stuck.pid), false);
  await server.stop();
});

test('is not kept from starting by a process that got the number of a dead server', async () => {
  await (await start()).stop();
  const lines = [
    ...[process.pid, clusterFolder(), 1_795_358_599, 54_321, '.', '127.0.0.1', '', 'ready'],
  ];
  await writeFile(join(clusterFolder(), 'postmaster.pid'), `${lines.join('\n')}\n`);
  await writeFile(join(clusterFolder(), '.s.PGSQL.54321.lock'), `${process.pid}\n`);
  const server = await start({ port: 54_321 });
  assert.equal((await ask(server.url, 'select 1 as one'))[0]?.['one'], 1);
  await server.stop();
});

test('starts a server again that dies, on the same port', async () => {
  const events: string[] = [];
  const server = await start({ onEvent: (event) => events.push(event) });
  const { url } = server;
  const first = server.pid();
  process.kill(first, 'SIGKILL');
  while (events.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.notEqual(server.pid(), first);
  assert.equal((await ask(url, 'select 1 as one'))[0]?.['one'], 1);
  await server.stop();
  assert.deepEqual(events, [
    'The database server is gone; it is started again.',
    'The database server is back.',
  ]);
});

test('refuses the data of another major version and says what to do', async () => {
  await mkdir(clusterFolder(), { recursive: true });
  await writeFile(join(clusterFolder(), 'PG_VERSION'), '17\n');
  await assert.rejects(
    start(),
    /holds data of PostgreSQL 17, and this Samvy runs PostgreSQL 18\. Either .*dump it.* or move the folder away/,
  );
  assert.equal(await readFile(join(clusterFolder(), 'PG_VERSION'), 'utf8'), '17\n');
});
