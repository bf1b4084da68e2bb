import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type postgres from 'postgres';
import { migrate } from '../../server/platform/migrate.ts';
import { openPostgres } from '../../server/platform/unix-socket.ts';
import { type CountySize, type Directory, planDirectory } from '../county/directory.ts';
import { Layout } from '../county/lay-out.ts';
import { nobodySignsIn, startProcess } from '../server-process.ts';
import { type BenchDatabase, startDatabase } from './database.ts';
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

/**
 * Makes a database, lays out the county and starts the server, in two processes. What is in the environment counts for
 * the server too, beside the limit of requests, which no reader of a bench is to meet.
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
  const server = await startProcess('server/main.ts', settings({ database, folder }), {
    keepsOutput: false,
  });
  const { port } = server;
  undo.defer(() => server.stop());
  const sql = openPostgres(ownerUrl, {
    max: 2,
    fetch_types: false,
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

function settings(of: { database: BenchDatabase; folder: string }) {
  return {
    DATABASE_URL: of.database.url,
    APP_DATABASE_URL: '',
    DATA_DIR: of.folder,
    KEYS_DIR: '',
    LIMIT_REQUESTS_PER_MINUTE: '10000000',
    PROCESSES: process.env['PROCESSES'] ?? '2',
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
