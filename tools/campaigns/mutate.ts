import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Campaign } from './campaign.ts';
import { type Survivor, survivors } from './mutate-survivors.ts';

const root = join(import.meta.dirname, '..', '..');

/** The share of mutants that must be found out. */
const leastShare = 0.95;

/** What decides: the core, and every rule file of every act. */
const core = ['decide.ts', 'facts.ts', 'in-force.ts', 'reading.ts', 'rule.ts'];
const actFolders = ['svod', 'pdl', 'solpul'];

/** The files whose mutants are tried, relative to the repository. */
export function listMutated(): readonly string[] {
  const inActs = actFolders.flatMap((act) =>
    readdirSync(join(root, 'law', act))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `law/${act}/${name}`),
  );
  return [...core.map((name) => `law/${name}`), ...inActs];
}

/**
 * Mutation testing of the rules by Stryker: each condition, comparison, literal, list and block is broken in
 * turn, and tests and proof have to notice.
 */
export const mutate: Campaign = {
  name: 'mutate',
  what: 'Breaks the rules of law in every small way; tests and proof must notice each',
  arguments: '[FILE …]',
  async run(given) {
    const all = listMutated();
    const stray = given.find((file) => !all.includes(file));
    if (stray !== undefined) {
      console.error(`${stray} is no file that decides. There are:\n  ${all.join('\n  ')}`);
      return 1;
    }
    const files = given.length > 0 ? given : all;
    const began = Date.now();
    const mutants = await tryMutants(files).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return [];
    });
    const report = judge(files, mutants);
    for (const line of report.lines) console.log(line);
    console.log(`${((Date.now() - began) / 60_000).toFixed(1)} minutes`);
    return report.passed ? 0 : 1;
  },
};

type Options = ConstructorParameters<typeof Stryker>[0];
type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/**
 * Runs Stryker on a copy of the law, and answers what became of each mutant.
 * @param stages of `mutate-trial.ts`, the quickest first
 */
export async function tryMutants(
  files: readonly string[],
  stages: readonly string[] = ['sections', 'space', 'whole'],
): Promise<readonly Mutant[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'samvy-mutate-'));
  process.env['NODE_COMPILE_CACHE'] = join(temporary, 'compiled');
  const before = process.cwd();
  process.chdir(root);
  const trial = `"${process.execPath}" tools/campaigns/mutate-trial.ts`;
  try {
    const results = await new Stryker({
      mutate: [...files],
      ignorePatterns: ['**', '!law/**', '!tools/campaigns/*.ts', '!package.json'],
      testRunner: 'command',
      commandRunner: {
        command: stages.map((stage) => `${trial} ${stage}`).join(' && '),
      },
      plugins: [],
      reporters: ['progress-append-only'],
      logLevel: 'warn' as NonNullable<Options['logLevel']>,
      concurrency: 2,
      // A mutant that never ends has been noticed; one that is only slow has not.
      timeoutMS: 30_000,
      disableTypeChecks: false,
      tempDirName: join(temporary, 'copies'),
      cleanTempDir: 'always',
      allowEmpty: true,
    }).runMutationTest();
    return results.map(toMutant);
  } finally {
    process.chdir(before);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** What became of one mutant. */
export interface Mutant extends Omit<Survivor, 'because'> {
  readonly line: number;
  readonly mutator: string;
  /** Something noticed it: a test failed, or never ended. */
  readonly killed: boolean;
  readonly neverEnds: boolean;
}

/** Places of a result count from 1, and its end is the place after the last letter. */
function toMutant(result: MutantResult): Mutant {
  const { start, end } = result.location;
  const file = relative(root, resolve(root, result.fileName));
  const lines = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const text = lines
    .map((line, place) => (place === last ? line.slice(0, end.column - 1) : line))
    .map((line, place) => (place === 0 ? line.slice(start.column - 1) : line));
  return {
    file,
    original: plain(text.join(' ')),
    replacement: plain(result.replacement),
    line: start.line,
    mutator: result.mutatorName,
    killed: result.status === 'Killed' || result.status === 'Timeout',
    neverEnds: result.status === 'Timeout',
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What the campaign says of the mutants of these files, and whether that is good enough. */
export function judge(
  files: readonly string[],
  results: readonly Mutant[],
  explained: readonly Survivor[] = survivors,
): { readonly lines: readonly string[]; readonly passed: boolean } {
  // On a busy machine one that nothing can notice may run out of time instead.
  const mutants = results.map((mutant) =>
    mutant.neverEnds && explained.some((survivor) => isSame(survivor, mutant))
      ? { ...mutant, killed: false, neverEnds: false }
      : mutant,
  );
  const width = Math.max(...files.map((file) => file.length), 'all'.length);
  const row = (name: string, of: readonly Mutant[]) => {
    const killed = of.filter((mutant) => mutant.killed).length;
    const share = of.length === 0 ? '' : `${((100 * killed) / of.length).toFixed(1)} %`;
    return `${name.padEnd(width)} ${String(of.length).padStart(7)} ${String(killed).padStart(7)} ${share.padStart(8)}`;
  };
  const problems: string[] = [];
  for (const file of files) {
    if (!mutants.some((mutant) => mutant.file === file)) problems.push(`${file} has no mutants.`);
  }
  const alive = mutants.filter((mutant) => !mutant.killed);
  const told = alive.map((mutant) => {
    const known = explained.find((survivor) => isSame(survivor, mutant));
    if (known === undefined) problems.push(`${placeOf(mutant)} survived, and nothing says why.`);
    return `${placeOf(mutant)}\n  ${known?.because ?? 'NOT EXPLAINED'}`;
  });
  for (const survivor of explained) {
    if (!files.includes(survivor.file)) continue;
    if (!alive.some((mutant) => isSame(survivor, mutant))) {
      problems.push(`${survivor.file}: "${survivor.original}" is explained, but does not survive.`);
    }
  }
  const share = mutants.length === 0 ? 0 : 1 - alive.length / mutants.length;
  if (share < leastShare) {
    problems.push(`${(100 * share).toFixed(1)} % were noticed: fewer than ${100 * leastShare} %.`);
  }
  return {
    lines: [
      `${'file'.padEnd(width)} mutants  killed    share`,
      ...files.map((file) =>
        row(
          file,
          mutants.filter((mutant) => mutant.file === file),
        ),
      ),
      row('all', mutants),
      ...mutants
        .filter((mutant) => mutant.neverEnds)
        .map((mutant) => `never ends: ${placeOf(mutant)}`),
      ...(told.length > 0 ? ['', 'Survivors:', ...told] : []),
      ...(problems.length > 0 ? ['', ...problems] : []),
    ],
    passed: problems.length === 0,
  };
}

function isSame(survivor: Omit<Survivor, 'because'>, mutant: Mutant): boolean {
  return (
    survivor.file === mutant.file &&
    survivor.original === mutant.original &&
    survivor.replacement === mutant.replacement
  );
}

function placeOf({ file, line, mutator, original, replacement }: Mutant): string {
  return `${file}:${line} ${mutator}: ${original} -> ${replacement}`;
}
