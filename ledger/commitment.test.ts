import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { commitment, newSalt, opens, saltLength } from './commitment.ts';

const bytes = Buffer.from('{"step":"flag"}');
const salt = newSalt();
const committed = commitment({ bytes, salt });

test('the commitment is HMAC-SHA-256 with the salt as key', () => {
  assert.deepEqual(committed, createHmac('sha256', salt).update(bytes).digest());
});
test('a commitment is opened by its bytes and salt', () => {
  assert.equal(opens({ bytes, salt }, committed), true);
});
test('every changed bit of bytes, salt or commitment is refused', () => {
  for (const part of ['bytes', 'salt', 'committed'] as const) {
    const length = { bytes, salt, committed }[part].length;
    for (let bit = 0; bit < 8 * length; bit++) {
      const changed = { bytes, salt, committed };
      changed[part] = Buffer.from(changed[part]);
      changed[part][bit >> 3] = (changed[part][bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.equal(opens(changed, changed.committed), false, `${part} bit ${bit}`);
    }
  }
});

test('a salt of another length opens nothing, though HMAC would pad it to the same key', () => {
  const zero = Buffer.concat([salt.subarray(0, saltLength - 1), Buffer.alloc(1)]);
  const short = zero.subarray(0, saltLength - 1);
  const padded = createHmac('sha256', short).update(bytes).digest();
  assert.deepEqual(padded, commitment({ bytes, salt: zero }));
  assert.equal(opens({ bytes, salt: short }, padded), false);
  assert.equal(opens({ bytes, salt: Buffer.concat([zero, Buffer.alloc(1)]) }, padded), false);
  assert.throws(() => commitment({ bytes, salt: short }), RangeError);
});

test('salts have 32 bytes and never repeat', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 1000; n++) seen.add(Buffer.from(newSalt()).toString('hex'));
  assert.equal(seen.size, 1000);
  assert.ok([...seen].every((text) => text.length === 2 * saltLength));
});
