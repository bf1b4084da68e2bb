import { type Scale, xOf } from './axis.ts';
import { gap, type Label, placeLabels, type Wish, wordingsOf } from './labels.ts';
import { packLanes, packSpots, type Spot } from './lanes.ts';

/** One thing on the time line, as the server gives it; instants in milliseconds. */
export type Item = {
  id: string;
  row: RowName;
  side: 'care' | 'socialCare';
  label: string;
  from: number;
  /** Undefined while it goes on. Equal to `from` for what has no length. */
  until: number | undefined;
  /** Hours a week. */
  weight: number | undefined;
  decided: boolean;
};

export type RowName =
  | 'inpatient'
  | 'visit'
  | 'homeNursing'
  | 'intervention'
  | 'alarm'
  | 'housing'
  | 'event';

/** Above the horizon, from the top; below it, from the horizon down. */
const above: readonly RowName[] = ['inpatient', 'visit', 'homeNursing'];
const below: readonly RowName[] = ['intervention', 'alarm', 'housing', 'event'];

export type Shape = {
  item: Item;
  kind: 'bar' | 'diamond' | 'dot' | 'tick';
  /** Left and right edge in sight; for points the middle is between them. */
  left: number;
  right: number;
  top: number;
  height: number;
  /** Not decided yet: dashed. */
  dashed: boolean;
  /** Where its words stand, and which they are; undefined where there is no room. */
  label: (Label & { text: string }) | undefined;
};

export type Row = { name: RowName; side: 'care' | 'socialCare'; top: number; height: number };

export type Layout = {
  rows: readonly Row[];
  shapes: readonly Shape[];
  horizon: { top: number; height: number };
  height: number;
};

export type Measure = (text: string) => number;

const head = 20;
const laneHeight = 23;
const rowGap = 5;
const horizonHeight = 24;
const laneGap = 3;
const pointSize = 12;
const tickHeight = 8;
/** Points that would cover each other stand below each other, as far as a row may grow. */
const spotLanesAtMost = 3;

/**
 * Places every item in sight: rows above and below the horizon, lanes where bars overlap, and labels
 * that never lie on each other or on another item. Rows without an item in sight stay away.
 */
export function layOut(
  items: readonly Item[],
  frame: { scale: Scale; now: number; measure: Measure },
): Layout {
  const seen = items.filter((item) => isInSight(item, frame));
  const rows: Row[] = [];
  const shapes: Shape[] = [];
  let top = head;
  const lay = (name: RowName, side: Row['side']) => {
    const inRow = seen.filter((item) => item.row === name);
    if (inRow.length === 0) return;
    const placed = layRow(inRow, top, frame);
    shapes.push(...placed.shapes);
    rows.push({ name, side, top, height: placed.height });
    top += placed.height + rowGap;
  };
  for (const name of above) lay(name, 'care');
  const horizon = { top: top + 3, height: horizonHeight };
  top = horizon.top + horizonHeight + rowGap + 3;
  for (const name of below) lay(name, 'socialCare');
  return { rows, shapes, horizon, height: top };
}

type Frame = { scale: Scale; now: number; measure: Measure };

function isInSight(item: Item, { scale, now }: Frame): boolean {
  return item.from <= scale.window.until && endOf(item, now) >= scale.window.from;
}

/** When an item ends; what goes on reaches to now. */
export function endOf(item: Item, now: number): number {
  if (kindOf(item) !== 'bar') return item.from;
  return Math.max(item.until ?? now, item.from);
}

/** The shape of an item: a bar lasts, a diamond is a visit, a dot an event, a tick an alarm. */
export function kindOf(item: Item): Shape['kind'] {
  if (item.row === 'visit') return 'diamond';
  if (item.row === 'event') return 'dot';
  const point = item.until !== undefined && item.until <= item.from;
  return point && (item.row === 'alarm' || item.row === 'homeNursing') ? 'tick' : 'bar';
}

