import { emptyRoot, hashLength, hashNode, isSize } from './hash.ts';

/**
 * The right edge of a tree: the roots of its largest complete subtrees, from left to right, one for each bit
 * set in its size. It is all that is needed to append and to give the root, whatever the size.
 * (RFC 9162 section 2.1.2 computes the root the same way; others call it a compact range.)
 */
export class Frontier {
  #size: number;
  readonly #subtrees: Uint8Array[];

  /**
   * @param size leaves in the tree
   * @param subtrees roots of its complete subtrees, the largest first
   * @throws RangeError when they don't fit together
   */
  constructor(size = 0, subtrees: readonly Uint8Array[] = []) {
    if (!isSize(size)) throw new RangeError('A tree has between 0 and 2^53 - 1 leaves');
    if (subtrees.length !== countBits(size) || subtrees.some((h) => h.length !== hashLength)) {
      throw new RangeError(`A tree of ${size} leaves has ${countBits(size)} complete subtrees`);
    }
    this.#size = size;
    this.#subtrees = [...subtrees];
  }

  get size(): number {
    return this.#size;
  }

  /** Roots of the complete subtrees, the largest first. */
  get subtrees(): readonly Uint8Array[] {
    return [...this.#subtrees];
  }

  /**
   * Appends a leaf.
   * @param completed is told of each subtree that the leaf completes, the leaf itself first: its height and
   *   the hash of it
   */
  append(leaf: Uint8Array, completed?: (height: number, hash: Uint8Array) => void): void {
    if (leaf.length !== hashLength) throw new RangeError('A leaf hash has 32 bytes');
    let hash = leaf;
    let height = 0;
    completed?.(height, hash);
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.#subtrees.pop();
      if (left === undefined) throw new RangeError('The frontier has too few subtrees');
      hash = hashNode(left, hash);
      height++;
      completed?.(height, hash);
    }
    this.#subtrees.push(hash);
    this.#size++;
  }

  /** Root of the tree. */
  root(): Uint8Array {
    return foldSubtrees(this.#subtrees) ?? emptyRoot;
  }
}

/** Root of the tree over complete subtrees, the largest first; undefined when there are none. */
export function foldSubtrees(subtrees: readonly Uint8Array[]): Uint8Array | undefined {
  return subtrees.reduceRight<Uint8Array | undefined>(
    (right, left) => (right === undefined ? left : hashNode(left, right)),
    undefined,
  );
}

function countBits(size: number): number {
  let bits = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}
