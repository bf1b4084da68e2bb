import type { ReviewMonth } from '../../../api/types.ts';

/** A month in the figure, in pixels: its place, and how high its bars are. */
export type MonthBars = {
  readonly month: string;
  /** The middle of the month. */
  readonly x: number;
  readonly width: number;
  readonly reviewed: number;
  readonly deviations: number;
  /** In the strip below, which has a scale of its own. */
  readonly openings: number;
  readonly figures: Pick<ReviewMonth, 'openings' | 'reviewed' | 'deviations'>;
};

export const reviewHeight = 130;
export const stripHeight = 34;
const leastHeight = 2;
const leastMonthWidth = 34;
const widestBar = 44;

/**
 * Where the months stand at a given width: reviewed openings as bars whose dark part became deviations, and in a strip
 * below all openings, which are so many more that they need a scale of their own. A narrow figure holds the last months
 * that fit; the table holds all.
 */
export function layoutMonths(months: readonly ReviewMonth[], width: number): readonly MonthBars[] {
  const shown = months.slice(-Math.max(1, Math.floor(width / leastMonthWidth)));
  const each = width / Math.max(1, shown.length);
  const mostReviewed = Math.max(1, ...shown.map(({ reviewed }) => reviewed));
  const mostOpenings = Math.max(1, ...shown.map(({ openings }) => openings));
  const high = (count: number, most: number, height: number): number =>
    count === 0 ? 0 : Math.max(leastHeight, (count / most) * height);
  return shown.map(({ month, openings, reviewed, deviations }, index) => ({
    month,
    x: (index + 0.5) * each,
    width: Math.min(widestBar, each * 0.62),
    reviewed: high(reviewed, mostReviewed, reviewHeight),
    deviations: high(deviations, mostReviewed, reviewHeight),
    openings: high(openings, mostOpenings, stripHeight),
    figures: { openings, reviewed, deviations },
  }));
}
