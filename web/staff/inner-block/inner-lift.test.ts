import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyInnerLift,
  endOfDay,
  type InnerLiftForm,
  innerLiftBody,
  innerLiftFaults,
} from './inner-lift.ts';

const today = '2026-11-22';
const lift: InnerLiftForm = {
  basis: 'consent',
  reason: ' Leif sa ja vid ronden. ',
  scope: 'unit',
  until: '2026-11-29',
  confirmed: true,
};

test('nothing is chosen in advance, and the lift is confirmed', () => {
  assert.deepEqual(innerLiftFaults(emptyInnerLift, today), {
    basis: 'choose',
    reason: 'write',
    scope: 'choose',
    until: 'date',
    confirmed: 'decide',
  });
  assert.deepEqual(innerLiftFaults(lift, today), {});
  assert.deepEqual(innerLiftFaults({ ...lift, reason: 'Ja' }, today), { reason: 'short' });
});

test('it lasts thirty days at most, today included', () => {
  const until = (date: string) => innerLiftFaults({ ...lift, until: date }, today).until;
  assert.equal(until('2026-12-21'), undefined);
  assert.equal(until('2026-12-22'), 'late');
  assert.equal(until('2026-11-21'), 'past');
});

test('the last day ends at midnight in Sweden, summer and winter', () => {
  assert.equal(endOfDay('2026-11-29'), '2026-11-29T23:00:00.000Z');
  assert.equal(endOfDay('2026-06-30'), '2026-06-30T22:00:00.000Z');
  assert.equal(endOfDay('2026-12-31'), '2026-12-31T23:00:00.000Z');
});

test('the lift is sent as the server takes it', () => {
  assert.deepEqual(innerLiftBody(lift), {
    basis: 'consent',
    reason: 'Leif sa ja vid ronden.',
    scope: 'unit',
    until: '2026-11-29T23:00:00.000Z',
  });
});
