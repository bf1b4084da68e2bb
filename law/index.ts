/** The law core: facts in, decision out. No I/O, no clock, no dependency. */

export { type CaseLine, parseCaseLine } from './case-line.ts';
export { type Decision, decide, type Finding, must, obliging, rules } from './decide.ts';
export { type ExplainedChange, type ExplainedFact, type Explanation, explain } from './explain.ts';
export {
  type CalendarDate,
  caseQuestions,
  type Fact,
  type FactName,
  type Facts,
  factNames,
  facts,
  factValues,
  type KnownFacts,
  type KnownValue,
  knownFacts,
  type Question,
  questions,
} from './facts.ts';
export { decideAs, type Replayed } from './replay.ts';
export type { Condition, Rule, Verdict } from './rule.ts';
export { ruleSet } from './rule-set.ts';
export {
  type Rulebook,
  type RulebookAct,
  type RulebookAnswer,
  type RulebookRule,
  type RulebookSection,
  rulebook,
} from './rulebook.ts';
export {
  type Act,
  type ActCode,
  acts,
  type Citation,
  type Language,
  languages,
  sectionText,
} from './statute.ts';
export { type FactText, type RuleText, type Texts, texts, unmetText } from './texts/texts.ts';
