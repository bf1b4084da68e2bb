import type { Instant, Sql } from '../../platform/database.ts';
import { endOfDay, startOfDay, swedishDate } from '../../platform/swedish-time.ts';
import {
  findDrawn,
  insertDraw,
  listDrawn,
  listPlans,
  markSampled,
  type UnitSlot,
} from './store.ts';

/** A part of a month, of which one opening is drawn. */
export interface Slot {
  readonly from: Instant;
  readonly until: Instant;
}

/** What has been opened is in the log, and followed, this long after. */
const settledMs = 10 * 60_000;

/** As many equal parts of a Swedish month ('YYYY-MM') as samples are to be drawn. */
export function slotsOf(month: string, samples: number): readonly Slot[] {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const from = Date.parse(startOfDay(first.toString()));
  const until = Date.parse(endOfDay(first.with({ day: first.daysInMonth }).toString()));
  const boundary = (part: number) =>
    new Date(from + Math.round(((until - from) * part) / samples)).toISOString();
  return Array.from({ length: samples }, (_, part) => ({
    from: boundary(part),
    until: boundary(part + 1),
  }));
}

/**
 * Draws what the plans say of this month and the last: one opening of each part that has ended since the plan was
 * decided. Who knows the seed could tell beforehand; nobody but the server does.
 */
export async function drawSamples(sql: Sql, at: Instant): Promise<void> {
  const today = Temporal.PlainDate.from(swedishDate(at));
  const months = [today.subtract({ months: 1 }), today].map((date) =>
    date.toPlainYearMonth().toString(),
  );
  const plans = await listPlans(sql, [
    ...new Set(months.map((month) => Number(month.slice(0, 4)))),
  ]);
  if (plans.length === 0) return;
  const drawn = await listDrawn(sql, startOfDay(`${months[0]}-01`));
  const ended = new Date(Date.parse(at) - settledMs).toISOString();
  for (const { year, unitId, samplesPerMonth, seed, decidedAt } of plans) {
    for (const month of months.filter((one) => Number(one.slice(0, 4)) === year)) {
      for (const slot of slotsOf(month, samplesPerMonth)) {
        if (slot.until > ended || slot.until <= decidedAt) continue;
        if (drawn.has(`${unitId} ${slot.from}`)) continue;
        await drawSample(sql, { unitId, seed, ...slot });
      }
    }
  }
}

/** Draws one opening of a unit's slot, by the seed; a slot is drawn for once. */
async function drawSample(sql: Sql, slot: UnitSlot): Promise<void> {
  const drawn = await findDrawn(sql, slot);
  const isFirst = await insertDraw(sql, slot, drawn?.lookupId ?? null);
  if (isFirst && drawn !== undefined) await markSampled(sql, drawn);
}
