import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCursor, writeCursor } from './cursor.ts';

const cursor = { at: '2026-11-22T07:40:11.000Z', id: '019ab000-0000-7000-8000-000000000001' };

test('a cursor comes back as it went', () => {
  assert.deepEqual(parseCursor(writeCursor(cursor)), cursor);
});

for (const text of [
  '',
  'x',
  '%%%',
  writeCursor({ ...cursor, id: '019ab000-0000-7000-8000-00000000000Z' }),
  writeCursor({ ...cursor, at: '2026-13-22T07:40:11.000Z' }),
  Buffer.from(`${cursor.at} ${cursor.id} or true`).toString('base64url'),
]) {
  test(`"${text}" is no cursor`, () => assert.equal(parseCursor(text), undefined));
}
