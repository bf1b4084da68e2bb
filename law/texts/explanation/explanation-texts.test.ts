import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factNames, factValues, questions } from '../../facts.ts';
import { languages } from '../../statute.ts';
import { explanationTexts } from './explanation-texts.ts';

const clause = /^\p{Ll}[^\n{}]*[^.]$/u;

for (const language of languages) {
  const { subjects, clauses, ...forms } = explanationTexts[language];

  test(`${language}: every question is the beginning of a sentence`, () => {
    assert.deepEqual(Object.keys(subjects).sort(), [...questions].sort());
    for (const subject of Object.values(subjects)) assert.match(subject, /^\p{Lu}.*[^.]$/u);
    assert.equal(new Set(Object.values(subjects)).size, questions.length);
  });

  test(`${language}: every value of every fact has a clause of its own, or says that it isn't known`, () => {
    assert.deepEqual(Object.keys(clauses).sort(), [...factNames].sort());
    for (const name of factNames) {
      const said: Readonly<Record<string, string>> = clauses[name];
      const values: readonly string[] = factValues[name];
      const wanted = values.includes('yes') ? values : [...values, 'unknown'];
      assert.deepEqual(Object.keys(said).sort(), [...wanted].sort(), name);
      for (const text of Object.values(said)) assert.match(text, clause, name);
      assert.equal(new Set(Object.values(said)).size, wanted.length, name);
    }
  });

  test(`${language}: the forms have the places that are filled in`, () => {
    const places = Object.entries(forms).map(([name, text]) => [
      name,
      typeof text === 'string' ? [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place) : [],
    ]);
    assert.deepEqual(Object.fromEntries(places), {
      permitted: ['subject', 'section', 'because'],
      refused: ['subject', 'section', 'because'],
      because: ['reasons'],
      noRule: ['subject'],
      oneMore: [],
      more: ['count'],
      and: [],
      becomesPermitted: ['clause'],
      needed: ['clause'],
      becomesRefused: ['clause'],
      unknownClause: ['yes'],
      values: [],
    });
  });
}
