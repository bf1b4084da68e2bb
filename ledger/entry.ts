import { createHmac, type KeyObject, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Canonical, canonicalBytes } from './canonical.ts';

/** What is stored of an entry: bytes and salt go after the retention time, the MAC stays. */
export interface SealedEntry {
  /** Canonical bytes (RFC 8785). */
  readonly bytes: Uint8Array;
  /** 32 random bytes, the key of the commitment. */
  readonly salt: Uint8Array;
  /** HMAC-SHA-256 over salt and bytes, with a key that the database doesn't hold. */
  readonly mac: Uint8Array;
}

/** 32 bytes that the servers hold and the database and its backups don't. */
export type MacKey = KeyObject | Uint8Array;

const saltLength = 32;

function mac(key: MacKey, salt: Uint8Array, bytes: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(salt).update(bytes).digest();
}

/**
 * Makes an entry ready to be stored.
 * @param entry what is to be logged
 * @throws TypeError when the entry has no canonical form
 */
export function sealEntry(entry: Canonical, key: MacKey): SealedEntry {
  const bytes = canonicalBytes(entry);
  const salt = randomBytes(saltLength);
  return { bytes, salt, mac: mac(key, salt, bytes) };
}

/** True when the entry was made by a holder of the key. */
export function verifyMac(entry: SealedEntry, key: MacKey): boolean {
  const expected = mac(key, entry.salt, entry.bytes);
  return entry.mac.length === expected.length && timingSafeEqual(entry.mac, expected);
}

/**
 * HMAC-SHA-256(salt, bytes), 32 bytes: what the tree sees of an entry, so that the tree can be public and
 * outlive the entry's content.
 */
export function commitment(entry: Pick<SealedEntry, 'bytes' | 'salt'>): Uint8Array {
  return createHmac('sha256', entry.salt).update(entry.bytes).digest();
}
