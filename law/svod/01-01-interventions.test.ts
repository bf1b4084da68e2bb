import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { makingAvailable } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  [
    'SVOD 1:1 home care to an older person after assessment',
    makingAvailable(),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 after assessment to a person with disability',
    makingAvailable({ intervention: 'other', recipientGroup: 'disability' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 after assessment to another person',
    makingAvailable({ recipientGroup: 'other' }),
    'refused',
    ['SVOD 1:1'],
    ['recipientGroup'],
  ],
  [
    'SVOD 1:1 financial support',
    makingAvailable({ interventionBasis: 'other' }),
    'refused',
    ['SVOD 1:1'],
    ['interventionBasis'],
  ],
  [
    'SVOD 1:1 the ground is not known',
    makingAvailable({ interventionBasis: 'unknown' }),
    'refused',
    ['SVOD 1:1'],
    ['interventionBasis'],
  ],
  [
    'SVOD 1:1 social care on the ground of health care',
    makingAvailable({ interventionBasis: 'none' }),
    'refused',
    ['SVOD 1:1'],
    ['interventionBasis'],
  ],
  [
    'SVOD 1:1 home care without assessment to an older person',
    makingAvailable({ interventionBasis: 'SoL 11:5' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 home care without assessment to a younger person with disability',
    makingAvailable({ interventionBasis: 'SoL 11:5', recipientGroup: 'disability' }),
    'refused',
    ['SVOD 1:1'],
    ['recipientGroup'],
  ],
  [
    'SVOD 1:1 something else without assessment',
    makingAvailable({ interventionBasis: 'SoL 11:5', intervention: 'other' }),
    'refused',
    ['SVOD 1:1'],
    ['intervention'],
  ],
  [
    'SVOD 1:1 neither home care nor an older person, without assessment',
    makingAvailable({
      interventionBasis: 'SoL 11:5',
      intervention: 'other',
      recipientGroup: 'other',
    }),
    'refused',
    ['SVOD 1:1'],
    ['intervention', 'recipientGroup'],
  ],
  [
    'SVOD 1:1 LSS always',
    makingAvailable({ interventionBasis: 'LSS', intervention: 'other', recipientGroup: 'unknown' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 LSS under the old wording',
    makingAvailable({ interventionBasis: 'LSS', on: '2023-01-01' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 the old 4:1 on its last day',
    makingAvailable({ interventionBasis: 'SoL 4:1 (2001:453)', on: '2025-06-30' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 the old 4:1 a day too late',
    makingAvailable({ interventionBasis: 'SoL 4:1 (2001:453)', on: '2025-07-01' }),
    'refused',
    ['SVOD 1:1'],
    ['interventionBasis'],
  ],
  [
    'SVOD 1:1 the old 4:2a on its last day',
    makingAvailable({ interventionBasis: 'SoL 4:2a (2001:453)', on: '2025-06-30' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 the old 4:2a to a person with disability',
    makingAvailable({
      interventionBasis: 'SoL 4:2a (2001:453)',
      recipientGroup: 'disability',
      on: '2025-06-30',
    }),
    'refused',
    ['SVOD 1:1'],
    ['recipientGroup'],
  ],
  [
    'SVOD 1:1 the new 11:1 a day too early',
    makingAvailable({ on: '2025-06-30' }),
    'refused',
    ['SVOD 1:1'],
    ['interventionBasis'],
  ],
  [
    'SVOD 1:1 the new 11:1 on its first day',
    makingAvailable({ on: '2025-07-01' }),
    'permitted',
    ['SVOD 2:4'],
    [],
  ],
  [
    'SVOD 1:1 the new 11:5 a day too early',
    makingAvailable({ interventionBasis: 'SoL 11:5', on: '2025-06-30' }),
    'refused',
    ['SVOD 1:1'],
    ['interventionBasis'],
  ],
  [
    'SVOD 1:1 interventions are not asked of a care provider',
    makingAvailable({
      source: 'careProvider',
      interventionBasis: 'unknown',
      keptPerPerson: 'unknown',
    }),
    'permitted',
    ['SVOD 2:4'],
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
