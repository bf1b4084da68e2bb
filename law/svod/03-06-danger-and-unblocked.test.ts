import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { readingInDanger } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['SVOD 3:6 all conditions met', readingInDanger(), 'permitted', ['SVOD 3:6'], []],
  [
    'SVOD 3:6 whatever the capacity',
    readingInDanger({ capacity: 'able' }),
    'permitted',
    ['SVOD 3:6'],
    [],
  ],
  [
    'SVOD 3:6 with 3:3, when both hold',
    readingInDanger({
      capacity: 'lastinglyUnable',
      attitudeClarified: 'yes',
      reasonToAssumeOpposition: 'no',
      careNecessary: 'yes',
    }),
    'permitted',
    ['SVOD 3:3', 'SVOD 3:6'],
    [],
  ],
  [
    'SVOD 3:6 with 3:1 for a child',
    readingInDanger({ capacity: 'childUnable' }),
    'permitted',
    ['SVOD 3:1', 'SVOD 3:6'],
    [],
  ],
  [
    'SVOD 3:6 lastingly unable, with reason to assume opposition',
    readingInDanger({
      capacity: 'lastinglyUnable',
      attitudeClarified: 'yes',
      reasonToAssumeOpposition: 'yes',
      careNecessary: 'yes',
    }),
    'permitted',
    ['SVOD 3:6'],
    [],
  ],
  [
    'SVOD 3:6 not what social care holds',
    readingInDanger({ source: 'socialCareProvider' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['source'],
  ],
  [
    'SVOD 3:6 conscious, and refuses',
    readingInDanger({ capacity: 'able', consentObtainable: 'yes' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentObtainable'],
  ],
  [
    'SVOD 3:6 not known whether consent can be obtained',
    readingInDanger({ consentObtainable: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentObtainable'],
  ],
  [
    'SVOD 3:6 no danger',
    readingInDanger({ dangerToLifeOrHealth: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['dangerToLifeOrHealth'],
  ],
  [
    'SVOD 3:6 care not indispensable',
    readingInDanger({ careIndispensable: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['careIndispensable'],
  ],
  [
    'SVOD 3:6 unconscious for a while, no danger, care not assessed',
    readingInDanger({ dangerToLifeOrHealth: 'no', careIndispensable: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:6 not relevant',
    readingInDanger({ relevant: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['relevant'],
  ],
  [
    'SVOD 3:6 the relation is still required',
    readingInDanger({ currentPatientRelation: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['currentPatientRelation'],
  ],
  [
    'SVOD 3:6 for care only',
    readingInDanger({ purpose: 'coordination' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['purpose'],
  ],
  [
    'SVOD 3:6 blocked data stay closed',
    readingInDanger({ blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 3:6 a lift for the reader opens them',
    readingInDanger({ blocked: 'yes', liftedForReader: 'yes' }),
    'permitted',
    ['SVOD 3:6'],
    [],
  ],
  [
    'SVOD 3:6 nothing for social care',
    readingInDanger({
      reader: 'socialCareProvider',
      purpose: 'interventions',
      receivesInterventions: 'yes',
    }),
    'refused',
    ['SVOD 3:2'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:6 the list of sources asks for the first paragraph only',
    readingInDanger({ question: 'listSources', relevant: 'no', careIndispensable: 'no' }),
    'permitted',
    ['SVOD 3:6'],
    [],
  ],
  [
    'SVOD 3:6 the list of sources shows no social care provider',
    readingInDanger({ question: 'listSources', source: 'socialCareProvider' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['source'],
  ],
  [
    'SVOD 3:6 the list of sources without danger',
    readingInDanger({ question: 'listSources', dangerToLifeOrHealth: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['dangerToLifeOrHealth'],
  ],
  [
    'SVOD 3:6 the last day before the act',
    readingInDanger({ on: '2022-12-31' }),
    'refused',
    [],
    [],
  ],
  [
    'SVOD 3:6 the first day of the act',
    readingInDanger({ on: '2023-01-01' }),
    'permitted',
    ['SVOD 3:6'],
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
