import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CourseEvent, LiftRequest } from '../../api/types.ts';
import {
  afterDecision,
  emptyLiftRequest,
  hoursAfter,
  liftRequestFaults,
  minutesSince,
  pollMs,
  signatureOf,
  stagesOf,
} from './lift-request.ts';

const at = {
  stated: '2026-11-22T02:11:00.000Z',
  requested: '2026-11-22T02:12:40.000Z',
  opened: '2026-11-22T02:14:05.000Z',
  decided: '2026-11-22T02:16:00.000Z',
  read: '2026-11-22T02:17:00.000Z',
};

function event(what: CourseEvent['what'], when: string): CourseEvent {
  return { at: when, what, unit: null, staffName: null };
}

function aRequest(over: Partial<LiftRequest> = {}): LiftRequest {
  return {
    id: 'l',
    controller: { id: 'd', name: 'Region Dalarna', kind: 'careProvider', part: null },
    dutyPhone: '070-174 06 21',
    state: 'waiting',
    requestedAt: at.requested,
    openedAt: null,
    decidedAt: null,
    decidedBy: null,
    reason: null,
    scope: 'person',
    until: null,
    course: [event('stated', at.stated), event('requested', at.requested)],
    ...over,
  };
}

const granted = aRequest({
  state: 'granted',
  openedAt: at.opened,
  decidedAt: at.decided,
  course: [
    event('stated', at.stated),
    event('requested', at.requested),
    event('opened', at.opened),
    event('granted', at.decided),
    event('read', at.read),
  ],
});

test('nothing is chosen in advance, and a number to call back is no duty', () => {
  assert.deepEqual(liftRequestFaults(emptyLiftRequest), { scope: 'choose', hours: 'choose' });
  assert.deepEqual(liftRequestFaults({ scope: 'unit', hours: '2', callback: '' }), {});
});

test('the end is some hours on, in whole minutes, and never later than that', () => {
  const from = Date.parse('2026-11-22T02:12:40.500Z');
  assert.equal(hoursAfter(2, from), '2026-11-22T04:12:00.000Z');
  assert.equal(hoursAfter(12, from), '2026-11-22T14:12:00.000Z');
});

test('minutes are whole, and a clock that is behind gives none', () => {
  assert.equal(minutesSince(at.requested, Date.parse('2026-11-22T02:16:39.999Z')), 3);
  assert.equal(minutesSince(at.requested, Date.parse('2026-11-22T02:16:40.000Z')), 4);
  assert.equal(minutesSince(at.requested, Date.parse(at.stated)), 0);
});

test('the way of a request stands where the blocking provider has come', () => {
  const states = (request: LiftRequest) =>
    stagesOf(request).map(({ name, state }) => `${name} ${state}`);
  assert.deepEqual(states(aRequest()), [
    'stated done',
    'requested here',
    'opened ahead',
    'decision ahead',
  ]);
  assert.deepEqual(states(aRequest({ state: 'opened', openedAt: at.opened })), [
    'stated done',
    'requested done',
    'opened here',
    'decision ahead',
  ]);
  assert.deepEqual(states(granted), [
    'stated done',
    'requested done',
    'opened done',
    'granted done',
  ]);
  const declined = aRequest({
    state: 'declined',
    openedAt: at.opened,
    decidedAt: at.decided,
    course: [event('declined', at.decided)],
  });
  assert.equal(stagesOf(declined).at(-1)?.name, 'declined');
  assert.equal(stagesOf(granted)[0]?.at, at.stated);
  assert.equal(stagesOf(aRequest({ course: [] }))[0]?.at, null);
});

test('what is told after the decision is who has read, and that it was ended', () => {
  assert.deepEqual(
    afterDecision(granted).map(({ what }) => what),
    ['read'],
  );
  assert.deepEqual(afterDecision(aRequest()), []);
});

test('the server is asked again only while something may change', () => {
  assert.equal(pollMs(undefined), false);
  assert.equal(pollMs([]), false);
  assert.equal(pollMs([aRequest()]), 10_000);
  assert.equal(pollMs([granted, aRequest({ state: 'opened' })]), 10_000);
  assert.equal(pollMs([granted]), 60_000);
  assert.equal(pollMs([aRequest({ state: 'declined' }), aRequest({ state: 'runOut' })]), false);
});

test('a change of state is noticed, and only that', () => {
  const before = signatureOf([aRequest()]);
  assert.equal(signatureOf([aRequest({ dutyPhone: null })]), before);
  assert.notEqual(signatureOf([aRequest({ state: 'opened' })]), before);
  assert.equal(signatureOf(undefined), '');
});
