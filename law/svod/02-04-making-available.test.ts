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
  ['SVOD 2:4 social care', makingAvailable(), 'permitted', ['SVOD 2:4'], []],
  [
    'SVOD 2:4 a care provider',
    makingAvailable({ source: 'careProvider', interventionBasis: 'none' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 2:4 it is not known whether the person can take a position',
    makingAvailable({ capacity: 'unknown' }),
    'refused',
    ['SVOD 2:4'],
    ['capacity'],
  ],
  [
    'SVOD 2:4 it is not known who holds the data',
    makingAvailable({ source: 'unknown' }),
    'refused',
    ['SVOD 2:4'],
    ['source'],
  ],
  [
    'SVOD 2:4 the last day before the act',
    makingAvailable({ source: 'careProvider', on: '2022-12-31' }),
    'refused',
    [],
    [],
  ],
  [
    'SVOD 2:4 the first day of the act',
    makingAvailable({ source: 'careProvider', on: '2023-01-01' }),
    'permitted',
    ['SVOD 2:4'],
    [],
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
