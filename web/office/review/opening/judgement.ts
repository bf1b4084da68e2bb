import type { ReviewMeasure, ReviewOutcomeMade } from '../../../api/types.ts';

/** What a reviewer can come to: an outcome, or a question to the manager first. */
export type JudgementChoice = 'withoutDeviation' | 'ask' | 'deviation';

/** A judgement as it is being written. Nothing is chosen in advance. */
export type JudgementForm = {
  readonly choice: JudgementChoice | null;
  readonly measures: readonly ReviewMeasure[];
  /** Measures that have been taken already. */
  readonly done: readonly ReviewMeasure[];
  readonly text: string;
};

export const measures: readonly ReviewMeasure[] = [
  'talk',
  'policeReport',
  'imyReport',
  'informPerson',
  'other',
];

export const emptyJudgement: JudgementForm = { choice: null, measures: [], done: [], text: '' };

/** A report to IMY is made within so many hours of the deviation being found (GDPR article 33). */
const imyReportHours = 72;
const hourMs = 3_600_000;
const leastText = 3;

/** What is missing, by field; the fault is the last part of its text's key. */
export type JudgementFaults = {
  readonly choice?: 'choice';
  readonly measures?: 'measures';
  readonly text?: 'text';
};

export function faultsOf({ choice, measures: chosen, text }: JudgementForm): JudgementFaults {
  return {
    ...(choice === null ? { choice: 'choice' } : {}),
    ...(choice === 'deviation' && chosen.length === 0 ? { measures: 'measures' } : {}),
    ...(text.trim().length < leastText ? { text: 'text' } : {}),
  };
}

/** What is sent, and where; undefined while something is missing. */
export type Judgement =
  | { readonly to: 'questions'; readonly body: { readonly text: string } }
  | {
      readonly to: 'outcome';
      readonly body: {
        readonly outcome: 'withoutDeviation' | 'deviation';
        readonly measures: readonly ReviewMeasure[];
        readonly done: readonly ReviewMeasure[];
        readonly text: string;
      };
    };

export function judgementOf(form: JudgementForm): Judgement | undefined {
  const { choice } = form;
  if (choice === null || Object.keys(faultsOf(form)).length > 0) return undefined;
  const text = form.text.trim();
  if (choice === 'ask') return { to: 'questions', body: { text } };
  const chosen = choice === 'deviation' ? form.measures : [];
  return {
    to: 'outcome',
    body: {
      outcome: choice,
      measures: chosen,
      done: chosen.filter((measure) => form.done.includes(measure)),
      text,
    },
  };
}

/** A correction starts from what it corrects, but for the words: those are why it is corrected. */
export function correctionOf(outcome: ReviewOutcomeMade): JudgementForm {
  const { outcome: choice, measures: chosen, done } = outcome;
  return { choice, measures: chosen, done, text: '' };
}

/** When a report to IMY must be made if the deviation is saved at this time, both in milliseconds since 1970. */
export function imyReportDue(now: number): number {
  return now + imyReportHours * hourMs;
}

/** Whole hours until something is due, or undefined when the time has gone. */
export function hoursLeft(dueAt: string, now: number): number | undefined {
  const left = Date.parse(dueAt) - now;
  return left < 0 ? undefined : Math.floor(left / hourMs);
}
