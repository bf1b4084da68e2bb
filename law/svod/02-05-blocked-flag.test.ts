import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { type FactName, type Facts, facts } from '../facts.ts';

function flag(over: Partial<Facts>): Facts {
  return facts({
    question: 'seeBlockedFlag',
    on: '2026-07-01',
    reader: 'careProvider',
    source: 'careProvider',
    authorised: 'yes',
    ...over,
  });
}

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['SVOD 2:5 a care provider about the block of another', flag({}), 'permitted', ['SVOD 2:5'], []],
  [
    'SVOD 2:5 social care sees no flag',
    flag({ reader: 'socialCareProvider' }),
    'refused',
    ['SVOD 2:5'],
    ['reader'],
  ],
  [
    'SVOD 2:5 no flag about what social care has blocked',
    flag({ source: 'socialCareProvider' }),
    'refused',
    ['SVOD 2:5'],
    ['source'],
  ],
  ['SVOD 2:5 not authorised', flag({ authorised: 'no' }), 'refused', ['SVOD 2:5'], ['authorised']],
  ['SVOD 2:5 before the act', flag({ on: '2022-12-31' }), 'refused', [], []],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome);
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}
