import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsMissing, faultBeforeAsking, faultOf, tidyNumber } from './number.ts';

test('what people put between digits doesn’t matter', () => {
  for (const text of [
    '19121212-1212',
    '19121212 1212',
    '1912 12 12–1212',
    '19121212−1212',
    ' 1912.12.12.1212 ',
  ]) {
    assert.equal(tidyNumber(text), '191212121212', text);
  }
});

test('the plus of people over a hundred years is kept for the server', () => {
  assert.equal(tidyNumber('121212+1212'), '121212+1212');
  assert.equal(faultBeforeAsking('121212+1212'), undefined);
});

test('ten or twelve digits are asked for, other lengths aren’t', () => {
  assert.equal(faultBeforeAsking('121212-1212'), undefined);
  assert.equal(faultBeforeAsking('19121212-1212'), undefined);
  assert.equal(faultBeforeAsking('19121212-12'), 'length');
  assert.equal(faultBeforeAsking('19121212-121234'), 'length');
  assert.equal(faultBeforeAsking('   '), 'empty');
});

test('a reserve number with letters is for the server to judge', () => {
  assert.equal(faultBeforeAsking('19391017TF01'), undefined);
  assert.equal(faultBeforeAsking('LJU-2026-00017-X'), undefined);
});

test('the missing digits are counted to the nearest length', () => {
  assert.equal(digitsMissing('19391017-92'), 2);
  assert.equal(digitsMissing('391017-92'), 2);
  assert.equal(digitsMissing('391017-920'), 1);
  assert.equal(digitsMissing('19391017-92031'), -1);
  assert.equal(digitsMissing('19391017-920'), 1);
});

test('a reason we don’t know is a fault of form', () => {
  assert.equal(faultOf({ why: 'checkDigit' }), 'checkDigit');
  assert.equal(faultOf({ why: 'somethingElse' }), 'form');
  assert.equal(faultOf({}), 'form');
});
