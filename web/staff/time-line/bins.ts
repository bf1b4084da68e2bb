import { startOfSwedishDay, toSwedishTime } from '../swedish-time.ts';
import { endOf, type Item } from './layout.ts';
import type { Window } from './window.ts';

/** How much went on in one month, each side by itself. */
export type Bin = { from: number; until: number; care: number; socialCare: number };

/** Items per Swedish calendar month over all the bounds; what lasts counts in each month it touches. */
export function binsOf(items: readonly Item[], bounds: Window, now: number): Bin[] {
  const first = toSwedishTime(bounds.from);
  const bins: Bin[] = [];
  for (let month = first.month; ; month += 1) {
    const from = startOfSwedishDay(first.year, month, 1);
    if (from > Math.min(now, bounds.until)) return bins;
    const until = startOfSwedishDay(first.year, month + 1, 1);
    const touching = items.filter((item) => item.from < until && endOf(item, now) >= from);
    bins.push({
      from,
      until,
      care: touching.filter((item) => item.side === 'care').length,
      socialCare: touching.filter((item) => item.side === 'socialCare').length,
    });
  }
}

/** The years to write under the strip: those that begin within the bounds, thinned to fit `count`. */
export function yearsOf(bounds: Window, count: number): { year: number; at: number }[] {
  const first = toSwedishTime(bounds.from).year + 1;
  const last = toSwedishTime(bounds.until).year;
  const every = Math.max(1, Math.ceil((last - first + 1) / count));
  const years: { year: number; at: number }[] = [];
  for (let year = last; year >= first; year -= every) {
    years.unshift({ year, at: startOfSwedishDay(year, 1, 1) });
  }
  return years;
}
