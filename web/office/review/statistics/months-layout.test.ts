import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutMonths, reviewHeight, stripHeight } from './months-layout.ts';

const month = (number: number, figures: [number, number, number]) => ({
  month: `2026-${String(number).padStart(2, '0')}`,
  openings: figures[0],
  reviewed: figures[1],
  deviations: figures[2],
  criteria: [],
  units: [],
});

test('the bars of a month are measured by the most of all months', () => {
  const [october, november] = layoutMonths(
    [month(10, [10_000, 20, 5]), month(11, [5_000, 10, 0])],
    400,
  );
  assert.equal(october?.reviewed, reviewHeight);
  assert.equal(october?.deviations, reviewHeight / 4);
  assert.equal(october?.openings, stripHeight);
  assert.equal(november?.reviewed, reviewHeight / 2);
  assert.equal(november?.deviations, 0, 'none is no bar');
  assert.equal(november?.openings, stripHeight / 2);
  assert.deepEqual([october?.x, november?.x], [100, 300]);
});

test('one deviation among many is seen', () => {
  const [only] = layoutMonths([month(10, [90_000, 4000, 1])], 400);
  assert.equal(only?.deviations, 2);
});

test('a narrow figure holds the last months', () => {
  const year = Array.from({ length: 12 }, (_, index) => month(index + 1, [1, 1, 0]));
  assert.equal(layoutMonths(year, 1000).length, 12);
  assert.deepEqual(
    layoutMonths(year, 110).map((each) => each.month),
    ['2026-10', '2026-11', '2026-12'],
  );
  assert.deepEqual(layoutMonths([], 400), []);
});
