import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { toScramVerifier } from './scram.ts';

/** The account a server runs as; undefined is the account of this process. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

/** A folder with the data of one PostgreSQL server. */
export type Cluster = {
  readonly folder: string;
  readonly account: ServerAccount;
  /** The password of the role `owner`. */
  readonly password: string;
};

/** The database and the role that the embedded server is made with. */
export const embeddedDatabase = 'samvy';
export const embeddedOwner = 'owner';

const waysInFile = 'pg_hba.conf';
/** By the socket in the data folder, or by the loopback address, and by password both. */
const waysIn = 'local all all scram-sha-256\nhost all all 127.0.0.1/32 scram-sha-256\n';

const passwordFile = 'samvy-owner-password';

/**
 * The account for the server of a cluster. PostgreSQL refuses to run as root: then the account that owns the
 * data is used, or else the system's account for PostgreSQL, or `nobody`.
 */
export async function chooseServerAccount(clusterFolder: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(clusterFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((l) => l.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = accounts.find((fields) => fields[0] === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and this machine has neither a "postgres" nor a "nobody" account. Start Samvy as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * How the server is told where its data is. It is started *in* its data folder, because as another account it
 * could not enter, say, /root: the folder it already stands in it needs no way to.
 */
export function dataFolderArgument(cluster: Pick<Cluster, 'folder' | 'account'>): string {
  return cluster.account && process.platform === 'linux' ? '/proc/self/cwd' : cluster.folder;
}

/** What the server's processes are given: nothing of ours, so no secret and no PG* variable of the shell. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Opens the cluster in `folder`, making it when it doesn't exist. Throws, saying what to do, when it holds the
 * data of another major version or belongs to another account.
 */
export async function openCluster(folder: string, binaries: PostgresBinaries): Promise<Cluster> {
  const account = await chooseServerAccount(folder);
  const found = await readVersion(folder);
  if (found === undefined) await makeCluster(folder, account, binaries);
  else if (found !== String(binaries.major)) {
    throw new Error(
      `${folder} holds data of PostgreSQL ${found}, and this Samvy runs PostgreSQL ${binaries.major}. ` +
        `Either start the Samvy that made it, dump it there with the pg_dump of PostgreSQL ${found} and restore it into this one, ` +
        'or move the folder away to begin with an empty database.',
    );
  }
  const password = await readFile(join(folder, passwordFile), 'utf8').catch((cause: unknown) => {
    throw new Error(
      `${join(folder, passwordFile)} can't be read. Without it nobody can sign in to the data beside it: restore it from a backup, or move the folder away to begin with an empty database.`,
      { cause },
    );
  });
  // Data that an older version made have no way in by the socket.
  if ((await readFile(join(folder, waysInFile), 'utf8')) !== waysIn) {
    await writeOwn({ folder, account }, waysInFile, waysIn);
  }
  return { folder: await realpath(folder), account, password };
}

async function readVersion(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(
      `${folder} can't be read. It was made by another account: start Samvy as that account, or choose another DATA_DIR.`,
      { cause: error },
    );
  }
}

/** Makes a cluster aside and moves it into place when it is whole, so that a crash leaves none half made. */
async function makeCluster(
  folder: string,
  account: ServerAccount,
  binaries: PostgresBinaries,
): Promise<void> {
  const fresh = `${folder}.${randomBytes(4).toString('hex')}`;
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  try {
    if (account) await chown(fresh, account.uid, account.gid);
    const at = { folder: fresh, account };
    const data = dataFolderArgument(at);
    await run(at, binaries.initdb, ['-D', data, ...initdbOptions]);
    const password = randomBytes(24).toString('base64url');
    await writeOwn(at, passwordFile, password);
    await writeOwn(at, waysInFile, waysIn);
    await run(
      at,
      binaries.postgres,
      ['--single', '-D', data, '-c', 'log_checkpoints=off', 'postgres'],
      `create role ${embeddedOwner} login createrole createdb password '${toScramVerifier(password)}';\n` +
        `create database ${embeddedDatabase} owner ${embeddedOwner};\n`,
    );
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another process may have made the same cluster first; then its cluster is the one to use.
    if ((await readVersion(folder)) === undefined) throw error;
  }
}

/** Nobody can sign in as the superuser: it has no password, and no way in but by password is left. */
const initdbOptions = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

async function writeOwn(
  { folder, account }: Pick<Cluster, 'folder' | 'account'>,
  name: string,
  text: string,
): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text, { mode: 0o600, flush: true });
  await chmod(path, 0o600);
  if (account) await chown(path, account.uid, account.gid);
}

/** Runs a program of PostgreSQL in the cluster's folder, as its account; throws with what it said. */
async function run(
  { folder, account }: Pick<Cluster, 'folder' | 'account'>,
  program: string,
  args: readonly string[],
  input = '',
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(program, args, { cwd: folder, env: serverEnvironment, ...account });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  child.on('error', reject);
  child.on('close', (code) => {
    // A stand-alone server reports a failed statement and goes on, so its words count too.
    if (code === 0 && !/^.*(ERROR|FATAL|PANIC):/m.test(said)) resolve();
    else reject(new Error(`${program} failed: ${said.trim().slice(-2000)}`));
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  await promise;
}
