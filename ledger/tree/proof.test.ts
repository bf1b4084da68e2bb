import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedBits } from '../tampered.ts';
import * as argon from './argon2020.ts';
import { path, proof as proofByDefinition } from './by-definition.ts';
import { proveConsistency, verifyConsistency } from './consistency-proof.ts';
import { emptyRoot, hashLeaf } from './hash.ts';
import { proveInclusion, proveInclusions, verifyInclusion } from './inclusion-proof.ts';
import { tilePath } from './tile.ts';
import { TileStore } from './tile-store.ts';
import { TileWriter } from './tile-writer.ts';
import { consistencyProofs, entries, inclusionProofs, roots } from './vectors.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const entry = (n: number) => Buffer.from(`entry ${n}`);
const other = hashLeaf(Buffer.from('in no tree'));

function grow(all: Iterable<Uint8Array>) {
  const writer = TileWriter.empty();
  const heads = [writer.root()];
  for (const one of all) {
    writer.append(one);
    heads.push(writer.root());
  }
  const store = new TileStore();
  store.keep(writer.takeTiles());
  return { read: store.read, root: (size: number) => heads[size] ?? emptyRoot };
}

const sizes = 300;
const leaves = Array.from({ length: sizes }, (_, n) => entry(n));
const tree = grow(leaves);

async function inclusion(index: number, size: number, { read } = tree) {
  const proof = await proveInclusion({ index, size }, read);
  assert.ok(proof.ok);
  return proof.value;
}

async function consistency(oldSize: number, size: number, { read } = tree) {
  const proof = await proveConsistency({ oldSize, size }, read);
  assert.ok(proof.ok);
  return proof.value;
}

const published = grow(entries);
for (const { index, size, proof } of inclusionProofs) {
  test(`published inclusion proof: leaf ${index} of ${size}`, async () => {
    const root = roots[size] ?? other;
    const leaf = hashLeaf(entries[index] ?? other);
    assert.equal(verifyInclusion({ index, size, root, leaf, proof }), true);
    assert.deepEqual((await inclusion(index, size, published)).map(hex), proof.map(hex));
  });
}
for (const { oldSize, size, proof } of consistencyProofs) {
  test(`published consistency proof: from ${oldSize} to ${size}`, async () => {
    const old = { size: oldSize, root: roots[oldSize] ?? other };
    const head = { size, root: roots[size] ?? other };
    assert.equal(verifyConsistency({ old, head, proof }), true);
    assert.deepEqual((await consistency(oldSize, size, published)).map(hex), proof.map(hex));
  });
}

test('an entry of a real log: number 10 000 of Google Argon 2020', () => {
  assert.equal(verifyInclusion({ ...argon.head, ...argon.inclusion }), true);
  assert.equal(verifyConsistency({ ...argon.consistency, head: argon.head }), true);
});

/** Every place up to a size; beyond 70 the first, the last and one in eleven. */
const places = (size: number) =>
  Array.from({ length: size + 1 }, (_, n) => n).filter(
    (n) => size <= 70 || n < 2 || n > size - 3 || n % 11 === size % 11,
  );

test('inclusion proofs are those by definition, and hold, in trees of all sizes up to 300', async () => {
  for (let size = 1; size <= sizes; size++) {
    const root = tree.root(size);
    for (const index of places(size - 1)) {
      const proof = await inclusion(index, size);
      const leaf = hashLeaf(entry(index));
      assert.equal(
        verifyInclusion({ index, size, root, leaf, proof }),
        true,
        `${index} of ${size}`,
      );
      // By definition is slow: many leaves of some sizes, some leaves of every size.
      if (size % 50 === 0 || (index * 7919) % size < 2) {
        assert.deepEqual(proof.map(hex), path(index, leaves.slice(0, size)).map(hex));
      }
    }
  }
});

test('consistency proofs are those by definition, and hold, for all sizes up to 300', async () => {
  for (let size = 0; size <= sizes; size++) {
    const head = { size, root: tree.root(size) };
    for (const oldSize of places(size)) {
      const proof = await consistency(oldSize, size);
      const old = { size: oldSize, root: tree.root(oldSize) };
      assert.equal(verifyConsistency({ old, head, proof }), true, `${oldSize} to ${size}`);
      if (oldSize > 0 && (size % 50 === 0 || (oldSize * 7919) % size < 2)) {
        assert.deepEqual(
          proof.map(hex),
          proofByDefinition(oldSize, leaves.slice(0, size)).map(hex),
        );
      }
    }
  }
});

