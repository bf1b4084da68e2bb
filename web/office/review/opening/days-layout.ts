import type { ReaderDay } from '../../../api/types.ts';

/** A day's place in the figure, in pixels. */
export type DayPoint = ReaderDay & { readonly x: number; readonly y: number };

const edge = 8;

const daysShown = 30;
const dayMs = 86_400_000;

/** Each of the thirty days that end with this one, `YYYY-MM-DD`: also those without an opening. */
export function everyDay(days: readonly ReaderDay[], last: string): readonly ReaderDay[] {
  const given = new Map(days.map(({ date, openings }) => [date, openings]));
  return Array.from({ length: daysShown }, (_, index) => {
    const at = Date.parse(`${last}T12:00:00Z`) - (daysShown - 1 - index) * dayMs;
    const date = new Date(at).toISOString().slice(0, 10);
    return { date, openings: given.get(date) ?? 0 };
  });
}

/** A line of openings a day, with the band that is usual; the top is the most of both. */
export function layoutDays(
  days: readonly ReaderDay[],
  {
    usual,
    width,
    height,
  }: { readonly usual: number | null; readonly width: number; readonly height: number },
): { readonly points: readonly DayPoint[]; readonly usualAt: number | null } {
  const most = Math.max(1, usual ?? 0, ...days.map(({ openings }) => openings));
  const y = (openings: number): number => height - edge - (openings / most) * (height - 2 * edge);
  const step = days.length < 2 ? 0 : (width - 2 * edge) / (days.length - 1);
  return {
    points: days.map((day, index) => ({
      ...day,
      x: days.length < 2 ? width / 2 : edge + index * step,
      y: y(day.openings),
    })),
    usualAt: usual === null ? null : y(usual),
  };
}
