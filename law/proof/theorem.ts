/** What a theorem about the law core is, and how it is checked over the whole space of facts. */

import type { Facts, Question } from '../index.ts';
import { decided, obligingBy } from './decided.ts';
import { combine, type Diagram, leaf, mapped, regions, sizes } from './diagram.ts';
import { fork } from './fork.ts';
import { type Dimension, dimensions, domainAt } from './space.ts';

/** A sentence about what the law never, or always, permits. */
export interface Theorem {
  readonly name: string;
  /** The sentence as a lawyer would say it. */
  readonly en: string;
  readonly sv: string;
  readonly fi: string;
  readonly questions: readonly Question[];
  /** Nothing is permitted here (with `by`: nothing is permitted by these sections). */
  readonly never?: (facts: Facts) => boolean;
  readonly by?: readonly string[];
  /** Everything is permitted here. */
  readonly always?: (facts: Facts) => boolean;
  /** Whatever `questions` permit here, this question permits too. */
  readonly onlyIf?: Question;
  readonly where?: (facts: Facts) => boolean;
}

/** What checking a theorem found for one question. */
export interface Checked {
  readonly question: Question;
  /** How many combinations the sentence speaks of. */
  readonly about: bigint;
  /** The facts of a combination that the sentence is wrong about. */
  readonly against: Readonly<Partial<Record<Dimension, string>>> | undefined;
}

const known = new Map<Question, Diagram>();

/** The decision over the whole space, worked out once. */
export function decisionOf(question: Question): Diagram {
  const found = known.get(question) ?? decided(question).diagram;
  known.set(question, found);
  return found;
}

/** Where a condition holds, over the whole space: `yes` or `no`. */
export function whereHolds(question: Question, condition: (facts: Facts) => boolean): Diagram {
  return fork(question, (facts) => (condition(facts) ? 'yes' : 'no')).diagram;
}

/** Whether a question is permitted, over the whole space, by any section or by those named. */
export function permitted(question: Question, by?: readonly string[]): Diagram {
  return mapped(decisionOf(question), (result) => (isPermission(result, by) ? 'yes' : 'no'));
}

function isPermission(result: string, by: readonly string[] | undefined): boolean {
  const [outcome, cites] = result.split(' by ');
  if (outcome !== 'permitted' || cites === undefined) return false;
  return (
    by === undefined ||
    cites
      .split(', ')
      .some((cited) => by.some((section) => [section, obligingBy(section)].includes(cited)))
  );
}

const everywhere = (): boolean => true;

/** Checks a theorem for each of its questions. */
export function check(theorem: Theorem): readonly Checked[] {
  return theorem.questions.map((question) => {
    const { never, always, onlyIf, by, where } = theorem;
    const spoken = whereHolds(question, never ?? always ?? where ?? everywhere);
    const answers = permitted(question, by);
    const wrong =
      never !== undefined
        ? both(spoken, answers)
        : always !== undefined
          ? both(spoken, not(answers))
          : both(
              spoken,
              both(answers, onlyIf === undefined ? leaf('yes') : not(permitted(onlyIf))),
            );
    return {
      question,
      about: sizes(spoken).get('yes') ?? 0n,
      against: example(wrong),
    };
  });
}

/** Where both hold. */
export function both(left: Diagram, right: Diagram): Diagram {
  return combine(left, right, (one, other) => (one === 'yes' && other === 'yes' ? 'yes' : 'no'));
}

/** Where it does not hold. */
export function not(diagram: Diagram): Diagram {
  return mapped(diagram, (result) => (result === 'yes' ? 'no' : 'yes'));
}

/** The facts of one combination where it holds. */
export function example(
  diagram: Diagram,
): Readonly<Partial<Record<Dimension, string>>> | undefined {
  for (const { result, chosen } of regions(diagram)) {
    if (result !== 'yes') continue;
    const facts = [...chosen].map(([place, value]) => [dimensions[place], domainAt(place)[value]]);
    return Object.fromEntries(facts);
  }
  return undefined;
}
