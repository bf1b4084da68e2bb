import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { openingInnerBlock } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['PDL 4:5 the patient consents', openingInnerBlock(), 'permitted', ['PDL 4:5'], []],
  [
    'PDL 4:5 at the own unit too',
    openingInnerBlock({ boundary: 'sameUnit' }),
    'permitted',
    ['PDL 4:5'],
    [],
  ],
  [
    'PDL 4:5 consent given while able counts later',
    openingInnerBlock({ capacity: 'lastinglyUnable' }),
    'permitted',
    ['PDL 4:5'],
    [],
  ],
  [
    'PDL 4:5 a custodian’s consent is not the child’s',
    openingInnerBlock({ capacity: 'childUnable' }),
    'refused',
    ['PDL 4:5'],
    ['capacity'],
  ],
  [
    'PDL 4:5 not known whether it is the consent of a child',
    openingInnerBlock({ capacity: 'unknown' }),
    'refused',
    ['PDL 4:5'],
    ['capacity'],
  ],
  [
    'PDL 4:5 the patient refuses',
    openingInnerBlock({ consentGiven: 'no' }),
    'refused',
    ['PDL 4:5'],
    ['consentGiven'],
  ],
  [
    'PDL 4:5 the officer is not authorised',
    openingInnerBlock({ authorised: 'no' }),
    'refused',
    ['PDL 4:5'],
    ['authorised'],
  ],
  [
    'PDL 4:5 at another care provider',
    openingInnerBlock({ boundary: 'otherProvider' }),
    'refused',
    ['PDL 4:5'],
    ['boundary'],
  ],
  [
    'PDL 4:5 social care has no inner block',
    openingInnerBlock({ reader: 'socialCareProvider', source: 'socialCareProvider' }),
    'refused',
    ['PDL 4:5'],
    ['reader'],
  ],
  [
    'PDL 4:5 consent out of reach, care indispensable, no danger asked for',
    openingInnerBlock({
      consentGiven: 'no',
      consentObtainable: 'no',
      relevant: 'yes',
      careIndispensable: 'yes',
      dangerToLifeOrHealth: 'no',
    }),
    'permitted',
    ['PDL 4:5'],
    [],
  ],
  [
    'PDL 4:5 the same for a child',
    openingInnerBlock({
      consentGiven: 'no',
      consentObtainable: 'no',
      relevant: 'yes',
      careIndispensable: 'yes',
      capacity: 'childUnable',
    }),
    'permitted',
    ['PDL 4:5'],
    [],
  ],
  [
    'PDL 4:5 care not indispensable',
    openingInnerBlock({
      consentGiven: 'no',
      consentObtainable: 'no',
      relevant: 'yes',
      careIndispensable: 'no',
    }),
    'refused',
    ['PDL 4:5'],
    ['careIndispensable'],
  ],
  [
    'PDL 4:5 relevance not assessed',
    openingInnerBlock({
      consentGiven: 'no',
      consentObtainable: 'no',
      careIndispensable: 'yes',
      relevant: 'unknown',
    }),
    'refused',
    ['PDL 4:5'],
    ['relevant'],
  ],
  [
    'PDL 4:5 the patient can be asked',
    openingInnerBlock({
      consentGiven: 'no',
      relevant: 'yes',
      careIndispensable: 'yes',
      consentObtainable: 'yes',
    }),
    'refused',
    ['PDL 4:5'],
    ['consentObtainable'],
  ],
  ['PDL 4:5 before the act', openingInnerBlock({ on: '2008-06-30' }), 'refused', [], []],
  [
    'PDL 4:5 the first day of the act',
    openingInnerBlock({ on: '2008-07-01' }),
    'permitted',
    ['PDL 4:5'],
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
