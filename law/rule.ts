/** What a rule is, and what it may answer. */

import type { CalendarDate, FactName, Facts, Question } from './facts.ts';
import type { Citation } from './statute.ts';

/** One rule of one section. A rule reads facts and answers; it knows no clock and never throws. */
export interface Rule {
  /** Stored in the audit log and never used for another rule. */
  readonly id: string;
  /** The section that the rule states. */
  readonly cites: Citation;
  /** First and, if the rule has ended, last day of its force. */
  readonly inForce: { readonly from: CalendarDate; readonly until?: CalendarDate };
  /** The questions that the rule has something to say about. */
  readonly asks: readonly Question[];
  /** The act says that what the rule permits must be done, not only that it may be. */
  readonly obliges?: true;
  /** Decides this rule alone. Combining rules is the business of `decide`. */
  readonly judge: (facts: Facts) => Verdict;
}

/** What one rule answers about one set of facts. */
export type Verdict =
  | { readonly kind: 'permits' }
  | { readonly kind: 'forbids'; readonly because: readonly FactName[] }
  | { readonly kind: 'silent'; readonly unmet: readonly FactName[] };

/** A condition: `true` when met, otherwise the name of the fact that must change. */
export type Condition = true | FactName;

/** Every condition of the rule is met. */
export const permits: Verdict = { kind: 'permits' };

/** The rule forbids because of these facts. */
export function forbids(...because: readonly FactName[]): Verdict {
  return { kind: 'forbids', because };
}

const doesNotApply: Verdict = { kind: 'silent', unmet: [] };

/** The rule doesn't apply at all, or, when facts are named, would have permitted but for these. */
export function silent(...unmet: readonly FactName[]): Verdict {
  return unmet.length === 0 ? doesNotApply : { kind: 'silent', unmet };
}

/**
 * Permits when every condition is met, and is otherwise silent with the names of the unmet ones.
 * A condition is written `facts.relevant === 'yes' || 'relevant'`.
 */
export function permitsWhen(...conditions: readonly Condition[]): Verdict {
  const unmet = unmetOf(conditions);
  return unmet === undefined ? permits : { kind: 'silent', unmet };
}

/** Forbids unless every condition is met, naming the unmet ones; otherwise has nothing to say. */
export function forbidsUnless(...conditions: readonly Condition[]): Verdict {
  const unmet = unmetOf(conditions);
  return unmet === undefined ? doesNotApply : { kind: 'forbids', because: unmet };
}

/** The names of the unmet conditions in the order given; undefined when all are met. */
function unmetOf(conditions: readonly Condition[]): readonly FactName[] | undefined {
  let unmet: FactName[] | undefined;
  for (const condition of conditions) {
    if (condition === true) continue;
    if (unmet === undefined) unmet = [condition];
    else unmet.push(condition);
  }
  return unmet;
}
