/** What the rulebook says of each rule beside its words: found out from the rules and the theorems. */

import type { FactName, Question } from '../facts.ts';
import { branch, type Diagram, leaf } from '../proof/diagram.ts';
import { days, placeOf } from '../proof/space.ts';
import { type Theorem, whereHolds } from '../proof/theorem.ts';
import type { Rule } from '../rule.ts';
import type { Language } from '../statute.ts';
import { type Anatomy, anatomyOf, and, type Condition, isPossible, not, or } from './anatomy.ts';

/** What a rule says to questions that it treats alike. */
export interface DerivedAnswer {
  readonly questions: readonly Question[];
  readonly effect: Anatomy['effect'];
  readonly conditions: readonly Condition[];
  /** Of a permission, the rules that prohibit what it permits; of a prohibition, those it stops. */
  readonly against: readonly string[];
  readonly instead: readonly Instead[];
}

/** Rules that may permit although one of the conditions about these facts isn't met. */
export interface Instead {
  /** Those of the answer's questions that it concerns. */
  readonly questions: readonly Question[];
  readonly lacking: readonly FactName[];
  readonly rules: readonly string[];
}

/** What is found out about one rule. */
export interface DerivedRule {
  readonly id: string;
  readonly answers: readonly DerivedAnswer[];
  /** The rule of the same section that takes over the day after the last. */
  readonly followedBy?: string;
  /** The theorems that would be false without the rule, or without one of its conditions. */
  readonly theorems: readonly string[];
}

/** Everything the rulebook rests on beside the words. */
export interface DerivedRulebook {
  /** How many combinations of facts and days there are for one question, in digits. */
  readonly combinations: string;
  readonly rules: readonly (DerivedRule & {
    /** Relative to `law`. */
    readonly file: string;
    /** How many cases are about its section. */
    readonly cases: number;
  })[];
  /** The sentences by name. */
  readonly theorems: Readonly<Record<string, Readonly<Record<Language, string>>>>;
}

interface Entry extends Anatomy {
  readonly rule: Rule;
  readonly inForce: Diagram;
  /** Where it permits or prohibits, on the days that it is in force. */
  readonly where: Diagram;
}

const yes = leaf('yes');
const no = leaf('no');

/** Works everything out: seconds, not milliseconds. */
export function deriveRules(
  rules: readonly Rule[],
  theorems: readonly Theorem[],
): readonly DerivedRule[] {
  const asked = new Set(rules.flatMap((rule) => rule.asks));
  const entries = new Map([...asked].map((question) => [question, entriesOf(rules, question)]));
  const resting = restingTheorems(entries, theorems);
  return rules.map((rule): DerivedRule => {
    const followedBy = rules.find((other) => takesOver(other, rule));
    return {
      id: rule.id,
      answers: alike(
        rule.asks.flatMap((question) => {
          const all = entries.get(question) ?? [];
          return all
            .filter((entry) => entry.rule === rule)
            .map((entry) => answerOf(question, entry, all));
        }),
      ),
      ...(followedBy === undefined ? {} : { followedBy: followedBy.id }),
      theorems: theorems
        .map(({ name }) => name)
        .filter((name) => resting.get(name)?.has(rule.id) === true),
    };
  });
}

function entriesOf(rules: readonly Rule[], question: Question): readonly Entry[] {
  return rules
    .filter((rule) => rule.asks.includes(question))
    .flatMap((rule) =>
      anatomyOf(rule, question).map((anatomy): Entry => {
        const { from, until } = rule.inForce;
        const inForce = branch(
          placeOf('on'),
          days.map((day) => (day >= from && day <= (until ?? day) ? yes : no)),
        );
        return { ...anatomy, rule, inForce, where: and(inForce, anatomy.whole) };
      }),
    );
}

function answerOf(question: Question, entry: Entry, all: readonly Entry[]): DerivedAnswer {
  const { effect, conditions } = entry;
  const meeting = all.filter(
    (other) => other.effect !== effect && isPossible(and(entry.where, other.where)),
  );
  return {
    questions: [question],
    effect,
    conditions,
    against: meeting.map((other) => other.rule.id),
    instead: effect === 'permits' ? insteadOf(question, entry, all) : [],
  };
}

/** For each condition the other rules that may permit where it alone is unmet. */
function insteadOf(question: Question, entry: Entry, all: readonly Entry[]): readonly Instead[] {
  return entry.conditions.flatMap((condition, index) => {
    const rules = all
      .filter((other) => other.effect === 'permits' && other.rule !== entry.rule)
      .filter((other) => isPossible(and(lackingOnly(entry, index), other.where)))
      .map((other) => other.rule.id);
    return rules.length === 0
      ? []
      : [{ questions: [question], lacking: [aboutOf(condition)], rules }];
  });
}

/** Where every condition is met but one. */
function lackingOnly(entry: Entry, lacking: number): Diagram {
  const met = entry.held.map((held, index) => (index === lacking ? not(held) : held));
  return met.reduce(and, entry.inForce);
}

