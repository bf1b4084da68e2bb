import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenName, roleInSentence } from './names.ts';

test('a person is called by the first name, or by none', () => {
  assert.equal(givenName({ name: 'Birgitta Lindqvist' }), 'Birgitta');
  assert.equal(givenName({ name: ' Anna-Karin  Holm' }), 'Anna-Karin');
  assert.equal(givenName({ name: null }), undefined);
  assert.equal(givenName({ name: ' ' }), undefined);
});

test('a role is written small in a sentence, an abbreviation as it is', () => {
  assert.equal(roleInSentence('Sjuksköterska'), 'sjuksköterska');
  assert.equal(roleInSentence('Överläkare'), 'överläkare');
  assert.equal(roleInSentence('MAS'), 'MAS');
  assert.equal(roleInSentence('leg. läkare'), 'leg. läkare');
});
