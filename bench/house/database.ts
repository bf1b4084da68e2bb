import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../../server/platform/free-port.ts';
import { findPostgresBinaries } from '../../server/platform/postgres-binaries.ts';
import {
  dataFolderArgument,
  openCluster,
  serverEnvironment,
} from '../../server/platform/postgres-cluster.ts';
import {
  addressOf,
  endPostmaster,
  findPostmaster,
  socketFolders,
} from '../../server/platform/postgres-process.ts';
import { endWithUs } from './processes.ts';

/** A PostgreSQL server for one bench. */
export interface BenchDatabase {
  readonly url: string;
  /** Its main process. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * As in production: what is committed is on the disk. Beside what `npm start` has there are more connections, for
 * as many clients as the baseline has, and checkpoints that come by the clock.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: socketFolders,
  max_connections: 400,
  shared_buffers: '128MB',
  max_wal_size: '8GB',
  wal_level: 'replica',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  jit: 'off',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_min_messages: 'fatal',
};

const startMs = 60_000;

/** Starts the PostgreSQL that comes with Samvy on new data in the folder. */
export async function startDatabase(folder: string): Promise<BenchDatabase> {
  const binaries = await findPostgresBinaries({ forOtherAccount: process.getuid?.() === 0 });
  const cluster = await openCluster(join(folder, 'cluster'), binaries);
  const port = await findFreePort();
  const log = await open(join(folder, 'postgresql.log'), 'a', 0o600);
  const named = Object.entries({ ...settings, port });
  const child = spawn(
    binaries.postgres,
    [
      ...['-D', dataFolderArgument(cluster)],
      ...named.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...{ cwd: cluster.folder, env: serverEnvironment },
      ...{ stdio: ['ignore', log.fd, log.fd], ...cluster.account },
    },
  );
  let ended = false;
  child.on('error', () => {
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  child.unref();
  endWithUs(child);
  await log.close();
  const giveUpAt = Date.now() + startMs;
  for (;;) {
    const found = await findPostmaster(cluster);
    if (found?.status === 'ready') {
      return {
        url: addressOf(cluster, found),
        pid: found.pid,
        stop: () => endPostmaster(cluster, found.pid, 'SIGINT'),
      };
    }
    if (ended || Date.now() > giveUpAt) {
      throw new Error(`PostgreSQL has not started: see ${join(folder, 'postgresql.log')}`);
    }
    await wait(20);
  }
}
