import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMs } from '../swedish-time.ts';
import { placeLabels, type Wish, wordingsOf } from './labels.ts';
import { packLanes } from './lanes.ts';
import { type Item, kindOf, layOut, type Shape } from './layout.ts';
import { boundsOf, windowOf } from './window.ts';

const now = Date.parse('2026-11-22T06:40:00Z');
const bounds = boundsOf(toMs('2022-01-10'), now);
const frame = {
  scale: { window: windowOf('12m', now, bounds), left: 116, right: 1188 },
  now,
  measure: (text: string) => text.length * 6.6,
};

function anItem(over: Partial<Item> & Pick<Item, 'row'>): Item {
  const side = ['inpatient', 'visit', 'homeNursing'].includes(over.row) ? 'care' : 'socialCare';
  const from = toMs('2026-05-01');
  return {
    id: 'i',
    side,
    label: 'Ett ord',
    from,
    until: undefined,
    weight: undefined,
    decided: true,
    ...over,
  };
}

test('the shape follows the row, and a point in a row of bars is a tick', () => {
  const from = toMs('2026-05-01');
  assert.equal(kindOf(anItem({ row: 'visit' })), 'diamond');
  assert.equal(kindOf(anItem({ row: 'event' })), 'dot');
  assert.equal(kindOf(anItem({ row: 'alarm', from, until: from })), 'tick');
  assert.equal(kindOf(anItem({ row: 'alarm', from, until: undefined })), 'bar');
  assert.equal(kindOf(anItem({ row: 'inpatient', from, until: from })), 'bar');
});

test('care lies above the horizon, social care below, and empty rows stay away', () => {
  const layout = layOut(
    [anItem({ row: 'event' }), anItem({ row: 'visit' }), anItem({ row: 'intervention' })],
    frame,
  );
  assert.deepEqual(
    layout.rows.map((row) => row.name),
    ['visit', 'intervention', 'event'],
  );
  for (const row of layout.rows) {
    const over = row.top + row.height <= layout.horizon.top;
    assert.equal(over, row.side === 'care', row.name);
    if (!over) assert.ok(row.top >= layout.horizon.top + layout.horizon.height);
  }
});

test('what goes on reaches to now, and what ended before the window is gone', () => {
  const layout = layOut(
    [
      anItem({ row: 'intervention', from: toMs('2024-01-01') }),
      anItem({ row: 'inpatient', from: toMs('2023-01-01'), until: toMs('2023-01-09') }),
    ],
    frame,
  );
  assert.equal(layout.shapes.length, 1);
  const bar = layout.shapes[0];
  assert.equal(bar?.left, 116);
  assert.ok(bar !== undefined && bar.right < 1188 && bar.right > 1140);
});

test('more hours a week make a taller bar that still fits its lane', () => {
  const heights = [2, 6, 11, 60].map(
    (weight) => layOut([anItem({ row: 'intervention', weight })], frame).shapes[0]?.height ?? 0,
  );
  assert.deepEqual(
    heights,
    [...heights].sort((a, b) => a - b),
  );
  assert.ok(heights.every((height) => height >= 16 && height <= 23));
});

test('what isn’t decided is dashed', () => {
  const layout = layOut([anItem({ row: 'housing', decided: false })], frame);
  assert.equal(layout.shapes[0]?.dashed, true);
});

test('bars that overlap get lanes of their own, those that follow each other share one', () => {
  assert.deepEqual(
    packLanes([
      { from: 0, until: 10 },
      { from: 10, until: 20 },
      { from: 5, until: 15 },
      { from: 15, until: 30 },
    ]),
    [0, 0, 1, 1],
  );
  assert.deepEqual(packLanes([]), []);
});

test('of two labels that would meet, the older yields', () => {
  const wish = (left: number, age: number): Wish => ({
    lane: 0,
    left,
    right: left + 12,
    widths: [90],
    inside: false,
    solid: true,
    age,
    wanted: true,
  });
  const edges = { left: 0, right: 200 };
  const [older, newer] = placeLabels([wish(60, 2), wish(90, 1)], edges);
  assert.ok(newer !== undefined);
  assert.equal(older, undefined);
});

test('a label stands inside a bar that has room, beside one that hasn’t, never over the edge', () => {
  const wish = (left: number, right: number): Wish => ({
    lane: 0,
    left,
    right,
    widths: [60],
    inside: true,
    solid: true,
    age: 0,
    wanted: true,
  });
  const edges = { left: 0, right: 200 };
  assert.deepEqual(placeLabels([wish(10, 150)], edges)[0], {
    x: 16,
    anchor: 'start',
    inside: true,
    wording: 0,
  });
  assert.deepEqual(placeLabels([wish(10, 20)], edges)[0], {
    x: 24,
    anchor: 'start',
    inside: false,
    wording: 0,
  });
  assert.deepEqual(placeLabels([wish(180, 190)], edges)[0], {
    x: 176,
    anchor: 'end',
    inside: false,
    wording: 0,
  });
});