test('proofs hold in large trees, across tiles of every level', async () => {
  const large = grow(Array.from({ length: 70_000 }, (_, n) => entry(n)));
  const place = fc.integer({ min: 1, max: 70_000 });
  await fc.assert(
    fc.asyncProperty(place, place, async (a, b) => {
      const [oldSize, size] = [Math.min(a, b), Math.max(a, b)];
      const index = oldSize - 1;
      const [old, head] = [oldSize, size].map((s) => ({ size: s, root: large.root(s) }));
      assert.ok(old && head);
      const proof = await inclusion(index, size, large);
      assert.ok(verifyInclusion({ index, ...head, leaf: hashLeaf(entry(index)), proof }));
      assert.ok(!verifyInclusion({ index, ...head, leaf: hashLeaf(entry(size)), proof }));
      const steps = await consistency(oldSize, size, large);
      assert.ok(verifyConsistency({ old, head, proof: steps }));
      if (oldSize < size) {
        assert.ok(!verifyConsistency({ old: { ...old, root: other }, head, proof: steps }));
        assert.ok(!verifyConsistency({ old, head: { ...head, root: other }, proof: steps }));
      }
    }),
    { seed: 6962, numRuns: 300 },
  );
});

test('nothing but the claim itself is proven by an inclusion proof', async () => {
  for (const [index, size] of [
    [0, 1],
    [0, 8],
    [5, 8],
    [2, 3],
    [1, 5],
    [299, 300],
    [128, 300],
  ] as readonly [number, number][]) {
    const proof = await inclusion(index, size);
    const claim = { index, size, root: tree.root(size), leaf: hashLeaf(entry(index)), proof };
    const holds = (change: Partial<typeof claim>) => verifyInclusion({ ...claim, ...change });
    assert.ok(holds({}));
    for (const wrong of [index - 1, index + 1, index ^ 2, size, index + 0.5, Number.NaN]) {
      assert.ok(!holds({ index: wrong }), `index ${wrong}`);
    }
    // Another size with the same way up proves nothing less, so only those with another way are refused.
    for (const wrong of [0, -1, 2 * size, size / 2 - 0.5, 2 ** 53, Number.NaN]) {
      assert.ok(!holds({ size: wrong }), `size ${wrong}`);
    }
    for (const root of changedBits(claim.root)) assert.ok(!holds({ root }));
    for (const leaf of changedBits(claim.leaf)) assert.ok(!holds({ leaf }));
    for (const [n, hash] of proof.entries()) {
      for (const bit of changedBits(hash)) assert.ok(!holds({ proof: proof.with(n, bit) }));
      assert.ok(!holds({ proof: proof.toSpliced(n, 1) }));
      assert.ok(!holds({ proof: proof.with(n, hash.subarray(1)) }));
      assert.ok(!holds({ proof: proof.toSpliced(n, 0, other) }));
    }
    for (const more of [other, claim.root, new Uint8Array(0)]) {
      assert.ok(!holds({ proof: [...proof, more] }));
      assert.ok(!holds({ proof: [more, ...proof] }));
    }
    assert.ok(!holds({ root: emptyRoot }));
    assert.ok(!holds({ root: new Uint8Array(0) }));
    assert.ok(!holds({ leaf: new Uint8Array(0) }));
  }
});

test('a leaf of a tree is no leaf of a smaller tree with the same root', () => {
  const root = tree.root(2);
  const [first, second] = [hashLeaf(entry(0)), hashLeaf(entry(1))];
  assert.ok(verifyInclusion({ index: 1, size: 2, root, leaf: second, proof: [first] }));
  assert.ok(!verifyInclusion({ index: 0, size: 1, root, leaf: second, proof: [first] }));
});

