/** `npm run bench`: lists the benches. `npm run bench -- NAME …`: runs one, and writes bench/results/NAME.json. */
import './node-guard.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decide } from '../bench/decide.ts';
import { growth } from '../bench/growth.ts';
import { ledger } from '../bench/ledger.ts';
import { lookup } from '../bench/lookup.ts';
import { month } from '../bench/month.ts';
import { publish } from '../bench/publish.ts';
import { type Bench, describeMachine, toResult } from '../bench/row.ts';
import { soak } from '../bench/soak.ts';
import { start } from '../bench/start.ts';

const benches: readonly Bench[] = [decide, publish, start, ledger, lookup, month, growth, soak];

const [name, ...given] = process.argv.slice(2);
const bench = benches.find((candidate) => candidate.name === name);
if (bench === undefined) {
  if (name !== undefined) console.error(`There is no bench ${name}.\n`);
  console.log('npm run bench -- NAME …\n');
  for (const { name, arguments: wanted, what } of benches) {
    console.log(`  ${name.padEnd(8)} ${what}\n           ${wanted}`);
  }
  process.exitCode = name === undefined ? 0 : 1;
} else {
  const machine = describeMachine();
  const rows = await bench.run(given);
  const results = rows.map((row) => ({ ...toResult(row, machine), against: row.against }));
  console.table(results.map(({ machine: _, ...shown }) => shown));
  console.log(machine);
  const folder = join(import.meta.dirname, '..', 'bench', 'results');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${bench.name}.json`),
    `${JSON.stringify(
      results.map(({ against: _, ...kept }) => kept),
      null,
      2,
    )}\n`,
  );
}
