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
    'SVOD 2:3 the person opposes',
    makingAvailable({ opposed: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['opposed'],
  ],
  [
    'SVOD 2:3 it is not known whether the person opposes',
    makingAvailable({ opposed: 'unknown' }),
    'refused',
    ['SVOD 2:3'],
    ['opposed'],
  ],
  [
    'SVOD 2:3 blocked data are not made available',
    makingAvailable({ blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 a lift for one reader makes nothing available',
    makingAvailable({ blocked: 'yes', liftedForReader: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 opposed and blocked',
    makingAvailable({ opposed: 'yes', blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked', 'opposed'],
  ],
  [
    'SVOD 2:3 an objection from before the person lost the ability',
    makingAvailable({
      capacity: 'lastinglyUnable',
      attitudeClarified: 'yes',
      reasonToAssumeOpposition: 'no',
      opposed: 'yes',
    }),
    'refused',
    ['SVOD 2:3'],
    ['opposed'],
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
