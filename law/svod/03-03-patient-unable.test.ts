import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { readingOfPatientUnable } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['SVOD 3:3 all conditions met', readingOfPatientUnable(), 'permitted', ['SVOD 3:3'], []],
  [
    'SVOD 3:3 what social care has made available',
    readingOfPatientUnable({ source: 'socialCareProvider' }),
    'permitted',
    ['SVOD 3:3'],
    [],
  ],
  [
    'SVOD 3:3 consent given while able opens 3:1 as well',
    readingOfPatientUnable({ consentGiven: 'yes' }),
    'permitted',
    ['SVOD 3:1', 'SVOD 3:3'],
    [],
  ],
  [
    'SVOD 3:3 attitude not investigated',
    readingOfPatientUnable({ attitudeClarified: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['attitudeClarified'],
  ],
  [
    'SVOD 3:3 attitude not known to be investigated',
    readingOfPatientUnable({ attitudeClarified: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['attitudeClarified'],
  ],
  [
    'SVOD 3:3 the patient has always refused sharing',
    readingOfPatientUnable({ reasonToAssumeOpposition: 'yes' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['reasonToAssumeOpposition'],
  ],
  [
    'SVOD 3:3 opposition not assessed',
    readingOfPatientUnable({ reasonToAssumeOpposition: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['reasonToAssumeOpposition'],
  ],
  [
    'SVOD 3:3 care not necessary',
    readingOfPatientUnable({ careNecessary: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['careNecessary'],
  ],
  [
    'SVOD 3:3 not relevant',
    readingOfPatientUnable({ relevant: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['relevant'],
  ],
  [
    'SVOD 3:3 the relation is still required',
    readingOfPatientUnable({ currentPatientRelation: 'no', formerPatientRelation: 'yes' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['currentPatientRelation'],
  ],
  [
    'SVOD 3:3 for care alone, a certificate needs consent',
    readingOfPatientUnable({ purpose: 'certificate' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['purpose'],
  ],
  [
    'SVOD 3:3 not authorised',
    readingOfPatientUnable({ authorised: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['authorised'],
  ],
  [
    'SVOD 3:3 not made available',
    readingOfPatientUnable({ madeAvailable: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['madeAvailable'],
  ],
  [
    'SVOD 3:3 blocked data stay closed',
    readingOfPatientUnable({ blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 3:3 says nothing of one who is unable for a while',
    readingOfPatientUnable({ capacity: 'temporarilyUnable' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:3 says nothing of one who is able',
    readingOfPatientUnable({ capacity: 'able' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:3 capacity not assessed',
    readingOfPatientUnable({ capacity: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['capacity'],
  ],
  [
    'SVOD 3:3 the list of sources asks for the first paragraph only',
    readingOfPatientUnable({
      question: 'listSources',
      relevant: 'no',
      attitudeClarified: 'no',
      reasonToAssumeOpposition: 'yes',
      careNecessary: 'no',
    }),
    'permitted',
    ['SVOD 3:3'],
    [],
  ],
  [
    'SVOD 3:3 the list of sources of what social care holds',
    readingOfPatientUnable({
      question: 'listSources',
      source: 'socialCareProvider',
      relevant: 'unknown',
    }),
    'permitted',
    ['SVOD 3:3'],
    [],
  ],
  [
    'SVOD 3:3 the list of sources needs the relation',
    readingOfPatientUnable({ question: 'listSources', currentPatientRelation: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['currentPatientRelation'],
  ],
  [
    'SVOD 3:3 the list of sources needs an assignment',
    readingOfPatientUnable({ question: 'listSources', authorised: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['authorised'],
  ],
  [
    'SVOD 3:3 the list of sources shows nothing blocked',
    readingOfPatientUnable({ question: 'listSources', blocked: 'unknown' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 3:3 the last day before the act',
    readingOfPatientUnable({ on: '2022-12-31' }),
    'refused',
    [],
    [],
  ],
  [
    'SVOD 3:3 the first day of the act',
    readingOfPatientUnable({ on: '2023-01-01' }),
    'permitted',
    ['SVOD 3:3'],
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
