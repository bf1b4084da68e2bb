import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, must } from '../decide.ts';
import { type Facts, facts, type KnownFacts } from '../facts.ts';

function shown(over: Partial<KnownFacts> = {}): Facts {
  return facts({
    question: 'showLogToResident',
    on: '2026-07-01',
    reader: 'socialCareProvider',
    boundary: 'otherProvider',
    ...over,
  });
}

test('SVOD 4:2 the log of reading across providers is shown, by either kind of provider', () => {
  for (const reader of ['careProvider', 'socialCareProvider'] as const) {
    const decision = decide(shown({ reader }));
    assert.equal(decision.outcome, 'permitted');
    assert.deepEqual(decision.cites, ['SVOD 4:2']);
    assert.deepEqual(must(shown({ reader })), [], 'unasked, it may be shown');
  }
});

test('SVOD 4:2 the exception for 2:6 is about data, not about the log', () => {
  assert.equal(decide(shown({ availableUnder26: 'yes' })).outcome, 'permitted');
});

test('SVOD 4:2 is about reading across providers alone', () => {
  for (const boundary of ['sameUnit', 'sameProvider', 'unknown'] as const) {
    const decision = decide(shown({ boundary }));
    assert.equal(decision.outcome, 'refused');
    assert.ok(decision.unmet.includes('boundary'), boundary);
  }
});

test('SVOD 4:2 from its first day', () => {
  assert.equal(decide(shown({ on: '2022-12-31' })).outcome, 'refused');
  assert.equal(decide(shown({ on: '2023-01-01' })).outcome, 'permitted');
});
