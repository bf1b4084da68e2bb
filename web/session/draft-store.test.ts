import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDraftStore } from './draft-store.ts';

function aStorage(): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
    key: () => null,
    get length() {
      return held.size;
    },
  };
}

test('what was written is there after signing in again as the same user', () => {
  const storage = aStorage();
  const before = openDraftStore(storage);
  before.claim('SE2321000156-1001');
  before.keep('consent', { until: '2026-12-22' });
  const after = openDraftStore(storage);
  after.claim('SE2321000156-1001');
  assert.deepEqual(after.find('consent'), { until: '2026-12-22' });
});

test('anybody else who signs in here finds nothing', () => {
  const storage = aStorage();
  const drafts = openDraftStore(storage);
  drafts.claim('SE2321000156-1001');
  drafts.keep('consent', { until: '2026-12-22' });
  drafts.claim('SE2321000156-1002');
  assert.equal(drafts.find('consent'), undefined);
  drafts.claim('SE2321000156-1001');
  assert.equal(drafts.find('consent'), undefined);
});

test('signing out throws all away', () => {
  const storage = aStorage();
  const drafts = openDraftStore(storage);
  drafts.claim('SE2321000156-1001');
  drafts.keep('ground', 'fallutredning');
  drafts.claim(undefined);
  assert.equal(storage.length, 0);
});

test('a draft that was sent is let go of, and nothing is kept before anybody has signed in', () => {
  const drafts = openDraftStore(aStorage());
  drafts.keep('ground', 'fallutredning');
  assert.equal(drafts.find('ground'), undefined);
  drafts.claim('SE2321000156-1001');
  drafts.keep('ground', 'fallutredning');
  drafts.keep('ground', undefined);
  assert.equal(drafts.find('ground'), undefined);
});

test('what somebody else has put there is no draft', () => {
  const storage = aStorage();
  storage.setItem('samvy.drafts', '{"owner":7');
  assert.equal(openDraftStore(storage).find('ground'), undefined);
});
