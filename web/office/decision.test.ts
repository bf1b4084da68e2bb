import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type DecisionForm,
  emptyDecision,
  endOf,
  faultsOfDecline,
  faultsOfGrant,
  grantOf,
} from './decision.ts';

const now = Date.parse('2026-11-22T02:14:00Z');
const until = '2026-11-22T04:14:00.000Z';
const ready: DecisionForm = {
  scope: 'person',
  howLong: { choice: 'hours2', until },
  reason: '  Livshotande tillstånd. ',
};

test('nothing is chosen in advance, and each thing that is missing is said', () => {
  assert.deepEqual(faultsOfGrant(emptyDecision, now), {
    scope: 'scope',
    until: 'until',
    reason: 'reason',
  });
  assert.equal(grantOf(emptyDecision), undefined);
});

test('to decline needs a reason alone', () => {
  assert.deepEqual(faultsOfDecline(emptyDecision), { reason: 'reason' });
  assert.deepEqual(faultsOfDecline({ ...emptyDecision, reason: '         9 ' }), {
    reason: 'reason',
  });
  assert.deepEqual(faultsOfDecline({ ...emptyDecision, reason: 'Behövs inte.' }), {});
});

test('what was chosen is what is sent', () => {
  assert.deepEqual(faultsOfGrant(ready, now), {});
  assert.deepEqual(grantOf(ready), {
    decision: 'grant',
    scope: 'person',
    until,
    reason: 'Livshotande tillstånd.',
  });
});

test('a choice left until its time has passed is made anew', () => {
  assert.deepEqual(faultsOfGrant(ready, Date.parse(until)), { until: 'past' });
});

test('another day and time are read as they are typed', () => {
  const typed = (day: string, clock: string): DecisionForm => ({
    ...ready,
    howLong: { choice: 'other', day, clock },
  });
  assert.equal(endOf(typed('2026-11-23', '07.30')), '2026-11-23T06:30:00.000Z');
  assert.deepEqual(faultsOfGrant(typed('2026-11-23', '07.30'), now), {});
  assert.deepEqual(faultsOfGrant(typed('2026-11-23', 'tidigt'), now), { until: 'time' });
  assert.deepEqual(faultsOfGrant(typed('', '07.30'), now), { until: 'time' });
  assert.deepEqual(faultsOfGrant(typed('2026-11-21', '07.30'), now), { until: 'past' });
  assert.deepEqual(faultsOfGrant(typed('2026-12-21', '07.30'), now), { until: 'late' });
});
