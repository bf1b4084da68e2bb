/** Deciding again as an earlier version did. */

import { type Decision, decide } from './decide.ts';
import type { Facts } from './facts.ts';
import { ruleSet as current } from './rule-set.ts';

/** The decision of the named rule set, or that this version doesn't have that rule set. */
export type Replayed =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly error: { readonly code: 'rule-set-unknown' } };

/** Every rule set that this version can decide by; earlier ones are kept here when rules change. */
const deciders: ReadonlyMap<string, (facts: Facts) => Decision> = new Map([[current, decide]]);

/** Decides by the rule set of that name. An unknown one is an error, never another rule set. */
export function decideAs(ruleSet: string, facts: Facts): Replayed {
  const decider = deciders.get(ruleSet);
  return decider === undefined
    ? { ok: false, error: { code: 'rule-set-unknown' } }
    : { ok: true, decision: decider(facts) };
}
