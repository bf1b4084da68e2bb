import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { type FactName, type Facts, facts } from '../facts.ts';

function flag(over: Partial<Facts>): Facts {
  return facts({ question: 'seeUnblockedFlag', on: '2026-07-01', authorised: 'yes', ...over });
}

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  [
    'SVOD 2:4 an authorised care provider',
    flag({ reader: 'careProvider' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 2:4 an authorised social care provider',
    flag({ reader: 'socialCareProvider' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 2:4 whatever else is so',
    flag({ consentGiven: 'no', blocked: 'yes', currentPatientRelation: 'no' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  ['SVOD 2:4 not authorised', flag({ authorised: 'no' }), 'refused', ['SVOD 2:4'], ['authorised']],
  [
    'SVOD 2:4 authority not known',
    flag({ authorised: 'unknown' }),
    'refused',
    ['SVOD 2:4'],
    ['authorised'],
  ],
  ['SVOD 2:4 before the act', flag({ on: '2022-12-31' }), 'refused', [], []],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome);
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}
