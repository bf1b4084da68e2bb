import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minuteOfDay, spansOf } from './day-clock.ts';

test('hours of a day are one part of it', () => {
  assert.deepEqual(spansOf([{ from: '07:00', until: '16:30' }]), [{ from: 420, until: 990 }]);
});

test('hours past midnight are the end of the day and its beginning', () => {
  assert.deepEqual(spansOf([{ from: '21:00', until: '07:00' }]), [
    { from: 1260, until: 1440 },
    { from: 0, until: 420 },
  ]);
  assert.deepEqual(spansOf([{ from: '16:00', until: '00:00' }]), [{ from: 960, until: 1440 }]);
});

test('the time is Sweden’s, in winter and in summer', () => {
  assert.equal(minuteOfDay('2026-11-18T22:41:00.000Z'), 23 * 60 + 41);
  assert.equal(minuteOfDay('2026-07-18T22:41:00.000Z'), 41);
});
