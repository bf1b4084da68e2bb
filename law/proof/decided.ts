/**
 * What `decide` answers over the whole space, for one question.
 *
 * Every rule reads all the facts its section asks about, so forking on `decide` as a whole would
 * multiply what the rules read. Each rule is forked on its own instead, and the answers are joined
 * as `decide` joins them: `joined` says how, and `joiningDiffers` shows that `decide` does just that
 * for every combination of verdicts on every day.
 */

import { deciderOf } from '../decide.ts';
import { rules as allRules, type Decision, type Facts, obliging, type Question } from '../index.ts';
import { branch, combine, type Diagram, leaf, mapped } from './diagram.ts';
import { type Forked, fork } from './fork.ts';
import { type Dimension, days, factsOf, placeOf, spaceSize } from './space.ts';

type Rule = (typeof allRules)[number];
type Verdict = ReturnType<Rule['judge']>;

/** The result of every refusal. A permission's is `permitted` with its sections. */
export const refused = 'refused';

/** The result of a decision: outcome, and of a permission the sections that permit, or oblige. */
export function resultOf(answer: {
  readonly outcome: 'permitted' | 'refused';
  readonly cites: readonly string[];
  readonly obliging: readonly string[];
}): string {
  if (answer.outcome === 'refused') return refused;
  const cites = answer.cites.map((section) =>
    answer.obliging.includes(section) ? obligingBy(section) : section,
  );
  return `permitted by ${cites.join(', ')}`;
}

/** A section that says that something must be done, in a result. */
export function obligingBy(section: string): string {
  return `${section} (must)`;
}

/** The result of a decision by the rules. */
export function resultOfDecision(decision: Decision): string {
  return resultOf({ ...decision, obliging: obliging(decision) });
}

/** What a rule adds to a result when it permits. */
function namedBy({ cites, obliges }: Rule): string {
  return obliges ? obligingBy(cites) : cites;
}

/** The decision over the whole space. */
export interface Decided {
  /** Results as `resultOf` names them. */
  readonly diagram: Diagram;
  readonly runs: number;
  /** The facts that some rule reads for this question, the day apart. */
  readonly reads: ReadonlySet<Dimension>;
}

const nothing = '';
const forbidden = 'forbidden';

/** Works out what the rules answer to a question over the whole space. */
export function decided(question: Question, rules: readonly Rule[] = allRules): Decided {
  let joint = leaf(nothing);
  let runs = 0;
  const reads = new Set<Dimension>();
  for (const rule of rules) {
    if (!rule.asks.includes(question)) continue;
    const judged = judgedBy(question, rule);
    runs += judged.runs;
    for (const dimension of judged.reads) reads.add(dimension);
    const inForce = whenAsked(question, rule);
    const found = combine(inForce, judged.diagram, (on, kind) =>
      on === 'asked' ? kind : 'silent',
    );
    joint = combine(joint, found, (before, kind) => join(before, kind, namedBy(rule)));
  }
  return { diagram: mapped(joint, toResult), runs, reads };
}

const known = new WeakMap<Rule, Map<Question, Forked>>();

/** What one rule answers over the whole space, worked out once. */
function judgedBy(question: Question, rule: Rule): Forked {
  const answers = known.get(rule) ?? new Map<Question, Forked>();
  known.set(rule, answers);
  const found = answers.get(question) ?? fork(question, (facts) => rule.judge(facts).kind);
  answers.set(question, found);
  if (found.covered !== spaceSize) throw new Error(`${rule.id} does not cover the space.`);
  return found;
}

function join(before: string, kind: string, section: string): string {
  if (before === forbidden || kind === 'forbids') return forbidden;
  if (kind !== 'permits') return before;
  const cites = before === nothing ? [] : before.split(', ');
  return cites.includes(section) ? before : [...cites, section].join(', ');
}

function toResult(joint: string): string {
  return joint === nothing || joint === forbidden ? refused : `permitted by ${joint}`;
}

/** On which days a rule is asked at all: `asked` or `silent`, as a function of the day alone. */
function whenAsked(question: Question, rule: Rule): Diagram {
  return branch(
    placeOf('on'),
    days.map((_, day) => leaf(asksOn(question, rule, day) ? 'asked' : 'silent')),
  );
}

function asksOn(question: Question, rule: Rule, day: number): boolean {
  let asked = false;
  const judge = (): Verdict => {
    asked = true;
    return { kind: 'permits' };
  };
  deciderOf([{ ...rule, judge }])(onDay(question, day));
  return asked;
}

function onDay(question: Question, day: number): Facts {
  return factsOf(question, new Map([[placeOf('on'), day]]));
}

const verdicts: readonly Verdict[] = [
  { kind: 'permits' },
  { kind: 'forbids', because: ['blocked'] },
  { kind: 'silent', unmet: ['relevant'] },
];

/** How often each combination of verdicts was tried, and the first that `decide` joins otherwise. */
export interface Joining {
  readonly tried: number;
  readonly differs: string | undefined;
}

/**
 * Tries every combination of verdicts of the rules asked on a day, for each set of rules that some
 * day asks, and compares the decision with the joining used here.
 */
export function joiningDiffers(question: Question, rules: readonly Rule[] = allRules): Joining {
  let tried = 0;
  const seen = new Set<string>();
  for (const day of days.keys()) {
    const asked = rules.filter(
      (rule) => rule.asks.includes(question) && asksOn(question, rule, day),
    );
    const key = asked.map((rule) => rule.id).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const current: Verdict[] = asked.map(() => ({ kind: 'silent', unmet: [] }));
    const decide = deciderOf(
      asked.map((rule, place) => ({ ...rule, judge: () => current[place] ?? { kind: 'permits' } })),
    );
    const facts = onDay(question, day);
    for (let number = 0; number < verdicts.length ** asked.length; number += 1) {
      let expected = nothing;
      let rest = number;
      for (const [place, rule] of asked.entries()) {
        const verdict = verdicts[rest % verdicts.length];
        if (verdict === undefined) throw new Error('There are three verdicts.');
        rest = Math.floor(rest / verdicts.length);
        current[place] = verdict;
        expected = join(expected, verdict.kind, namedBy(rule));
      }
      tried += 1;
      const found = resultOfDecision(decide(facts));
      if (found !== toResult(expected)) {
        const kinds = asked.map((rule, place) => `${rule.id} ${current[place]?.kind}`);
        return { tried, differs: `${question}: ${kinds.join(', ')} gives ${found}` };
      }
    }
  }
  return { tried, differs: undefined };
}
