import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { findFreePort } from './free-port.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { openCluster } from './postgres-cluster.ts';
import {
  addressOf,
  endPostmaster,
  findPostmaster,
  launchPostmaster,
  type Postmaster,
  type ServerFiles,
} from './postgres-process.ts';
import { openPostgres } from './unix-socket.ts';

/** A running embedded server. */
export type EmbeddedPostgres = {
  /** Connects as `owner`, who may make roles and databases but is no superuser. */
  readonly url: string;
  readonly port: number;
  /** The main process of the server at this moment. */
  readonly pid: () => number;
  /**
   * Ends the server after its running statements were broken off, unless another process uses it too: the last
   * one to stop ends it. Returns when it is down.
   */
  stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** The data lie in `postgresql` below this folder, and are kept between starts. */
  readonly dataDir: string;
  /** A fixed port on the loopback address; otherwise a free one is chosen. */
  readonly port?: number;
  /** Told what happens to the server after it was started: that it is gone, that it is back. */
  readonly onEvent?: (message: string) => void;
};

/** Every process that uses the server holds this lock, shared. Whoever gets it alone may end the server. */
const usersLock = 7_310_001;
const startTimeoutMs = 60_000;
const answerTimeoutMs = 3_000;

/**
 * Starts the PostgreSQL that comes with Samvy, or joins the one that already runs on the same data (an orphan
 * of a killed process, or another process's). From then on a server that dies is started again on the same
 * port. It listens on the loopback address and a Unix socket in its data folder, and asks for a password made
 * for these data.
 *
 * For trying Samvy out, developing and testing; an installation with real data sets DATABASE_URL.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { dataDir, port, onEvent = () => undefined } = options;
  const folder = resolve(dataDir, 'postgresql');
  await mkdir(folder, { recursive: true });
  const binaries = await findPostgresBinaries({ forOtherAccount: process.getuid?.() === 0 });
  const cluster = await openCluster(join(folder, 'cluster'), binaries);
  const files: ServerFiles = {
    cluster,
    program: binaries.postgres,
    log: join(folder, 'server.log'),
  };

  let stopping = false;
  let recovery: Promise<void> | undefined;
  const onLost = () => {
    if (stopping) return;
    recovery ??= recover().finally(() => {
      recovery = undefined;
    });
  };
  let server = await raise(files, port, onLost);

  async function recover(): Promise<void> {
    onEvent('The database server is gone; it is started again.');
    while (!stopping) {
      try {
        server = await raise(files, server.port, onLost);
        onEvent('The database server is back.');
        return;
      } catch (error) {
        onEvent(error instanceof Error ? error.message : String(error));
        await wait(1000);
      }
    }
  }

  return {
    url: addressOf(files.cluster, server),
    port: server.port,
    pid: () => server.pid,
    async stop() {
      if (stopping) return;
      stopping = true;
      await recovery;
      await leave(files, server);
    },
  };
}

type Server = Postmaster & { readonly users: postgres.Sql };

/** Joins the cluster's running server, or starts one and joins it. */
async function raise(
  files: ServerFiles,
  fixedPort: number | undefined,
  onLost: () => void,
): Promise<Server> {
  const giveUpAt = Date.now() + startTimeoutMs;
  let silentSince: number | undefined;
  let trouble = 'it did not become ready';
  while (Date.now() < giveUpAt) {
    const running = await findPostmaster(files.cluster);
    if (running === undefined) {
      silentSince = undefined;
      trouble = (await launchPostmaster(files, fixedPort ?? (await findFreePort()))) ?? trouble;
    } else if (fixedPort !== undefined && running.port !== fixedPort) {
      // Another process may use it there; alone, it is moved.
      const server = await joinUsers(files, running, () => undefined);
      if (server) await leave(files, server);
      trouble = `it is in use on port ${running.port}`;
    } else {
      const server = await joinUsers(files, running, onLost);
      if (server) return server;
      silentSince ??= Date.now();
      if (running.status === 'ready' && Date.now() - silentSince > answerTimeoutMs) {
        await endPostmaster(files.cluster, running.pid, 'SIGQUIT');
      }
    }
    await wait(50);
  }
  throw new Error(`The embedded PostgreSQL could not be started: ${trouble} (see ${files.log}).`);
}

/** Takes a share in the server, by a connection that tells at once when the server is lost. */
async function joinUsers(
  files: ServerFiles,
  postmaster: Postmaster,
  onLost: () => void,
): Promise<Server | undefined> {
  let joined = false;
  const url = addressOf(files.cluster, postmaster);
  const users = openPostgres(url, {
    max: 1,
    max_lifetime: null,
    connect_timeout: 3,
    backoff: () => 0.05,
    fetch_types: false,
    connection: { application_name: 'samvy starter', lock_timeout: answerTimeoutMs },
    onclose: () => {
      if (joined) onLost();
      joined = false;
    },
  });
  try {
    await users`select pg_advisory_lock_shared(${usersLock})`;
    joined = true;
    return { ...postmaster, users };
  } catch (error) {
    await users.end({ timeout: 0 });
    if (error instanceof postgres.PostgresError && error.code === '28P01') {
      throw new Error(
        `The database in ${files.cluster.folder} refuses the password that is kept beside it. Restore that file from a backup, or move the folder away to begin with an empty database.`,
        { cause: error },
      );
    }
    return undefined;
  }
}

/** Gives the share back, and ends the server when nobody else has one. */
async function leave(files: ServerFiles, { users, pid }: Server): Promise<void> {
  const alone = await users<{ alone: boolean }[]>`
    select pg_try_advisory_lock(${usersLock}) as alone`.then(
    ([row]) => row?.alone === true,
    () => true,
  );
  if (alone) await endPostmaster(files.cluster, pid, 'SIGINT');
  await users.end({ timeout: 0 });
}
