/** The rulebook: every rule in words, with its conditions, its exceptions, and how it is checked. */

import { rules } from './decide.ts';
import type { CalendarDate, Question } from './facts.ts';
import type { Rule } from './rule.ts';
import { ruleSet } from './rule-set.ts';
import type { Alternative, Clause, Condition } from './rulebook/anatomy.ts';
import { derived } from './rulebook/derived.ts';
import { type ActCode, acts, type Language, sectionText } from './statute.ts';
import { type Reference, type RulebookWords, rulebookWords } from './texts/rulebook/words.ts';
import { texts } from './texts/texts.ts';

/** What a rule says to some questions: all conditions are met together, and each is a sentence. */
export interface RulebookAnswer {
  readonly questions: readonly Question[];
  /** `obliges`: what is permitted must also be done. */
  readonly effect: 'permits' | 'obliges' | 'prohibits';
  /** The sentence before the conditions. */
  readonly lead: string;
  readonly conditions: readonly string[];
  /** What may take a condition's place, which rules go before, and which may permit instead. */
  readonly exceptions: readonly string[];
}

/** One rule in words. */
export interface RulebookRule {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** The same, said to the person whom the data are about. */
  readonly toPerson: string;
  readonly inForce: readonly string[];
  readonly answers: readonly RulebookAnswer[];
  readonly checkedBy: readonly string[];
  /** The sentence before the theorems; they hold only because of this rule. */
  readonly theoremsLead: string;
  readonly theorems: readonly string[];
}

/** The rules of one section. */
export interface RulebookSection {
  readonly cites: string;
  readonly title: string;
  readonly rules: readonly RulebookRule[];
}

/** The sections of one act. */
export interface RulebookAct {
  readonly act: ActCode;
  readonly title: string;
  readonly sections: readonly RulebookSection[];
}

/** The whole book in one language. */
export interface Rulebook {
  readonly language: Language;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly headings: { readonly exceptions: string; readonly checkedBy: string };
  /** The rule set that the book is about. */
  readonly ruleSet: string;
  readonly acts: readonly RulebookAct[];
}

/** The rulebook of the rules in this version. Acts and sections come in the order of the rules. */
export function rulebook(language: Language): Rulebook {
  const words = rulebookWords[language];
  return {
    language,
    title: words.title,
    introduction: words.introduction(derived.combinations.length),
    headings: { exceptions: words.headings.exceptions, checkedBy: words.headings.checked },
    ruleSet,
    acts: [...Map.groupBy(rules, actOf)].map(([act, ofAct]) => ({
      act,
      title: acts[act].title[language === 'en' ? 'en' : 'sv'],
      sections: [...Map.groupBy(ofAct, ({ cites }) => cites)].map(([cites, ofSection]) => ({
        cites,
        title: sectionText(cites, language),
        rules: ofSection.map((rule) => ruleIn(language, rule)),
      })),
    })),
  };
}

function actOf({ cites }: Rule): ActCode {
  const [act] = cites.split(' ');
  // A citation begins with the code of its act.
  return act as ActCode;
}

function ruleIn(language: Language, rule: Rule): RulebookRule {
  const words = rulebookWords[language];
  const found = derived.rules.find(({ id }) => id === rule.id);
  const text = texts[language].rules[rule.id];
  if (found === undefined || text === undefined) {
    return { ...nothingOf(rule), theoremsLead: words.theorems };
  }
  const { title, says, toPerson } = text;
  return {
    id: rule.id,
    title,
    says,
    toPerson,
    inForce: inForceOf(language, rule, found.followedBy),
    answers: found.answers.map(({ questions, effect, conditions, against, instead }) => ({
      questions,
      effect: effect === 'permits' && rule.obliges ? 'obliges' : effect,
      lead: words.lead(
        effect === 'permits' && rule.obliges ? 'obliges' : effect,
        listed(
          questions.map((question) => words.questions[question]),
          words.and,
        ),
        conditions.length === 1 ? 'one' : 'several',
      ),
      conditions: conditions.map((condition) => conditionIn(words, condition)),
      exceptions: [
        ...conditions.flatMap((condition) => sufficing(words, condition)),
        ...againstIn(language, effect, against),
        ...instead.map(({ questions: concerned, rules: others, lacking }) =>
          words.permittedBy({
            rules: listed(
              others.map((other) => words.reference(referenceOf(language, other))),
              words.or,
            ),
            labels: listed(
              lacking.map((fact) => words.quoted(texts[language].facts[fact].label)),
              words.or,
            ),
            howMany: lacking.length === 1 ? 'one' : 'several',
            what:
              concerned.length === questions.length
                ? undefined
                : listed(
                    concerned.map((question) => words.questions[question]),
                    words.and,
                  ),
          }),
        ),
      ],
    })),
    checkedBy: [
      words.ownTest(`law/${found.file.replace(/[.]ts$/, '.test.ts')}`),
      words.compared,
      ...(found.cases === 0 ? [] : [words.cases(found.cases, sectionText(rule.cites, language))]),
    ],
    theoremsLead: words.theorems,
    theorems: found.theorems.map((name) => derived.theorems[name]?.[language] ?? name),
  };
}

