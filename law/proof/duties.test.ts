/** What must be done, over the whole space of facts: where the act says `ska`, and nowhere else. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { must, type Question, questions } from '../index.ts';
import { type Diagram, given, mapped, regions, sizes } from './diagram.ts';
import { factsOf } from './space.ts';
import { both, decisionOf, example, not, permitted } from './theorem.ts';

/** Where some section obliges. */
function mustBe(question: Question): Diagram {
  return mapped(decisionOf(question), (result) => (result.includes('(must)') ? 'yes' : 'no'));
}

const never = mapped(mustBe('read'), () => 'no');

test('what must be done is always permitted', () => {
  for (const question of questions) {
    assert.equal(example(both(mustBe(question), not(permitted(question)))), undefined, question);
  }
});

test('what may be blocked must be blocked at once, and what may be shown of blocks must be shown', () => {
  const always: readonly Question[] = [
    'block',
    'setInnerBlock',
    'seeUnblockedFlag',
    'seeBlockedFlag',
    'seeWhichUnitBlocked',
  ];
  for (const question of always) assert.equal(mustBe(question), permitted(question), question);
});

test('a block is lifted when the person asks; when another care provider asks, the one that blocked decides', () => {
  const asked = (by: string) => given(mustBe('lift'), 'requestedBy', by);
  assert.equal(asked('person'), given(permitted('lift'), 'requestedBy', 'person'));
  assert.notEqual(asked('person'), never);
  for (const by of ['careProvider', 'custodian', 'relative', 'godMan', 'unknown']) {
    assert.equal(asked(by), never, by);
  }
});

test('unblocked data must be made available; of one lastingly unable they may', () => {
  for (const capacity of ['able', 'temporarilyUnable', 'childUnable']) {
    const ought = given(mustBe('makeAvailable'), 'capacity', capacity);
    assert.equal(ought, given(permitted('makeAvailable'), 'capacity', capacity), capacity);
    assert.notEqual(ought, never);
  }
  assert.equal(given(mustBe('makeAvailable'), 'capacity', 'lastinglyUnable'), never);
});

test('whoever asks who has read is told; unasked, the log may be shown and need not be', () => {
  const ought = mustBe('showLogToResident');
  assert.equal(
    given(ought, 'requestedBy', 'person'),
    given(permitted('showLogToResident', ['SVOD 4:5', 'PDL 8:5']), 'requestedBy', 'person'),
  );
  assert.equal(given(ought, 'requestedBy', 'unknown'), never);
});

test('nobody must read, look for sources, ask for a lift, or show documents', () => {
  const choices: readonly Question[] = [
    'read',
    'readInsuranceInvestigation',
    'listSources',
    'seeWhoBlocked',
    'requestLift',
    'openInnerBlock',
    'liftInnerBlock',
    'seeInnerBlockFlag',
    'showToResident',
    'showOwnDataToResident',
  ];
  for (const question of choices) assert.equal(mustBe(question), never, question);
});

test('`must` itself says so, asked once in each region', () => {
  for (const question of ['block', 'lift', 'makeAvailable', 'showLogToResident'] as const) {
    assert.ok((sizes(mustBe(question)).get('yes') ?? 0n) > 0n);
    let turn = 0;
    for (const { result, chosen } of regions(mustBe(question))) {
      turn += 1;
      const facts = factsOf(question, chosen, turn);
      assert.equal(must(facts).length > 0, result === 'yes', question);
    }
  }
});
