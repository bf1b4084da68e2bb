/** The form of the words that the rulebook needs beside those of facts and rules, in each language. */

import type { FactName, KnownValue, Question } from '../../facts.ts';
import type { Language } from '../../statute.ts';
import type { NamedFact } from '../texts.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

type YesNoFact = Exclude<FactName, NamedFact>;

/**
 * Clauses that say what a fact is, such as "the person has consented". They begin with a small letter
 * and read as well after "that" as at the head of a sentence.
 */
export type Clauses = {
  readonly [Name in YesNoFact]: { readonly yes: string; readonly no: string };
} & {
  readonly [Name in NamedFact]: {
    /** With `{}` where the value goes. */
    readonly says: string;
    readonly values: Readonly<Record<KnownValue<Name>, string>>;
    /** The value is known, whichever it is. */
    readonly known: string;
    /** The value is known and isn't this one, where a list of the others reads badly. */
    readonly butFor?: Partial<Readonly<Record<KnownValue<Name>, string>>>;
  };
};

/** A rule by its title and section, as other rules refer to it. */
export interface Reference {
  readonly title: string;
  readonly section: string;
}

/** All words of the rulebook in one language. Functions give whole sentences. */
export interface RulebookWords {
  readonly title: string;
  /** `digits`: how many digits the number of combinations has. */
  readonly introduction: (digits: number) => readonly string[];
  readonly clauses: Clauses;
  /** What each question is about, as "that the content is read". */
  readonly questions: Readonly<Record<Question, string>>;
  readonly and: string;
  readonly or: string;
  readonly headings: {
    readonly exceptions: string;
    readonly checked: string;
  };
  readonly inForce: (from: string, until: string | undefined) => string;
  readonly alwaysInForce: string;
  readonly followedBy: (rule: Reference, from: string) => string;
  readonly lead: (
    effect: 'permits' | 'obliges' | 'prohibits',
    questions: string,
    howMany: 'one' | 'several',
  ) => string;
  readonly notEstablished: (clause: string) => string;
  readonly noneEstablished: (clauses: readonly string[]) => string;
  readonly oneNotEstablished: (clauses: readonly string[]) => string;
  readonly suffices: (clause: string, insteadOf: string) => string;
  readonly stoppedBy: (rules: string, howMany: 'one' | 'several') => string;
  readonly goesBefore: (rules: string) => string;
  readonly stopsNothing: string;
  /** `what`: the question that it concerns, when not all. */
  readonly permittedBy: (of: {
    readonly rules: string;
    readonly labels: string;
    readonly howMany: 'one' | 'several';
    readonly what: string | undefined;
  }) => string;
  readonly reference: (rule: Reference) => string;
  readonly quoted: (label: string) => string;
  readonly ownTest: (file: string) => string;
  readonly compared: string;
  readonly cases: (count: number, section: string) => string;
  readonly theorems: string;
}

/** The words of the rulebook by language. */
export const rulebookWords: Readonly<Record<Language, RulebookWords>> = { sv, en, fi };
