import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, must } from '../decide.ts';
import { type FactName, type Facts, facts, type KnownFacts } from '../facts.ts';

function ownData(over: Partial<KnownFacts> = {}): Facts {
  return facts({
    question: 'showOwnDataToResident',
    on: '2026-07-01',
    source: 'careProvider',
    processedForCare: 'yes',
    mayBeDisclosedToPerson: 'yes',
    ...over,
  });
}

function ownLog(over: Partial<KnownFacts> = {}): Facts {
  return facts({
    question: 'showLogToResident',
    on: '2026-07-01',
    reader: 'careProvider',
    boundary: 'sameUnit',
    mayBeDisclosedToPerson: 'yes',
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
  ['PDL 5:5 a care provider shows its own data', ownData(), 'permitted', ['PDL 5:5'], []],
  [
    'PDL 5:5 blocks towards others are no blocks towards the person',
    ownData({ blocked: 'yes', innerBlocked: 'yes' }),
    'permitted',
    ['PDL 5:5'],
    [],
  ],
  [
    'PDL 5:5 what is available only under SVOD 2:6 is the provider’s own all the same',
    ownData({ availableUnder26: 'yes', madeAvailable: 'no' }),
    'permitted',
    ['PDL 5:5'],
    [],
  ],
  [
    'PDL 5:5 not what may not be disclosed',
    ownData({ mayBeDisclosedToPerson: 'no' }),
    'refused',
    ['PDL 5:5'],
    ['mayBeDisclosedToPerson'],
  ],
  [
    'PDL 5:5 not what it isn’t known that it may be disclosed',
    ownData({ mayBeDisclosedToPerson: 'unknown' }),
    'refused',
    ['PDL 5:5'],
    ['mayBeDisclosedToPerson'],
  ],
  [
    'PDL 5:5 not what is processed for quality work',
    ownData({ processedForCare: 'no' }),
    'refused',
    ['PDL 5:5'],
    ['processedForCare'],
  ],
  [
    'PDL 5:5 is no rule for social care',
    ownData({ source: 'socialCareProvider' }),
    'refused',
    ['PDL 5:5'],
    ['source'],
  ],
  ['PDL 5:5 before the act', ownData({ on: '2008-06-30' }), 'refused', [], []],
  ['PDL 5:5 the log within the care provider', ownLog(), 'permitted', ['PDL 5:5'], []],
  [
    'PDL 5:5 the log of another of its units',
    ownLog({ boundary: 'sameProvider', on: '2008-07-01' }),
    'permitted',
    ['PDL 5:5'],
    [],
  ],
  [
    'PDL 5:5 the log on the same condition as the data',
    ownLog({ mayBeDisclosedToPerson: 'unknown' }),
    'refused',
    ['SVOD 4:2', 'SVOD 4:5', 'PDL 5:5', 'PDL 8:5'],
    ['requestedBy'],
  ],
  [
    'PDL 5:5 no rule opens the log within social care',
    ownLog({ reader: 'socialCareProvider' }),
    'refused',
    ['SVOD 4:2', 'SVOD 4:5', 'PDL 5:5', 'PDL 8:5'],
    ['reader'],
  ],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome, JSON.stringify(decision));
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}

test('PDL 5:5 showing is the care provider’s choice', () => {
  assert.deepEqual(must(ownData()), []);
  assert.deepEqual(must(ownLog()), []);
});
