import { KeyObject, timingSafeEqual } from 'node:crypto';
import { type Canonical, canonicalBytes } from './canonical.ts';
import { commitment, newSalt, type Opening, saltLength } from './commitment.ts';
import { hmacSha256 } from './hmac.ts';

/** What is stored of an entry: bytes and salt go after the retention time, the MAC stays. */
export interface SealedEntry extends Opening {
  /** HMAC-SHA-256 over the commitment, with a key that the database doesn't hold. */
  readonly mac: Uint8Array;
}

/** 32 bytes that the servers hold and the database and its backups don't. */
export type MacKey = KeyObject | Uint8Array;

// Over the commitment, which binds bytes and salt: so the MAC can be checked when these are gone.
function macOf(committed: Uint8Array, key: MacKey): Uint8Array {
  return hmacSha256(keyBytes(key), committed);
}

const exported = new WeakMap<KeyObject, Uint8Array>();

/** The bytes of the key: taken out of its object once, since that costs more than the MAC. */
function keyBytes(key: MacKey): Uint8Array {
  if (!(key instanceof KeyObject)) return key;
  let bytes = exported.get(key);
  if (bytes === undefined) {
    bytes = key.export();
    exported.set(key, bytes);
  }
  return bytes;
}

/**
 * Makes an entry ready to be stored.
 * @param entry what is to be logged
 * @throws TypeError when the entry has no canonical form
 */
export function sealEntry(entry: Canonical, key: MacKey): SealedEntry {
  const opening = { bytes: canonicalBytes(entry), salt: newSalt() };
  return { ...opening, mac: macOf(commitment(opening), key) };
}

/**
 * True when the entry that is committed to was made by a holder of the key. For entries whose bytes and salt are
 * gone.
 */
export function verifyCommittedMac(
  claim: { readonly commitment: Uint8Array; readonly mac: Uint8Array },
  key: MacKey,
): boolean {
  const expected = macOf(claim.commitment, key);
  return claim.mac.length === expected.length && timingSafeEqual(claim.mac, expected);
}

/** The commitment to an entry that was made by a holder of the key; undefined for any other entry. */
export function genuineCommitment(entry: SealedEntry, key: MacKey): Uint8Array | undefined {
  if (entry.salt.length !== saltLength) return undefined;
  const claim = { commitment: commitment(entry), mac: entry.mac };
  return verifyCommittedMac(claim, key) ? claim.commitment : undefined;
}

/** True when the entry was made by a holder of the key. */
export function verifyMac(entry: SealedEntry, key: MacKey): boolean {
  return genuineCommitment(entry, key) !== undefined;
}
