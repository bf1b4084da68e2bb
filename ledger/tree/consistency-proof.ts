/**
 * Consistency proofs (RFC 6962 section 2.1.2, RFC 9162 section 2.1.4): a tree holds all that a smaller one
 * held, in the same places.
 */
import type { Result } from '../result.ts';
import { emptyRoot, hashLength, hashNode, isSize, sameHash } from './hash.ts';
import { largestPowerBelow } from './inclusion-proof.ts';
import {
  type LeafRange,
  type ReadTiles,
  readRangeRoots,
  type TileProblem,
  type TreeHead,
} from './tile-reader.ts';

/**
 * The ranges that lead from the tree of the leaves before `oldEnd` to the one over the range (SUBPROOF).
 * @param known true while the old tree's root, which the verifier has, is the root of all its leaves in range
 */
function provingRanges(
  oldEnd: number,
  { begin, end }: LeafRange,
  known: boolean,
): readonly LeafRange[] {
  if (oldEnd === end) return known ? [] : [{ begin, end }];
  const split = begin + largestPowerBelow(end - begin);
  return oldEnd <= split
    ? [...provingRanges(oldEnd, { begin, end: split }, known), { begin: split, end }]
    : [...provingRanges(oldEnd, { begin: split, end }, false), { begin, end: split }];
}

/**
 * Proves that the tree of `size` continues the one of `oldSize`. Empty when they are the same, or the old one
 * is empty.
 * @param read gives tiles of the larger tree; the proof is as true as they are
 * @throws RangeError when the old tree is the larger one
 */
export async function proveConsistency(
  sizes: { readonly oldSize: number; readonly size: number },
  read: ReadTiles,
): Promise<Result<readonly Uint8Array[], TileProblem>> {
  const { oldSize, size } = sizes;
  if (!isSize(oldSize) || !isSize(size) || oldSize > size) {
    throw new RangeError(`A tree of ${size} leaves doesn't continue one of ${oldSize}`);
  }
  const ranges = oldSize === 0 ? [] : provingRanges(oldSize, { begin: 0, end: size }, true);
  return await readRangeRoots(ranges, size, read);
}

/** True when the proof leads from the old tree to the new one (RFC 9162 section 2.1.4.2). */
export function verifyConsistency(claim: {
  readonly old: TreeHead;
  readonly head: TreeHead;
  readonly proof: readonly Uint8Array[];
}): boolean {
  const { old, head, proof } = claim;
  if (!isSize(old.size) || !isSize(head.size) || old.size > head.size) return false;
  if ([old.root, head.root, ...proof].some((hash) => hash.length !== hashLength)) return false;
  if (old.size === 0 && !sameHash(old.root, emptyRoot)) return false;
  if (old.size === head.size) return proof.length === 0 && sameHash(old.root, head.root);
  if (old.size === 0) return proof.length === 0;

  let place = old.size - 1;
  let last = head.size - 1;
  while (place % 2 === 1) {
    place = (place - 1) / 2;
    last = Math.floor(last / 2);
  }
  // The old tree is complete when its last leaf is the last below a left-most node: then its root starts the
  // way up, and isn't part of the proof.
  const [start, ...rest] = place === 0 ? [old.root, ...proof] : proof;
  if (start === undefined) return false;

  let oldHash = start;
  let hash = start;
  for (const sibling of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      oldHash = hashNode(sibling, oldHash);
      hash = hashNode(sibling, hash);
      while (place % 2 === 0 && place !== 0) {
        place /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = hashNode(hash, sibling);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && sameHash(oldHash, old.root) && sameHash(hash, head.root);
}
