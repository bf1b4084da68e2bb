import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { readingAtOtherUnit } from '../examples.ts';
import type { FactName, Facts, KnownFacts } from '../facts.ts';

function reading(over: Partial<KnownFacts> = {}): Facts {
  return readingAtOtherUnit({
    question: 'readInsuranceInvestigation',
    boundary: 'sameUnit',
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
  ['PDL 4:2 the unit that makes the investigation', reading(), 'permitted', ['PDL 4:1'], []],
  [
    'PDL 4:2 one of that unit who needs nothing of it',
    reading({ takesPartInCare: 'no', otherNeedForWork: 'no' }),
    'refused',
    ['PDL 4:1'],
    ['takesPartInCare'],
  ],
  [
    'PDL 4:2 another unit of the care provider, whatever it chooses',
    reading({ boundary: 'sameProvider' }),
    'refused',
    ['PDL 4:2'],
    ['boundary'],
  ],
  [
    'PDL 4:2 a lifted block opens nothing here',
    reading({
      boundary: 'sameProvider',
      innerBlocked: 'yes',
      liftedForReader: 'yes',
      relevant: 'yes',
    }),
    'refused',
    ['PDL 4:2'],
    ['boundary'],
  ],
  [
    'PDL 4:2 not known whose unit it is',
    reading({ boundary: 'unknown' }),
    'refused',
    ['PDL 4:2'],
    ['boundary'],
  ],
  [
    'PDL 4:2 no rule opens it to another provider',
    reading({ boundary: 'otherProvider', consentGiven: 'yes', currentPatientRelation: 'yes' }),
    'refused',
    [],
    [],
  ],
  [
    'PDL 4:2 the day before the paragraph',
    reading({ boundary: 'sameProvider', on: '2018-12-31' }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  [
    'PDL 4:2 the day before, blocked between units',
    reading({ boundary: 'sameProvider', on: '2018-12-31', innerBlocked: 'yes' }),
    'refused',
    ['PDL 4:4'],
    ['innerBlocked'],
  ],
  [
    'PDL 4:2 its first day',
    reading({ boundary: 'sameProvider', on: '2019-01-01' }),
    'refused',
    ['PDL 4:2'],
    ['boundary'],
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

test('PDL 4:2 is no matter for other reading: another unit reads after an active choice', () => {
  assert.equal(decide(readingAtOtherUnit()).outcome, 'permitted');
});
