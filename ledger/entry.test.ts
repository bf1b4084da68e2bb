import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitment } from './commitment.ts';
import { sealEntry, verifyMac } from './entry.ts';

const key = new Uint8Array(32).fill(7);
const sealed = sealEntry({ step: 'flag', at: '2026-11-22T07:38:02.000Z' }, key);
const flipped = (bytes: Uint8Array) => bytes.map((b, i) => (i === 0 ? b ^ 1 : b));

test('a sealed entry is verified with its key', () => assert.equal(verifyMac(sealed, key), true));
for (const part of ['bytes', 'salt', 'mac'] as const) {
  test(`a changed bit in ${part} is refused`, () => {
    assert.equal(verifyMac({ ...sealed, [part]: flipped(sealed[part]) }, key), false);
  });
}
test('a byte moved from the salt to the bytes, or back, is refused', () => {
  const { salt, bytes } = sealed;
  const moved = Buffer.concat([salt.subarray(-1), bytes]);
  assert.equal(verifyMac({ ...sealed, salt: salt.subarray(0, -1), bytes: moved }, key), false);
  const back = Buffer.concat([salt, bytes.subarray(0, 1)]);
  assert.equal(verifyMac({ ...sealed, salt: back, bytes: bytes.subarray(1) }, key), false);
});
test('an entry made with another key is refused', () => {
  assert.equal(verifyMac(sealEntry({ step: 'flag' }, new Uint8Array(32)), key), false);
});
test('the same entry sealed twice has two commitments: its salt is random', () => {
  assert.notDeepEqual(
    commitment(sealed),
    commitment(sealEntry({ step: 'flag', at: '2026-11-22T07:38:02.000Z' }, key)),
  );
});
