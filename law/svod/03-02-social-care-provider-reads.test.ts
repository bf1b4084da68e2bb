import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { socialCareReading } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['SVOD 3:2 all conditions met', socialCareReading(), 'permitted', ['SVOD 3:2'], []],
  [
    'SVOD 3:2 what health care has made available',
    socialCareReading({ source: 'careProvider' }),
    'permitted',
    ['SVOD 3:2'],
    [],
  ],
  [
    'SVOD 3:2 under investigation only',
    socialCareReading({
      receivesInterventions: 'no',
      underInvestigation: 'yes',
      purpose: 'investigation',
    }),
    'permitted',
    ['SVOD 3:2'],
    [],
  ],
  [
    'SVOD 3:2 either purpose with either relation',
    socialCareReading({ purpose: 'investigation' }),
    'permitted',
    ['SVOD 3:2'],
    [],
  ],
  [
    'SVOD 3:2 a former recipient',
    socialCareReading({ receivesInterventions: 'no', underInvestigation: 'no' }),
    'refused',
    ['SVOD 3:2'],
    ['receivesInterventions'],
  ],
  [
    'SVOD 3:2 a patient relation opens nothing',
    socialCareReading({ receivesInterventions: 'no', currentPatientRelation: 'yes' }),
    'refused',
    ['SVOD 3:2'],
    ['receivesInterventions'],
  ],
  [
    'SVOD 3:2 no certificates in social care',
    socialCareReading({ purpose: 'certificate' }),
    'refused',
    ['SVOD 3:2'],
    ['purpose'],
  ],
  [
    'SVOD 3:2 not relevant',
    socialCareReading({ relevant: 'no' }),
    'refused',
    ['SVOD 3:2'],
    ['relevant'],
  ],
  [
    'SVOD 3:2 consent missing',
    socialCareReading({ consentGiven: 'no' }),
    'refused',
    ['SVOD 3:2'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:2 a child who cannot consent, from social care',
    socialCareReading({ capacity: 'childUnable', consentGiven: 'no' }),
    'permitted',
    ['SVOD 3:2'],
    [],
  ],
  [
    'SVOD 3:2 a child who cannot consent, from health care',
    socialCareReading({ capacity: 'childUnable', consentGiven: 'no', source: 'careProvider' }),
    'refused',
    ['SVOD 3:2'],
    ['capacity', 'consentGiven'],
  ],
  [
    'SVOD 3:2 not with the consent of a custodian either',
    socialCareReading({ capacity: 'childUnable', consentGiven: 'yes', source: 'careProvider' }),
    'refused',
    ['SVOD 3:2'],
    ['capacity', 'consentGiven'],
  ],
  [
    'SVOD 3:2 an adult who cannot consent, from health care',
    socialCareReading({ capacity: 'lastinglyUnable', consentGiven: 'no', source: 'careProvider' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:2 danger to life opens nothing in social care',
    socialCareReading({
      capacity: 'temporarilyUnable',
      consentGiven: 'no',
      dangerToLifeOrHealth: 'yes',
      consentObtainable: 'no',
      careIndispensable: 'yes',
    }),
    'refused',
    ['SVOD 3:2'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:2 the list of sources needs what reading needs',
    socialCareReading({ question: 'listSources' }),
    'permitted',
    ['SVOD 3:2'],
    [],
  ],
  [
    'SVOD 3:2 the last day before the act',
    socialCareReading({ on: '2022-12-31' }),
    'refused',
    [],
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
