import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KeyPress, shortcutOf } from './shortcuts.ts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  writing: false,
  ...over,
});

test('a single key is its shortcut, with or without shift', () => {
  assert.equal(shortcutOf(press('j'), true), 'j');
  assert.equal(shortcutOf(press('J'), true), 'j');
  assert.equal(shortcutOf(press('?'), true), '?');
  assert.equal(shortcutOf(press('x'), true), undefined);
  assert.equal(shortcutOf(press('Tab'), true), undefined);
});

test('who writes writes', () => {
  assert.equal(shortcutOf(press('s', { writing: true }), true), undefined);
});

test('keys of the browser are the browser’s', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) {
    assert.equal(shortcutOf(press('j', { [held]: true }), true), undefined);
  }
});

test('what is switched off does nothing', () => {
  assert.equal(shortcutOf(press('j'), false), undefined);
});
