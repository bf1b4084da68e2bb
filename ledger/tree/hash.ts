/**
 * Merkle Tree Hashes (RFC 6962 section 2.1, RFC 9162 section 2.1.1), with SHA-256.
 *
 * The first byte tells leaves from nodes, so that no entry can pass for a subtree.
 */
import { hash } from 'node:crypto';

/** Bytes in a hash. */
export const hashLength = 32;

const leafPrefix = 0;
const nodePrefix = 1;

// Written over by each call: nearly every leaf has 32 bytes, and every node has two hashes.
const leafInput = Buffer.alloc(1 + hashLength, leafPrefix);
const nodeInput = Buffer.alloc(1 + 2 * hashLength, nodePrefix);

/** A digest handed over as a string, a character for each byte, costs a third of one handed over as a buffer. */
function sha256(input: Uint8Array): Uint8Array {
  return Buffer.from(hash('sha256', input, 'binary'), 'latin1');
}

/** The root of the tree without entries. */
export const emptyRoot: Uint8Array = sha256(new Uint8Array(0));

/** Hash of an entry as a leaf: SHA-256(0x00 || entry). */
export function hashLeaf(entry: Uint8Array): Uint8Array {
  if (entry.length === hashLength) {
    leafInput.set(entry, 1);
    return sha256(leafInput);
  }
  const input = Buffer.alloc(1 + entry.length, leafPrefix);
  input.set(entry, 1);
  return sha256(input);
}

/**
 * Hash of two subtrees: SHA-256(0x01 || left || right).
 * @throws RangeError when one of them is no hash
 */
export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== hashLength || right.length !== hashLength) {
    throw new RangeError('A node is made of two hashes of 32 bytes');
  }
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + hashLength);
  return sha256(nodeInput);
}

export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** True for what can be a tree's size: an integer from 0 to 2^53 - 1. */
export function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
