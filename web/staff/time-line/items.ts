import type { TimelineItem } from '../../api/types.ts';
import { toMs } from '../swedish-time.ts';
import type { Item } from './layout.ts';

/** The server's items with their instants in milliseconds, oldest first. */
export function toItems(timeline: readonly TimelineItem[]): Item[] {
  return timeline
    .map((item) => ({
      ...item,
      from: toMs(item.from),
      until: item.until === null ? undefined : toMs(item.until),
      weight: item.weight ?? undefined,
    }))
    .sort((a, b) => a.from - b.from);
}

/** What a key of movement leads to from an item: the next in time, or the nearest of the next row. */
export function neighbour(
  items: readonly Item[],
  from: number,
  move: 'before' | 'after' | 'above' | 'below' | 'first' | 'last',
  rowOrder: readonly string[],
): number {
  const here = items[from];
  if (here === undefined) return items.length === 0 ? -1 : items.length - 1;
  if (move === 'first') return 0;
  if (move === 'last') return items.length - 1;
  if (move === 'before') return Math.max(0, from - 1);
  if (move === 'after') return Math.min(items.length - 1, from + 1);
  const rows = rowOrder.filter((row) => items.some((item) => item.row === row));
  const next = rows[rows.indexOf(here.row) + (move === 'above' ? -1 : 1)];
  if (next === undefined) return from;
  let best = from;
  let distance = Number.POSITIVE_INFINITY;
  items.forEach((item, index) => {
    const away = Math.abs(item.from - here.from);
    if (item.row === next && away < distance) {
      best = index;
      distance = away;
    }
  });
  return best;
}
