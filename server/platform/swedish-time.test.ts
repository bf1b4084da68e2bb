import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOfDay, startOfDay, swedishDate } from './swedish-time.ts';

test('a winter day, a summer day and the days of changing the clock', () => {
  assert.equal(startOfDay('2026-01-15'), '2026-01-14T23:00:00.000Z');
  assert.equal(endOfDay('2026-07-01'), '2026-07-01T22:00:00.000Z');
  assert.equal(endOfDay('2026-03-29'), '2026-03-29T22:00:00.000Z');
  assert.equal(startOfDay('2026-10-25'), '2026-10-24T22:00:00.000Z');
  assert.equal(endOfDay('2026-12-31'), '2026-12-31T23:00:00.000Z');
});

test('the Swedish date of an instant', () => {
  assert.equal(swedishDate('2026-06-30T21:59:59.999Z'), '2026-06-30');
  assert.equal(swedishDate('2026-06-30T22:00:00.000Z'), '2026-07-01');
});
