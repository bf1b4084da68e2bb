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
    'PDL 4:4 blocked towards other units',
    readingAtOtherUnit({ innerBlocked: 'yes' }),
    'refused',
    ['PDL 4:4'],
    ['innerBlocked'],
  ],
  [
    'PDL 4:4 block register down',
    readingAtOtherUnit({ innerBlocked: 'unknown' }),
    'refused',
    ['PDL 4:4'],
    ['innerBlocked'],
  ],
  [
    'PDL 4:4 the unit that documented is not shut out',
    readingAtOtherUnit({ innerBlocked: 'yes', boundary: 'sameUnit' }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  [
    'PDL 4:4 is no matter for social care',
    readingAtOtherUnit({
      innerBlocked: 'yes',
      reader: 'socialCareProvider',
      source: 'socialCareProvider',
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
