import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { careReading, socialCareReading } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  [
    'SVOD 3:7 quality, with consent',
    careReading({ purpose: 'quality' }),
    'refused',
    ['SVOD 3:7'],
    ['purpose'],
  ],
  [
    'SVOD 3:7 research, with express consent',
    careReading({ purpose: 'research' }),
    'refused',
    ['SVOD 3:7'],
    ['purpose'],
  ],
  [
    'SVOD 3:7 statistics in social care',
    socialCareReading({ purpose: 'statistics' }),
    'refused',
    ['SVOD 3:7'],
    ['purpose'],
  ],
  [
    'SVOD 3:7 administration',
    careReading({ purpose: 'administration' }),
    'refused',
    ['SVOD 3:7'],
    ['purpose'],
  ],
  ['SVOD 3:7 teaching', careReading({ purpose: 'teaching' }), 'refused', ['SVOD 3:7'], ['purpose']],
  [
    'SVOD 3:7 the list of sources',
    careReading({ question: 'listSources', purpose: 'research' }),
    'refused',
    ['SVOD 3:7'],
    ['purpose'],
  ],
  [
    'SVOD 3:7 says nothing inside a provider',
    careReading({ boundary: 'sameUnit', takesPartInCare: 'yes', purpose: 'quality' }),
    'permitted',
    ['PDL 4:1'],
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
