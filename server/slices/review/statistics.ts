import { newId } from '../../platform/ids.ts';
import { traceOf } from '../access/index.ts';
import { readTime } from '../audit/index.ts';
import type { CriterionId } from './criterion.ts';
import { countCriterionMonths, countUnitMonths } from './office-store.ts';
import { entryOfReview } from './openings.ts';
import { type Period, timesOf } from './period.ts';
import type { Review, Reviewer } from './review.ts';

/** Openings, reviews and deviations by month, with criteria and units. Itself an entry. */
export async function countByMonth({ sql, audit }: Review, reviewer: Reviewer, period: Period) {
  const within = timesOf(period);
  const at = await readTime(sql);
  const frame = entryOfReview(reviewer, {
    ...{ id: newId(), at, step: 'reviewStatistics' },
    details: { ...period },
  });
  if ('code' in within) {
    await audit.append({ ...frame, outcome: 'failed' });
    return within;
  }
  const { connectedProviderId } = reviewer.assignment;
  const units = await countUnitMonths(sql, connectedProviderId, within);
  const criteria = await countCriterionMonths(sql, connectedProviderId, within);
  const entry = await audit.append(frame);
  const months = [...new Set(units.map(({ month }) => month))].map((month) => {
    const ofMonth = units.filter((row) => row.month === month);
    const sum = (name: 'openings' | 'reviewed' | 'deviations') =>
      ofMonth.reduce((total, row) => total + row[name], 0);
    return {
      month,
      openings: sum('openings'),
      reviewed: sum('reviewed'),
      deviations: sum('deviations'),
      criteria: criteria
        .filter((row) => row.month === month)
        .map(({ criterion, openings, deviations }) => ({
          criterion: criterion as CriterionId,
          ...{ openings, deviations },
        })),
      units: ofMonth.map(({ unitId, unitName, openings, reviewed, deviations }) => ({
        unit: { id: unitId, name: unitName },
        ...{ openings, reviewed, deviations },
      })),
    };
  });
  return { ...period, months, trace: traceOf(entry) };
}
