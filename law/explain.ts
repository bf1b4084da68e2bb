/** Says why a decision came out as it did, and what would turn it, in words for people. */

import { type Decision, rules } from './decide.ts';
import { type FactName, type Facts, factNames, inFactOrder } from './facts.ts';
import { decideAs } from './replay.ts';
import { ruleSet } from './rule-set.ts';
import { type FactChange, nearestRule, smallestChange } from './smallest-change.ts';
import { type ActCode, acts, type Language, sectionText } from './statute.ts';
import { type ExplanationTexts, explanationTexts } from './texts/explanation/explanation-texts.ts';
import { texts } from './texts/texts.ts';

/** Why a decision came out as it did. It says nothing that the facts of the decision don't. */
export interface Explanation {
  /** What was decisive, in one sentence that names the section. */
  readonly sentence: string;
  /**
   * The facts that it rests on, in their order. Of a permission: facts that alone, all others unknown,
   * give the same permission. Of a refusal: those that forbid, or that the nearest section lacks.
   */
  readonly rests: readonly ExplainedFact[];
  /** The smallest change that turns it, all of it needed; empty when nothing that can change does. */
  readonly change: readonly ExplainedChange[];
}

/** A fact in words: `fact` is its name, `value` what it says, for people. */
export interface ExplainedFact {
  readonly fact: FactName;
  readonly label: string;
  readonly value: string;
}

/** What a fact would have to say, and the same as a sentence. */
export interface ExplainedChange extends ExplainedFact {
  readonly text: string;
}

/**
 * Explains a decision.
 * @param facts the facts that were decided about
 * @param decision what `decide`, or an earlier rule set, answered about them
 * @param assumed facts that were taken for granted, because nobody has looked: nothing is said of them
 */
export function explain(
  facts: Facts,
  decision: Decision,
  language: Language,
  assumed: readonly FactName[] = [],
): Explanation {
  const rests = restsOn(facts, decision).filter((name) => !assumed.includes(name));
  const changes = decision.ruleSet === ruleSet ? smallestChange(facts, decision, assumed) : [];
  return {
    sentence: sentenceOf(facts, decision, rests, language),
    rests: rests.map((name) => inWords(name, facts[name], language)),
    change: changes.map((change) => ({
      ...inWords(change.fact, change.value, language),
      text: textOf(change, decision.outcome, changes.length, language),
    })),
  };
}

/** The facts that the decision rests on, in their order. */
export function restsOn(facts: Facts, decision: Decision): readonly FactName[] {
  return decision.outcome === 'permitted'
    ? sufficientFor(facts, decision)
    : lackedIn(facts, decision);
}

/**
 * Known facts that give the permission when all others are unknown, none of which can be left out. Of
 * two that each suffice the earlier stays.
 */
function sufficientFor(facts: Facts, decision: Decision): readonly FactName[] {
  const kept = new Set(factNames.filter((name) => facts[name] !== 'unknown'));
  let reduced = facts;
  for (const name of factNames.toReversed()) {
    if (!kept.has(name)) continue;
    const without: Facts = { ...reduced, [name]: 'unknown' };
    if (!sameAnswer(decideAs(decision.ruleSet, without), decision)) continue;
    kept.delete(name);
    reduced = without;
  }
  return inFactOrder(kept);
}

function sameAnswer(again: ReturnType<typeof decideAs>, { outcome, cites }: Decision): boolean {
  return (
    again.ok && again.decision.outcome === outcome && again.decision.cites.join() === cites.join()
  );
}

/** The facts of which `no` is what speaks for a permission. */
const speaksByNo: ReadonlySet<FactName> = new Set([
  'blocked',
  'innerBlocked',
  'consentObtainable',
  'reasonToAssumeOpposition',
  'ableToRequestLift',
  'opposed',
  'availableUnder26',
]);

/**
 * The unmet facts. One that says what speaks for a permission, and doesn't count because of another
 * (a consent given for a child), is no reason to name.
 */
function lackedIn(facts: Facts, { unmet }: Decision): readonly FactName[] {
  const against = unmet.filter((name) => facts[name] !== (speaksByNo.has(name) ? 'no' : 'yes'));
  return against.length > 0 ? against : unmet;
}

