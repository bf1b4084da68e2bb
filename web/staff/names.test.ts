import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenName, inSentence, whose } from './names.ts';

test('a person is called by the first name, or by none', () => {
  assert.equal(givenName({ name: 'Birgitta Lindqvist' }), 'Birgitta');
  assert.equal(givenName({ name: ' Anna-Karin  Holm' }), 'Anna-Karin');
  assert.equal(givenName({ name: null }), undefined);
  assert.equal(givenName({ name: ' ' }), undefined);
});

test('a role is written small in a sentence, an abbreviation as it is', () => {
  assert.equal(inSentence('Sjuksköterska'), 'sjuksköterska');
  assert.equal(inSentence('Överläkare'), 'överläkare');
  assert.equal(inSentence('MAS'), 'MAS');
  assert.equal(inSentence('leg. läkare'), 'leg. läkare');
});

test('whose something is follows each language’s own way', () => {
  const cases: readonly [string, string, string, string][] = [
    ['Birgitta', 'Birgittas', 'Birgitta’s', 'Birgitan'],
    ['Lars', 'Lars', 'Lars’s', 'Larsin'],
    ['Sven-Erik', 'Sven-Eriks', 'Sven-Erik’s', 'Sven-Erikin'],
    ['Elsa', 'Elsas', 'Elsa’s', 'Elsan'],
  ];
  for (const [name, sv, en, fi] of cases) {
    assert.deepEqual([whose(name, 'sv'), whose(name, 'en'), whose(name, 'fi')], [sv, en, fi]);
  }
});
