import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { findFreePort } from '../../server/platform/free-port.ts';
import { migrate } from '../../server/platform/migrate.ts';
import { type CountySize, type Directory, planDirectory } from '../county/directory.ts';
import { Layout } from '../county/lay-out.ts';
import { nobodySignsIn } from '../server-process.ts';
import { type BenchDatabase, endWithUs, startDatabase } from './database.ts';
import { processorSeconds } from './processes.ts';

/** The real server in a process of its own, on a database made for it. */
export interface House {
  readonly port: number;
  readonly directory: Directory;
  readonly ownerUrl: string;
  readonly folder: string;
  /** As the owner. */
  readonly sql: postgres.Sql;
  /** The main processes of server and database. */
  readonly pids: { readonly server: number; readonly database: number };
  /** Waits until every entry is sealed and under a signed checkpoint. */
  sealed(): Promise<void>;
  /** What server and database have used of the processors so far, in seconds. */
  processor(): Promise<{ readonly server: number; readonly database: number }>;
  close(): Promise<void>;
}

const main = join(import.meta.dirname, '..', '..', 'server', 'main.ts');
const readyMs = 60_000;

/**
 * Makes a database, lays out the county and starts the server. What is in the environment counts for the server
 * too, beside the limit of requests, which no reader of a bench is to meet.
 * @param fill lays out what is to be there when the server starts
 */
export async function openHouse(
  size: CountySize,
  fill: (layout: Layout, directory: Directory) => Promise<void>,
): Promise<House> {
  await using undo = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'samvy-bench-'));
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  const database = await startDatabase(folder);
  undo.defer(() => database.stop());
  const ownerUrl = database.url;
  await migrate(ownerUrl);
  const directory = planDirectory(size);
  const layout = new Layout(ownerUrl);
  try {
    await layout.directory(directory);
    await fill(layout, directory);
    await layout.settle();
  } finally {
    await layout.end();
  }
  const port = await findFreePort();
  const server = await startServer({ database, folder, port });
  undo.defer(() => server.stop());
  const sql = postgres(ownerUrl, {
    ...{ max: 2, fetch_types: false, onnotice: () => undefined },
    connection: { application_name: 'samvy bench', TimeZone: 'UTC' },
  });
  undo.defer(() => sql.end({ timeout: 5 }));
  const opened = undo.move();
  return {
    ...{ port, directory, ownerUrl, folder, sql },
    pids: { server: server.pid, database: database.pid },
    sealed: () => untilSealed(sql),
    processor: async () => ({
      server: await processorSeconds(server.pid),
      database: await processorSeconds(database.pid),
    }),
    close: () => opened.disposeAsync(),
  };
}

async function startServer(of: { database: BenchDatabase; folder: string; port: number }) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, ...settings(of) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  endWithUs(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const giveUpAt = Date.now() + readyMs;
  while (!(await isReady(of.port))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      await end(child);
      throw new Error(`The server is not ready. ${said.slice(-2000)}`);
    }
    await wait(50);
  }
  return { pid: child.pid ?? 0, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

function settings(of: { database: BenchDatabase; folder: string; port: number }) {
  return {
    DATABASE_URL: of.database.url,
    APP_DATABASE_URL: '',
    DATA_DIR: of.folder,
    KEYS_DIR: '',
    PORT: String(of.port),
    BASE_URL: `http://127.0.0.1:${of.port}`,
    LIMIT_REQUESTS_PER_MINUTE: '10000000',
    ...nobodySignsIn,
  };
}

/** How long an entry may wait to be sealed before something is wrong, in milliseconds. */
const sealMs = 300_000;

async function untilSealed(sql: postgres.Sql): Promise<void> {
  const giveUpAt = Date.now() + sealMs;
  for (;;) {
    const [row] = await sql<{ sealed: boolean }[]>`
      select not exists (select from audit.pending)
         and (select max(size) from ledger.checkpoint)
             = (select size from ledger.head) as sealed`;
    if (row?.sealed === true) return;
    if (Date.now() > giveUpAt) throw new Error('Entries are not sealed');
    await wait(20);
  }
}
