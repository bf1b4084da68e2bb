import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { type FactName, type Facts, facts } from '../facts.ts';

function shown(over: Partial<Facts>): Facts {
  return facts({
    question: 'showToResident',
    on: '2026-07-01',
    madeAvailable: 'yes',
    blocked: 'no',
    availableUnder26: 'no',
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
  ['SVOD 4:2 all conditions met', shown({}), 'permitted', ['SVOD 4:2'], []],
  [
    'SVOD 4:2 not what is available only under 2:6',
    shown({ availableUnder26: 'yes' }),
    'refused',
    ['SVOD 4:2'],
    ['availableUnder26'],
  ],
  [
    'SVOD 4:2 not what may not be disclosed',
    shown({ mayBeDisclosedToPerson: 'no' }),
    'refused',
    ['SVOD 4:2'],
    ['mayBeDisclosedToPerson'],
  ],
  ['SVOD 4:2 not what is blocked', shown({ blocked: 'yes' }), 'refused', ['SVOD 4:2'], ['blocked']],
  [
    'SVOD 4:2 a lift for a reader changes nothing',
    shown({ blocked: 'yes', liftedForReader: 'yes' }),
    'refused',
    ['SVOD 4:2'],
    ['blocked'],
  ],
  [
    'SVOD 4:2 not what has not been made available',
    shown({ madeAvailable: 'no' }),
    'refused',
    ['SVOD 4:2'],
    ['madeAvailable'],
  ],
  [
    'SVOD 4:2 everything missing is named, in order',
    facts({ question: 'showToResident', on: '2026-07-01' }),
    'refused',
    ['SVOD 4:2'],
    ['madeAvailable', 'blocked', 'availableUnder26', 'mayBeDisclosedToPerson'],
  ],
  ['SVOD 4:2 before the act', shown({ on: '2022-12-31' }), 'refused', [], []],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome);
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}
