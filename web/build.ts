import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const web = import.meta.dirname;
const dist = join(web, 'dist');
const stamp = '.sources';

/**
 * Builds the portals when they have never been built or their sources have changed since, and answers the folder to serve.
 * Costs a few milliseconds when there is nothing to do. Safe when several processes ask at once: each builds beside,
 * and the whole is put in place in one move. Throws when the build fails; the old build then stays.
 */
export async function buildWebWhenStale(): Promise<string> {
  const sources = hashOfSources();
  if (stampOf(dist) === sources) return dist;
  const making = join(web, '..', '.cache', `web-${process.pid}`);
  mkdirSync(making, { recursive: true });
  try {
    await buildApart(making);
    writeFileSync(join(making, stamp), sources);
    putInPlace(making, sources);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return dist;
}

/** In a process of its own: what building takes of memory, some 300 MB, a server that asked for it wouldn't give back. */
async function buildApart(folder: string): Promise<void> {
  const { stderr } = await promisify(execFile)(process.execPath, [import.meta.filename, folder]);
  process.stderr.write(stderr);
}

function putInPlace(made: string, sources: string): void {
  const old = `${made}-old`;
  try {
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(made, dist);
  } catch (error) {
    // Somebody else put theirs in place between our two moves; it serves as well when it is of the same sources.
    if (stampOf(dist) !== sources) throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

function stampOf(folder: string): string | undefined {
  const path = join(folder, stamp);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A hash of everything that the build is made of: our sources, and the versions of the packages. */
function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])(dist|node_modules)[\\/]/.test(relative(web, path)))
    .filter((path) => !/[.]test[.]tsx?$/.test(path))
    .sort();
  for (const path of [...files, join(web, '..', 'package-lock.json')]) {
    const bytes = readFileSync(path);
    hash.update(`${relative(web, path)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  const { build } = await import('vite');
  const [outDir = dist] = process.argv.slice(2);
  await build({
    configFile: join(web, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
}