test('nothing but the claim itself is proven by a consistency proof', async () => {
  for (const [oldSize, size] of [
    [1, 8],
    [6, 8],
    [2, 5],
    [6, 7],
    [256, 300],
    [299, 300],
  ] as readonly [number, number][]) {
    const proof = await consistency(oldSize, size);
    const old = { size: oldSize, root: tree.root(oldSize) };
    const head = { size, root: tree.root(size) };
    const holds = (change: Partial<Parameters<typeof verifyConsistency>[0]>) =>
      verifyConsistency({ old, head, proof, ...change });
    assert.ok(holds({}));
    for (const wrong of [oldSize - 1, oldSize + 1, oldSize ^ 2, size + 1, -1, 0.5, Number.NaN]) {
      assert.ok(!holds({ old: { ...old, size: wrong } }), `old size ${wrong}`);
    }
    for (const wrong of [0, 2 * size, oldSize, 2 ** 53]) {
      assert.ok(!holds({ head: { ...head, size: wrong } }), `size ${wrong}`);
    }
    for (const root of changedBits(old.root)) assert.ok(!holds({ old: { ...old, root } }));
    for (const root of changedBits(head.root)) assert.ok(!holds({ head: { ...head, root } }));
    for (const [n, hash] of proof.entries()) {
      for (const bit of changedBits(hash)) assert.ok(!holds({ proof: proof.with(n, bit) }));
      assert.ok(!holds({ proof: proof.toSpliced(n, 1) }));
      assert.ok(!holds({ proof: proof.with(n, hash.subarray(1)) }));
    }
    for (const more of [other, old.root, head.root, proof[0] ?? other, new Uint8Array(0)]) {
      assert.ok(!holds({ proof: [...proof, more] }));
      assert.ok(!holds({ proof: [more, ...proof] }));
    }
    assert.ok(!holds({ proof: [] }));
    assert.ok(!holds({ old: { size: oldSize, root: head.root }, head: { size, root: old.root } }));
  }
});

test('from the empty tree every tree follows, with an empty proof; to the same size only the same', () => {
  const head = { size: 8, root: tree.root(8) };
  const empty = { size: 0, root: emptyRoot };
  assert.ok(verifyConsistency({ old: empty, head, proof: [] }));
  assert.ok(verifyConsistency({ old: empty, head: empty, proof: [] }));
  assert.ok(!verifyConsistency({ old: empty, head, proof: [other] }));
  assert.ok(!verifyConsistency({ old: { size: 0, root: other }, head, proof: [] }));
  assert.ok(!verifyConsistency({ old: empty, head: { size: 0, root: other }, proof: [] }));
  assert.ok(verifyConsistency({ old: head, head, proof: [] }));
  assert.ok(!verifyConsistency({ old: head, head: { size: 8, root: other }, proof: [] }));
  assert.ok(!verifyConsistency({ old: head, head, proof: [other] }));
});

test('a proof about a leaf or tree that there is not is a mistake of the caller', async () => {
  await assert.rejects(proveInclusion({ index: 8, size: 8 }, tree.read), RangeError);
  await assert.rejects(proveInclusion({ index: -1, size: 8 }, tree.read), RangeError);
  await assert.rejects(proveConsistency({ oldSize: 9, size: 8 }, tree.read), RangeError);
});

test('a proof needs few tiles, all asked for at once', async () => {
  const asked: number[] = [];
  const proof = await proveInclusion({ index: 3, size: 300 }, (tiles) => {
    asked.push(tiles.length);
    return tree.read(tiles);
  });
  assert.ok(proof.ok);
  assert.deepEqual(asked, [2]);
  const missing = await proveInclusion({ index: 3, size: 300 }, () => []);
  assert.ok(!missing.ok && missing.code === 'tile-missing');
});

test('proofs of many leaves are those of each, and read each tile once', async () => {
  const indexes = [299, 0, 7, 7, 255, 256, 128];
  const asked: string[] = [];
  const proofs = await proveInclusions({ indexes, size: 300 }, (tiles) => {
    asked.push(...tiles.map(tilePath));
    return tree.read(tiles);
  });
  assert.ok(proofs.ok);
  assert.equal(new Set(asked).size, asked.length);
  for (const [n, index] of indexes.entries()) {
    assert.deepEqual(proofs.value[n]?.map(hex), (await inclusion(index, 300)).map(hex));
  }
  assert.deepEqual(await proveInclusions({ indexes: [0], size: 1 }, tree.read), {
    ok: true,
    value: [[]],
  });
  await assert.rejects(proveInclusions({ indexes: [0, 8], size: 8 }, tree.read), RangeError);
});
