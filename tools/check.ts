import './node-guard.ts';
import { dirname } from 'node:path';
import type { Check } from './check/check.ts';
import { checks } from './check/checks.ts';
import { prove } from './check/prove.ts';

/*
 * npm run check            all checks, and for each the proof that it finds its planted violation
 * npm run check -- NAME …  these checks only
 */
const root = dirname(import.meta.dirname);
const shown = 20;
const atOnce = 2;

/** Runs one check and its proof, prints a line, and answers whether all is well. */
async function run(check: Check): Promise<boolean> {
  const started = performance.now();
  const blind = prove(root, check).catch((error: unknown) => [
    `the proof failed: ${String(error)}`,
  ]);
  const report = await check
    .look(root)
    .catch((error: unknown) => ({ examined: 0, unit: 'files', problems: [String(error)] }));
  const problems = [...(await blind), ...report.problems];
  if (report.examined === 0) problems.push('looked at nothing, and proves nothing');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const well = problems.length === 0;
  const result = well ? 'finds its planted violations' : `${problems.length} problems`;
  console.log(
    `${well ? 'ok  ' : 'FAIL'}  ${check.name.padEnd(17)} ${`${report.examined} ${report.unit}`.padEnd(14)} ${seconds.padStart(5)} s  ${result}`,
  );
  for (const problem of problems.slice(0, shown)) console.log(`        ${problem}`);
  if (problems.length > shown) console.log(`        … and ${problems.length - shown} more`);
  return well;
}

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? checks : checks.filter((check) => asked.includes(check.name));
const missing = asked.filter((name) => !checks.some((check) => check.name === name));
if (missing.length > 0) {
  console.log(`No check ${missing.join(', ')}; there are: ${checks.map((c) => c.name).join(', ')}`);
  process.exit(1);
}

const waiting = [...chosen];
const results: boolean[] = [];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results.push(await run(next));
    }
  }),
);

const failed = results.filter((well) => !well).length;
console.log(
  failed === 0
    ? `All ${results.length} checks pass.`
    : `${failed} of ${results.length} checks fail.`,
);
process.exitCode = failed === 0 ? 0 : 1;
