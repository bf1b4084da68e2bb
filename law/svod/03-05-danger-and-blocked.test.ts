import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { requestingLift } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  [
    'SVOD 3:5 who blocked',
    requestingLift({ question: 'seeWhoBlocked', relevant: 'no', careIndispensable: 'no' }),
    'permitted',
    ['SVOD 3:5'],
    [],
  ],
  [
    'SVOD 3:5 who blocked, no danger',
    requestingLift({ question: 'seeWhoBlocked', dangerToLifeOrHealth: 'no' }),
    'refused',
    ['SVOD 3:5'],
    ['dangerToLifeOrHealth'],
  ],
  [
    'SVOD 3:5 who blocked, the patient can ask',
    requestingLift({ question: 'seeWhoBlocked', ableToRequestLift: 'yes' }),
    'refused',
    ['SVOD 3:5'],
    ['ableToRequestLift'],
  ],
  [
    'SVOD 3:5 who blocked, not known whether the patient can ask',
    requestingLift({ question: 'seeWhoBlocked', ableToRequestLift: 'unknown' }),
    'refused',
    ['SVOD 3:5'],
    ['ableToRequestLift'],
  ],
  [
    'SVOD 3:5 who blocked, asked by social care',
    requestingLift({ question: 'seeWhoBlocked', reader: 'socialCareProvider' }),
    'refused',
    ['SVOD 3:5'],
    ['reader'],
  ],
  [
    'SVOD 3:5 who blocked in social care',
    requestingLift({ question: 'seeWhoBlocked', source: 'socialCareProvider' }),
    'refused',
    ['SVOD 3:5'],
    ['source'],
  ],
  [
    'SVOD 3:5 who blocked, no relation',
    requestingLift({ question: 'seeWhoBlocked', currentPatientRelation: 'no' }),
    'refused',
    ['SVOD 3:5'],
    ['currentPatientRelation'],
  ],
  [
    'SVOD 3:5 who blocked, not authorised',
    requestingLift({ question: 'seeWhoBlocked', authorised: 'no' }),
    'refused',
    ['SVOD 3:5'],
    ['authorised'],
  ],
  [
    'SVOD 3:5 who blocked, before the act',
    requestingLift({ question: 'seeWhoBlocked', on: '2022-12-31' }),
    'refused',
    [],
    [],
  ],
  ['SVOD 3:5 the request', requestingLift(), 'permitted', ['SVOD 3:5'], []],
  [
    'SVOD 3:5 the request, not relevant',
    requestingLift({ relevant: 'unknown' }),
    'refused',
    ['SVOD 3:5'],
    ['relevant'],
  ],
  [
    'SVOD 3:5 the request, care not indispensable',
    requestingLift({ careIndispensable: 'no' }),
    'refused',
    ['SVOD 3:5'],
    ['careIndispensable'],
  ],
  [
    'SVOD 3:5 the request, danger not known',
    requestingLift({ dangerToLifeOrHealth: 'unknown' }),
    'refused',
    ['SVOD 3:5'],
    ['dangerToLifeOrHealth'],
  ],
  [
    'SVOD 3:5 the request, everything missing is named, in order',
    requestingLift({
      reader: 'socialCareProvider',
      source: 'socialCareProvider',
      authorised: 'no',
      currentPatientRelation: 'no',
      relevant: 'no',
      careIndispensable: 'no',
      dangerToLifeOrHealth: 'no',
      ableToRequestLift: 'yes',
    }),
    'refused',
    ['SVOD 3:5'],
    [
      'reader',
      'source',
      'authorised',
      'currentPatientRelation',
      'relevant',
      'careIndispensable',
      'dangerToLifeOrHealth',
      'ableToRequestLift',
    ],
  ],
  [
    'SVOD 3:5 the one that blocked lifts on request',
    requestingLift({ question: 'lift' }),
    'permitted',
    ['SVOD 3:5'],
    [],
  ],
  [
    'SVOD 3:5 a lift that nobody is known to ask for',
    requestingLift({ question: 'lift', requestedBy: 'unknown' }),
    'refused',
    ['SVOD 2:3', 'SVOD 3:5'],
    ['requestedBy'],
  ],
  [
    'SVOD 3:5 no other care provider lifts',
    requestingLift({ question: 'lift', askedAt: 'otherProvider' }),
    'refused',
    ['SVOD 2:3', 'SVOD 3:5'],
    ['askedAt'],
  ],
  [
    'SVOD 3:5 no lift where the request is not permitted',
    requestingLift({ question: 'lift', ableToRequestLift: 'yes' }),
    'refused',
    ['SVOD 2:3', 'SVOD 3:5'],
    ['ableToRequestLift'],
  ],
  [
    'SVOD 3:5 no lift for social care',
    requestingLift({ question: 'lift', reader: 'socialCareProvider' }),
    'refused',
    ['SVOD 2:3', 'SVOD 3:5'],
    ['reader'],
  ],
  [
    'SVOD 3:5 a relative lifts nothing, whatever the danger',
    requestingLift({ question: 'lift', requestedBy: 'relative' }),
    'refused',
    ['SVOD 2:3'],
    ['requestedBy'],
  ],
  [
    'SVOD 3:5 the person’s own lift rests on 2:3',
    requestingLift({ question: 'lift', requestedBy: 'person' }),
    'permitted',
    ['SVOD 2:3'],
    [],
  ],
  [
    'SVOD 3:5 no lift before the act',
    requestingLift({ question: 'lift', on: '2022-12-31' }),
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
