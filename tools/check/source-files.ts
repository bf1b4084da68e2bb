import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const notOurs = new Set([
  'node_modules',
  '.git',
  'dist',
  'data',
  '.cache',
  'reports',
  'planted',
  'results',
  '.stryker-tmp',
]);

/** All files of the house, as paths from `root` with forward slashes, in order; generated and installed ones left out. */
export function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : listFiles(root, path);
      return entry.isFile() ? [path] : [];
    });
}

/** TypeScript of the house, tests included. */
export function listTypeScript(root: string): string[] {
  return listFiles(root).filter((path) => /[.]tsx?$/.test(path));
}

/** The text of a file of the house. */
export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Each line of the files that matches, as a problem "file:line  why". */
export function findLines(
  root: string,
  paths: readonly string[],
  pattern: RegExp,
  why: string,
): string[] {
  return paths.flatMap((path) =>
    readText(root, path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}  ${why}`] : [])),
  );
}
