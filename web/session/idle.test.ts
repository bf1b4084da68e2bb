import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchIdle } from './idle.ts';

const minute = 60_000;

test('the screen locks after five minutes without anything done', () => {
  const watch = watchIdle(5, 0);
  assert.equal(watch.isIdle(5 * minute - 1), false);
  assert.equal(watch.isIdle(5 * minute), true);
});

test('work puts the lock off', () => {
  const watch = watchIdle(5, 0);
  watch.active(4 * minute);
  assert.equal(watch.isIdle(8 * minute), false);
  assert.equal(watch.isIdle(9 * minute), true);
});

test('a computer that slept wakes up locked, whatever is pressed first', () => {
  const watch = watchIdle(5, 0);
  assert.equal(watch.active(60 * minute), false);
  assert.equal(watch.isIdle(60 * minute), true);
});

test('the server hears of work once a minute at most', () => {
  const watch = watchIdle(5, 0);
  const told = [1, 30_000, 60_000, 60_500, 119_999, 120_000].map((ms) => watch.active(ms));
  assert.deepEqual(told, [false, false, true, false, false, true]);
});