/** A rule that the book knows nothing of yet: a test sees to it that there is none. */
function nothingOf({ id }: Rule): RulebookRule {
  return {
    id,
    title: id,
    says: '',
    toPerson: '',
    inForce: [],
    answers: [],
    checkedBy: [],
    theoremsLead: '',
    theorems: [],
  };
}

const locales = { sv: 'sv-SE', en: 'en-GB', fi: 'fi-FI' } as const;

function dayIn(language: Language, day: CalendarDate): string {
  return Temporal.PlainDate.from(day).toLocaleString(locales[language], { dateStyle: 'long' });
}

const beforeAllDays: CalendarDate = '0001-01-01';

function inForceOf(
  language: Language,
  { inForce: { from, until } }: Rule,
  followedBy: string | undefined,
): readonly string[] {
  const words = rulebookWords[language];
  const follower = rules.find(({ id }) => id === followedBy);
  return [
    from === beforeAllDays && until === undefined
      ? words.alwaysInForce
      : words.inForce(
          dayIn(language, from),
          until === undefined ? undefined : dayIn(language, until),
        ),
    ...(follower === undefined
      ? []
      : [
          words.followedBy(
            referenceOf(language, follower.id),
            dayIn(language, follower.inForce.from),
          ),
        ]),
  ];
}

function againstIn(
  language: Language,
  effect: RulebookAnswer['effect'],
  against: readonly string[],
): readonly string[] {
  const words = rulebookWords[language];
  const named = against.map((id) => words.reference(referenceOf(language, id)));
  if (effect === 'prohibits') {
    return [named.length === 0 ? words.stopsNothing : words.goesBefore(listed(named, words.and))];
  }
  if (named.length === 0) return [];
  return [words.stoppedBy(listed(named, words.and), named.length === 1 ? 'one' : 'several')];
}

function referenceOf(language: Language, id: string): Reference {
  const rule = rules.find((each) => each.id === id);
  return {
    title: texts[language].rules[id]?.title ?? id,
    section: sectionText(rule?.cites ?? id, language),
  };
}

function conditionIn(words: RulebookWords, { how, alternatives }: Condition): string {
  if (how === 'oneHolds') {
    const each = alternatives.map((one) => alternativeIn(words, one));
    const apart = alternatives.some((one) => one.length > 1) ? ';' : ',';
    return sentence(each.join(`${apart} ${words.or} `));
  }
  const [only, ...more] = alternatives;
  if (only === undefined) throw new Error('A condition has an alternative.');
  if (more.length > 0) {
    return words.noneEstablished(alternatives.map((one) => alternativeIn(words, one)));
  }
  const [first, ...rest] = only.map((clause) => clauseIn(words, clause));
  if (first === undefined) throw new Error('An alternative has a clause.');
  return rest.length === 0
    ? words.notEstablished(first)
    : words.oneNotEstablished([first, ...rest]);
}

/** What may take the place of a condition: a circumstance, such as who the person is. */
function sufficing(words: RulebookWords, { how, alternatives }: Condition): readonly string[] {
  const [usual, ...others] = alternatives;
  if (how !== 'oneHolds' || usual === undefined) return [];
  return others
    .filter((one) => one.some(({ values }) => !values.includes('yes') && !values.includes('no')))
    .map((one) => words.suffices(alternativeIn(words, one), alternativeIn(words, usual)));
}

/** The clauses of an alternative, the short ones first. */
function alternativeIn(words: RulebookWords, alternative: Alternative): string {
  const inOrder = alternative.toSorted((one, other) => one.values.length - other.values.length);
  return listed(
    inOrder.map((clause) => clauseIn(words, clause)),
    words.and,
  );
}

function clauseIn(words: RulebookWords, { fact, values }: Clause): string {
  const text = words.clauses[fact];
  if ('yes' in text) {
    const [value] = values;
    if (values.length === 1 && (value === 'yes' || value === 'no')) return text[value];
    return `${text.yes} ${words.or} ${text.no}`;
  }
  const named: Readonly<Record<string, string>> = text.values;
  const missing = Object.keys(named).filter((value) => !values.includes(value));
  const [only, ...more] = missing;
  if (only === undefined) return text.known;
  const butFor: Readonly<Record<string, string>> = text.butFor ?? {};
  if (more.length === 0 && butFor[only] !== undefined) return butFor[only];
  const said = values.map((value) => named[value] ?? value);
  return text.says.replace('{}', listed(said, words.or));
}

/** "a", "a och b", "a, b och c". */
function listed(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
