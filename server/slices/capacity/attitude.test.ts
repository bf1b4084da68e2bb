import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Attitude, attitudeFacts, carriesAvailability, type FoundAble } from './attitude.ts';

const at = '2026-07-01T12:00:00.000Z';
const before = '2026-06-01T00:00:00.000Z';
const later = '2026-06-02T00:00:00.000Z';

function anAttitude(over: Partial<Attitude> = {}): Attitude {
  return {
    id: 'a1',
    aim: 'reading',
    unitId: 'ward',
    connectedProviderId: 'region',
    assessedAt: before,
    asked: ['relatives'],
    findings: 'Dottern: hon skulle ha velat det.',
    clarified: true,
    reasonToAssumeOpposition: false,
    necessary: true,
    necessity: 'Planen behövs.',
    validUntil: null,
    voidedAt: null,
    ...over,
  };
}

const unknown = ['unknown', 'unknown', 'unknown'];
const reading: [string, Attitude[], string[]][] = [
  ['none', [], unknown],
  ['recorded', [anAttitude()], ['yes', 'no', 'yes']],
  [
    'not clear, opposition, not necessary',
    [anAttitude({ clarified: false, reasonToAssumeOpposition: true, necessary: false })],
    ['no', 'yes', 'no'],
  ],
  [
    'the latest counts',
    [anAttitude(), anAttitude({ id: 'a2', assessedAt: later, clarified: false })],
    ['no', 'no', 'yes'],
  ],
  [
    'of two at once the later id counts',
    [anAttitude({ id: 'a2', clarified: false }), anAttitude()],
    ['no', 'no', 'yes'],
  ],
  [
    'the latest has run out, and the one before does not come back',
    [anAttitude(), anAttitude({ id: 'a2', assessedAt: later, validUntil: at })],
    unknown,
  ],
  [
    'the latest is voided, so the one before counts',
    [anAttitude(), anAttitude({ id: 'a2', assessedAt: later, clarified: false, voidedAt: at })],
    ['yes', 'no', 'yes'],
  ],
  ["another unit's", [anAttitude({ unitId: 'other ward' })], unknown],
  ['for availability', [anAttitude({ aim: 'availability' })], unknown],
  ['tomorrow', [anAttitude({ assessedAt: '2026-07-02T00:00:00.000Z' })], unknown],
];
for (const [title, attitudes, expected] of reading) {
  test(`the attitude for reading: ${title}`, () => {
    const facts = attitudeFacts(attitudes, { aim: 'reading', unitId: 'ward', at });
    assert.deepEqual(
      [facts.attitudeClarified, facts.reasonToAssumeOpposition, facts.careNecessary],
      expected,
    );
  });
}

test('whether care is necessary is no question of making available', () => {
  const shared = anAttitude({ aim: 'availability', necessary: null, necessity: null });
  assert.deepEqual(
    attitudeFacts([shared], { aim: 'availability', connectedProviderId: 'region', at }),
    { attitudeClarified: 'yes', reasonToAssumeOpposition: 'no', careNecessary: 'unknown' },
  );
});

const shared = (over: Partial<Attitude> = {}) =>
  anAttitude({ aim: 'availability', necessary: null, necessity: null, ...over });
const able = (assessedAt: string, connectedProviderId = 'region'): FoundAble => ({
  connectedProviderId,
  assessedAt,
});
const carried: [string, Attitude[], FoundAble[], boolean][] = [
  ['none', [], [], false],
  ['clear, and nothing against', [shared()], [], true],
  ['by any unit of the provider', [shared({ unitId: 'other ward' })], [], true],
  ["another provider's", [shared({ connectedProviderId: 'municipality' })], [], false],
  ['for reading', [anAttitude()], [], false],
  ['not clear', [shared({ clarified: false })], [], false],
  ['reason to assume opposition', [shared({ reasonToAssumeOpposition: true })], [], false],
  ['run out', [shared({ validUntil: at })], [], false],
  ['voided', [shared({ voidedAt: at })], [], false],
  ['found able since', [shared()], [able(later)], false],
  ['found able at the same time', [shared()], [able(before)], false],
  ['found able before', [shared({ assessedAt: later })], [able(before)], true],
  ['found able by another provider', [shared()], [able(later, 'municipality')], true],
];
for (const [title, attitudes, foundAble, expected] of carried) {
  test(`what is shared under SVOD 2:6 is carried: ${title}`, () =>
    assert.equal(
      carriesAvailability(attitudes, foundAble, { connectedProviderId: 'region', at }),
      expected,
    ));
}
