/**
 * Tries one mutant of the rules: exit status 1 when it is found out. The quickest first: the tests of the
 * sections and the cases, then the comparison with the table over the whole space, then all else that
 * is said of the rules. `node mutate-trial.ts STAGE`, each stage a process of its own.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, type TestContext } from 'node:test';

const law = join(import.meta.dirname, '..', '..', 'law');

/** The test files of a folder of the law. */
function testsIn(folder: string): readonly string[] {
  return readdirSync(join(law, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(law, folder, name));
}

const stages: Readonly<Record<string, () => Promise<void>>> = {
  async sections() {
    await load(['combining.test.ts', 'facts.test.ts'].map((name) => join(law, name)));
    for (const folder of ['svod', 'pdl', 'solpul', 'cases']) await load(testsIn(folder));
    await load([join(law, 'texts', 'texts.test.ts')]);
  },
  async space() {
    const { questions } = await import('../../law/index.ts');
    const { compare, tabled } = await import('../../law/proof/compare.ts');
    const { decided, joiningDiffers } = await import('../../law/proof/decided.ts');
    const { statuteTable } = await import('../../law/table/statute-table.ts');
    // The largest spaces last.
    for (const question of questions.toReversed()) {
      if (joiningDiffers(question).differs !== undefined) process.exit(1);
      // Two functions are the same exactly when their diagrams are one object.
      if (decided(question).diagram !== tabled(question, statuteTable).diagram) process.exit(1);
      if (compare(question, statuteTable).strays.length > 0) process.exit(1);
    }
  },
  async whole() {
    const own = ['decide.test.ts', 'law-map.test.ts', 'explain.test.ts'];
    await load(own.map((name) => join(law, name)));
    await load([join(law, 'proof', 'duties.test.ts')]);
  },
};

async function load(files: readonly string[]): Promise<void> {
  for (const file of files) await import(file);
}

// One test that fails is enough.
afterEach((context) => {
  if (!(context as TestContext).passed) process.exit(1);
});

const stage = stages[process.argv[2] ?? ''];
if (stage === undefined) throw new Error(`The stages are ${Object.keys(stages).join(', ')}.`);
await stage();
