import { toSwedishTime } from '../../staff/swedish-time.ts';
import { parseDateText } from '../../ui/dates.ts';

/** A period by its first and last day, `YYYY-MM-DD`. */
export type Period = { readonly from: string; readonly until: string };

/** What is wrong with a day or with both; the fault is the last part of its text's key. */
export type PeriodFaults = { readonly from?: 'date'; readonly until?: 'date' | 'order' | 'long' };

const mostDays = 5 * 366;
const dayMs = 86_400_000;

/** This month and the eleven before it, whole; the time in milliseconds since 1970. */
export function lastYear(now: number): Period {
  const { year, month } = toSwedishTime(now);
  return { from: day(year, month - 11, 1), until: day(year, month + 1, 0) };
}

/** This month and the one before it, whole. */
export function lastMonths(now: number): Period {
  const { year, month } = toSwedishTime(now);
  return { from: day(year, month - 1, 1), until: day(year, month + 1, 0) };
}

/** The period that is typed, or what is wrong with it. */
export function parsePeriod(
  typed: Period,
): { readonly period: Period } | { readonly faults: PeriodFaults } {
  const from = parseDateText(typed.from);
  const until = parseDateText(typed.until);
  if (from === undefined || until === undefined) {
    return {
      faults: {
        ...(from === undefined ? { from: 'date' } : {}),
        ...(until === undefined ? { until: 'date' } : {}),
      },
    };
  }
  if (until < from) return { faults: { until: 'order' } };
  if (Date.parse(until) - Date.parse(from) > mostDays * dayMs) return { faults: { until: 'long' } };
  return { period: { from, until } };
}

/** A calendar date; months and days may lie outside their year and month, as in `Date.UTC`. */
function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
