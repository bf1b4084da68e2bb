import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIntl } from 'react-intl';
import { messages } from '../messages/sv.ts';
import type { LookUpText } from '../messages/text.tsx';
import { agoText, faultOfUntil, inHours, instantOf, parseClock, untilText } from './until.ts';

const intl = createIntl({ locale: 'sv-SE', messages });
const text: LookUpText = (key, values) => intl.formatMessage({ id: key }, { ...values });
const ms = (at: string): number => Date.parse(at);
const say = (until: string, now: string): string =>
  untilText(new Date(until).toISOString(), ms(now), { text, language: 'sv' });

test('an end is said as somebody who is awake says it', () => {
  const three = '2026-11-22T03:14:00+01:00';
  assert.equal(say('2026-11-22T05:14:00+01:00', three), 'till kl. 05.14 i natt');
  assert.equal(say('2026-11-22T11:14:00+01:00', three), 'till kl. 11.14 i dag');
  assert.equal(say('2026-11-23T08:00:00+01:00', three), 'till kl. 08.00 i morgon');
  assert.equal(say('2026-11-23T02:00:00+01:00', three), 'till kl. 02.00 i morgon');
  assert.equal(
    say('2026-11-23T02:00:00+01:00', '2026-11-22T23:10:00+01:00'),
    'till kl. 02.00 i natt',
  );
  assert.equal(say('2026-11-25T08:00:00+01:00', three), 'till den 25 november kl. 08.00');
});

test('so many hours from now end on a whole minute, never earlier', () => {
  assert.equal(inHours(2, ms('2026-11-22T02:14:05Z')), ms('2026-11-22T04:15:00Z'));
  assert.equal(inHours(1, ms('2026-11-22T02:14:00Z')), ms('2026-11-22T03:14:00Z'));
});

test('a time of day may be typed in several ways', () => {
  for (const [typed, minutes] of [
    ['07.30', 450],
    ['7:30', 450],
    ['0730', 450],
    [' 7 ', 420],
    ['23.59', 1439],
    ['24.00', undefined],
    ['7.60', undefined],
    ['snart', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(parseClock(typed), minutes, typed);
  }
});

test('a day and a time are those of Sweden, also when clocks are changed', () => {
  assert.equal(instantOf('2026-11-22', 7 * 60 + 30), ms('2026-11-22T07:30:00+01:00'));
  assert.equal(instantOf('2026-07-01', 7 * 60 + 30), ms('2026-07-01T07:30:00+02:00'));
  assert.equal(instantOf('2026-03-29', 7 * 60), ms('2026-03-29T07:00:00+02:00'));
  assert.equal(instantOf('2026-10-25', 7 * 60), ms('2026-10-25T07:00:00+01:00'));
});

test('an end has not passed, and lies within seven days', () => {
  const now = ms('2026-11-22T03:00:00Z');
  assert.equal(faultOfUntil(now, now), 'past');
  assert.equal(faultOfUntil(now + 1, now), undefined);
  assert.equal(faultOfUntil(now + 7 * 86_400_000, now), undefined);
  assert.equal(faultOfUntil(now + 7 * 86_400_000 + 1, now), 'late');
});

test('how long ago is said in minutes, hours and days', () => {
  const now = ms('2026-11-22T03:00:00Z');
  assert.equal(agoText('2026-11-22T02:59:30Z', now, text), 'alldeles nyss');
  assert.equal(agoText('2026-11-22T03:00:10Z', now, text), 'alldeles nyss');
  assert.equal(agoText('2026-11-22T02:56:40Z', now, text), 'för 3 min sedan');
  assert.equal(agoText('2026-11-22T00:50:00Z', now, text), 'för 2 tim 10 min sedan');
  assert.equal(agoText('2026-11-20T03:00:00Z', now, text), 'för 2 dygn sedan');
});
