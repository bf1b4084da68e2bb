import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadingMonth } from '../api/types.ts';
import { layoutYear, markSize } from './year-layout.ts';

function aYear(
  counts: Readonly<Record<number, readonly [number, number]>>,
): readonly ReadingMonth[] {
  return Array.from({ length: 12 }, (_, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    care: counts[index]?.[0] ?? 0,
    socialCare: counts[index]?.[1] ?? 0,
  }));
}

test('care stands above the horizon, social care below, one mark for each occasion', () => {
  const layout = layoutYear(aYear({ 0: [1, 0], 7: [6, 4] }), 900);
  const { top, height } = layout.horizon;
  assert.equal(layout.perMark, 1);
  assert.equal(layout.months.length, 12);
  const care = layout.marks.filter((mark) => mark.side === 'care');
  const social = layout.marks.filter((mark) => mark.side === 'socialCare');
  assert.deepEqual([care.length, social.length], [7, 4]);
  assert.ok(care.every((mark) => mark.y + markSize / 2 < top));
  assert.ok(social.every((mark) => mark.y - markSize / 2 > top + height));
});

test('on a narrow screen the last months that fit are drawn', () => {
  assert.deepEqual(
    layoutYear(aYear({}), 300).months.map((month) => month.month),
    ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'],
  );
  assert.equal(layoutYear(aYear({}), 240).months.length, 5);
});

for (const [care, social] of [
  [0, 0],
  [10, 3],
  [27, 1],
  [400, 12],
] as const) {
  test(`${care} and ${social} occasions stay inside the figure, apart from each other`, () => {
    const layout = layoutYear(aYear({ 0: [care, social], 11: [care, social] }), 700);
    for (const mark of layout.marks) {
      assert.ok(mark.x - markSize / 2 >= 0 && mark.x + markSize / 2 <= layout.width);
      assert.ok(mark.y - markSize / 2 >= 0 && mark.y + markSize / 2 <= layout.height);
    }
    const places = new Set(layout.marks.map((mark) => `${mark.x} ${mark.y}`));
    assert.equal(places.size, layout.marks.length);
    const drawn = layout.marks.filter((mark) => mark.side === 'care').length / 2;
    assert.equal(drawn, Math.ceil(care / layout.perMark));
  });
}

test('a figure without months is empty, not broken', () => {
  const layout = layoutYear([], 500);
  assert.deepEqual([layout.months, layout.marks], [[], []]);
});