/** Where every condition is met but one, which may be met or not. */
function looser(entry: Entry, dropped: number): Diagram {
  return entry.held.filter((_, index) => index !== dropped).reduce(and, entry.inForce);
}

/** The fact that a condition is about: the last of its first alternative. */
function aboutOf({ alternatives }: Condition): FactName {
  const about = alternatives[0]?.at(-1)?.fact;
  if (about === undefined) throw new Error('A condition is about some fact.');
  return about;
}

/** Questions answered on the same conditions, together. */
function alike(answers: readonly DerivedAnswer[]): readonly DerivedAnswer[] {
  const groups = grouped(answers, ({ effect, conditions, against }) => [
    effect,
    conditions,
    against,
  ]);
  return groups.map(([first, ...rest]) => {
    const all = [first, ...rest];
    const byQuestions = grouped(
      all.flatMap(({ instead }) => instead),
      ({ lacking, rules }) => [lacking, rules],
    ).map((group) => ({ ...group[0], questions: group.flatMap(({ questions }) => questions) }));
    return {
      ...first,
      questions: all.flatMap(({ questions }) => questions),
      instead: grouped(byQuestions, ({ questions, rules }) => [questions, rules]).map((group) => ({
        ...group[0],
        lacking: [...new Set(group.flatMap(({ lacking }) => lacking))],
      })),
    };
  });
}

/** Items with the same key, together, in the order in which they first come. */
function grouped<Item>(
  items: readonly Item[],
  key: (item: Item) => unknown,
): readonly (readonly [Item, ...Item[]])[] {
  return [...Map.groupBy(items, (item) => JSON.stringify(key(item))).values()].flatMap(
    ([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]),
  );
}

function takesOver(later: Rule, earlier: Rule): boolean {
  const { until } = earlier.inForce;
  return (
    until !== undefined &&
    later.cites === earlier.cites &&
    later.asks.some((question) => earlier.asks.includes(question)) &&
    Temporal.PlainDate.from(until).add({ days: 1 }).toString() === later.inForce.from
  );
}

/** For each theorem, the rules that it rests on. */
function restingTheorems(
  entries: ReadonlyMap<Question, readonly Entry[]>,
  theorems: readonly Theorem[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    theorems.map((theorem) => {
      const found = new Set<string>();
      for (const question of theorem.questions) {
        const all = entries.get(question) ?? [];
        for (const changed of changesOf(all)) {
          if (isFalse(theorem, question, changed.entries, entries)) found.add(changed.rule);
        }
        if (theorem.onlyIf === undefined) continue;
        for (const changed of changesOf(entries.get(theorem.onlyIf) ?? [])) {
          const other = new Map(entries).set(theorem.onlyIf, changed.entries);
          if (isFalse(theorem, question, all, other)) found.add(changed.rule);
        }
      }
      return [theorem.name, found];
    }),
  );
}

/**
 * The rules of a question with one of them taken away, or a permission without one of its conditions.
 * The boundary stays: a rule for one side of it would break every sentence about the other.
 */
function* changesOf(
  all: readonly Entry[],
): Generator<{ readonly rule: string; readonly entries: readonly Entry[] }> {
  for (const entry of all) {
    const rule = entry.rule.id;
    yield { rule, entries: all.filter((other) => other !== entry) };
    if (entry.effect === 'prohibits') continue;
    for (const [index, condition] of entry.conditions.entries()) {
      if (aboutOf(condition) === 'boundary') continue;
      const where = looser(entry, index);
      yield { rule, entries: all.map((each) => (each === entry ? { ...entry, where } : each)) };
    }
  }
}

const spokenOf = new WeakMap<Theorem, Map<Question, Diagram>>();

function isFalse(
  theorem: Theorem,
  question: Question,
  all: readonly Entry[],
  entries: ReadonlyMap<Question, readonly Entry[]>,
): boolean {
  const { never, always, where, by, onlyIf } = theorem;
  const known = spokenOf.get(theorem) ?? new Map<Question, Diagram>();
  spokenOf.set(theorem, known);
  const spoken =
    known.get(question) ?? whereHolds(question, never ?? always ?? where ?? (() => true));
  known.set(question, spoken);
  const permitted = and(spoken, permittedBy(all, by));
  if (always !== undefined) return permitted !== spoken;
  const except = onlyIf === undefined ? no : permittedBy(entries.get(onlyIf) ?? []);
  return isPossible(and(permitted, not(except)));
}

function permittedBy(all: readonly Entry[], by?: readonly string[]): Diagram {
  const those = (effect: Anatomy['effect']): readonly Entry[] =>
    all.filter((entry) => entry.effect === effect);
  const permitting = those('permits').filter(({ rule }) => by?.includes(rule.cites) ?? true);
  const open = permitting.map((entry) => entry.where).reduce(or, no);
  return those('prohibits').reduce((left, entry) => and(left, not(entry.where)), open);
}
