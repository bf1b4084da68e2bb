import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CapacityAssessment, capacityFact, isChild } from './capacity.ts';

const at = '2026-07-01T12:00:00.000Z';

function anAssessment(over: Partial<CapacityAssessment> = {}): CapacityAssessment {
  return {
    id: 'a1',
    capacity: 'lastinglyUnable',
    assessedAt: '2026-06-01T00:00:00.000Z',
    validUntil: null,
    voidedAt: null,
    ...over,
  };
}

const later = '2026-06-02T00:00:00.000Z';
const cases: [string, CapacityAssessment[], string | null, string][] = [
  ['none: able', [], '1940-01-01', 'able'],
  ['recorded', [anAssessment()], '1940-01-01', 'lastinglyUnable'],
  [
    'the latest counts',
    [anAssessment(), anAssessment({ id: 'a2', capacity: 'able', assessedAt: later })],
    null,
    'able',
  ],
  [
    'the latest has run out: able',
    [anAssessment(), anAssessment({ id: 'a2', assessedAt: later, validUntil: at })],
    null,
    'able',
  ],
  ['voided', [anAssessment({ voidedAt: at })], null, 'able'],
  ['a child', [anAssessment({ capacity: 'childUnable' })], '2010-07-02', 'childUnable'],
  ['18 tomorrow', [anAssessment({ capacity: 'childUnable' })], '2008-07-02', 'childUnable'],
  ['18 today', [anAssessment({ capacity: 'childUnable' })], '2008-07-01', 'able'],
  ['a child of no known age', [anAssessment({ capacity: 'childUnable' })], null, 'unknown'],
];
for (const [title, assessments, birthDate, expected] of cases) {
  test(title, () =>
    assert.equal(capacityFact(assessments, { at, on: '2026-07-01', birthDate }), expected),
  );
}

test('born on 29 February: 18 on 1 March', () => {
  assert.equal(isChild('2008-02-29', '2026-02-28'), true);
  assert.equal(isChild('2008-02-29', '2026-03-01'), false);
});
