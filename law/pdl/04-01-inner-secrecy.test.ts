import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { readingAtOtherUnit } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

function ownUnit(over: Partial<Facts> = {}): Facts {
  return readingAtOtherUnit({ boundary: 'sameUnit', activeChoiceMade: 'unknown', ...over });
}

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['PDL 4:1 treating staff', ownUnit(), 'permitted', ['PDL 4:1'], []],
  [
    'PDL 4:1 another need for work',
    ownUnit({ takesPartInCare: 'no', otherNeedForWork: 'yes' }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  [
    'PDL 4:1 curious colleague',
    ownUnit({ takesPartInCare: 'no', otherNeedForWork: 'no' }),
    'refused',
    ['PDL 4:1'],
    ['takesPartInCare'],
  ],
  [
    'PDL 4:1 participation not known',
    ownUnit({ takesPartInCare: 'unknown' }),
    'refused',
    ['PDL 4:1'],
    ['takesPartInCare'],
  ],
  ['PDL 4:1 not authorised', ownUnit({ authorised: 'no' }), 'refused', ['PDL 4:1'], ['authorised']],
  [
    'PDL 4:1 the purpose is not read',
    ownUnit({ purpose: 'research' }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  ['PDL 4:1 no consent is needed', ownUnit({ consentGiven: 'no' }), 'permitted', ['PDL 4:1'], []],
  [
    'PDL 4:1 another unit after an active choice',
    readingAtOtherUnit(),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  [
    'PDL 4:1 another unit without an active choice',
    readingAtOtherUnit({ activeChoiceMade: 'no' }),
    'refused',
    ['PDL 4:1'],
    ['activeChoiceMade'],
  ],
  ['PDL 4:1 on the days before SVOD', ownUnit({ on: '2022-12-31' }), 'permitted', ['PDL 4:1'], []],
  ['PDL 4:1 the first day of the act', ownUnit({ on: '2008-07-01' }), 'permitted', ['PDL 4:1'], []],
  ['PDL 4:1 the last day before the act', ownUnit({ on: '2008-06-30' }), 'refused', [], []],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome);
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}
