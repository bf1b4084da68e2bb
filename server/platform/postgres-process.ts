import { execFile, spawn } from 'node:child_process';
import { open, readFile, readlink, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  type Cluster,
  dataFolderArgument,
  embeddedDatabase,
  embeddedOwner,
  serverEnvironment,
} from './postgres-cluster.ts';
import { socketHost } from './unix-socket.ts';

/** The main process of a PostgreSQL server, as its postmaster.pid describes it. */
export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  /** It has a Unix socket in its data folder. */
  readonly hasSocket: boolean;
  readonly status: 'starting' | 'stopping' | 'ready' | '';
};

export type ServerFiles = {
  readonly cluster: Cluster;
  readonly program: string;
  readonly log: string;
};

const logSizeLimit = 10_000_000;

/** The address of a server's database, as its owner: by its Unix socket where it has one, which takes the processors less. */
export function addressOf(cluster: Cluster, { port, hasSocket }: Postmaster): string {
  const host = (hasSocket ? socketHost(cluster.folder, port) : undefined) ?? '127.0.0.1';
  return `postgres://${embeddedOwner}:${cluster.password}@${host}:${port}/${embeddedDatabase}`;
}

/**
 * Starts a server and waits until it is ready. Returns undefined then, or what it said when it ended instead.
 * The server outlives this process when that is killed; it is then found by `findPostmaster`.
 */
export async function launchPostmaster(
  { cluster, program, log }: ServerFiles,
  port: number,
): Promise<string | undefined> {
  if (((await stat(log).catch(() => undefined))?.size ?? 0) > logSizeLimit) {
    await rename(log, `${log}.old`);
  }
  const output = await open(log, 'a', 0o600);
  if (cluster.account) await output.chown(cluster.account.uid, cluster.account.gid);
  const { size: begin } = await output.stat();
  const settings = { ...serverSettings, port };
  const child = spawn(
    program,
    [
      '-D',
      dataFolderArgument(cluster),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      cwd: cluster.folder,
      env: serverEnvironment,
      // Of its own session, so that Ctrl-C reaches it through us, after the requests under way.
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
      ...cluster.account,
    },
  );
  let ended: string | undefined;
  child.on('error', (error) => {
    ended = error.message;
  });
  child.on('exit', (code, signal) => {
    ended ??= `it ended with ${signal ?? code}`;
  });
  child.unref();
  await output.close();
  while (ended === undefined) {
    const running = await readPostmaster(cluster);
    if (running?.pid === child.pid && running?.status === 'ready') return undefined;
    await wait(10);
  }
  const said = (await readFile(log)).subarray(begin).toString('utf8').trim().slice(-1500);
  return said === '' ? ended : said;
}

/**
 * The Unix socket of a server lies in its data folder, in which it stands: there only its own account and root reach
 * it, also where the server couldn't enter the folders above. There is none on Windows.
 */
export const socketFolders = process.platform === 'win32' ? '' : '.';

/**
 * Small machines first. The log holds what happens to the server and no statement, value or key: those could
 * be personal data. What the safety of the data hangs on is said here, so that no file can turn it off.
 */
const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: socketFolders,
  max_connections: 200,
  shared_buffers: '128MB',
  min_wal_size: '80MB',
  max_wal_size: '1GB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  jit: 'off',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/**
 * The server that runs on the cluster, if one does. What a crash left behind, postmaster.pid and the lock of the
 * socket, is removed when its number now belongs to some other program, because PostgreSQL would refuse to start.
 */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const found = await readPostmaster(cluster);
  if (found === undefined || !isAlive(found.pid)) return undefined;
  if (await isServerOf(cluster, found.pid)) return found;
  const again = await readPostmaster(cluster);
  if (again?.pid === found.pid && isAlive(found.pid)) {
    await rm(join(cluster.folder, `.s.PGSQL.${found.port}.lock`), { force: true });
    await rm(pidFile(cluster), { force: true });
  }
  return undefined;
}

async function readPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const text = await readFile(pidFile(cluster), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  const status = (['starting', 'stopping', 'ready'] as const).find((known) => known === lines[7]);
  return { pid, port: Number(lines[3]), hasSocket: lines[4] === '.', status: status ?? '' };
}

function pidFile(cluster: Cluster): string {
  return join(cluster.folder, 'postmaster.pid');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server stands in its data folder; where the system doesn't show that, the program's name must do. */
async function isServerOf(cluster: Cluster, pid: number): Promise<boolean> {
  if (process.platform === 'linux') {
    return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster.folder;
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).catch(
    () => ({ stdout: '' }),
  );
  return stdout.includes('postgres');
}

/**
 * Ends a server of the cluster and returns when it is gone. SIGINT breaks off what runs and shuts down in
 * order; SIGQUIT leaves the recovery to the next start. A server that heeds neither is killed: what was
 * committed is safe, because it is in the write-ahead log.
 */
export async function endPostmaster(
  cluster: Cluster,
  pid: number,
  signal: 'SIGINT' | 'SIGQUIT',
): Promise<void> {
  const steps =
    signal === 'SIGINT'
      ? (['SIGINT', 'SIGQUIT', 'SIGKILL'] as const)
      : (['SIGQUIT', 'SIGKILL'] as const);
  for (const step of steps) {
    if (!isAlive(pid) || !(await isServerOf(cluster, pid))) return;
    process.kill(pid, step);
    const giveUpAt = Date.now() + (step === 'SIGINT' ? 20_000 : 3_000);
    while (Date.now() < giveUpAt) {
      if (!isAlive(pid) || !(await isServerOf(cluster, pid))) return;
      await wait(10);
    }
  }
}
