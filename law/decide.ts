/** All rules in one list, and the one place that combines what they answer. */

import { type FactName, type Facts, inFactOrder } from './facts.ts';
import { periodsByQuestion, rulesInForce } from './in-force.ts';
import { innerSecrecy } from './pdl/04-01-inner-secrecy.ts';
import { staysInUnit } from './pdl/04-02-insurance-investigation.ts';
import { innerBlock } from './pdl/04-04-inner-block.ts';
import { innerFlag } from './pdl/04-04-inner-flag.ts';
import { liftsInnerBlock, setsInnerBlock } from './pdl/04-04-person-blocks.ts';
import { afterLiftOfInnerBlock } from './pdl/04-05-after-lift.ts';
import {
  opensInnerBlockWithConsent,
  opensInnerBlockWithoutConsent,
  seesWhichUnitBlocked,
} from './pdl/04-05-open-inner-block.ts';
import { ownData, ownLog } from './pdl/05-05-own-access.ts';
import { patientIsTold } from './pdl/08-05-who-has-read.ts';
import type { Rule } from './rule.ts';
import { ruleSet } from './rule-set.ts';
import { innerAccess } from './solpul/10-inner-access.ts';
import type { Citation } from './statute.ts';
import { interventions, interventionsUntilJune2025 } from './svod/01-01-interventions.ts';
import { keptPerPerson } from './svod/01-03-kept-per-person.ts';
import { processedForCare } from './svod/02-01-processed-for-care.ts';
import { informedBefore } from './svod/02-02-information.ts';
import { blockedData, personBlocks, personLifts } from './svod/02-03-block.ts';
import { opposedData } from './svod/02-03-opposition.ts';
import { madeAvailable } from './svod/02-04-making-available.ts';
import { unblockedFlag } from './svod/02-04-unblocked-flag.ts';
import { blockedFlag } from './svod/02-05-blocked-flag.ts';
import { personUnable } from './svod/02-06-person-unable.ts';
import { careProviderReads } from './svod/03-01-care-provider-reads.ts';
import { socialCareProviderReads } from './svod/03-02-social-care-provider-reads.ts';
import { patientUnable } from './svod/03-03-patient-unable.ts';
import { recipientUnable } from './svod/03-04-recipient-unable.ts';
import { liftsOnRequest, requestsLift, seesWhoBlocked } from './svod/03-05-danger-and-blocked.ts';
import { readsInDanger } from './svod/03-06-danger-and-unblocked.ts';
import { exhaustive } from './svod/03-07-exhaustive.ts';
import { logShown } from './svod/04-02-log-shown.ts';
import { shownToResident } from './svod/04-02-shown-to-resident.ts';
import { recipientIsTold } from './svod/04-05-who-has-read.ts';

/**
 * Every rule, in the order of the statutes. The order decides how citations are listed, and which of
 * two equally near sections tells what is unmet; never the outcome.
 */
export const rules: readonly Rule[] = [
  interventionsUntilJune2025, // SVOD 1:1   what social care may share, until 30 June 2025
  interventions, //              SVOD 1:1   what social care may share
  keptPerPerson, //              SVOD 1:3   no joint files
  processedForCare, //           SVOD 2:1   nothing from quality work or research
  informedBefore, //             SVOD 2:2   the person has been told
  blockedData, //                SVOD 2:3   blocked data stay closed to other providers
  opposedData, //                SVOD 2:3   an objection stops making available
  personBlocks, //               SVOD 2:3   who may have data blocked, and where
  personLifts, //                SVOD 2:3   who may have a block lifted, and where
  madeAvailable, //              SVOD 2:4   unblocked data are made available
  unblockedFlag, //              SVOD 2:4   that there are unblocked data
  blockedFlag, //                SVOD 2:5   that there are blocked data
  personUnable, //               SVOD 2:6   making available for one who can't take a position
  careProviderReads, //          SVOD 3:1   care provider, with relation, consent and relevance
  socialCareProviderReads, //    SVOD 3:2   social care provider, likewise
  patientUnable, //              SVOD 3:3   the patient lastingly can't consent
  recipientUnable, //            SVOD 3:4   the recipient lastingly can't consent
  seesWhoBlocked, //             SVOD 3:5   danger: which care provider has blocked
  requestsLift, //               SVOD 3:5   danger: asking for a lift
  liftsOnRequest, //             SVOD 3:5   the one that blocked lifts on request
  readsInDanger, //              SVOD 3:6   danger: unblocked data, when nobody can be asked
  exhaustive, //                 SVOD 3:7   no other purpose, ever
  shownToResident, //            SVOD 4:2   what the person may be shown
  logShown, //                   SVOD 4:2   and who has read what others made available
  recipientIsTold, //            SVOD 4:5   social care tells who has read, when asked
  innerSecrecy, //               PDL 4:1    within a care provider
  staysInUnit, //                PDL 4:2    an insurance-medical investigation stays in its unit
  innerBlock, //                 PDL 4:4    the patient's block within a care provider
  setsInnerBlock, //             PDL 4:4    who may have data blocked within it
  liftsInnerBlock, //            PDL 4:4    and who may give the block up
  innerFlag, //                  PDL 4:4    that there are blocked data
  opensInnerBlockWithConsent, // PDL 4:5    an officer lifts that block, the patient consenting
  opensInnerBlockWithoutConsent, // PDL 4:5 or when nobody can be asked and the care is indispensable
  seesWhichUnitBlocked, //       PDL 4:5    which unit has blocked, when nobody can be asked
  afterLiftOfInnerBlock, //      PDL 4:5    once that block is lifted, only what matters
  ownData, //                    PDL 5:5    a care provider shows the person its own data
  ownLog, //                     PDL 5:5    and who has read within it
  patientIsTold, //              PDL 8:5    a care provider tells who has read, when asked
  innerAccess, //                SoLPuL 10  within a social care provider
];

