import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { makingAvailable } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

function unable(over: Partial<Facts> = {}): Facts {
  return makingAvailable({
    capacity: 'lastinglyUnable',
    informed: 'unknown',
    attitudeClarified: 'yes',
    reasonToAssumeOpposition: 'no',
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
  ['SVOD 2:6 attitude clarified, nothing suggests a no', unable(), 'permitted', ['SVOD 2:6'], []],
  [
    'SVOD 2:6 takes the place of information',
    unable({ informed: 'no' }),
    'permitted',
    ['SVOD 2:6'],
    [],
  ],
  [
    'SVOD 2:6 attitude not clarified',
    unable({ attitudeClarified: 'no' }),
    'refused',
    ['SVOD 2:6'],
    ['attitudeClarified'],
  ],
  [
    'SVOD 2:6 reason to assume opposition',
    unable({ reasonToAssumeOpposition: 'yes' }),
    'refused',
    ['SVOD 2:6'],
    ['reasonToAssumeOpposition'],
  ],
  [
    'SVOD 2:6 opposition not assessed',
    unable({ reasonToAssumeOpposition: 'unknown' }),
    'refused',
    ['SVOD 2:6'],
    ['reasonToAssumeOpposition'],
  ],
  [
    'SVOD 2:6 is not for one who is unable for a while',
    unable({ capacity: 'temporarilyUnable', informed: 'no' }),
    'refused',
    ['SVOD 2:2'],
    ['informed'],
  ],
  [
    'SVOD 2:6 lets no joint file in',
    unable({ keptPerPerson: 'no' }),
    'refused',
    ['SVOD 1:3'],
    ['keptPerPerson'],
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
