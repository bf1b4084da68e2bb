import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { hmacSha256 } from './hmac.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

// RFC 4231 section 4, those with keys of at most 64 bytes.
for (const [title, key, data, mac] of [
  [
    'test case 1',
    '0b'.repeat(20),
    Buffer.from('Hi There'),
    'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  ],
  [
    'test case 2',
    Buffer.from('Jefe').toString('hex'),
    Buffer.from('what do ya want for nothing?'),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'test case 3',
    'aa'.repeat(20),
    Buffer.alloc(50, 0xdd),
    '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  ],
  [
    'test case 4',
    '0102030405060708090a0b0c0d0e0f10111213141516171819',
    Buffer.alloc(50, 0xcd),
    '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  ],
] as const) {
  test(`RFC 4231: ${title}`, () => {
    assert.equal(hex(hmacSha256(Buffer.from(key, 'hex'), data)), mac);
  });
}

test('the same as createHmac, for every length of key and bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(20_000), (key, length) => {
      const bytes = Buffer.alloc(length, 7);
      assert.equal(
        hex(hmacSha256(key, bytes)),
        createHmac('sha256', key).update(bytes).digest('hex'),
      );
    }),
    { seed: 2104, numRuns: 300, examples: [[new Uint8Array(64), 0]] },
  );
});

test('a longer key, which HMAC would hash, is refused', () => {
  assert.throws(() => hmacSha256(new Uint8Array(65), new Uint8Array(1)), RangeError);
});
