import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from './decide.ts';
import type { Rule } from './rule.ts';

/** The sections that each chapter has, from the first to the last. */
const chapters: readonly [chapter: string, last: number][] = [
  ['SVOD 1:', 3],
  ['SVOD 2:', 6],
  ['SVOD 3:', 7],
  ['SVOD 4:', 6],
  ['PDL 4:', 5],
];

const sections = [
  ...chapters.flatMap(([chapter, last]) =>
    Array.from({ length: last }, (_, index) => `${chapter}${index + 1}`),
  ),
  'PDL 5:5',
  'PDL 8:5',
  'SoLPuL 10',
];

const states = ['implemented', 'outside', 'awaiting legal review'];

const lines = readFileSync(`${import.meta.dirname}/law-map.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| (SVOD|PDL|SoLPuL) /.test(line))
  .map((line) => {
    const [section = '', state = '', file = '', note = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { section, state, file, note };
  });
const implemented = lines.filter(({ state }) => state === 'implemented');

/** The rules that a file of the map exports. */
async function rulesIn(file: string): Promise<readonly Rule[]> {
  const exported: Readonly<Record<string, unknown>> = await import(`./${file}`);
  return rules.filter((rule) => Object.values(exported).includes(rule));
}

/** The rule files there are, relative to `law`. */
function ruleFiles(): readonly string[] {
  return ['svod', 'pdl', 'solpul'].flatMap((act) =>
    readdirSync(`${import.meta.dirname}/${act}`)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${act}/${file}`),
  );
}

test('the map has a line for every section, and for no other', () => {
  assert.deepEqual([...new Set(lines.map(({ section }) => section))], sections);
  for (const { section, state } of lines) assert.ok(states.includes(state), `${section}: ${state}`);
});

test('what is said to be implemented is a rule in that file, and in the list of all rules', async () => {
  for (const { section, file } of implemented) {
    const found = await rulesIn(file);
    assert.ok(found.length > 0, `${file} exports no rule that is in the list`);
    for (const rule of found) assert.equal(rule.cites, section, `${rule.id} in ${file}`);
  }
});

test('every rule, and every rule file, stands on the map', async () => {
  const mapped = implemented.map(({ file }) => file);
  assert.deepEqual([...mapped].sort(), [...ruleFiles()].sort());
  const reached = (await Promise.all(mapped.map(rulesIn))).flat();
  assert.deepEqual(reached.map(({ id }) => id).sort(), rules.map(({ id }) => id).sort());
});

test('what is not implemented names no file, and says why', () => {
  for (const { section, state, file, note } of lines) {
    if (state === 'implemented') continue;
    assert.equal(file, '', section);
    assert.notEqual(note, '', section);
  }
});

test('every rule file has its test beside it, and the section in its name', () => {
  for (const { section, file } of implemented) {
    assert.ok(existsSync(`${import.meta.dirname}/${file.replace(/[.]ts$/, '.test.ts')}`), file);
    const numbers = (section.split(' ')[1] ?? '').split(':').map((part) => part.padStart(2, '0'));
    assert.ok(file.includes(`/${numbers.join('-')}-`), `${file} states ${section}`);
  }
});
