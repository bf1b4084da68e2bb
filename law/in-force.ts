/** Which rules are in force on a day, worked out once for each question. */

import type { CalendarDate, Question } from './facts.ts';
import type { Rule } from './rule.ts';

const firstDay: CalendarDate = '0001-01-01';
const lastDay: CalendarDate = '9999-12-31';

const noRules: readonly Rule[] = [];

/** The rules for a question from a day on, until the next period begins. */
export interface Period {
  readonly from: CalendarDate;
  readonly rules: readonly Rule[];
}

/** For each question its periods, newest first, cut wherever a rule begins or ends. */
export function periodsByQuestion(list: readonly Rule[]): ReadonlyMap<Question, readonly Period[]> {
  const asked = Map.groupBy(
    list.flatMap((rule) => rule.asks.map((question) => ({ question, rule }))),
    ({ question }) => question,
  );
  return new Map(
    [...asked].map(([question, entries]) => {
      const about = entries.map(({ rule }) => rule);
      const cuts = new Set(about.flatMap((rule) => [rule.inForce.from, afterLastDay(rule)]));
      const periods = [...cuts]
        .sort()
        .reverse()
        .map((from) => ({ from, rules: about.filter((rule) => isInForce(rule, from)) }));
      return [question, periods];
    }),
  );
}

function isInForce(rule: Rule, on: CalendarDate): boolean {
  return rule.inForce.from <= on && on <= (rule.inForce.until ?? lastDay);
}

/** A text between the rule's last day and the next; without a last day, after every day. */
function afterLastDay(rule: Rule): string {
  return `${rule.inForce.until ?? lastDay}~`;
}

/** The rules of the period that `on` falls in. A text that is no date has none, so all is refused. */
export function rulesInForce(
  periods: readonly Period[] | undefined,
  on: CalendarDate,
): readonly Rule[] {
  if (periods === undefined || on.length !== lastDay.length) return noRules;
  if (on < firstDay || on > lastDay) return noRules;
  for (const period of periods) if (period.from <= on) return period.rules;
  return noRules;
}
