/** Inclusion proofs (RFC 6962 section 2.1.1, RFC 9162 section 2.1.3): a leaf is in a tree. */
import { accept, type Result } from '../result.ts';
import { hashLength, hashNode, isSize, sameHash } from './hash.ts';
import { type LeafRange, type ReadTiles, readRangeRoots, type TileProblem } from './tile-reader.ts';

/** The ranges whose roots prove the leaf, its sibling's first. */
function provingRanges(index: number, { begin, end }: LeafRange): readonly LeafRange[] {
  if (end - begin === 1) return [];
  const split = begin + largestPowerBelow(end - begin);
  return index < split
    ? [...provingRanges(index, { begin, end: split }), { begin: split, end }]
    : [...provingRanges(index, { begin: split, end }), { begin, end: split }];
}

/** The largest power of two below `count`, which is at least 2. */
export function largestPowerBelow(count: number): number {
  let power = 1;
  while (2 * power < count) power *= 2;
  return power;
}

/**
 * Proves that the leaf at `index` is in the tree of `size`.
 * @param read gives tiles of that tree; the proof is as true as they are
 * @throws RangeError when there is no such leaf
 */
export async function proveInclusion(
  leaf: { readonly index: number; readonly size: number },
  read: ReadTiles,
): Promise<Result<readonly Uint8Array[], TileProblem>> {
  const { index, size } = leaf;
  if (!isSize(index) || !isSize(size) || index >= size) {
    throw new RangeError(`A tree of ${size} leaves has no leaf ${index}`);
  }
  return await readRangeRoots(provingRanges(index, { begin: 0, end: size }), size, read);
}

/**
 * Proves many leaves of one tree, in their order: what their proofs have in common is read and hashed once.
 * @param read gives tiles of that tree; the proofs are as true as they are
 * @throws RangeError when there is no such leaf
 */
export async function proveInclusions(
  leaves: { readonly indexes: readonly number[]; readonly size: number },
  read: ReadTiles,
): Promise<Result<readonly (readonly Uint8Array[])[], TileProblem>> {
  const { indexes, size } = leaves;
  const outside = indexes.find((index) => !isSize(index) || index >= size);
  if (outside !== undefined || !isSize(size)) {
    throw new RangeError(`A tree of ${size} leaves has no leaf ${outside}`);
  }
  const wanted = indexes.map((index) => provingRanges(index, { begin: 0, end: size }));
  const distinct = [...new Map(wanted.flat().map((range) => [rangeKey(range), range])).values()];
  const found = await readRangeRoots(distinct, size, read);
  if (!found.ok) return found;
  const roots = new Map(distinct.map((range, n) => [rangeKey(range), found.value[n]]));
  return accept(
    wanted.map((ranges) => ranges.flatMap((range) => roots.get(rangeKey(range)) ?? [])),
  );
}

const rangeKey = ({ begin, end }: LeafRange) => `${begin}-${end}`;

/** True when the proof leads from the leaf's hash to the root (RFC 9162 section 2.1.3.2). */
export function verifyInclusion(claim: {
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  /** `hashLeaf` of the entry. */
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
}): boolean {
  const { index, size, root, leaf, proof } = claim;
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  if ([leaf, ...proof].some((hash) => hash.length !== hashLength)) return false;

  let place = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = hashNode(sibling, hash);
      // A last node without a sibling goes up as it is.
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
  return last === 0 && sameHash(hash, root);
}
