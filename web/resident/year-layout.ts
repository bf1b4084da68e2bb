import type { ReadingMonth } from '../api/types.ts';

/** A mark in the figure: its centre, in pixels, and its side of the horizon. */
export type Mark = { readonly x: number; readonly y: number; readonly side: 'care' | 'socialCare' };

export type YearLayout = {
  readonly width: number;
  readonly height: number;
  /** The band that the months' names stand on. */
  readonly horizon: { readonly top: number; readonly height: number };
  readonly months: readonly { readonly month: string; readonly x: number }[];
  readonly marks: readonly Mark[];
  /** How many occasions a mark stands for at most. */
  readonly perMark: number;
};

/** The diameter of a mark, in pixels. */
export const markSize = 10;
const pitch = 13;
const band = 30;
const gap = 8;
const edge = 6;
const mostRows = 10;
const leastMonthWidth = 44;

/**
 * Where everything stands at a given width: care above the horizon, social care below, one mark for each occasion.
 * A narrow figure holds the last months that fit; a busy month fills several columns, and when they are full a mark stands
 * for more. The table holds all months and the exact numbers.
 */
export function layoutYear(figure: readonly ReadingMonth[], width: number): YearLayout {
  const fits = Math.max(1, Math.floor(width / leastMonthWidth));
  const shown = figure.slice(-(fits >= 12 ? 12 : Math.min(6, fits)));
  const monthWidth = width / Math.max(1, shown.length);
  const most = Math.max(1, ...shown.flatMap((month) => [month.care, month.socialCare]));
  const mostColumns = Math.max(1, Math.floor((monthWidth - 6) / pitch));
  const perMark = Math.max(1, Math.ceil(most / (mostRows * mostColumns)));
  const marksOf = (count: number): number => Math.ceil(count / perMark);
  const columns = Math.min(mostColumns, Math.max(1, Math.ceil(marksOf(most) / mostRows)));
  const rows = (side: 'care' | 'socialCare'): number =>
    Math.max(1, ...shown.map((month) => Math.ceil(marksOf(month[side]) / columns)));
  const top = edge + (rows('care') - 1) * pitch + markSize + gap - 4;
  const height = top + band + gap - 4 + (rows('socialCare') - 1) * pitch + markSize + edge;
  const months = shown.map((month, index) => ({
    month: month.month,
    x: (index + 0.5) * monthWidth,
  }));
  const marks = shown.flatMap((month, index) =>
    (['care', 'socialCare'] as const).flatMap((side) =>
      Array.from({ length: marksOf(month[side]) }, (_, number): Mark => {
        const row = Math.floor(number / columns);
        const inRow = Math.min(columns, marksOf(month[side]) - row * columns);
        const column = number - row * columns;
        const away = gap - 4 + markSize / 2 + row * pitch;
        return {
          side,
          x: (index + 0.5) * monthWidth + (column - (inRow - 1) / 2) * pitch,
          y: side === 'care' ? top - away : top + band + away,
        };
      }),
    ),
  );
  return { width, height, horizon: { top, height: band }, months, marks, perMark };
}
