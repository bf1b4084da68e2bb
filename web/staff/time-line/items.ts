import type { Overview } from '../../api/types.ts';
import { bodyOf } from '../documents/bodies.ts';
import { toMs } from '../swedish-time.ts';
import type { Item } from './layout.ts';

const month = 30 * 86_400_000;

/**
 * What the time line draws, oldest first. A note in a row of bars is a point; what has been decided and has no end
 * goes on. What was refused isn't drawn, what is inquired into is drawn as not decided. A wound is drawn as long as it has been cared for, under the notes about it.
 */
export function toItems(overview: Pick<Overview, 'timeline' | 'current'>, now: number): Item[] {
  const running = new Map(
    overview.current.decisions.map((decision) => [
      decision.id,
      bodyOf(decision, 'assistanceDecision')?.status,
    ]),
  );
  const items = overview.timeline.flatMap((item): Item[] => {
    const status = running.get(item.id);
    if (status === 'refused') return [];
    const from = toMs(item.from);
    const isNote =
      item.until === null &&
      (item.row === 'homeNursing' || (item.row === 'alarm' && !running.has(item.id)));
    const isInquiry = status === 'investigating';
    return [
      {
        id: item.id,
        row: isInquiry ? 'housing' : item.row,
        side: item.side,
        label: item.label,
        from,
        until: isNote ? from : item.until === null ? undefined : toMs(item.until),
        weight: item.weight ?? undefined,
        decided: item.decided && !isInquiry,
      },
    ];
  });
  return [...items, ...woundBars(overview.current.wounds, now)].sort((a, b) => a.from - b.from);
}

function woundBars(wounds: Overview['current']['wounds'], now: number): Item[] {
  const byWound = Map.groupBy(wounds, (point) => point.woundId);
  return [...byWound.values()].flatMap((points): Item[] => {
    const ordered = points.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const [first, last] = [ordered[0], ordered.at(-1)];
    if (first === undefined || last === undefined || ordered.length < 2) return [];
    const latest = Date.parse(last.at);
    return [
      {
        id: last.documentId,
        row: 'homeNursing',
        side: 'care',
        label: last.location,
        from: Date.parse(first.at),
        // A wound that was seen to lately is still cared for.
        until: now - latest < month ? undefined : latest,
        weight: undefined,
        decided: true,
      },
    ];
  });
}

/** A key of movement. */
export type Move = 'before' | 'after' | 'above' | 'below' | 'first' | 'last';

/** What a key of movement leads to from an item: the next in time, or the nearest of the next row. */
export function neighbour(
  items: readonly Item[],
  from: number,
  move: Move,
  rowOrder: readonly string[],
): number {
  const here = items[from];
  if (here === undefined) return items.length - 1;
  switch (move) {
    case 'first':
      return 0;
    case 'last':
      return items.length - 1;
    case 'before':
      return Math.max(0, from - 1);
    case 'after':
      return Math.min(items.length - 1, from + 1);
    case 'above':
      return inNextRow(items, from, rowOrder, -1);
    case 'below':
      return inNextRow(items, from, rowOrder, 1);
  }
}

function inNextRow(
  items: readonly Item[],
  from: number,
  rowOrder: readonly string[],
  by: 1 | -1,
): number {
  const here = items[from];
  if (here === undefined) return from;
  const rows = rowOrder.filter((row) => items.some((item) => item.row === row));
  const next = rows[rows.indexOf(here.row) + by];
  let best = from;
  let distance = Number.POSITIVE_INFINITY;
  items.forEach((item, index) => {
    const away = Math.abs(item.from - here.from);
    if (item.row !== next || away >= distance) return;
    best = index;
    distance = away;
  });
  return best;
}
