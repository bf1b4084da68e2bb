import { randomBytes } from 'node:crypto';
import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { traceOf } from '../access/index.ts';
import { type DurableEntry, readTime } from '../audit/index.ts';
import { findPlan, listPlanUnits, storePlan } from './office-store.ts';
import { entryOfReview } from './openings.ts';
import type { NotDone, Review, Reviewer } from './review.ts';

async function readPlan(sql: Sql, reviewer: Reviewer, year: number) {
  const { connectedProviderId } = reviewer.assignment;
  const plan = await findPlan(sql, connectedProviderId, year);
  const units = await listPlanUnits(sql, connectedProviderId, year);
  return (entry: DurableEntry) => ({
    year,
    units,
    reviewEveryDays: plan?.reviewEveryDays ?? null,
    decidedAt: plan?.decidedAt ?? null,
    decidedBy: plan?.decidedBy ?? null,
    trace: traceOf(entry),
  });
}

/** The plan of a year, this one's when none is named. Itself an entry. */
export async function seePlan({ sql, audit }: Review, reviewer: Reviewer, asked?: number) {
  const at = await readTime(sql);
  const year = asked ?? Number(swedishDate(at).slice(0, 4));
  const { entry, result } = await audit.appendWith(
    entryOfReview(reviewer, { id: newId(), at, step: 'reviewPlan', details: { year } }),
    (transaction) => readPlan(transaction, reviewer, year),
  );
  return result(entry);
}

/** Decides the plan of a year in place of an earlier one. What has been drawn stays drawn. */
export async function changePlan(
  { sql, audit }: Review,
  reviewer: Reviewer,
  plan: {
    readonly year: number;
    readonly units: readonly { readonly unit: string; readonly samplesPerMonth: number }[];
    readonly reviewEveryDays: number;
  },
): Promise<NotDone | ReturnType<Awaited<ReturnType<typeof readPlan>>>> {
  const at = await readTime(sql);
  const { connectedProviderId } = reviewer.assignment;
  const { year, units, reviewEveryDays } = plan;
  const details = {
    year,
    reviewEveryDays,
    units: units.map(({ unit, samplesPerMonth }) => ({ unit, samplesPerMonth })),
  };
  const frame = entryOfReview(reviewer, { id: newId(), at, step: 'reviewPlan', details });
  const own = new Set(
    (await listPlanUnits(sql, connectedProviderId, year)).map(({ unit }) => unit.id),
  );
  const named = units.map(({ unit }) => unit);
  const wrong = named.findIndex((unit, place) => !own.has(unit) || named.indexOf(unit) < place);
  if (wrong >= 0) {
    await audit.append({ ...frame, outcome: 'failed' });
    return {
      code: 'input-invalid',
      pointer: `/units/${wrong}/unit`,
      detail: 'Name each unit of the own connected provider once.',
    };
  }
  const { entry, result } = await audit.appendWith(frame, async (transaction) => {
    await storePlan(transaction, {
      ...{ connectedProviderId, year, reviewEveryDays, units },
      seed: randomBytes(32),
      staffId: reviewer.staffId,
    });
    return readPlan(transaction, reviewer, year);
  });
  return result(entry);
}
