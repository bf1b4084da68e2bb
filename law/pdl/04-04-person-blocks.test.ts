import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, must } from '../decide.ts';
import { type FactName, type Facts, facts, type KnownFacts } from '../facts.ts';

function asked(question: 'setInnerBlock' | 'liftInnerBlock', over: Partial<KnownFacts>): Facts {
  return facts({
    question,
    on: '2026-07-01',
    source: 'careProvider',
    requestedBy: 'person',
    askedAt: 'blockingProvider',
    ...over,
  });
}

const cases: readonly [
  title: string,
  over: Partial<KnownFacts>,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  ['the patient, where the data are', {}, 'permitted', ['PDL 4:4'], []],
  [
    'a child who can take a position is the patient',
    { capacity: 'able' },
    'permitted',
    ['PDL 4:4'],
    [],
  ],
  ['a custodian', { requestedBy: 'custodian' }, 'refused', ['PDL 4:4'], ['requestedBy']],
  ['a relative', { requestedBy: 'relative' }, 'refused', ['PDL 4:4'], ['requestedBy']],
  ['a god man', { requestedBy: 'godMan' }, 'refused', ['PDL 4:4'], ['requestedBy']],
  [
    'another care provider',
    { requestedBy: 'careProvider' },
    'refused',
    ['PDL 4:4'],
    ['requestedBy'],
  ],
  ['not known who asks', { requestedBy: 'unknown' }, 'refused', ['PDL 4:4'], ['requestedBy']],
  ['asked elsewhere', { askedAt: 'otherProvider' }, 'refused', ['PDL 4:4'], ['askedAt']],
  ['social care', { source: 'socialCareProvider' }, 'refused', ['PDL 4:4'], ['source']],
  ['before the act', { on: '2008-06-30' }, 'refused', [], []],
  ['the first day of the act', { on: '2008-07-01' }, 'permitted', ['PDL 4:4'], []],
];

for (const question of ['setInnerBlock', 'liftInnerBlock'] as const) {
  for (const [title, over, outcome, cites, unmet] of cases) {
    test(`PDL 4:4 ${question}: ${title}`, () => {
      const decision = decide(asked(question, over));
      assert.equal(decision.outcome, outcome);
      assert.deepEqual(decision.cites, cites);
      assert.deepEqual(decision.unmet, unmet);
    });
  }
}

test('PDL 4:4 the block is set at once, so it must be; who gives it up finds no such word', () => {
  assert.deepEqual(must(asked('setInnerBlock', {})), ['PDL 4:4']);
  assert.deepEqual(must(asked('setInnerBlock', { requestedBy: 'custodian' })), []);
  assert.deepEqual(must(asked('liftInnerBlock', {})), []);
});
