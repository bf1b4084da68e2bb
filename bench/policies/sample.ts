import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FactName, type Facts, factNames, factValues, parseCaseLine } from '@samvy/law';
import { days } from '../../law/proof/space.ts';
import { Random } from '../../sim/county/random.ts';

const caseFolder = join(import.meta.dirname, '..', '..', 'law', 'cases');

/** The question `read` of every case file of the law, as facts. */
export function readingCases(): readonly Facts[] {
  return readdirSync(caseFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(caseFolder, name), 'utf8').trimEnd().split('\n'))
    .map((line) => {
      const { outcome: _, section: __, also: ___, unmet: ____, ...fields } = JSON.parse(line);
      return parseCaseLine(JSON.stringify(fields));
    })
    .flatMap((read) => (read.ok && read.facts.question === 'read' ? [read.facts] : []));
}

/** Cases like those of the case files, up to four facts of each changed: about as many permitted as not. */
export function nearbyReadings(count: number, ...seed: readonly (string | number)[]): Facts[] {
  const random = new Random('nearby', ...seed);
  const cases = readingCases();
  return Array.from({ length: count }, () => {
    const changed: Record<string, string> = {};
    for (let changes = random.int(0, 4); changes > 0; changes -= 1) {
      const name = random.pick(factNames);
      changed[name] = anyValue(name, random);
    }
    if (random.chance(0.2)) changed['on'] = random.pick(days);
    return { ...random.pick(cases), ...changed } as Facts;
  });
}

/** Any combination of facts at all: nearly every one is refused. */
export function anyReadings(count: number, ...seed: readonly (string | number)[]): Facts[] {
  const random = new Random('any', ...seed);
  return Array.from({ length: count }, () => {
    const values = factNames.map((name) => [name, anyValue(name, random)]);
    return { question: 'read', on: random.pick(days), ...Object.fromEntries(values) } as Facts;
  });
}

function anyValue(name: FactName, random: Random): string {
  return random.pick<string>([...factValues[name], 'unknown']);
}
