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
    'SVOD 1:3 a file shared by a couple',
    makingAvailable({ keptPerPerson: 'no' }),
    'refused',
    ['SVOD 1:3'],
    ['keptPerPerson'],
  ],
  [
    'SVOD 1:3 it is not known',
    makingAvailable({ keptPerPerson: 'unknown' }),
    'refused',
    ['SVOD 1:3'],
    ['keptPerPerson'],
  ],
  [
    'SVOD 1:3 a joint file about financial support',
    makingAvailable({ keptPerPerson: 'no', interventionBasis: 'other' }),
    'refused',
    ['SVOD 1:1', 'SVOD 1:3'],
    ['keptPerPerson', 'interventionBasis'],
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
