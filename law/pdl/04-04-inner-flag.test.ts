import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, must } from '../decide.ts';
import { type FactName, type Facts, facts, type KnownFacts } from '../facts.ts';

function looking(over: Partial<KnownFacts>): Facts {
  return facts({
    question: 'seeInnerBlockFlag',
    on: '2026-07-01',
    reader: 'careProvider',
    source: 'careProvider',
    boundary: 'sameProvider',
    authorised: 'yes',
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
  ['PDL 4:4 another unit of the care provider', looking({}), 'permitted', ['PDL 4:4'], []],
  [
    'PDL 4:4 whether or not anything is blocked',
    looking({ innerBlocked: 'no' }),
    'permitted',
    ['PDL 4:4'],
    [],
  ],
  [
    'PDL 4:4 another provider',
    looking({ boundary: 'otherProvider' }),
    'refused',
    ['PDL 4:4'],
    ['boundary'],
  ],
  [
    'PDL 4:4 social care has no such block',
    looking({ reader: 'socialCareProvider', source: 'socialCareProvider' }),
    'refused',
    ['PDL 4:4'],
    ['reader'],
  ],
  [
    'PDL 4:4 one without authorisation',
    looking({ authorised: 'no' }),
    'refused',
    ['PDL 4:4'],
    ['authorised'],
  ],
  ['PDL 4:4 before the act', looking({ on: '2008-06-30' }), 'refused', [], []],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome);
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}

test('PDL 4:4 the flag may be seen; nothing says that it must', () => {
  assert.deepEqual(must(looking({})), []);
});
