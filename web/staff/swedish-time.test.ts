import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDays,
  lastDayOf,
  startOfSwedishDay,
  toMs,
  toSwedishDate,
  weekdayOf,
  weekNumberOf,
} from './swedish-time.ts';

test('a Swedish day begins at 22 or 23 UTC the day before, also when clocks change', () => {
  const begins: readonly [number, number, number, string][] = [
    [2026, 7, 1, '2026-06-30T22:00:00.000Z'],
    [2026, 1, 1, '2025-12-31T23:00:00.000Z'],
    [2026, 3, 29, '2026-03-28T23:00:00.000Z'],
    [2026, 3, 30, '2026-03-29T22:00:00.000Z'],
    [2026, 10, 25, '2026-10-24T22:00:00.000Z'],
    [2026, 10, 26, '2026-10-25T23:00:00.000Z'],
    [2025, 13, 1, '2025-12-31T23:00:00.000Z'],
  ];
  for (const [year, month, day, instant] of begins) {
    assert.equal(new Date(startOfSwedishDay(year, month, day)).toISOString(), instant);
  }
});

test('an instant late in the evening UTC belongs to the next Swedish day', () => {
  assert.equal(toSwedishDate(Date.parse('2026-11-20T23:30:00Z')), '2026-11-21');
  assert.equal(toSwedishDate(Date.parse('2026-07-01T21:59:59Z')), '2026-07-01');
});

test('a plain date counts from its Swedish midnight', () => {
  assert.equal(toMs('2026-11-20'), Date.parse('2026-11-19T23:00:00Z'));
  assert.equal(toMs('2026-11-20T07:00:00.000Z'), Date.parse('2026-11-20T07:00:00Z'));
});

test('weekdays and weeks are those of a Swedish calendar', () => {
  assert.equal(weekdayOf(toMs('2026-11-22')), 7);
  assert.equal(weekdayOf(toMs('2026-11-16')), 1);
  assert.equal(weekNumberOf(toMs('2026-11-22')), 47);
  assert.equal(weekNumberOf(toMs('2027-01-03')), 53);
  assert.equal(weekNumberOf(toMs('2025-12-29')), 1);
});

test('dates are added across months', () => {
  assert.equal(addDays('2026-11-22', 30), '2026-12-22');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
});

test('an end at midnight belongs to the day before', () => {
  assert.equal(lastDayOf('2026-12-22T23:00:00.000Z'), '2026-12-22');
  assert.equal(lastDayOf('2026-12-22T22:00:00.000Z'), '2026-12-22');
  assert.equal(lastDayOf('2026-12-22'), '2026-12-22');
});
