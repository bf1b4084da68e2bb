/** Reads the decision table: permitted when a permitting row is satisfied and no prohibiting one. */

import type { FactName, Facts } from '../facts.ts';
import type { Row } from './row.ts';

/** What the table says. `cites` names the sections that permit, in the table's order. */
export interface TableAnswer {
  readonly outcome: 'permitted' | 'refused';
  readonly cites: readonly string[];
}

const refused: TableAnswer = { outcome: 'refused', cites: [] };

/**
 * A decision function over `rows`. It reads a fact only when the answer may still turn on it, one
 * cell after another; no row satisfied, or a prohibition satisfied, is a refusal.
 */
export function tableDecider(rows: readonly Row[]): (facts: Facts) => TableAnswer {
  return (facts) => {
    const asked = rows.filter((row) => row.questions.includes(facts.question));
    const cites: string[] = [];
    for (const row of asked) {
      if (row.effect === 'permits' && !cites.includes(row.section) && isSatisfied(row, facts)) {
        cites.push(row.section);
      }
    }
    if (cites.length === 0) return refused;
    const prohibited = asked.some((row) => row.effect === 'prohibits' && isSatisfied(row, facts));
    return prohibited ? refused : { outcome: 'permitted', cites };
  };
}

function isSatisfied(row: Row, facts: Facts): boolean {
  if (facts.on < row.from || (row.until !== undefined && facts.on > row.until)) return false;
  for (const [name, values] of Object.entries(row.when)) {
    if (!(values as readonly string[]).includes(facts[name as FactName])) return false;
  }
  return true;
}
