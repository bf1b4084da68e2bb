import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMs, toSwedishDate } from '../swedish-time.ts';
import {
  between,
  boundsOf,
  panWindow,
  reveal,
  windowBetween,
  windowOf,
  zoomOf,
  zooms,
  zoomWindow,
} from './window.ts';

const now = Date.parse('2026-11-22T06:40:00Z');
const bounds = boundsOf(toMs('2022-01-10'), now);

test('the bounds hold the oldest item and now, and at least a year', () => {
  assert.ok(bounds.from < toMs('2022-01-10') && bounds.until > now);
  const young = boundsOf(toMs('2026-11-01'), now);
  assert.ok(young.from < toMs('2025-11-22'));
  assert.ok(boundsOf(undefined, now).from < toMs('2025-11-22'));
});

test('each fixed stretch begins on its Swedish day and ends after now', () => {
  const begins = {
    '7d': '2026-11-16',
    '30d': '2026-10-24',
    '3m': '2026-09-01',
    '12m': '2025-12-01',
  };
  for (const [zoom, date] of Object.entries(begins)) {
    const window = windowOf(zoom as keyof typeof begins, now, bounds);
    assert.equal(toSwedishDate(window.from), date, zoom);
    assert.ok(window.until > now, zoom);
  }
  assert.deepEqual(windowOf('all', now, bounds), bounds);
});

test('a window knows which fixed stretch it is', () => {
  for (const zoom of zooms) assert.equal(zoomOf(windowOf(zoom, now, bounds), now, bounds), zoom);
  assert.equal(
    zoomOf(panWindow(windowOf('30d', now, bounds), -0.5, bounds), now, bounds),
    undefined,
  );
});

test('zooming keeps the instant where it was', () => {
  const window = windowOf('12m', now, bounds);
  const at = toMs('2026-05-01');
  const place = (w: typeof window) => (at - w.from) / (w.until - w.from);
  const nearer = zoomWindow(window, 0.5, at, bounds);
  assert.ok(Math.abs(place(nearer) - place(window)) < 1e-9);
  assert.ok(Math.abs((nearer.until - nearer.from) / (window.until - window.from) - 0.5) < 1e-9);
});

test('no zoom or pan leaves the bounds or goes below a day', () => {
  let window = windowOf('12m', now, bounds);
  for (let step = 0; step < 40; step += 1) window = zoomWindow(window, 0.5, now, bounds);
  assert.ok(Math.abs(window.until - window.from - 86_400_000) < 1);
  for (let step = 0; step < 40; step += 1) window = zoomWindow(window, 2, now, bounds);
  assert.deepEqual(window, bounds);
  const back = panWindow(windowOf('30d', now, bounds), -1000, bounds);
  assert.equal(back.from, bounds.from);
  const forward = panWindow(windowOf('30d', now, bounds), 1000, bounds);
  assert.equal(forward.until, bounds.until);
});

test('an instant out of sight is brought in, one in sight moves nothing', () => {
  const window = windowOf('30d', now, bounds);
  const old = toMs('2025-03-01');
  const shown = reveal(window, old, bounds);
  assert.ok(shown.from < old && old < shown.until);
  assert.ok(Math.abs(shown.until - shown.from - (window.until - window.from)) < 1);
  assert.equal(reveal(window, toMs('2026-11-10'), bounds), window);
});

test('a brush drawn backwards is the same window, and a click is a day', () => {
  const a = toMs('2026-03-01');
  const b = toMs('2026-05-01');
  assert.deepEqual(windowBetween(b, a, bounds), windowBetween(a, b, bounds));
  assert.equal(windowBetween(a, a, bounds).until, a + 86_400_000);
});

test('halfway between two windows is halfway', () => {
  assert.deepEqual(between({ from: 0, until: 10 }, { from: 10, until: 40 }, 0.5), {
    from: 5,
    until: 25,
  });
});
