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
    'SVOD 2:2 before information',
    makingAvailable({ informed: 'no' }),
    'refused',
    ['SVOD 2:2'],
    ['informed'],
  ],
  [
    'SVOD 2:2 it is not known',
    makingAvailable({ informed: 'unknown' }),
    'refused',
    ['SVOD 2:2'],
    ['informed'],
  ],
  [
    'SVOD 2:2 a child who cannot take a position, the custodian informed',
    makingAvailable({ capacity: 'childUnable' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 2:2 temporarily unable, not informed',
    makingAvailable({ capacity: 'temporarilyUnable', informed: 'no' }),
    'refused',
    ['SVOD 2:2'],
    ['informed'],
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
