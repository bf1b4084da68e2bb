import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { readingOfRecipientUnable } from '../examples.ts';
import type { FactName, Facts } from '../facts.ts';

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['SVOD 3:4 all conditions met', readingOfRecipientUnable(), 'permitted', ['SVOD 3:4'], []],
  [
    'SVOD 3:4 an investigation serves as well',
    readingOfRecipientUnable({
      receivesInterventions: 'no',
      underInvestigation: 'yes',
      purpose: 'investigation',
    }),
    'permitted',
    ['SVOD 3:4'],
    [],
  ],
  [
    'SVOD 3:4 either purpose with either relation',
    readingOfRecipientUnable({ purpose: 'investigation' }),
    'permitted',
    ['SVOD 3:4'],
    [],
  ],
  [
    'SVOD 3:4 consent given while able opens 3:2 as well',
    readingOfRecipientUnable({ consentGiven: 'yes' }),
    'permitted',
    ['SVOD 3:2', 'SVOD 3:4'],
    [],
  ],
  [
    'SVOD 3:4 never what health care holds',
    readingOfRecipientUnable({ source: 'careProvider' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['source'],
  ],
  [
    'SVOD 3:4 attitude not investigated',
    readingOfRecipientUnable({ attitudeClarified: 'unknown' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['attitudeClarified'],
  ],
  [
    'SVOD 3:4 reason to assume opposition',
    readingOfRecipientUnable({ reasonToAssumeOpposition: 'yes' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['reasonToAssumeOpposition'],
  ],
  [
    'SVOD 3:4 interventions not necessary',
    readingOfRecipientUnable({ careNecessary: 'no' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['careNecessary'],
  ],
  [
    'SVOD 3:4 not relevant',
    readingOfRecipientUnable({ relevant: 'unknown' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['relevant'],
  ],
  [
    'SVOD 3:4 a former recipient',
    readingOfRecipientUnable({ receivesInterventions: 'no', underInvestigation: 'no' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['receivesInterventions'],
  ],
  [
    'SVOD 3:4 care is no purpose of social care',
    readingOfRecipientUnable({ purpose: 'care' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['purpose'],
  ],
  [
    'SVOD 3:4 danger opens nothing to social care',
    readingOfRecipientUnable({
      capacity: 'temporarilyUnable',
      dangerToLifeOrHealth: 'yes',
      careIndispensable: 'yes',
      consentObtainable: 'no',
    }),
    'refused',
    ['SVOD 3:2'],
    ['consentGiven'],
  ],
  [
    'SVOD 3:4 blocked data stay closed',
    readingOfRecipientUnable({ blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 3:4 the list of sources asks for the first paragraph only',
    readingOfRecipientUnable({
      question: 'listSources',
      relevant: 'no',
      attitudeClarified: 'no',
      reasonToAssumeOpposition: 'yes',
      careNecessary: 'no',
    }),
    'permitted',
    ['SVOD 3:4'],
    [],
  ],
  [
    'SVOD 3:4 the list of sources shows no care provider',
    readingOfRecipientUnable({ question: 'listSources', source: 'careProvider' }),
    'refused',
    ['SVOD 3:2', 'SVOD 3:4'],
    ['source'],
  ],
  [
    'SVOD 3:4 the last day before the act',
    readingOfRecipientUnable({ on: '2022-12-31' }),
    'refused',
    [],
    [],
  ],
  [
    'SVOD 3:4 the first day of the act',
    readingOfRecipientUnable({ on: '2023-01-01' }),
    'permitted',
    ['SVOD 3:4'],
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
