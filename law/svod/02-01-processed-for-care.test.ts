import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { makingAvailable } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  [
    'SVOD 2:1 data from quality work of a care provider',
    makingAvailable({ source: 'careProvider', processedForCare: 'no' }),
    'refused',
    ['SVOD 2:1'],
    ['processedForCare'],
  ],
  [
    'SVOD 2:1 social care data processed for something else',
    makingAvailable({ processedForCare: 'no' }),
    'refused',
    ['SVOD 2:1'],
    ['processedForCare'],
  ],
  [
    'SVOD 2:1 it is not known',
    makingAvailable({ processedForCare: 'unknown' }),
    'refused',
    ['SVOD 2:1'],
    ['processedForCare'],
  ],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome);
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}
