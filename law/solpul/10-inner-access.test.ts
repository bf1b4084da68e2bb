import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { readingAtOtherUnit } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

function social(over: Partial<Facts> = {}): Facts {
  return readingAtOtherUnit({
    reader: 'socialCareProvider',
    source: 'socialCareProvider',
    innerBlocked: 'unknown',
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
  [
    'SoLPuL 10 the own unit',
    social({ boundary: 'sameUnit', activeChoiceMade: 'unknown' }),
    'permitted',
    ['SoLPuL 10'],
    [],
  ],
  ['SoLPuL 10 another unit after an active choice', social(), 'permitted', ['SoLPuL 10'], []],
  [
    'SoLPuL 10 another unit without an active choice',
    social({ activeChoiceMade: 'no' }),
    'refused',
    ['SoLPuL 10'],
    ['activeChoiceMade'],
  ],
  [
    'SoLPuL 10 another need for work',
    social({ takesPartInCare: 'no', otherNeedForWork: 'yes' }),
    'permitted',
    ['SoLPuL 10'],
    [],
  ],
  [
    'SoLPuL 10 no need',
    social({ takesPartInCare: 'no' }),
    'refused',
    ['SoLPuL 10'],
    ['takesPartInCare'],
  ],
  [
    'SoLPuL 10 not authorised',
    social({ authorised: 'unknown' }),
    'refused',
    ['SoLPuL 10'],
    ['authorised'],
  ],
  ['SoLPuL 10 no inner blocks', social({ innerBlocked: 'yes' }), 'permitted', ['SoLPuL 10'], []],
  [
    'SoLPuL 10 the care of the same municipality is another provider',
    social({ source: 'careProvider' }),
    'refused',
    ['SoLPuL 10'],
    ['source'],
  ],
  [
    'SoLPuL 10 before its present wording',
    social({ on: '2023-12-31' }),
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