/** What one rule found. Rules that don't apply to the case at all leave no finding. */
export type Finding =
  | { readonly rule: string; readonly kind: 'permits' }
  | { readonly rule: string; readonly kind: 'forbids'; readonly because: readonly FactName[] }
  | { readonly rule: string; readonly kind: 'silent'; readonly unmet: readonly FactName[] };

/** The answer to one question about one set of facts. */
export interface Decision {
  readonly outcome: 'permitted' | 'refused';
  /**
   * Of a permission: the sections that permit. Of a refusal: the sections that forbid, or, when none
   * does, those that would have applied.
   */
  readonly cites: readonly Citation[];
  readonly findings: readonly Finding[];
  /**
   * Of a refusal: the facts that forbid, or those that the nearest section lacks (the one that lacks
   * fewest), in the order of `factNames`. Of a permission: none. Of two equally near the later tells:
   * SVOD 3:3, 3:4 and 3:6 are about situations in which consent, which 3:1 and 3:2 lack, can't be had.
   */
  readonly unmet: readonly FactName[];
  /** The name of the rule set that decided. */
  readonly ruleSet: string;
}

/** Decides by the rules in force on `facts.on`. Refused unless one permits and none forbids. */
export const decide: (facts: Facts) => Decision = deciderOf(rules);

/**
 * A decision function over another list of rules than the one above, which names its decisions after
 * the rule set `name`. Never throws when deciding.
 */
export function deciderOf(list: readonly Rule[], name = ruleSet): (facts: Facts) => Decision {
  const periods = periodsByQuestion(list);
  return (facts) => ({
    ...combine(facts, rulesInForce(periods.get(facts.question), facts.on)),
    ruleSet: name,
  });
}

/**
 * What the act says must be done, not only may be: the sections that oblige, none where nothing does.
 * What must be done is always permitted.
 */
export function must(facts: Facts): readonly Citation[] {
  return obliging(decide(facts));
}

const obligingRules: ReadonlyMap<string, Citation> = new Map(
  rules.flatMap(({ id, cites, obliges }) => (obliges ? [[id, cites]] : [])),
);

/** Of a permission, the sections that say that it must be done. */
export function obliging({ outcome, findings }: Decision): readonly Citation[] {
  if (outcome === 'refused') return none;
  const sections: Citation[] = [];
  for (const { rule, kind } of findings) {
    const section = kind === 'permits' ? obligingRules.get(rule) : undefined;
    if (section !== undefined) add(sections, section);
  }
  return sections;
}

const none: readonly never[] = [];

function combine(facts: Facts, applicable: readonly Rule[]): Omit<Decision, 'ruleSet'> {
  const findings: Finding[] = [];
  const permitting: Citation[] = [];
  const forbidding: Citation[] = [];
  const silentOnes: Citation[] = [];
  let because: readonly FactName[] = none;
  let nearest: readonly FactName[] = none;
  for (const rule of applicable) {
    const verdict = rule.judge(facts);
    switch (verdict.kind) {
      case 'permits':
        findings.push({ rule: rule.id, kind: 'permits' });
        add(permitting, rule.cites);
        break;
      case 'forbids':
        findings.push({ rule: rule.id, kind: 'forbids', because: verdict.because });
        add(forbidding, rule.cites);
        because =
          because === none ? verdict.because : inFactOrder([...because, ...verdict.because]);
        break;
      case 'silent':
        if (verdict.unmet.length === 0) break;
        findings.push({ rule: rule.id, kind: 'silent', unmet: verdict.unmet });
        add(silentOnes, rule.cites);
        if (nearest === none || verdict.unmet.length <= nearest.length) nearest = verdict.unmet;
        break;
    }
  }
  if (forbidding.length > 0) {
    return { outcome: 'refused', cites: forbidding, findings, unmet: because };
  }
  if (permitting.length > 0) {
    return { outcome: 'permitted', cites: permitting, findings, unmet: none };
  }
  return { outcome: 'refused', cites: silentOnes, findings, unmet: nearest };
}

function add(cites: Citation[], section: Citation): void {
  if (!cites.includes(section)) cites.push(section);
}
