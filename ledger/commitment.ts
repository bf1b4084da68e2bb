import { randomFillSync } from 'node:crypto';
import { hmacSha256 } from './hmac.ts';

/** What a commitment opens to. Without the salt the bytes can't be guessed from the commitment. */
export interface Opening {
  /** Canonical bytes (RFC 8785). */
  readonly bytes: Uint8Array;
  /** 32 random bytes, used once. */
  readonly salt: Uint8Array;
}

/** Bytes in a salt. */
export const saltLength = 32;

// One call for many salts: asking the generator costs far more than 32 bytes of its output.
const pool = new Uint8Array(128 * saltLength);
let drawn = pool.length;

/** 32 random bytes that nothing else has. */
export function newSalt(): Uint8Array {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  const salt = pool.slice(drawn, drawn + saltLength);
  pool.fill(0, drawn, drawn + saltLength);
  drawn += saltLength;
  return salt;
}

/**
 * HMAC-SHA-256(salt, bytes), 32 bytes: what the tree sees, so that the tree can be public and outlive the
 * content.
 *
 * INVARIANT: the salt has 32 bytes. HMAC pads a key with zeros, so a salt and the same salt with a zero after
 * it would open one commitment.
 * @throws RangeError for a salt of another length
 */
export function commitment({ bytes, salt }: Opening): Uint8Array {
  if (salt.length !== saltLength) throw new RangeError('A salt has 32 bytes');
  return hmacSha256(salt, bytes);
}

/** True when the commitment is to these bytes with this salt. */
export function opens(opening: Opening, committed: Uint8Array): boolean {
  return opening.salt.length === saltLength && Buffer.compare(commitment(opening), committed) === 0;
}