/** Which facts tell most, for the sentence of a permission. */
const telling: readonly FactName[] = [
  'requestedBy',
  'askedAt',
  'liftedForReader',
  'consentGiven',
  'attitudeClarified',
  'reasonToAssumeOpposition',
  'consentObtainable',
  'dangerToLifeOrHealth',
  'ableToRequestLift',
  'careIndispensable',
  'capacity',
  'opposed',
  'informed',
  'currentPatientRelation',
  'formerPatientRelation',
  'receivesInterventions',
  'underInvestigation',
  'takesPartInCare',
  'otherNeedForWork',
  'activeChoiceMade',
  'mayBeDisclosedToPerson',
  'availableUnder26',
  'relevant',
  'blocked',
  'authorised',
];

/** More than this many reasons make no plain sentence. */
const mostReasons = 3;

function sentenceOf(
  facts: Facts,
  decision: Decision,
  rests: readonly FactName[],
  language: Language,
): string {
  const words = explanationTexts[language];
  const subject = words.subjects[facts.question];
  if (decision.cites.length === 0) return filled(words.noRule, { subject });
  const permitted = decision.outcome === 'permitted';
  const reasons = permitted ? tellingOf(rests, facts) : rests;
  const named = reasons.length <= mostReasons ? reasons : reasons.slice(0, mostReasons - 1);
  const clauses = named.map((name) => clauseOf(words, name, facts[name]));
  const left = reasons.length - named.length;
  if (left > 0) clauses.push(filled(left === 1 ? words.oneMore : words.more, { count: `${left}` }));
  return filled(permitted ? words.permitted : words.refused, {
    subject,
    section: sectionsText(decisiveSections(decision), language),
    because: clauses.length > 0 ? filled(words.because, { reasons: joined(clauses, words) }) : '',
  });
}

function tellingOf(rests: readonly FactName[], { capacity }: Facts): readonly FactName[] {
  const first = telling.filter((name) => name !== 'capacity' || capacity !== 'able');
  const inOrder = [...first.filter((name) => rests.includes(name)), ...rests];
  return [...new Set(inOrder)].slice(0, mostReasons);
}

/** The sections that permit or forbid; of a refusal in which none forbids, the nearest. */
function decisiveSections(decision: Decision): readonly string[] {
  const { outcome, cites, findings } = decision;
  if (outcome === 'permitted' || findings.some(({ kind }) => kind === 'forbids')) return cites;
  const id = nearestRule(decision);
  const nearest = rules.find((rule) => rule.id === id)?.cites;
  return nearest === undefined ? cites : [nearest];
}

/** `3 kap. 1 § och 3 kap. 6 § SVOD-lagen`: each act named once, as lawyers write it. */
function sectionsText(cites: readonly string[], language: Language): string {
  const words = explanationTexts[language];
  const byAct = Map.groupBy(cites, (section) => section.split(' ')[0] as ActCode);
  const parts = [...byAct].map(([act, sections]) => {
    const texts = sections.map((section) => sectionText(section, language));
    if (language === 'fi') return joined(texts, words);
    const numbers = joined(
      texts.map((text) => text.slice(act.length + 1)),
      words,
    );
    const name = acts[act].shortName[language];
    return language === 'sv' ? `${numbers} ${name}` : `${numbers} of ${name}`;
  });
  return joined(parts, words);
}

function joined(parts: readonly string[], { and }: ExplanationTexts): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`;
}

function filled(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
}

function textOf(
  { fact, value }: FactChange,
  outcome: Decision['outcome'],
  among: number,
  language: Language,
): string {
  const words = explanationTexts[language];
  const clause = clauseOf(words, fact, value);
  if (outcome === 'permitted') return filled(words.becomesRefused, { clause });
  return filled(among === 1 ? words.becomesPermitted : words.needed, { clause });
}

/** What a fact says, as a clause. */
function clauseOf(words: ExplanationTexts, name: FactName, value: string): string {
  const clauses: Readonly<Record<string, string>> = words.clauses[name];
  return clauses[value] ?? filled(words.unknownClause, { yes: clauses['yes'] ?? '' });
}

function inWords(name: FactName, value: string, language: Language): ExplainedFact {
  const { facts, values } = texts[language];
  const own: Readonly<Record<string, string>> =
    name in values ? values[name as keyof typeof values] : {};
  const plain: Readonly<Record<string, string>> = explanationTexts[language].values;
  return { fact: name, label: facts[name].label, value: own[value] ?? plain[value] ?? '' };
}
