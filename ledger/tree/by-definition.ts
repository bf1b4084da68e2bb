/**
 * Merkle trees as RFC 6962 section 2.1 defines them, word for word and slow. Tests hold the quick tree against
 * these; nothing else uses them.
 */
import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly Uint8Array[]) =>
  parts.reduce((digest, part) => digest.update(part), createHash('sha256')).digest();

/** The largest power of two smaller than n. */
function k(n: number): number {
  return 2 ** (Math.ceil(Math.log2(n)) - 1);
}

/** Section 2.1: MTH(D). */
export function treeHash(entries: readonly Uint8Array[]): Uint8Array {
  const [first] = entries;
  if (first === undefined) return sha256();
  if (entries.length === 1) return sha256(Uint8Array.of(0), first);
  const split = k(entries.length);
  return sha256(
    Uint8Array.of(1),
    treeHash(entries.slice(0, split)),
    treeHash(entries.slice(split)),
  );
}

/** Section 2.1.1: PATH(m, D). */
export function path(m: number, entries: readonly Uint8Array[]): readonly Uint8Array[] {
  if (entries.length <= 1) return [];
  const split = k(entries.length);
  const [left, right] = [entries.slice(0, split), entries.slice(split)];
  return m < split
    ? [...path(m, left), treeHash(right)]
    : [...path(m - split, right), treeHash(left)];
}

/** Section 2.1.2: PROOF(m, D). */
export function proof(m: number, entries: readonly Uint8Array[]): readonly Uint8Array[] {
  return subproof(m, entries, true);
}

function subproof(m: number, entries: readonly Uint8Array[], b: boolean): readonly Uint8Array[] {
  if (m === entries.length) return b ? [] : [treeHash(entries)];
  const split = k(entries.length);
  const [left, right] = [entries.slice(0, split), entries.slice(split)];
  return m <= split
    ? [...subproof(m, left, b), treeHash(right)]
    : [...subproof(m - split, right, false), treeHash(left)];
}
