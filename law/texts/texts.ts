/** The form of the words in each language, and how a word for an unmet condition is chosen. */

import type { FactName, KnownValue } from '../facts.ts';
import type { Language } from '../statute.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

/** What is said of one fact. */
export interface FactText {
  /** The condition as a heading, for example "Samtycke". */
  readonly label: string;
  /** The condition is met. */
  readonly met: string;
  /** The condition is unmet: what is missing, and what the reader may do about it. */
  readonly unmet: string;
  /** The fact couldn't be learned, where that asks for other words than `unmet`. */
  readonly unknown?: string;
}

/** What is said of one rule. */
export interface RuleText {
  readonly title: string;
  /** The rule in plain words, for staff and for the log. */
  readonly says: string;
  /** The rule said to the person whom the data are about. */
  readonly toPerson: string;
  /** Words for an unmet condition that this rule needs to say in its own way. */
  readonly unmet?: Partial<Readonly<Record<FactName, string>>>;
}

/** The facts whose values have names of their own. */
export type NamedFact =
  | 'reader'
  | 'source'
  | 'boundary'
  | 'capacity'
  | 'purpose'
  | 'interventionBasis'
  | 'intervention'
  | 'recipientGroup'
  | 'requestedBy'
  | 'askedAt';

/** All words of the law core in one language. */
export interface Texts {
  readonly facts: Readonly<Record<FactName, FactText>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly values: {
    readonly [Name in NamedFact]: Readonly<Record<KnownValue<Name>, string>>;
  };
}

/** The words of the law core by language. */
export const texts: Readonly<Record<Language, Texts>> = { sv, en, fi };

/**
 * The sentence for an unmet condition: what is missing and what may be done about it. `rule` is the
 * id of the rule that lacks it, `value` what the fact said; both may be left out.
 */
export function unmetText(
  language: Language,
  fact: FactName,
  of: { readonly rule?: string; readonly value?: string } = {},
): string {
  const text = texts[language].facts[fact];
  if (of.value === 'unknown' && text.unknown !== undefined) return text.unknown;
  const own = of.rule === undefined ? undefined : texts[language].rules[of.rule]?.unmet?.[fact];
  return own ?? text.unmet;
}
