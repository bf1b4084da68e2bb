import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSwedishDate } from '../swedish-time.ts';
import { atOf, ticksOf, xOf } from './axis.ts';
import { boundsOf, windowOf, zooms } from './window.ts';

const now = Date.parse('2026-11-22T06:40:00Z');
const bounds = boundsOf(Date.parse('2022-01-10T00:00:00Z'), now);

test('a place and its instant answer each other', () => {
  const scale = { window: windowOf('12m', now, bounds), left: 116, right: 1188 };
  for (const x of [116, 400, 1188]) assert.ok(Math.abs(xOf(scale, atOf(scale, x)) - x) < 1e-6);
});

test('twelve months are named by month, January by its year', () => {
  const scale = { window: windowOf('12m', now, bounds), left: 116, right: 1188 };
  const ticks = ticksOf(scale);
  assert.equal(ticks.length, 12);
  assert.deepEqual(
    ticks.slice(0, 3).map((tick) => [toSwedishDate(tick.at), tick.label]),
    [
      ['2025-12-01', 'month'],
      ['2026-01-01', 'year'],
      ['2026-02-01', 'month'],
    ],
  );
});

test('a week is named by day, years by year', () => {
  const wide = (zoom: '7d' | 'all') => ({
    window: windowOf(zoom, now, bounds),
    left: 116,
    right: 1188,
  });
  assert.ok(ticksOf(wide('7d')).every((tick) => tick.label === 'day'));
  assert.ok(ticksOf(wide('all')).some((tick) => tick.label === 'year'));
});

test('ticks never crowd, wherever the window stands and however narrow it is', () => {
  for (const zoom of zooms) {
    for (const right of [240, 326, 700, 1188]) {
      const scale = { window: windowOf(zoom, now, bounds), left: 2, right };
      const ticks = ticksOf(scale);
      assert.ok(ticks.length > 0, `${zoom} at ${right}`);
      ticks.slice(1).forEach((tick, index) => {
        const gap = tick.x - (ticks[index]?.x ?? 0);
        assert.ok(gap >= 24, `${zoom} at ${right}: ${gap}`);
      });
      assert.ok(ticks.every((tick) => tick.x >= scale.left && tick.x <= right));
    }
  }
});
