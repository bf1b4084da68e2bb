/**
 * The conditions of a rule, found out by asking the rule itself: it is judged over the whole space of
 * facts, and what it answers is taken apart into conditions that hold independently of each other.
 * Nothing here knows what any rule says, so what it finds stays true when a rule changes.
 */

import { type FactName, factNames, type Question } from '../facts.ts';
import {
  branch,
  combine,
  type Diagram,
  given,
  leaf,
  mapped,
  regions,
  turnsOn,
} from '../proof/diagram.ts';
import { fork } from '../proof/fork.ts';
import { domainAt, factsOf, placeOf } from '../proof/space.ts';
import type { Rule } from '../rule.ts';

/** A fact with the values that satisfy; `unknown` among them only where a rule prohibits. */
export interface Clause {
  readonly fact: FactName;
  readonly values: readonly string[];
}

/** Facts that must all be as said. */
export type Alternative = readonly Clause[];

/** One condition of a rule. All conditions of an answer must be met together. */
export interface Condition {
  /**
   * `oneHolds`: one of the alternatives holds. `noneEstablished`: no alternative is established; what
   * isn't known doesn't count as established.
   */
  readonly how: 'oneHolds' | 'noneEstablished';
  /** The one that the rule names as unmet comes first. */
  readonly alternatives: readonly Alternative[];
}

/** What a rule answers to a question, and on which conditions. */
export interface Anatomy {
  readonly effect: 'permits' | 'prohibits';
  readonly conditions: readonly Condition[];
  /** Where each condition holds: `yes` or `no`, in the order of `conditions`. */
  readonly held: readonly Diagram[];
  /** Where all of them hold. */
  readonly whole: Diagram;
}

const yes = leaf('yes');
const no = leaf('no');

/** Where both hold. */
export function and(left: Diagram, right: Diagram): Diagram {
  return combine(left, right, (one, other) => (one === 'yes' && other === 'yes' ? 'yes' : 'no'));
}

/** Where one of the two holds. */
export function or(left: Diagram, right: Diagram): Diagram {
  return combine(left, right, (one, other) => (one === 'yes' || other === 'yes' ? 'yes' : 'no'));
}

/** Where it doesn't hold. */
export function not(diagram: Diagram): Diagram {
  return mapped(diagram, (result) => (result === 'yes' ? 'no' : 'yes'));
}

/** Whether it holds somewhere. */
export function isPossible(diagram: Diagram): boolean {
  return diagram !== no;
}

/** What a rule permits or prohibits of a question, taken apart. Empty when it never does either. */
export function anatomyOf(rule: Rule, question: Question): readonly Anatomy[] {
  const { diagram } = fork(question, (facts) => rule.judge(facts).kind);
  return (['permits', 'prohibits'] as const).flatMap((effect): Anatomy[] => {
    const kind = effect === 'permits' ? 'permits' : 'forbids';
    const whole = mapped(diagram, (result) => (result === kind ? 'yes' : 'no'));
    if (!isPossible(whole)) return [];
    const found = partsOf(effect, whole).map((part) => conditionOf(effect, part));
    const held = found.map((condition) => whereMet(condition));
    if (held.reduce(and, yes) !== whole) {
      throw new Error(`The conditions of ${rule.id} do not make the rule.`);
    }
    const conditions = found.map((condition, index): Condition => {
      const others = held.filter((_, place) => place !== index).reduce(and, yes);
      const names = namesWhenUnmet(rule, question, and(others, not(held[index] ?? yes)));
      return { ...condition, alternatives: namedFirst(condition.alternatives, names) };
    });
    return [{ effect, conditions, held, whole }];
  });
}

/** Where a condition is met. */
function whereMet({ how, alternatives }: Condition): Diagram {
  const holds = alternatives
    .map((clauses) =>
      clauses
        .map(({ fact, values }) =>
          branch(
            placeOf(fact),
            domainAt(placeOf(fact)).map((value) => (values.includes(value) ? yes : no)),
          ),
        )
        .reduce(and, yes),
    )
    .reduce(or, no);
  return how === 'oneHolds' ? holds : not(holds);
}

interface Part {
  readonly facts: readonly FactName[];
  readonly where: Diagram;
}

/**
 * The independent parts that a set of facts is made of: what each fact must be by itself, and what
 * facts must be together. A prohibition says the latter alone, which is the whole of it.
 */
function partsOf(effect: Anatomy['effect'], whole: Diagram): readonly Part[] {
  const asked = turnsOn(whole);
  const facts = factNames.filter((name) => asked.has(name));
  const parts = groupsOf(whole, facts).flatMap((group): Part[] => {
    const where = alone(whole, facts, group);
    if (effect === 'prohibits') return [{ facts: group, where }];
    const single = group
      .map((name) => ({ facts: [name], where: alone(where, group, [name]) }))
      .filter((part) => part.where !== yes);
    const together = single.map((part) => part.where).reduce(and, yes);
    return together === where ? single : [...single, { facts: group, where }];
  });
  return parts.toSorted((one, other) => placeIn(one.facts) - placeIn(other.facts));
}

/** What is left of a set of facts when only some of them are asked for. */
function alone(whole: Diagram, facts: readonly FactName[], kept: readonly FactName[]): Diagram {
  return without(
    whole,
    facts.filter((name) => !kept.includes(name)),
  );
}

