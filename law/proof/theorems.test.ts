/** Every theorem holds in the whole space of facts; and a wrong one is found out. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockTheorems } from './block-theorems.ts';
import { readingTheorems } from './reading-theorems.ts';
import { check, type Theorem } from './theorem.ts';

const theorems = [...readingTheorems, ...blockTheorems];

for (const theorem of theorems) {
  test(`${theorem.name}: ${theorem.en}`, () => {
    for (const { question, about, against } of check(theorem)) {
      assert.ok(about > 0n, `${question}: the sentence speaks of nothing`);
      assert.deepEqual(against, undefined, question);
    }
  });
}

test('theorems have names of their own, whole sentences, and one thing to say', () => {
  assert.ok(theorems.length >= 25);
  assert.equal(new Set(theorems.map(({ name }) => name)).size, theorems.length);
  for (const { name, en, sv, fi, never, always, onlyIf } of theorems) {
    for (const sentence of [en, sv, fi]) assert.match(sentence, /^[\p{Lu}\d].*\.$/u, name);
    const said = [never, always, onlyIf].filter((each) => each !== undefined);
    assert.equal(said.length, 1, name);
  }
});

const wrong: readonly Theorem[] = [
  {
    name: 'never',
    en: 'A social care provider never reads a care provider’s data.',
    sv: 'En omsorgsgivare läser aldrig en vårdgivares uppgifter.',
    fi: 'En omsorgsgivare läser aldrig en vårdgivares uppgifter.',
    questions: ['read'],
    never: (facts) => facts.reader === 'socialCareProvider' && facts.source === 'careProvider',
  },
  {
    name: 'always',
    en: 'A consenting person is always read about.',
    sv: 'Den som samtycker läses alltid.',
    fi: 'Den som samtycker läses alltid.',
    questions: ['read'],
    always: (facts) => facts.consentGiven === 'yes',
  },
  {
    name: 'onlyIf',
    en: 'Whoever may see who blocked may ask for a lift.',
    sv: 'Den som får se vem som spärrat får begära hävning.',
    fi: 'Den som får se vem som spärrat får begära hävning.',
    questions: ['seeWhoBlocked'],
    onlyIf: 'requestLift',
  },
  {
    name: 'by',
    en: 'SVOD 3:1 never permits.',
    sv: '3 kap. 1 § tillåter aldrig.',
    fi: '3 kap. 1 § tillåter aldrig.',
    questions: ['read'],
    by: ['SVOD 3:1'],
    never: () => true,
  },
];

for (const theorem of wrong) {
  test(`a wrong sentence is found out: ${theorem.en}`, () => {
    const [found] = check(theorem);
    assert.ok(found?.against !== undefined);
  });
}
