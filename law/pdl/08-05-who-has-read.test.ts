import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, must } from '../decide.ts';
import { type Facts, facts, type KnownFacts } from '../facts.ts';

function asking(over: Partial<KnownFacts> = {}): Facts {
  return facts({
    question: 'showLogToResident',
    on: '2026-07-01',
    reader: 'careProvider',
    boundary: 'sameUnit',
    requestedBy: 'person',
    ...over,
  });
}

const cases: readonly [title: string, given: Facts, cites: readonly string[]][] = [
  ['PDL 8:5 the patient asks, about reading within the care provider', asking(), ['PDL 8:5']],
  [
    'PDL 8:5 the patient asks, about reading of what others made available',
    asking({ boundary: 'otherProvider' }),
    ['SVOD 4:2', 'PDL 8:5'],
  ],
  ['PDL 8:5 before SVOD', asking({ boundary: 'otherProvider', on: '2022-12-31' }), ['PDL 8:5']],
  ['PDL 8:5 the first day', asking({ on: '2008-07-01' }), ['PDL 8:5']],
];

for (const [title, given, cites] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, 'permitted');
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(must(given), ['PDL 8:5']);
  });
}

test('PDL 8:5 nobody else asks for the patient, and nothing obliges before the act', () => {
  for (const requestedBy of ['custodian', 'relative', 'godMan', 'unknown'] as const) {
    assert.equal(decide(asking({ requestedBy })).outcome, 'refused');
    assert.deepEqual(must(asking({ requestedBy })), []);
  }
  assert.equal(decide(asking({ on: '2008-06-30' })).outcome, 'refused');
});
