import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { readingAtOtherUnit } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  [
    'PDL 4:5 lifted, and relevant',
    readingAtOtherUnit({ innerBlocked: 'yes', liftedForReader: 'yes', relevant: 'yes' }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  [
    'PDL 4:5 lifted, but not relevant',
    readingAtOtherUnit({ innerBlocked: 'yes', liftedForReader: 'yes', relevant: 'no' }),
    'refused',
    ['PDL 4:5'],
    ['relevant'],
  ],
  [
    'PDL 4:5 lifted, relevance not assessed',
    readingAtOtherUnit({ innerBlocked: 'yes', liftedForReader: 'yes' }),
    'refused',
    ['PDL 4:5'],
    ['relevant'],
  ],
  [
    'PDL 4:5 asks nothing where there is no block',
    readingAtOtherUnit({ liftedForReader: 'yes', relevant: 'no' }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  [
    'PDL 4:5 asks nothing of the unit that documented',
    readingAtOtherUnit({
      boundary: 'sameUnit',
      innerBlocked: 'yes',
      liftedForReader: 'yes',
      relevant: 'no',
    }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  [
    'PDL 4:5 asks nothing of social care',
    readingAtOtherUnit({
      reader: 'socialCareProvider',
      source: 'socialCareProvider',
      innerBlocked: 'yes',
      liftedForReader: 'yes',
      relevant: 'no',
    }),
    'permitted',
    ['SoLPuL 10'],
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