/** The facts in groups, so that what one group must be doesn't depend on another. */
function groupsOf(whole: Diagram, facts: readonly FactName[]): readonly (readonly FactName[])[] {
  let groups: FactName[][] = facts.map((name) => [name]);
  const free = new Map(facts.map((name) => [name, without(whole, [name])]));
  for (const [index, one] of facts.entries()) {
    for (const other of facts.slice(index + 1)) {
      if (and(free.get(one) ?? no, free.get(other) ?? no) === whole) continue;
      const joined = groups.filter((group) => group.includes(one) || group.includes(other));
      if (joined.length < 2) continue;
      groups = groups.filter((group) => !joined.includes(group));
      groups.push(factNames.filter((name) => joined.some((group) => group.includes(name))));
    }
  }
  return groups;
}

/** Where a part stands in the order of the facts: at its last, which is what it is about. */
function placeIn(group: readonly FactName[]): number {
  return Math.max(...group.map((name) => factNames.indexOf(name)));
}

/** Where it holds for some values of the facts named. */
function without(diagram: Diagram, names: readonly FactName[]): Diagram {
  return names.reduce(
    (left, name) =>
      domainAt(placeOf(name))
        .map((value) => given(left, name, value))
        .reduce(or, no),
    diagram,
  );
}

function namesWhenUnmet(rule: Rule, question: Question, unmet: Diagram): readonly FactName[] {
  for (const { result, chosen } of regions(unmet)) {
    if (result !== 'yes') continue;
    const verdict = rule.judge(factsOf(question, chosen));
    if (verdict.kind === 'silent' && verdict.unmet.length > 0) return verdict.unmet;
  }
  return [];
}

function conditionOf(effect: Anatomy['effect'], { facts, where }: Part): Condition {
  const unknownCounts = facts.some((name) => isPossible(given(where, name, 'unknown')));
  return effect === 'prohibits' && unknownCounts
    ? { how: 'noneEstablished', alternatives: alternativesOf(facts, not(where), everyValue(facts)) }
    : { how: 'oneHolds', alternatives: alternativesOf(facts, where, possibleValues(facts, where)) };
}

/** The alternatives that a rule names as unmet, before those that take their place. */
function namedFirst(
  alternatives: readonly Alternative[],
  names: readonly FactName[],
): readonly Alternative[] {
  const named = (one: Alternative): number => one.filter(({ fact }) => names.includes(fact)).length;
  return alternatives.toSorted((one, other) => named(other) - named(one));
}

type Values = readonly (readonly string[])[];

function everyValue(facts: readonly FactName[]): Values {
  return facts.map((name) => domainAt(placeOf(name)));
}

/** The values that each fact must have by itself; of a single fact every value is spoken of. */
function possibleValues(facts: readonly FactName[], where: Diagram): Values {
  if (facts.length === 1) return everyValue(facts);
  return facts.map((name) =>
    domainAt(placeOf(name)).filter((value) =>
      isPossible(given(alone(where, facts, [name]), name, value)),
    ),
  );
}

/** Alternatives that together say where it holds, with as few facts as can be, none superfluous. */
function alternativesOf(
  facts: readonly FactName[],
  where: Diagram,
  domains: Values,
): readonly Alternative[] {
  const holds = (values: readonly string[]): boolean =>
    facts.reduce((left, name, index) => given(left, name, values[index] ?? ''), where) === yes;
  const found: Values[] = [];
  for (const point of product(domains)) {
    if (!holds(point) || found.some((each) => covers(each, point))) continue;
    found.push(withFewestFacts(point, domains, holds));
  }
  const joined = joinedWhereOneDiffers(found);
  const needed = joined.filter(
    (one) =>
      !product(one).every((point) => joined.some((other) => other !== one && covers(other, point))),
  );
  return needed.map((values) =>
    facts.flatMap((fact, index): Clause[] => {
      const satisfying = values[index] ?? [];
      return satisfying.length < (domains[index]?.length ?? 0)
        ? [{ fact, values: satisfying }]
        : [];
    }),
  );
}

/** The point without the facts that may be anything, one fact after another. */
function withFewestFacts(
  point: readonly string[],
  domains: Values,
  holds: (values: readonly string[]) => boolean,
): Values {
  return domains.reduce<Values>(
    (wide, domain, index) => {
      const wider = wide.with(index, domain);
      return product(wider).every(holds) ? wider : wide;
    },
    point.map((value) => [value]),
  );
}

/** Two that differ in the values of one fact only are one with the values of both. */
function joinedWhereOneDiffers(found: readonly Values[]): readonly Values[] {
  for (const [index, one] of found.entries()) {
    for (const other of found.slice(index + 1)) {
      const differing = one.flatMap((values, place) =>
        values.join('|') === (other[place] ?? []).join('|') ? [] : [place],
      );
      const [place] = differing;
      if (differing.length !== 1 || place === undefined) continue;
      const both = one.with(place, [...(one[place] ?? []), ...(other[place] ?? [])]);
      return joinedWhereOneDiffers(
        found.map((each) => (each === one ? both : each)).filter((each) => each !== other),
      );
    }
  }
  return found;
}

function covers(values: Values, point: readonly string[]): boolean {
  return point.every((value, index) => values[index]?.includes(value));
}

function product(domains: Values): readonly (readonly string[])[] {
  return domains.reduce<readonly (readonly string[])[]>(
    (points, domain) => points.flatMap((point) => domain.map((value) => [...point, value])),
    [[]],
  );
}
