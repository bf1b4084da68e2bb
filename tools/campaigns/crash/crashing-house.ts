import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { smallDirectory, tolvan } from '../../../server/http/test-server.ts';
import { connect, type Database } from '../../../server/platform/database.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../server/platform/embedded-postgres.ts';
import { findFreePort } from '../../../server/platform/free-port.ts';
import { newId } from '../../../server/platform/ids.ts';
import { cloneTemplate, ensureTemplate } from '../../../server/platform/test-template.ts';
import { applyDirectoryLine, findStaffByHsaId } from '../../../server/slices/directory/index.ts';
import { applyPersonLine } from '../../../server/slices/person/index.ts';
import {
  hashSessionToken,
  insertSession,
  newSessionToken,
} from '../../../server/slices/session/index.ts';

/** A server and a database of their own, in processes that can be killed. */
export interface CrashingHouse {
  readonly url: string;
  readonly folder: string;
  /** As the owner. */
  readonly sql: Database;
  readonly databaseUrl: string;
  /** Headers of a nurse who has signed in and chosen her assignment. */
  readonly headers: Readonly<Record<string, string>>;
  /** kill -9 of the server; it isn't there again before `revive`. */
  killServer(): void;
  /** kill -9 of the database's main process; its keeper starts it again. */
  killDatabase(): void;
  /** Starts the server unless it runs, and returns when server and database answer. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

const main = join(import.meta.dirname, '..', '..', '..', 'server', 'main.ts');
const reviveMs = 60_000;

export async function openCrashingHouse(): Promise<CrashingHouse> {
  await using undo = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'samvy-crash-'));
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  const embedded: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir: folder });
  undo.defer(() => embedded.stop());
  const databaseUrl = await cloneTemplate(embedded.url, await ensureTemplate(embedded.url));
  const sql = connect(databaseUrl, { max: 2, maxTransactions: 1 });
  undo.defer(() => sql.end());
  const headers = await layOut(sql);

  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = () => {
    const started = spawn(process.execPath, [main], {
      env: { ...process.env, ...settings({ databaseUrl, folder, port, url }) },
      stdio: 'ignore',
    });
    started.on('exit', () => {
      if (child === started) child = undefined;
    });
    child = started;
  };
  const isReady = () => answersReady(url);
  const revive = async () => {
    const deadline = Date.now() + reviveMs;
    while (Date.now() < deadline) {
      if (child === undefined) start();
      if (await isReady()) return;
      await wait(100);
    }
    throw new Error('The server has not come back within a minute');
  };
  undo.defer(async () => {
    const running = child;
    if (running === undefined) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  });
  await revive();
  const opened = undo.move();
  return {
    ...{ url, folder, sql, databaseUrl, headers, revive },
    killServer: () => void child?.kill('SIGKILL'),
    killDatabase: () => void process.kill(embedded.pid(), 'SIGKILL'),
    close: () => opened.disposeAsync(),
  };
}

/** On a connection of its own: one that was kept may lead to a process that is about to end. */
function answersReady(url: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const asking = get(`${url}/health/ready`, { agent: false, timeout: 2000 }, (answer) => {
    answer.resume();
    resolve(answer.statusCode === 200);
  });
  asking.on('timeout', () => asking.destroy());
  asking.on('error', () => resolve(false));
  return promise;
}

async function layOut(sql: Database): Promise<Readonly<Record<string, string>>> {
  await sql.begin(async (transaction) => {
    for (const line of smallDirectory) await applyDirectoryLine(transaction, line);
    await applyPersonLine(transaction, tolvan);
  });
  const nurse = smallDirectory.find((line) => line.kind === 'staff');
  const staff = nurse && (await findStaffByHsaId(sql, nurse.hsaId));
  if (staff === undefined) throw new Error('There is no nurse');
  const token = newSessionToken();
  const tokenHash = hashSessionToken(token);
  if (tokenHash === undefined) throw new Error('A new token has a hash');
  const session = { id: newId(), tokenHash, acr: 'campaign', staffId: staff.id };
  await insertSession(sql, { ...session, portal: 'staff' });
  return {
    cookie: `samvy_session=${token}`,
    'x-samvy': '1',
    'content-type': 'application/json',
  };
}

function settings(of: { databaseUrl: string; folder: string; port: number; url: string }) {
  const portal = (name: string) => ({
    [`OIDC_${name}_ISSUER`]: 'http://localhost:1',
    [`OIDC_${name}_CLIENT_ID`]: 'campaign',
    [`OIDC_${name}_CLIENT_SECRET`]: 'nobody signs in during a campaign',
  });
  return {
    DATABASE_URL: of.databaseUrl,
    DATA_DIR: of.folder,
    PORT: String(of.port),
    BASE_URL: of.url,
    LOG_LEVEL: 'silent',
    LIMIT_REQUESTS_PER_MINUTE: '1000000',
    ...portal('STAFF'),
    ...portal('RESIDENT'),
  };
}
