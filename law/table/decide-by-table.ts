/** Reads the decision table: permitted when a permitting row is satisfied and no prohibiting one. */

import type { FactName, Facts, Question } from '../facts.ts';
import type { Row } from './row.ts';

/** What the table says. `cites` names the sections that permit, in the table's order. */
export interface TableAnswer {
  readonly outcome: 'permitted' | 'refused';
  readonly cites: readonly string[];
  /** Those of them that say that it must be done. */
  readonly obliging: readonly string[];
}

const refused: TableAnswer = { outcome: 'refused', cites: [], obliging: [] };

/** A row of one question, with its cells at hand. */
interface Line {
  readonly row: Row;
  readonly cells: readonly (readonly [FactName, readonly string[]])[];
}

/**
 * A decision function over `rows`. It reads a fact only when the answer may still turn on it, one
 * cell after another; no row satisfied, or a prohibition satisfied, is a refusal.
 */
export function tableDecider(rows: readonly Row[]): (facts: Facts) => TableAnswer {
  const permitting = linesByQuestion(rows.filter(({ effect }) => effect === 'permits'));
  const prohibiting = linesByQuestion(rows.filter(({ effect }) => effect === 'prohibits'));
  return (facts) => {
    const cites: string[] = [];
    const obliging: string[] = [];
    for (const line of permitting.get(facts.question) ?? []) {
      const { section, must } = line.row;
      if (cites.includes(section) || !isSatisfied(line, facts)) continue;
      cites.push(section);
      if (must) obliging.push(section);
    }
    if (cites.length === 0) return refused;
    for (const line of prohibiting.get(facts.question) ?? []) {
      if (isSatisfied(line, facts)) return refused;
    }
    return { outcome: 'permitted', cites, obliging };
  };
}

function linesByQuestion(rows: readonly Row[]): ReadonlyMap<Question, readonly Line[]> {
  const lines = rows.flatMap((row) => {
    const cells = Object.entries(row.when) as [FactName, readonly string[]][];
    return row.questions.map((question) => ({ question, row, cells }));
  });
  return Map.groupBy(lines, ({ question }) => question);
}

function isSatisfied({ row, cells }: Line, facts: Facts): boolean {
  if (facts.on < row.from || (row.until !== undefined && facts.on > row.until)) return false;
  for (const [name, values] of cells) {
    if (!values.includes(facts[name])) return false;
  }
  return true;
}
