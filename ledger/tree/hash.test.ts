import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { treeHash } from './by-definition.ts';
import { Frontier } from './frontier.ts';
import { emptyRoot, hashLeaf, hashNode } from './hash.ts';
import { entries, roots } from './vectors.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('published hashes: empty tree, empty leaf, leaf, node', () => {
  assert.equal(hex(emptyRoot), hex(roots[0] ?? emptyRoot));
  assert.equal(
    hex(hashLeaf(Buffer.alloc(0))),
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  );
  assert.equal(
    hex(hashLeaf(Buffer.from('L123456'))),
    '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
  );
  assert.equal(
    hex(hashNode(hashLeaf(Buffer.alloc(0)), hashLeaf(Buffer.of(0)))),
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  );
});

test('a leaf that looks like a node is no node', () => {
  const [left, right] = [hashLeaf(Buffer.of(1)), hashLeaf(Buffer.of(2))];
  assert.notDeepEqual(hashLeaf(Buffer.concat([left, right])), hashNode(left, right));
  assert.notDeepEqual(hashNode(left, right), hashNode(right, left));
});

test('only hashes make a node', () => {
  const hash = hashLeaf(Buffer.of(1));
  assert.throws(() => hashNode(hash.subarray(1), hash), RangeError);
  assert.throws(() => hashNode(hash, Buffer.concat([hash, hash])), RangeError);
});

test('published roots: the frontier gives the root of every size', () => {
  const frontier = new Frontier();
  for (const [size, root] of roots.entries()) {
    assert.equal(hex(frontier.root()), hex(root));
    const next = entries[size];
    if (next !== undefined) frontier.append(hashLeaf(next));
  }
});

test('the frontier gives the root by definition, for all sizes up to 300', () => {
  const frontier = new Frontier();
  const all: Uint8Array[] = [];
  for (let size = 0; size <= 300; size++) {
    assert.equal(hex(frontier.root()), hex(treeHash(all)), `size ${size}`);
    all.push(Buffer.from(`entry ${size}`));
    frontier.append(hashLeaf(Buffer.from(`entry ${size}`)));
  }
});

test('a frontier goes on from its size and subtrees', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(50), (before, more) => {
      const whole = new Frontier();
      for (let n = 0; n < before; n++) whole.append(hashLeaf(Buffer.of(n >> 8, n)));
      const resumed = new Frontier(whole.size, whole.subtrees);
      for (let n = 0; n < more; n++) {
        whole.append(hashLeaf(Buffer.of(n)));
        resumed.append(hashLeaf(Buffer.of(n)));
      }
      assert.deepEqual(resumed.root(), whole.root());
      assert.equal(resumed.size, before + more);
    }),
    { seed: 6962, numRuns: 20 },
  );
});

test('a frontier counts beyond 2^32', () => {
  const size = 2 ** 40 + 2 ** 33 - 1;
  const subtrees = Array.from({ length: 34 }, (_, n) => hashLeaf(Buffer.of(n)));
  const frontier = new Frontier(size, subtrees);
  frontier.append(hashLeaf(Buffer.of(99)));
  assert.equal(frontier.size, 2 ** 40 + 2 ** 33);
  assert.equal(frontier.subtrees.length, 2);
});

test('what is no frontier is refused', () => {
  const hash = hashLeaf(Buffer.of(1));
  for (const [size, subtrees] of [
    [-1, []],
    [1.5, [hash]],
    [2 ** 53, [hash]],
    [3, [hash]],
    [2, [hash, hash]],
    [1, [hash.subarray(1)]],
  ] as const) {
    assert.throws(() => new Frontier(size, subtrees), RangeError);
  }
  assert.throws(() => new Frontier().append(Buffer.alloc(31)), RangeError);
});
