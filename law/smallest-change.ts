/** The smallest change of facts that would turn a decision, found by deciding again. */

import { type Decision, decide, rules } from './decide.ts';
import { type FactName, type Facts, factNames, factValues, type KnownValue } from './facts.ts';
import { periodsByQuestion, rulesInForce } from './in-force.ts';
import type { Rule, Verdict } from './rule.ts';

/** One fact, and the value that it would have to have. */
export interface FactChange {
  readonly fact: FactName;
  readonly value: string;
}

/**
 * What somebody can bring about, or what may come about, where the fact is known to be otherwise: a
 * consent, an assessment, a block, an assignment. Who asks, of whose data and for what, the person's
 * ability, what the past was: those facts are what they are. Danger passes, but nobody makes it; a
 * person who can be asked can't be made one who can't.
 */
const canBecome: { readonly [Name in FactName]?: readonly KnownValue<Name>[] } = {
  authorised: ['yes', 'no'],
  madeAvailable: ['yes', 'no'],
  blocked: ['yes', 'no'],
  innerBlocked: ['yes', 'no'],
  liftedForReader: ['yes', 'no'],
  currentPatientRelation: ['yes', 'no'],
  receivesInterventions: ['yes', 'no'],
  underInvestigation: ['yes', 'no'],
  relevant: ['yes', 'no'],
  consentGiven: ['yes', 'no'],
  consentObtainable: ['yes'],
  attitudeClarified: ['yes', 'no'],
  reasonToAssumeOpposition: ['yes'],
  careNecessary: ['yes', 'no'],
  careIndispensable: ['yes', 'no'],
  dangerToLifeOrHealth: ['no'],
  ableToRequestLift: ['yes'],
  takesPartInCare: ['yes', 'no'],
  otherNeedForWork: ['yes', 'no'],
  activeChoiceMade: ['yes', 'no'],
  informed: ['yes'],
  opposed: ['yes', 'no'],
  keptPerPerson: ['yes', 'no'],
  mayBeDisclosedToPerson: ['yes', 'no'],
  requestedBy: ['person'],
  askedAt: ['blockingProvider', 'otherProvider'],
};

/**
 * The values that a fact could come to have. What isn't known may turn out to be anything; what is
 * known changes only as far as somebody can bring it about. One who lastingly can't take a position,
 * or can't be asked, gives no consent.
 */
export function possibleValues(facts: Facts, name: FactName): readonly string[] {
  const now = facts[name];
  if (now === 'unknown') return factValues[name];
  if (name === 'consentGiven' && now === 'no' && !canConsent(facts)) return [];
  const values: readonly string[] = canBecome[name] ?? [];
  return values.filter((value) => value !== now);
}

function canConsent({ capacity, consentObtainable }: Facts): boolean {
  return capacity !== 'lastinglyUnable' && capacity !== 'childUnable' && consentObtainable !== 'no';
}

/**
 * The smallest change of facts that turns the decision, in the order of the facts; of equally small
 * ones the one that the nearest section asks for. Empty when nothing that anybody could bring about
 * turns it.
 * @param decision what `decide` answers about the facts
 * @param fixed facts that stay as they are
 */
export function smallestChange(
  facts: Facts,
  decision: Decision,
  fixed: readonly FactName[] = [],
): readonly FactChange[] {
  return decision.outcome === 'permitted'
    ? smallestToRefuse(facts, fixed)
    : smallestToPermit(facts, decision, fixed);
}

/** What a person would think of first: a withdrawn consent before a right to read that has ended. */
const askedFirst: readonly FactName[] = [
  'consentGiven',
  'reasonToAssumeOpposition',
  'consentObtainable',
  'ableToRequestLift',
  'mayBeDisclosedToPerson',
  'opposed',
  'currentPatientRelation',
  'takesPartInCare',
  'otherNeedForWork',
  'blocked',
];

/** A permission hangs on each of its conditions, so one fact turns it. */
function smallestToRefuse(facts: Facts, fixed: readonly FactName[]): readonly FactChange[] {
  for (const fact of new Set([...askedFirst, ...factNames])) {
    if (facts[fact] === 'unknown' || fixed.includes(fact)) continue;
    for (const value of possibleValues(facts, fact)) {
      if (decide({ ...facts, [fact]: value }).outcome === 'refused') return [{ fact, value }];
    }
  }
  return [];
}

