import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/**
 * The test files below `folders` of `root`, in order; with `wanted`, only those that are, or lie below, one of
 * these paths. Paths are relative to `root`.
 */
export function listTestFiles(
  root: string,
  folders: readonly string[],
  wanted: readonly string[] = [],
): string[] {
  const places = wanted.map((path) => relative(root, resolve(root, path)));
  return folders
    .flatMap((folder) => walk(root, folder))
    .filter(
      (path) =>
        places.length === 0 ||
        places.some((place) => place === '' || path === place || path.startsWith(place + sep)),
    )
    .sort();
}

function walk(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return left.has(entry.name) ? [] : walk(root, path);
      return entry.name.endsWith('.test.ts') ? [path] : [];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const left = new Set(['node_modules', 'dist', 'planted', '.cache']);
