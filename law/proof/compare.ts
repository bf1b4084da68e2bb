/** Compares the rules with the decision table over the whole space of facts. */

import { type Decision, decide, type Facts, type Question } from '../index.ts';
import { tableDecider } from '../table/decide-by-table.ts';
import type { Row } from '../table/row.ts';
import { decided, resultOf, resultOfDecision } from './decided.ts';
import { combine, type Diagram, regions } from './diagram.ts';
import { fork } from './fork.ts';
import { type Dimension, dimensions, domainAt, factsOf, spaceSize } from './space.ts';

/** A region of the space in which rules and table answer differently. */
export interface Difference {
  /** The facts that make the region, each with its value; the others may say anything. */
  readonly where: Readonly<Partial<Record<Dimension, string>>>;
  readonly rules: string;
  readonly table: string;
  readonly size: bigint;
}

/** What comparing one question found. */
export interface Comparison {
  readonly question: Question;
  readonly size: bigint;
  /** The sizes of the regions compared, added up. */
  readonly covered: bigint;
  readonly regions: number;
  readonly runs: number;
  readonly differences: readonly Difference[];
  /** Regions in which `decide` itself, asked for one example, does not say what the diagram says. */
  readonly strays: readonly Facts[];
}

const apart = ' | ';

/** What the table answers to a question over the whole space. */
export function tabled(
  question: Question,
  rows: readonly Row[],
): { diagram: Diagram; runs: number } {
  const decideByTable = tableDecider(rows);
  const forked = fork(question, (facts) => resultOf(decideByTable(facts)));
  if (forked.covered !== spaceSize) throw new Error('The table does not cover the space.');
  return forked;
}

/** Compares outcome and, of permissions, sections and duties for one question, and asks `decide` in each region. */
export function compare(
  question: Question,
  rows: readonly Row[],
  deciding: (facts: Facts) => Decision = decide,
): Comparison {
  const rules = decided(question);
  const table = tabled(question, rows);
  const both = combine(rules.diagram, table.diagram, (left, right) => `${left}${apart}${right}`);
  const differences: Difference[] = [];
  const strays: Facts[] = [];
  let covered = 0n;
  let count = 0;
  for (const { result, chosen, size } of regions(both)) {
    covered += size;
    count += 1;
    const [left = '', right = ''] = result.split(apart);
    if (left !== right) {
      const where = [...chosen].map(([place, value]) => [
        dimensions[place],
        domainAt(place)[value],
      ]);
      differences.push({ where: Object.fromEntries(where), rules: left, table: right, size });
    }
    const example = factsOf(question, chosen, count);
    if (resultOfDecision(deciding(example)) !== left) strays.push(example);
  }
  return {
    question,
    size: spaceSize,
    covered,
    regions: count,
    runs: rules.runs + table.runs,
    differences,
    strays,
  };
}

/** One difference in a line, for the one who must find out which side is wrong. */
export function described({ where, rules, table, size }: Difference): string {
  const facts = Object.entries(where).map(([name, value]) => `${name}: ${value}`);
  return `${size} combinations (${facts.join(', ')}): the rules say ${rules}, the table ${table}`;
}
