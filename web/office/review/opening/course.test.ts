import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewStep } from '../../../api/types.ts';
import { messages } from '../../../messages/sv.ts';
import {
  basisKey,
  outcomeKey,
  purposeIn,
  relationKey,
  shownIn,
  stepKey,
  togetherOf,
} from './course.ts';

const step = (over: Partial<ReviewStep>): ReviewStep => ({
  at: '2026-11-18T22:41:00.000Z',
  step: 'overview',
  outcome: 'permitted',
  decisions: [],
  grounds: null,
  ...over,
});
const decision = { source: 'Region Dalarna', cites: ['SVOD 3:1'] } as const;
const purposeOf = (purpose: string | null) => ({
  purpose,
  relevance: null,
  relation: null,
  consent: null,
  danger: null,
});

test('every word that is looked up is in the catalogue', () => {
  for (const key of [
    stepKey('innerLift'),
    stepKey('somethingNew'),
    outcomeKey('overview', 'partly'),
    relationKey('interventions'),
    basisKey('homeCare'),
  ]) {
    assert.ok(key !== undefined && key in messages, `${key} is a text`);
  }
  assert.equal(stepKey('somethingNew'), 'office.review.step.other');
  assert.equal(outcomeKey('overview', 'somethingNew'), undefined);
  assert.equal(relationKey('somethingNew'), undefined);
  assert.equal(basisKey('somethingNew'), undefined);
});

test('what was shown is what was permitted, each kind once', () => {
  const course = [
    step({
      decisions: [
        { ...decision, outcome: 'permitted', types: ['diagnosis', 'medicationList'], documents: 3 },
        { ...decision, outcome: 'refused', types: ['dailyNote'], documents: 0 },
      ],
    }),
    step({
      step: 'document',
      decisions: [{ ...decision, outcome: 'permitted', types: ['diagnosis'], documents: 1 }],
    }),
  ];
  assert.deepEqual(shownIn(course), { types: ['diagnosis', 'medicationList'], documents: 4 });
  assert.deepEqual(shownIn([step({})]), { types: [], documents: 0 });
});

test('the purpose is the last one that was stated', () => {
  const course = [
    step({ grounds: purposeOf('care') }),
    step({ grounds: purposeOf('certificate') }),
    step({ grounds: purposeOf(null) }),
  ];
  assert.equal(purposeIn(course), 'certificate');
  assert.equal(purposeIn([step({})]), null);
});

test('to see what is missing isn’t to be stopped', () => {
  assert.equal(outcomeKey('standing', 'refused'), undefined);
  assert.equal(outcomeKey('flag', 'refused'), 'office.review.outcome.refused');
  assert.equal(outcomeKey('flag', 'permitted'), undefined);
});

test('decisions about no source are one, and those of sources stay apart', () => {
  const law = { source: null, outcome: 'permitted', types: [], documents: 0 } as const;
  assert.deepEqual(
    togetherOf([
      { ...law, cites: ['SVOD 2:4'] },
      { ...law, cites: ['SVOD 2:4', 'PDL 4:4'] },
      { ...decision, outcome: 'permitted', types: ['diagnosis'], documents: 2 },
      { ...decision, outcome: 'refused', types: ['diagnosis'], documents: 0 },
    ]),
    [
      { ...law, cites: ['SVOD 2:4', 'PDL 4:4'] },
      {
        ...decision,
        cites: ['SVOD 3:1'],
        outcome: 'permitted',
        types: ['diagnosis'],
        documents: 2,
      },
      { ...decision, cites: ['SVOD 3:1'], outcome: 'refused', types: ['diagnosis'], documents: 0 },
    ],
  );
});
