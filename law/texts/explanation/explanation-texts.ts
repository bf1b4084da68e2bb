/** The form of the words that a decision is explained with. */

import type { FactName, KnownValue, Question } from '../../facts.ts';
import type { Language } from '../../statute.ts';
import { explanationEn } from './en.ts';
import { explanationFi } from './fi.ts';
import { explanationSv } from './sv.ts';

/**
 * Words of one language. A clause has the word order that it has after "because" and "if", and
 * neither capital nor full stop. `{…}` is filled in.
 */
export interface ExplanationTexts {
  /** What was asked for, as the beginning of a sentence. */
  readonly subjects: Readonly<Record<Question, string>>;
  /** `{subject}`, `{section}` and `{because}`. */
  readonly permitted: string;
  readonly refused: string;
  /** Around `{reasons}`, when there are any to give. */
  readonly because: string;
  /** The same of a day on which no rule speaks of the question: `{subject}`. */
  readonly noRule: string;
  /** Stands for the unmet conditions that the sentence has no room for: one, or `{count}` of them. */
  readonly oneMore: string;
  readonly more: string;
  /** Between the last two of several, with its spaces. */
  readonly and: string;
  /** The change that would turn a refusal, one of several needed, and one that would end a permission. */
  readonly becomesPermitted: string;
  readonly needed: string;
  readonly becomesRefused: string;
  /** What a fact says as a clause; of a yes/no fact without `unknown` it is `unknownClause`. */
  readonly clauses: {
    readonly [Name in FactName]: Readonly<Record<KnownValue<Name>, string>> & {
      readonly unknown?: string;
    };
  };
  /** The clause of a yes/no fact that isn't known, around its clause `{yes}`. */
  readonly unknownClause: string;
  /** A value in a list of facts. */
  readonly values: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
}

/** The words that decisions are explained with, by language. */
export const explanationTexts: Readonly<Record<Language, ExplanationTexts>> = {
  sv: explanationSv,
  en: explanationEn,
  fi: explanationFi,
};