const periods = periodsByQuestion(rules);

/**
 * Every rule in force is tried as the way to a permission, the nearest first, with ever more changes.
 * A change is made only where it meets what is missing, so few are tried.
 */
function smallestToPermit(
  facts: Facts,
  decision: Decision,
  fixed: readonly FactName[],
): readonly FactChange[] {
  const asked = rulesInForce(periods.get(facts.question), facts.on);
  const ways = asked.toReversed();
  const near = ways.findIndex(({ id }) => id === nearestRule(decision));
  if (near > 0) ways.unshift(...ways.splice(near, 1));
  for (let most = 1; most <= factNames.length; most += 1) {
    let mayTakeMore = false;
    for (const way of ways) {
      const found = meet({ way, asked, known: facts, fixed, facts, changes: [], most });
      if (found === 'takes more') mayTakeMore = true;
      else if (found !== undefined) return found.toSorted(byFactOrder);
    }
    if (!mayTakeMore) return [];
  }
  return [];
}

/** The rule whose unmet conditions a refusal names; undefined when a rule forbids. */
export function nearestRule({ findings, unmet }: Decision): string | undefined {
  const named = unmet.join();
  return findings.findLast((found) => found.kind === 'silent' && found.unmet.join() === named)
    ?.rule;
}

function byFactOrder(a: FactChange, b: FactChange): number {
  return factNames.indexOf(a.fact) - factNames.indexOf(b.fact);
}

interface Search {
  /** The rule that is to permit. */
  readonly way: Rule;
  readonly asked: readonly Rule[];
  /** The facts as they are. */
  readonly known: Facts;
  readonly fixed: readonly FactName[];
  /** The same with the changes. */
  readonly facts: Facts;
  readonly changes: readonly FactChange[];
  readonly most: number;
}

/** Changes by which `way` permits and no rule forbids; `takes more` when the limit cut the search. */
function meet(search: Search): readonly FactChange[] | 'takes more' | undefined {
  const { known, fixed, facts, changes, most } = search;
  const reads = new Set<FactName>();
  const missing = missingOf(search, recording(facts, reads));
  const [first] = missing;
  if (first === undefined) {
    return decide(facts).outcome === 'permitted' ? changes : undefined;
  }
  // One change seldom meets more than two conditions at once.
  if (changes.length + Math.max(1, missing.length - 1) > most) return 'takes more';
  let takesMore = false;
  const settled = new Set([...fixed, ...changes.map(({ fact }) => fact)]);
  const untouched = [...reads].filter((name) => !settled.has(name));
  for (const fact of untouched.sort((a, b) => Number(b === first) - Number(a === first))) {
    for (const value of possibleValues(known, fact)) {
      const changed: Facts = { ...facts, [fact]: value };
      if (missingOf(search, changed).includes(first)) continue;
      const found = meet({ ...search, facts: changed, changes: [...changes, { fact, value }] });
      if (found === 'takes more') takesMore = true;
      else if (found !== undefined) return found;
    }
  }
  return takesMore ? 'takes more' : undefined;
}

/** What the way lacks and what other rules forbid for; `way` when the rule doesn't apply at all. */
function missingOf({ way, asked }: Search, facts: Facts): readonly (FactName | 'way')[] {
  const missing = new Set<FactName | 'way'>(lackedBy(way.judge(facts)));
  for (const rule of asked) {
    const verdict = rule.judge(facts);
    if (verdict.kind === 'forbids') for (const name of verdict.because) missing.add(name);
  }
  return [...missing];
}

function lackedBy(verdict: Verdict): readonly (FactName | 'way')[] {
  if (verdict.kind !== 'silent') return [];
  return verdict.unmet.length === 0 ? ['way'] : verdict.unmet;
}

/** The same facts, noting which are read. */
function recording(facts: Facts, reads: Set<FactName>): Facts {
  return new Proxy(facts, {
    get(all, name) {
      if ((factNames as readonly (string | symbol)[]).includes(name)) reads.add(name as FactName);
      return Reflect.get(all, name);
    },
  });
}
