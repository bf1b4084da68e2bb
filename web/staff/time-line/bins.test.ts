import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMs, toSwedishDate } from '../swedish-time.ts';
import { binsOf, yearsOf } from './bins.ts';
import type { Item } from './layout.ts';
import { boundsOf } from './window.ts';

const now = Date.parse('2026-11-22T06:40:00Z');
const bounds = boundsOf(toMs('2022-01-10'), now);

test('what lasts counts in each month it touches, a point in its own', () => {
  const base = { id: 'i', label: 'x', weight: undefined, decided: true };
  const items: Item[] = [
    {
      ...base,
      row: 'housing',
      side: 'socialCare',
      from: toMs('2026-08-20'),
      until: toMs('2026-10-02'),
    },
    { ...base, row: 'visit', side: 'care', from: toMs('2026-09-30'), until: undefined },
  ];
  const bins = new Map(binsOf(items, bounds, now).map((bin) => [toSwedishDate(bin.from), bin]));
  const counts = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map(
    (month) => {
      const bin = bins.get(month);
      return [bin?.care, bin?.socialCare];
    },
  );
  assert.deepEqual(counts, [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 1],
    [0, 0],
  ]);
});

test('the bins cover the bounds without a hole, and stop at now', () => {
  const bins = binsOf([], bounds, now);
  assert.ok((bins[0]?.from ?? Number.POSITIVE_INFINITY) <= bounds.from);
  for (const [index, bin] of bins.slice(1).entries()) assert.equal(bin.from, bins[index]?.until);
  assert.equal(toSwedishDate(bins.at(-1)?.from ?? 0), '2026-11-01');
});

test('years are thinned from the latest backwards', () => {
  assert.deepEqual(
    yearsOf(bounds, 10).map(({ year }) => year),
    [2022, 2023, 2024, 2025, 2026],
  );
  assert.deepEqual(
    yearsOf(bounds, 2).map(({ year }) => year),
    [2023, 2026],
  );
});
