import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Keys, loadKeys } from '../../platform/keys.ts';
import { openLookup, sealLookup } from './lookup.ts';
import type { Reader } from './reader.ts';

const lookup = { id: 'lookup', personId: 'birgitta' };
const reader = { sessionId: 'session', assignment: { id: 'ward' } } as Reader;
const now = Date.parse('2026-11-22T07:38:00Z');
const hour = 3_600_000;

let folder: string;
let keys: Keys;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samvy-lookup-'));
  keys = await loadKeys(folder);
});
after(() => rm(folder, { recursive: true, force: true }));

test('a handle opens for its session and assignment, and tells nothing to others', () => {
  const handle = sealLookup(keys, lookup, reader, now);
  assert.deepEqual(openLookup(keys, handle, reader, now + hour), lookup);
  assert.doesNotMatch(Buffer.from(handle, 'base64url').toString('latin1'), /birgitta|lookup/);
});

for (const [title, other, at] of [
  ['another session', { ...reader, sessionId: 'other' }, now],
  ['another assignment', { ...reader, assignment: { ...reader.assignment, id: 'other' } }, now],
  ['twelve hours later', reader, now + 12 * hour],
] as const) {
  test(`a handle does not open: ${title}`, () => {
    assert.equal(openLookup(keys, sealLookup(keys, lookup, reader, now), other, at), undefined);
  });
}

test('a text that was never sealed does not open', () => {
  const handle = sealLookup(keys, lookup, reader, now);
  for (const text of ['', 'x', handle.slice(1), `${handle}A`]) {
    assert.equal(openLookup(keys, text, reader, now), undefined);
  }
});
