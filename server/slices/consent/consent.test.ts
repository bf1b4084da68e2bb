import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Consent, consentFact, consentState } from './consent.ts';

const at = '2026-07-01T12:00:00.000Z';
const scope = { unitId: 'u1', staffId: 's1', at, deceasedOn: null };

function aConsent(over: Partial<Consent> = {}): Consent {
  return {
    id: 'c1',
    connectedProviderId: 'p1',
    unitId: 'u1',
    staffId: null,
    startsAt: '2026-06-01T00:00:00.000Z',
    endsAt: null,
    channel: 'onSite',
    givenBy: 'person',
    representedBy: null,
    registeredAt: '2026-06-01T00:00:00.000Z',
    registeredBy: 's9',
    withdrawnAt: null,
    voidedAt: null,
    ...over,
  };
}

const cases: [string, Consent[], { deceasedOn?: string }, string][] = [
  ['none', [], {}, 'no'],
  ['for the unit', [aConsent()], {}, 'yes'],
  ['for another unit', [aConsent({ unitId: 'u2' })], {}, 'no'],
  ['for this staff member', [aConsent({ staffId: 's1' })], {}, 'yes'],
  ['for another staff member', [aConsent({ staffId: 's2' })], {}, 'no'],
  ['begins now', [aConsent({ startsAt: at })], {}, 'yes'],
  ['begins in a moment', [aConsent({ startsAt: '2026-07-01T12:00:00.001Z' })], {}, 'no'],
  ['ends now', [aConsent({ endsAt: at })], {}, 'no'],
  ['ends in a moment', [aConsent({ endsAt: '2026-07-01T12:00:00.001Z' })], {}, 'yes'],
  ['withdrawn', [aConsent({ withdrawnAt: at })], {}, 'no'],
  ['voided', [aConsent({ voidedAt: at })], {}, 'no'],
  [
    'given by a representative',
    [aConsent({ givenBy: 'representative', representedBy: 'Eva' })],
    {},
    'no',
  ],
  ['the person has died', [aConsent()], { deceasedOn: '2026-06-30' }, 'no'],
  ['one of two withdrawn', [aConsent({ withdrawnAt: at }), aConsent({ id: 'c2' })], {}, 'yes'],
];
for (const [title, consents, over, expected] of cases) {
  test(title, () => assert.equal(consentFact(consents, { ...scope, ...over }), expected));
}

test('voided says more than withdrawn, and withdrawn more than expired', () => {
  const ended = { endsAt: '2026-06-02T00:00:00.000Z' };
  assert.equal(consentState(aConsent({ ...ended, withdrawnAt: at, voidedAt: at }), at), 'voided');
  assert.equal(consentState(aConsent({ ...ended, withdrawnAt: at }), at), 'withdrawn');
  assert.equal(consentState(aConsent(ended), at), 'expired');
  assert.equal(consentState(aConsent({ startsAt: '2027-01-01T00:00:00.000Z' }), at), 'notYet');
});
