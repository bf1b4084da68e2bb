import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../decide.ts';
import { factNames, factValues } from '../facts.ts';
import { languages } from '../statute.ts';
import { texts, unmetText } from './texts.ts';

const sentence = /^\p{Lu}[^\n]*[.]$/u;

for (const language of languages) {
  const { facts, rules: ruleTexts, values } = texts[language];

  test(`${language}: every fact has a label and whole sentences`, () => {
    assert.deepEqual(Object.keys(facts).sort(), [...factNames].sort());
    for (const name of factNames) {
      const { label, met, unmet, unknown } = facts[name];
      assert.match(label, /^\p{Lu}.*[^.]$/u, name);
      for (const text of [met, unmet, unknown ?? unmet]) assert.match(text, sentence, name);
      assert.notEqual(met, unmet, name);
    }
  });

  test(`${language}: every rule has its words, and there are no words without a rule`, () => {
    assert.deepEqual(Object.keys(ruleTexts).sort(), rules.map((rule) => rule.id).sort());
    for (const [id, { title, says, toPerson, unmet = {} }] of Object.entries(ruleTexts)) {
      assert.match(title, /^\p{Lu}.*[^.]$/u, id);
      assert.match(says, sentence, id);
      assert.match(toPerson, sentence, id);
      for (const text of Object.values(unmet)) assert.match(text, sentence, id);
    }
  });

  test(`${language}: every value that isn't yes or no has a name of its own`, () => {
    for (const name of factNames) {
      const known: readonly string[] = factValues[name];
      if (known.includes('yes')) continue;
      assert.ok(name in values, name);
      const named: Readonly<Record<string, string>> = values[name as keyof typeof values];
      assert.deepEqual(Object.keys(named).sort(), [...known].sort(), name);
      assert.equal(new Set(Object.values(named)).size, known.length, name);
    }
  });
}

test('an unmet condition is said in the words of its rule, an unknown one in its own', () => {
  assert.equal(
    unmetText('sv', 'consentGiven'),
    'Personens samtycke saknas. Fråga, och spara svaret.',
  );
  assert.match(unmetText('sv', 'askedAt', { rule: 'svod-2-3-lift' }), /hävs hos den verksamhet/);
  assert.match(unmetText('sv', 'blocked', { value: 'unknown' }), /^Spärregistret svarar inte/);
  assert.equal(
    unmetText('sv', 'relevant', { rule: 'svod-3-1', value: 'unknown' }),
    texts.sv.facts.relevant.unmet,
  );
});
