import assert from 'node:assert/strict';
import { test } from 'node:test';
import { careReading } from './examples.ts';
import { factNames, facts, inFactOrder, knownFacts } from './facts.ts';

test('what is not mentioned is unknown', () => {
  const { question, on, ...rest } = facts({ question: 'read', on: '2026-07-01', blocked: 'no' });
  assert.equal(question, 'read');
  assert.equal(on, '2026-07-01');
  assert.deepEqual(Object.keys(rest), factNames);
  for (const [name, value] of Object.entries(rest)) {
    assert.equal(value, name === 'blocked' ? 'no' : 'unknown', name);
  }
});

test('the known facts are the short form of all of them', () => {
  const all = careReading();
  assert.deepEqual(facts(knownFacts(all)), all);
  assert.ok(!Object.values(knownFacts(all)).includes('unknown' as never));
});

test('names come in the order of the facts, each once', () => {
  assert.deepEqual(inFactOrder(['relevant', 'reader', 'relevant', 'blocked']), [
    'reader',
    'blocked',
    'relevant',
  ]);
});
