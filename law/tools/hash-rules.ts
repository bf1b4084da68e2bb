/** The name of a rule set is a hash over the sources that decide. For development only. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const law = fileURLToPath(new URL('..', import.meta.url));
const core = ['decide.ts', 'facts.ts', 'reading.ts', 'rule.ts'];

/** Folders of `law` that hold no rules. */
const withoutRules = new Set(['cases', 'texts', 'tools']);

/** The files that decide, relative to `law`, sorted. */
export function ruleSources(): readonly string[] {
  const inActs = readdirSync(law, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !withoutRules.has(entry.name))
    .flatMap((act) => readdirSync(`${law}${act.name}`).map((file) => `${act.name}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return [...core, ...inActs].sort();
}

/** `rules-` and twelve hex digits of SHA-256 over every source, each with its name and length. */
export function hashRules(): string {
  const hash = createHash('sha256');
  for (const file of ruleSources()) {
    const text = readFileSync(`${law}${file}`, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file} ${text.length}\n${text}`);
  }
  return `rules-${hash.digest('hex').slice(0, 12)}`;
}
