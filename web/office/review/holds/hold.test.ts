import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LegalHold } from '../../../api/types.ts';
import { emptyHold, faultsOf, type HoldForm, holdOf, parted, stateOf, withHold } from './hold.ts';

const now = Date.parse('2026-11-22T20:00:00Z');
const opening = '0197a1b2-0000-7000-8000-000000000001';
const written: HoldForm = {
  ...{ scope: 'opening', reason: ' Polisanmälan 5000-1 ', howLong: 'further', day: '' },
};

function aHold(over: Partial<LegalHold>): LegalHold {
  return {
    ...{ id: 'a', scope: 'opening', opening, reason: 'Polisanmälan 5000-1' },
    ...{ placedBy: 'Eva Nordin', since: '2026-11-01T09:00:00Z', until: null },
    ...{ endedAt: null, endReason: null, ...over },
  };
}

test('nothing is chosen in advance, and what is missing is said', () => {
  assert.deepEqual(faultsOf(emptyHold, now), {
    ...{ scope: 'scope', reason: 'reason', howLong: 'howLong' },
  });
  assert.equal(holdOf(emptyHold, opening, now), undefined);
  assert.deepEqual(faultsOf({ ...written, reason: '  Polisen ' }, now), { reason: 'reason' });
});

test('until further notice has no end, whatever day was typed before', () => {
  assert.deepEqual(holdOf({ ...written, day: '2020-01-01' }, opening, now), {
    ...{ opening, scope: 'opening', reason: 'Polisanmälan 5000-1', until: null },
  });
});

test('the last day is kept to its end in Sweden, in winter and in summer', () => {
  const until = (day: string) => holdOf({ ...written, howLong: 'day', day }, opening, now)?.until;
  assert.equal(until('2026-11-22'), '2026-11-22T23:00:00.000Z');
  assert.equal(until('30/6 2027'), '2027-06-30T22:00:00.000Z');
  assert.equal(until('2026-12-31'), '2026-12-31T23:00:00.000Z');
});

test('a last day exists, and has not gone', () => {
  const fault = (day: string) => faultsOf({ ...written, howLong: 'day', day }, now).day;
  assert.equal(fault(''), 'day');
  assert.equal(fault('2027-02-30'), 'day');
  assert.equal(fault('2026-11-21'), 'past');
  assert.equal(fault('2026-11-22'), undefined);
});

test('a hold keeps until somebody ends it or its time runs out', () => {
  assert.equal(stateOf(aHold({}), now), 'inForce');
  assert.equal(stateOf(aHold({ until: '2026-11-22T20:00:01Z' }), now), 'inForce');
  assert.equal(stateOf(aHold({ until: '2026-11-22T20:00:00Z' }), now), 'ranOut');
  const ended = { until: '2026-11-20T23:00:00Z', endedAt: '2026-11-10T09:00:00Z' };
  assert.equal(stateOf(aHold(ended), now), 'ended');
});

test('those in force stand first as they came, the others by when they ended', () => {
  const holds = [
    aHold({ id: 'new' }),
    aHold({ id: 'ended early', endedAt: '2026-11-05T09:00:00Z' }),
    aHold({ id: 'ran out late', until: '2026-11-20T23:00:00Z' }),
    aHold({ id: 'old', until: '2027-11-20T23:00:00Z' }),
  ];
  const { inForce, ended } = parted(holds, now);
  assert.deepEqual(
    [...inForce, ...ended].map(({ id }) => id),
    [...['new', 'old', 'ran out late', 'ended early']],
  );
});

test('a hold takes its place in the list, and a new one stands first', () => {
  const holds = [aHold({ id: 'a' }), aHold({ id: 'b' })];
  const ended = aHold({ id: 'b', endedAt: '2026-11-22T19:00:00Z' });
  assert.deepEqual(withHold(holds, ended), [holds[0], ended]);
  assert.deepEqual(
    withHold(holds, aHold({ id: 'c' })).map(({ id }) => id),
    ['c', 'a', 'b'],
  );
});
