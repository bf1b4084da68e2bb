/**
 * Names the rule set after its sources. `npm run rule-set` writes the name to law/rule-set.ts after
 * a change to the rules, and what the rulebook says of them; with `--check` it only prints the name
 * that the sources have.
 */

import './node-guard.ts';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const law = fileURLToPath(new URL('../law/', import.meta.url));
const rulebookTool = fileURLToPath(new URL('rulebook.ts', import.meta.url));
const core = ['decide.ts', 'facts.ts', 'in-force.ts', 'reading.ts', 'rule.ts'];

/** Folders of `law` that hold no rules; every other folder is an act. */
const withoutRules = new Set(['cases', 'node_modules', 'proof', 'rulebook', 'table', 'texts']);

/** The files that decide, relative to `law`, sorted. */
function ruleSources(): readonly string[] {
  const inActs = readdirSync(law, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !withoutRules.has(entry.name))
    .flatMap((act) => readdirSync(`${law}${act.name}`).map((file) => `${act.name}/${file}`))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return [...core, ...inActs].sort();
}

/** `rules-` and twelve hex digits of SHA-256 over every source, each with its name and length. */
function nameOfRules(): string {
  const hash = createHash('sha256');
  for (const file of ruleSources()) {
    const text = readFileSync(`${law}${file}`, 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file} ${text.length}\n${text}`);
  }
  return `rules-${hash.digest('hex').slice(0, 12)}`;
}

const name = nameOfRules();
if (!process.argv.includes('--check')) {
  const file = `${law}rule-set.ts`;
  const text = readFileSync(file, 'utf8').replace(/'rules-[0-9a-f]+'/, `'${name}'`);
  if (!text.includes(`'${name}'`))
    throw new Error('law/rule-set.ts has lost its line with a name.');
  writeFileSync(file, text);
  execFileSync(process.execPath, [rulebookTool, '--write'], { stdio: 'inherit' });
}
process.stdout.write(`${name}\n`);
