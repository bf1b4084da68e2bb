import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, must } from '../decide.ts';
import { type Facts, facts, type KnownFacts } from '../facts.ts';

function asking(over: Partial<KnownFacts> = {}): Facts {
  return facts({
    question: 'showLogToResident',
    on: '2026-07-01',
    reader: 'socialCareProvider',
    boundary: 'otherProvider',
    requestedBy: 'person',
    ...over,
  });
}

test('SVOD 4:5 the recipient asks, and must be told', () => {
  for (const on of ['2023-01-01', '2026-07-01']) {
    const decision = decide(asking({ on }));
    assert.equal(decision.outcome, 'permitted');
    assert.deepEqual(decision.cites, ['SVOD 4:2', 'SVOD 4:5']);
    assert.deepEqual(must(asking({ on })), ['SVOD 4:5']);
  }
});

test('SVOD 4:5 the duty is towards the person, about access under the act, at social care', () => {
  assert.deepEqual(must(asking({ requestedBy: 'relative' })), []);
  assert.deepEqual(must(asking({ boundary: 'sameUnit' })), []);
  assert.deepEqual(must(asking({ reader: 'careProvider' })), ['PDL 8:5']);
  assert.deepEqual(must(asking({ on: '2022-12-31' })), []);
  assert.equal(decide(asking({ boundary: 'sameUnit' })).outcome, 'refused');
});