function layRow(items: readonly Item[], top: number, frame: Frame) {
  const bars = items.filter((item) => kindOf(item) === 'bar');
  const ticks = items.filter((item) => kindOf(item) === 'tick');
  const spots = items.filter((item) => kindOf(item) === 'diamond' || kindOf(item) === 'dot');
  const barLanes = packLanes(
    bars.map((item) => ({ from: item.from, until: endOf(item, frame.now) })),
  );
  const newestFirst = spots.toSorted((a, b) => a.from - b.from).toReversed();
  const packed = packSpots(
    newestFirst.map((item) => spotOf(item, frame)),
    spotLanesAtMost,
  );
  const spotLanes = spots.map((item) => packed[newestFirst.indexOf(item)] ?? 0);
  const lanes = [...barLanes, ...spotLanes, ...ticks.map(() => 0)];
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  const lanesHeight = count * laneHeight + (count - 1) * laneGap;
  // Ticks hang below the bars, so that the words in the bars stay whole.
  const tickTop = bars.length === 0 ? top + laneHeight - tickHeight : top + lanesHeight - 1;
  const shapes = [
    ...bars.map((item, index) => barOf(item, laneTop(top, barLanes[index] ?? 0), frame)),
    ...spots.map((item, index) => pointOf(item, laneTop(top, spotLanes[index] ?? 0), frame)),
    ...ticks.map((item) => tickOf(item, tickTop, frame)),
  ];
  const wishes: Wish[] = shapes.map((shape, index) => ({
    lane: lanes[index] ?? 0,
    left: shape.left,
    right: shape.right,
    widths: wordingsOf(shape.item.label).map(frame.measure),
    inside: shape.kind === 'bar' && shape.height >= 15,
    solid: shape.kind !== 'tick',
    age: -shape.item.from,
    // A tick says enough by its row; its words come with focus and in the table.
    wanted: shape.kind !== 'tick',
  }));
  const labels = placeLabels(wishes, { left: frame.scale.left, right: frame.scale.right });
  const hanging = bars.length > 0 && ticks.length > 0 ? tickHeight - 1 : 0;
  return {
    height: lanesHeight + hanging,
    shapes: shapes.map((shape, index) => ({ ...shape, label: worded(shape.item, labels[index]) })),
  };
}

/** A point with its shortest words: to its right unless the figure ends there. */
function spotOf(item: Item, frame: Frame): Spot {
  const x = xOf(frame.scale, item.from);
  const half = pointSize / 2 + 1;
  const widths = wordingsOf(item.label).map(frame.measure);
  const words = gap + Math.min(...widths, frame.scale.right - frame.scale.left);
  const endsThere = x + half + words > frame.scale.right;
  return {
    left: x - half,
    right: x + half,
    wordsLeft: endsThere ? x - half - words : x - half,
    wordsRight: x + half,
  };
}

function worded(item: Item, label: Label | undefined): Shape['label'] {
  if (label === undefined) return undefined;
  return { ...label, text: wordingsOf(item.label)[label.wording] ?? '' };
}

function laneTop(top: number, lane: number): number {
  return top + lane * (laneHeight + laneGap);
}

function barOf(item: Item, top: number, frame: Frame): Omit<Shape, 'label'> {
  const left = Math.max(xOf(frame.scale, item.from), frame.scale.left);
  const right = Math.min(xOf(frame.scale, endOf(item, frame.now)), frame.scale.right);
  const height = barHeight(item);
  return {
    item,
    kind: 'bar',
    left,
    right: Math.max(right, left + 4),
    top: top + laneHeight - height,
    height,
    dashed: !item.decided,
  };
}

/** Taller with more hours a week, between a line of text and the whole lane. */
function barHeight(item: Item): number {
  if (item.weight === undefined) return 19;
  return Math.round(Math.min(laneHeight, Math.max(16, 10 + item.weight * 1.2)));
}

function pointOf(item: Item, top: number, frame: Frame): Omit<Shape, 'label'> {
  const x = xOf(frame.scale, item.from);
  return {
    item,
    kind: kindOf(item),
    left: x - pointSize / 2,
    right: x + pointSize / 2,
    top: top + (laneHeight - pointSize) / 2,
    height: pointSize,
    dashed: false,
  };
}

function tickOf(item: Item, top: number, frame: Frame): Omit<Shape, 'label'> {
  const x = xOf(frame.scale, item.from);
  return {
    item,
    kind: 'tick',
    left: x - 1.5,
    right: x + 1.5,
    top,
    height: tickHeight,
    dashed: false,
  };
}
