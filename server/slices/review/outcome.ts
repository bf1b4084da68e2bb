import type { Step } from '../audit/index.ts';
import {
  insertOutcome,
  isSameOutcome,
  lockOpening,
  type NewOutcome,
  storeState,
} from './office-store.ts';
import { findToReview, readOpened } from './open-opening.ts';
import { imyReportHours, type Measure } from './opening.ts';
import { type NotDone, type Review, type Reviewer, reused, Undone } from './review.ts';
import { writeAbout } from './write-about.ts';

/** What a reviewer has come to. */
export interface GivenOutcome {
  readonly id: string;
  readonly outcome: 'withoutDeviation' | 'deviation';
  readonly measures: readonly Measure[];
  /** Those of the measures that have been taken already. */
  readonly done: readonly Measure[];
  readonly text: string;
}

/** Closes the review with an outcome. It is final: what turns out otherwise is a new outcome, and both are kept. */
export async function decideOutcome(
  review: Review,
  reviewer: Reviewer,
  openingId: string,
  given: GivenOutcome,
) {
  const step: Step = 'reviewOutcome';
  const opening = await findToReview(review, reviewer, openingId, step);
  if ('code' in opening) return opening;
  const wrong = mistakeIn(given);
  const { measures, done, outcome } = given;
  const frame = { step, details: { outcome, decided: given.id, measures, done } };
  const isDue = measures.includes('imyReport') && !done.includes('imyReport');
  const row: NewOutcome = {
    ...given,
    personId: opening.personId,
    lookupId: opening.id,
    connectedProviderId: reviewer.assignment.connectedProviderId,
    staffId: reviewer.staffId,
    score: opening.score,
    dueHours: isDue ? imyReportHours : null,
  };
  return writeAbout(review, reviewer, opening, frame, async (sql) => {
    if (wrong !== undefined) throw new Undone(wrong);
    await lockOpening(sql, row.personId, row.lookupId);
    if (!(await insertOutcome(sql, row)) && !(await isSameOutcome(sql, row))) {
      throw new Undone(reused);
    }
    await storeState(sql, row, 'closed');
    return readOpened(sql, review.auditMac, reviewer, opening);
  });
}

function mistakeIn({ outcome, measures, done }: GivenOutcome): NotDone | undefined {
  if (outcome === 'withoutDeviation' && measures.length > 0) {
    return {
      code: 'input-invalid',
      pointer: '/measures',
      detail: 'Without a deviation there is nothing to take measures about.',
    };
  }
  if (done.some((measure) => !measures.includes(measure))) {
    return {
      code: 'input-invalid',
      pointer: '/done',
      detail: 'What has been done is among the measures.',
    };
  }
  return undefined;
}