test('the newest have their words also where they crowd at the edge, each on a line of its own', () => {
  const day = (date: string) => toMs(date);
  const events = ['2026-11-15', '2026-11-20', '2026-11-21'].map((date) =>
    anItem({
      id: date,
      row: 'event',
      label: 'Halkat i badrummet',
      from: day(date),
      until: day(date),
    }),
  );
  const { shapes, rows } = layOut(events, frame);
  const tops = new Set(shapes.map((shape) => shape.top));
  assert.equal(tops.size, 3);
  assert.ok(shapes.every((shape) => shape.label !== undefined));
  assert.ok((rows[0]?.height ?? 0) > 60);
});

test('ticks hang below the bars of their row, clear of the words', () => {
  const { shapes } = layOut(
    [
      anItem({ id: 'wound', row: 'homeNursing', from: toMs('2026-06-01'), until: undefined }),
      anItem({
        id: 'note',
        row: 'homeNursing',
        from: toMs('2026-07-01'),
        until: toMs('2026-07-01'),
      }),
    ],
    frame,
  );
  const [bar, tick] = shapes;
  assert.ok(bar && tick && tick.kind === 'tick');
  assert.ok(tick.top >= bar.top + bar.height - 1);
});

test('labels are lengthened only after all have been given something', () => {
  const wish = (left: number, age: number, widths: readonly number[]): Wish => {
    return {
      lane: 0,
      left,
      right: left + 12,
      widths,
      inside: false,
      solid: true,
      age,
      wanted: true,
    };
  };
  const edges = { left: 0, right: 400 };
  const labels = placeLabels([wish(20, 2, [90]), wish(380, 1, [330, 100])], edges);
  assert.deepEqual(
    labels.map((label) => label?.wording),
    [0, 1],
  );
  assert.equal(placeLabels([wish(380, 1, [330, 100])], edges)[0]?.wording, 0);
});

test('no two labels overlap, nor a label and another item, in a crowded year', () => {
  const rows = ['visit', 'event', 'housing', 'intervention', 'inpatient'] as const;
  const items: Item[] = [];
  for (let index = 0; index < 120; index += 1) {
    const from = toMs('2025-12-01') + ((index * 7919) % 350) * 86_400_000;
    items.push(
      anItem({
        id: String(index),
        row: rows[index % rows.length] ?? 'event',
        label: 'ord '.repeat(1 + (index % 4)).trim(),
        from,
        until: from + (index % 30) * 86_400_000,
      }),
    );
  }
  const { shapes } = layOut(items, frame);
  const words = shapes.flatMap((shape) => spanOf(shape));
  assert.ok(words.length > 10);
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.shape.top + one.shape.height <= other.shape.top ||
        other.shape.top + other.shape.height <= one.shape.top;
      assert.ok(apart, `${one.shape.item.id} over ${other.shape.item.id}`);
    }
    assert.ok(one.left >= 116 && one.right <= 1188);
  });
});

test('a label that has no room is said shorter before it is left out', () => {
  assert.deepEqual(wordingsOf('Halkat i badrummet under natten, ömmar i höften'), [
    'Halkat i badrummet under natten, ömmar i höften',
    'Halkat i badrummet under natten, ömmar…',
    'Halkat i badrummet under natten',
    'Halkat i badrummet under…',
    'Halkat i badrummet…',
    'Halkat…',
  ]);
  assert.deepEqual(wordingsOf('Kontroll av blodtryck'), ['Kontroll av blodtryck', 'Kontroll…']);
  assert.deepEqual(wordingsOf('Utredning'), ['Utredning']);
  // Never a part of a word: what is seen has to be part of the item's name.
  assert.deepEqual(wordingsOf('Läkemedelsgenomgång med dotter'), [
    'Läkemedelsgenomgång med dotter',
    'Läkemedelsgenomgång…',
  ]);
  const wish: Wish = {
    lane: 0,
    left: 10,
    right: 20,
    widths: [500, 90],
    inside: false,
    solid: true,
    age: 0,
    wanted: true,
  };
  assert.equal(placeLabels([wish], { left: 0, right: 200 })[0]?.wording, 1);
});

function spanOf(shape: Shape): { shape: Shape; left: number; right: number }[] {
  if (shape.label === undefined) return [];
  const width = frame.measure(shape.label.text);
  const { x, anchor } = shape.label;
  const left = anchor === 'start' ? x : x - width;
  return [{ shape, left, right: left + width }];
}
