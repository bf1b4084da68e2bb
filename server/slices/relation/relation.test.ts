import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Relation, relationFacts } from './relation.ts';

const at = '2026-07-01T12:00:00.000Z';
const scope = { unitId: 'u1', staffId: 's1', at, deceasedOn: null };

function aRelation(over: Partial<Relation> = {}): Relation {
  return {
    id: 'r1',
    kind: 'patientRelation',
    connectedProviderId: 'p1',
    unitId: 'u1',
    staffId: null,
    startsAt: '2026-06-01T00:00:00.000Z',
    endsAt: '2026-08-01T00:00:00.000Z',
    basis: 'visit',
    basisText: null,
    voidedAt: null,
    ...over,
  };
}

/** Expected: current, former, interventions, investigation. */
const cases: [string, Relation[], string, string | null][] = [
  ['none', [], 'no no no no', null],
  ['patient relation', [aRelation()], 'yes no no no', null],
  ['without an end', [aRelation({ endsAt: null })], 'yes no no no', null],
  ['ended now', [aRelation({ endsAt: at })], 'no yes no no', null],
  [
    'begins in a moment',
    [aRelation({ startsAt: '2026-07-01T12:00:00.001Z' })],
    'no no no no',
    null,
  ],
  ['of another unit', [aRelation({ unitId: 'u2' })], 'no no no no', null],
  ['of another staff member', [aRelation({ staffId: 's2' })], 'no no no no', null],
  ['of this staff member', [aRelation({ staffId: 's1' })], 'yes no no no', null],
  ['voided', [aRelation({ voidedAt: at })], 'no no no no', null],
  ['interventions', [aRelation({ kind: 'interventions' })], 'no no yes no', null],
  [
    'interventions that have ended',
    [aRelation({ kind: 'interventions', endsAt: at })],
    'no no no no',
    null,
  ],
  ['investigation', [aRelation({ kind: 'investigation' })], 'no no no yes', null],
  ['the person has died', [aRelation()], 'no no no no', '2026-06-30'],
];
for (const [title, relations, expected, deceasedOn] of cases) {
  test(title, () => {
    const facts = relationFacts(relations, { ...scope, deceasedOn });
    assert.equal(Object.values(facts).join(' '), expected);
  });
}
