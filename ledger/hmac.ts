import { hash } from 'node:crypto';

const blockLength = 64;
const digestLength = 32;
const innerPad = 0x36;
const outerPad = 0x5c;

// Written over by each call.
let inner = Buffer.alloc(4096);
const outer = Buffer.alloc(blockLength + digestLength);

/**
 * HMAC-SHA-256 (RFC 2104). The same as `createHmac`, which takes most of its time for its own making, while the
 * log needs three for each entry.
 * @param key at most 64 bytes, which HMAC fills up with zeros
 */
export function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (key.length > blockLength) throw new RangeError('The key has at most 64 bytes');
  const length = blockLength + bytes.length;
  if (length > inner.length) inner = Buffer.alloc(2 * length);
  inner.fill(innerPad, 0, blockLength);
  outer.fill(outerPad, 0, blockLength);
  for (let n = 0; n < key.length; n++) {
    inner[n] = (key[n] ?? 0) ^ innerPad;
    outer[n] = (key[n] ?? 0) ^ outerPad;
  }
  inner.set(bytes, blockLength);
  // Digests come as strings, a character for each byte: a third of the cost of a buffer.
  outer.write(hash('sha256', inner.subarray(0, length), 'binary'), blockLength, 'latin1');
  const mac = Buffer.from(hash('sha256', outer, 'binary'), 'latin1');
  // The key stays in neither.
  inner.fill(0, 0, blockLength);
  outer.fill(0, 0, blockLength);
  return mac;
}
