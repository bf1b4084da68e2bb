/** Deciding again as an earlier version did. */

import { type Decision, decide, deciderOf, rules } from './decide.ts';
import { caseQuestions, type Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { ruleSet as current } from './rule-set.ts';

/** The decision of the named rule set, or that this version doesn't have that rule set. */
export type Replayed =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly error: { readonly code: 'rule-set-unknown' } };

/** The rule set before SVOD 3:3-3:6 and the first paragraph of PDL 4:5 had their rules. */
const withoutExceptions = 'rules-a0bd417c9eb4';

/** The rules that it lacks. The others say what they said. */
const exceptions: ReadonlySet<string> = new Set([
  'svod-3-3',
  'svod-3-4',
  'svod-3-5-who',
  'svod-3-5-request',
  'svod-3-5-lift',
  'svod-3-6',
  'pdl-4-5-consent',
  'pdl-4-5-indispensable',
]);

/** The rule set that answered the questions of a case file, and no other. */
const ofCaseQuestions = 'rules-f922677a883b';

/** The rules that both earlier ones lack: they answer the questions that only portals ask. */
const ofPortals: ReadonlySet<string> = new Set([
  'svod-4-2-log',
  'svod-4-5',
  'pdl-4-2-investigation',
  'pdl-4-4-set',
  'pdl-4-4-lift',
  'pdl-4-4-flag',
  'pdl-4-5-which-unit',
  'pdl-5-5',
  'pdl-5-5-log',
  'pdl-8-5',
]);

/** The rules of then, which answered no other questions. */
const thenRules: readonly Rule[] = rules
  .filter(({ id }) => !ofPortals.has(id))
  .map((rule) => ({
    ...rule,
    asks: rule.asks.filter((question) => caseQuestions.some((asked) => asked === question)),
  }));

/** Every rule set that this version can decide by; earlier ones are kept here when rules change. */
const deciders: ReadonlyMap<string, (facts: Facts) => Decision> = new Map([
  [current, decide],
  [ofCaseQuestions, deciderOf(thenRules, ofCaseQuestions)],
  [
    withoutExceptions,
    deciderOf(
      thenRules.filter(({ id }) => !exceptions.has(id)),
      withoutExceptions,
    ),
  ],
]);

/** Decides by the rule set of that name. An unknown one is an error, never another rule set. */
export function decideAs(ruleSet: string, facts: Facts): Replayed {
  const decider = deciders.get(ruleSet);
  return decider === undefined
    ? { ok: false, error: { code: 'rule-set-unknown' } }
    : { ok: true, decision: decider(facts) };
}
