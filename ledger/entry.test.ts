import assert from 'node:assert/strict';
import { createHmac, createSecretKey } from 'node:crypto';
import { test } from 'node:test';
import { commitment } from './commitment.ts';
import { genuineCommitment, sealEntry, verifyCommittedMac, verifyMac } from './entry.ts';
import { changedBits } from './tampered.ts';

const key = new Uint8Array(32).fill(7);
const sealed = sealEntry({ step: 'flag', at: '2026-11-22T07:38:02.000Z' }, key);

test('a sealed entry is verified with its key', () => assert.equal(verifyMac(sealed, key), true));
test('every changed bit of bytes, salt or MAC is refused', () => {
  for (const part of ['bytes', 'salt', 'mac'] as const) {
    for (const changed of changedBits(sealed[part])) {
      assert.equal(verifyMac({ ...sealed, [part]: changed }, key), false);
    }
  }
});
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

test('the MAC is HMAC-SHA-256 over the commitment, and holds when bytes and salt are gone', () => {
  const committed = commitment(sealed);
  assert.deepEqual(sealed.mac, createHmac('sha256', key).update(committed).digest());
  assert.equal(verifyCommittedMac({ commitment: committed, mac: sealed.mac }, key), true);
  for (const changed of changedBits(committed)) {
    assert.equal(verifyCommittedMac({ commitment: changed, mac: sealed.mac }, key), false);
  }
  const short = { commitment: committed, mac: sealed.mac.subarray(0, 31) };
  assert.equal(verifyCommittedMac(short, key), false);
});
test('a genuine entry gives its commitment, a forged one nothing', () => {
  assert.deepEqual(genuineCommitment(sealed, key), commitment(sealed));
  assert.equal(genuineCommitment({ ...sealed, bytes: Buffer.from('{}') }, key), undefined);
});
test('the key may be an object that keeps it, or its bytes', () => {
  assert.equal(verifyMac(sealed, createSecretKey(key)), true);
});
