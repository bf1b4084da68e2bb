/**
 * `npm run -s rulebook [sv|en|fi]` prints the rulebook in Markdown. With `--write` it finds out anew
 * what the book says of each rule, and writes it to law/rulebook/derived.ts; with `--check` it only
 * says whether that file is what the rules give now.
 */

import './node-guard.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages, type Rule, rulebook, rules } from '../law/index.ts';
import { blockTheorems } from '../law/proof/block-theorems.ts';
import { readingTheorems } from '../law/proof/reading-theorems.ts';
import { spaceSize } from '../law/proof/space.ts';
import { deriveRules } from '../law/rulebook/derive.ts';
import { toMarkdown } from '../law/rulebook/markdown.ts';

const law = fileURLToPath(new URL('../law/', import.meta.url));
const file = `${law}rulebook/derived.ts`;

/** The file of each rule, relative to `law`, by the id that stands in it. */
function fileOf({ id }: Rule): string {
  const found = ['svod', 'pdl', 'solpul']
    .flatMap((act) => readdirSync(`${law}${act}`).map((name) => `${act}/${name}`))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .find((name) => readFileSync(`${law}${name}`, 'utf8').includes(`id: '${id}',`));
  if (found === undefined) throw new Error(`No file declares the rule ${id}.`);
  return found;
}

/** How many cases of the collection are about a section. */
function casesAbout(section: string): number {
  return readdirSync(`${law}cases`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${law}cases/${name}`, 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as { section: string | null; also?: readonly string[] })
    .filter((one) => one.section === section || one.also?.includes(section) === true).length;
}

/** The text of the file with everything found out anew. */
function derivedNow(): string {
  const theorems = [...readingTheorems, ...blockTheorems];
  const found = deriveRules(rules, theorems).map((of, index) => {
    const rule = rules[index];
    if (rule === undefined) throw new Error('Every rule is derived in its place.');
    return { ...of, file: fileOf(rule), cases: casesAbout(rule.cites) };
  });
  return `/** Written by \`npm run rule-set\`: what the rulebook says of each rule beside its words. */

import type { DerivedRulebook } from './derive.ts';

/** Found out from the rules, the theorems and the cases; a test sees to it that it is still so. */
export const derived: DerivedRulebook = {
  combinations: '${spaceSize}',
  rules: [
${found.map((rule) => `    ${JSON.stringify(rule)},\n`).join('')}  ],
  theorems: {
${theorems.map(({ name, sv, en, fi }) => `    '${name}': ${JSON.stringify({ sv, en, fi })},\n`).join('')}  },
};
`;
}

const [mode = 'sv'] = process.argv.slice(2);
if (mode === '--write') {
  writeFileSync(file, derivedNow());
} else if (mode === '--check') {
  const isSame = readFileSync(file, 'utf8') === derivedNow();
  if (!isSame) process.exitCode = 1;
  process.stdout.write(isSame ? 'same\n' : 'law/rulebook/derived.ts: run `npm run rule-set`\n');
} else {
  const language = languages.find((each) => each === mode);
  if (language === undefined) {
    process.stderr.write(
      `There is no rulebook in "${mode}": say one of ${languages.join(', ')}.\n`,
    );
    process.exit(1);
  }
  process.stdout.write(toMarkdown(rulebook(language)));
}
