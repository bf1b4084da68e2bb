import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { careReading } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['SVOD 3:1 all conditions met', careReading(), 'permitted', ['SVOD 3:1'], []],
  [
    'SVOD 3:1 what social care has made available',
    careReading({ source: 'socialCareProvider' }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 3:1 to coordinate for a patient on sick leave',
    careReading({ purpose: 'coordination' }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 3:1 consent refused or not asked',
    careReading({ consentGiven: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:1 consent register down',
    careReading({ consentGiven: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:1 consent given while able counts later',
    careReading({ capacity: 'lastinglyUnable' }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 3:1 unable to consent, and never did',
    careReading({ capacity: 'lastinglyUnable', consentGiven: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:3', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:1 a child who cannot consent is exempt',
    careReading({ capacity: 'childUnable', consentGiven: 'no' }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 3:1 the exemption holds for certificates too',
    careReading({
      capacity: 'childUnable',
      consentGiven: 'no',
      purpose: 'certificate',
      currentPatientRelation: 'no',
      formerPatientRelation: 'yes',
    }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 3:1 a child who can consent, and refuses',
    careReading({ capacity: 'able', consentGiven: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:1 no relation',
    careReading({ currentPatientRelation: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['currentPatientRelation'],
  ],
  [
    'SVOD 3:1 a former relation suffices for a certificate',
    careReading({
      purpose: 'certificate',
      currentPatientRelation: 'no',
      formerPatientRelation: 'yes',
    }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 3:1 a former relation does not suffice for care',
    careReading({ currentPatientRelation: 'no', formerPatientRelation: 'yes' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['currentPatientRelation'],
  ],
  [
    'SVOD 3:1 not relevant',
    careReading({ relevant: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['relevant'],
  ],
  [
    'SVOD 3:1 not authorised',
    careReading({ authorised: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['authorised'],
  ],
  [
    'SVOD 3:1 not made available',
    careReading({ madeAvailable: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['madeAvailable'],
  ],
  [
    'SVOD 3:1 a purpose of social care',
    careReading({ purpose: 'interventions' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['purpose'],
  ],
  [
    'SVOD 3:1 everything missing is named, in order',
    careReading({
      purpose: 'unknown',
      authorised: 'no',
      madeAvailable: 'no',
      currentPatientRelation: 'no',
      relevant: 'no',
      consentGiven: 'no',
    }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    [
      'purpose',
      'authorised',
      'madeAvailable',
      'currentPatientRelation',
      'relevant',
      'consentGiven',
    ],
  ],
  [
    'SVOD 3:1 the list of sources needs what reading needs',
    careReading({ question: 'listSources' }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 3:1 the list of sources without consent',
    careReading({ question: 'listSources', consentGiven: 'no' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:1 the boundary is not known',
    careReading({ boundary: 'unknown' }),
    'refused',
    ['SVOD 3:1', 'SVOD 3:6'],
    ['boundary'],
  ],
  ['SVOD 3:1 the last day before the act', careReading({ on: '2022-12-31' }), 'refused', [], []],
  [
    'SVOD 3:1 the first day of the act',
    careReading({ on: '2023-01-01' }),
    'permitted',
    ['SVOD 3:1'],
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
