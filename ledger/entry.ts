import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { type Canonical, canonicalBytes } from './canonical.ts';
import { newSalt, type Opening, saltLength } from './commitment.ts';

/** What is stored of an entry: bytes and salt go after the retention time, the MAC stays. */
export interface SealedEntry extends Opening {
  /** HMAC-SHA-256 over salt and bytes, with a key that the database doesn't hold. */
  readonly mac: Uint8Array;
}

/** 32 bytes that the servers hold and the database and its backups don't. */
export type MacKey = KeyObject | Uint8Array;

function mac(key: MacKey, { salt, bytes }: Opening): Uint8Array {
  return createHmac('sha256', key).update(salt).update(bytes).digest();
}

/**
 * Makes an entry ready to be stored.
 * @param entry what is to be logged
 * @throws TypeError when the entry has no canonical form
 */
export function sealEntry(entry: Canonical, key: MacKey): SealedEntry {
  const opening = { bytes: canonicalBytes(entry), salt: newSalt() };
  return { ...opening, mac: mac(key, opening) };
}

/**
 * True when the entry was made by a holder of the key.
 *
 * INVARIANT: the salt has 32 bytes. The MAC covers salt and bytes one after the other, so the length is what
 * says where the one ends and the other begins.
 */
export function verifyMac(entry: SealedEntry, key: MacKey): boolean {
  if (entry.salt.length !== saltLength) return false;
  const expected = mac(key, entry);
  return entry.mac.length === expected.length && timingSafeEqual(entry.mac, expected);
}
