import type { Instant } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { traceOf } from '../access/index.ts';
import { readTime } from '../audit/index.ts';
import { findPlan, findWaiting, listDueReports, listUnanswered } from './office-store.ts';
import { reviewLimit } from './opening.ts';
import { entryOfReview } from './openings.ts';
import type { Review, Reviewer } from './review.ts';

const dayMs = 24 * 3_600_000;
/** Days that a manager has for an answer. */
const answerDays = 7;

interface Reminder {
  readonly kind: 'imyReport' | 'unanswered' | 'review';
  readonly dueAt: Instant;
  readonly opening: string | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly count: number;
}

/** What falls due at the reviewer's connected provider, first what falls due first. Itself an entry. */
export async function listReminders({ sql, audit }: Review, reviewer: Reviewer) {
  const { connectedProviderId } = reviewer.assignment;
  const at = await readTime(sql);
  const reports = await listDueReports(sql, connectedProviderId);
  const unanswered = await listUnanswered(sql, connectedProviderId);
  const plan = await findPlan(sql, connectedProviderId, Number(swedishDate(at).slice(0, 4)));
  const waiting = await findWaiting(sql, connectedProviderId, reviewLimit);
  const after = (time: Instant, days: number) =>
    new Date(Date.parse(time) + days * dayMs).toISOString();
  const reminders: readonly Reminder[] = [
    ...reports.map((report) => ({ kind: 'imyReport' as const, ...report, count: 1 })),
    ...unanswered.map(({ unit, count, askedAt, opening }) => ({
      ...{ kind: 'unanswered' as const, unit, count },
      opening: count === 1 ? opening : null,
      dueAt: after(askedAt, answerDays),
    })),
    ...(plan === undefined || waiting.since === null
      ? []
      : [
          {
            ...{ kind: 'review' as const, opening: null, unit: null, count: waiting.count },
            dueAt: after(waiting.since, plan.reviewEveryDays),
          },
        ]),
  ];
  const entry = await audit.append(
    entryOfReview(reviewer, {
      ...{ id: newId(), at, step: 'reviewReminders' },
      details: { reminders: reminders.length },
    }),
  );
  return {
    reminders: reminders.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    trace: traceOf(entry),
  };
}
