import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyDay, layoutDays } from './days-layout.ts';

const size = { width: 216, height: 66 };

test('days go from edge to edge, and the most stands highest', () => {
  const days = [
    { date: '2026-11-17', openings: 0 },
    { date: '2026-11-18', openings: 10 },
    { date: '2026-11-19', openings: 5 },
  ];
  const { points, usualAt } = layoutDays(days, { usual: 5, ...size });
  assert.deepEqual(
    points.map(({ x, y }) => [x, y]),
    [
      [8, 58],
      [108, 8],
      [208, 33],
    ],
  );
  assert.equal(usualAt, 33);
});

test('a usual number above all days is still inside the figure', () => {
  const days = [{ date: '2026-11-17', openings: 1 }];
  const { points, usualAt } = layoutDays(days, { usual: 4, ...size });
  assert.equal(usualAt, 8);
  assert.equal(points[0]?.x, 108, 'one day stands in the middle');
  assert.equal(layoutDays(days, { usual: null, ...size }).usualAt, null);
});

test('days without openings lie at the foot', () => {
  const days = [{ date: '2026-11-17', openings: 0 }];
  assert.equal(layoutDays(days, { usual: null, ...size }).points[0]?.y, 58);
});

test('thirty days end with the day under review, and quiet days are among them', () => {
  const days = everyDay([{ date: '2026-10-24', openings: 3 }], '2026-11-22');
  assert.equal(days.length, 30);
  assert.deepEqual(days[0], { date: '2026-10-24', openings: 3 });
  assert.deepEqual(days.at(-1), { date: '2026-11-22', openings: 0 });
});
