import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedBits } from '../tampered.ts';
import { treeHash } from './by-definition.ts';
import { hashLeaf } from './hash.ts';
import { edgeTiles, parseEntries, parseTilePath, tileIn, tilePath, tilesSince } from './tile.ts';
import { readAuthenticTiles } from './tile-reader.ts';
import { TileStore } from './tile-store.ts';
import { TileWriter } from './tile-writer.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const entry = (n: number) => hashLeaf(Buffer.from(`entry ${n}`));

/** A tree of entries 0, 1 …, with its tiles; they are taken after every `batch` entries. */
function grow(size: number, batch = size) {
  const writer = TileWriter.empty();
  const store = new TileStore();
  for (let n = 0; n < size; n++) {
    writer.append(entry(n));
    if (writer.size % batch === 0) store.keep(writer.takeTiles());
  }
  store.keep(writer.takeTiles());
  return { writer, store, head: { size, root: writer.root() } };
}

const paths = [
  [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
  [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
  [{ level: 2, index: 1000, width: 17 }, 'tile/2/x001/000.p/17'],
  [{ level: 'entries', index: 273, width: 112 }, 'tile/entries/273.p/112'],
  [{ level: 63, index: 999_999, width: 255 }, 'tile/63/x999/999.p/255'],
] as const;
for (const [tile, path] of paths) {
  test(`C2SP tlog-tiles: ${path}`, () => {
    assert.equal(tilePath(tile), path);
    assert.deepEqual(parseTilePath(path), { ok: true, value: tile });
  });
}

test('every path is read back', () => {
  const level = fc.oneof(fc.constant('entries' as const), fc.nat(63));
  fc.assert(
    fc.property(
      level,
      fc.nat(Number.MAX_SAFE_INTEGER),
      fc.integer({ min: 1, max: 256 }),
      (...t) => {
        const [level, index, width] = t;
        assert.deepEqual(parseTilePath(tilePath({ level, index, width })), {
          ok: true,
          value: { level, index, width },
        });
      },
    ),
    { seed: 6962 },
  );
});

for (const path of [
  '',
  'tile/0',
  'tile/0/',
  'tile/0/0',
  'tile/0/0000',
  'tile/00/000',
  'tile/64/000',
  'tile/-1/000',
  'tile/x/000',
  'tile/0/001/000',
  'tile/0/x000/000',
  'tile/0/x001/x002',
  'tile/0/000.p/0',
  'tile/0/000.p/256',
  'tile/0/000.p/01',
  'tile/0/000.p/',
  'tile/0/000.p/1 ',
  'tile/0/000\n',
  '/tile/0/000',
  'tile/8/0/000',
  'tile/entries/x900/x719/x925/x474/x740/992',
]) {
  test(`no tile path: ${JSON.stringify(path)}`, () => {
    assert.equal(parseTilePath(path).ok, false);
  });
}

test('C2SP tlog-tiles: the tiles of a tree of 70 000 leaves', () => {
  const tiles = [...tilesSince(0, 70_000)].filter(({ level }) => level !== 'entries');
  const count = (level: number, full: boolean) =>
    tiles.filter((t) => t.level === level && (t.width === 256) === full).map((t) => t.width);
  assert.equal(count(0, true).length, 273);
  assert.deepEqual(count(0, false), [112]);
  assert.equal(count(1, true).length, 1);
  assert.deepEqual(count(1, false), [17]);
  assert.deepEqual(count(2, true), []);
  assert.deepEqual(count(2, false), [1]);
  assert.equal(tiles.length, 277);
  assert.deepEqual(
    edgeTiles(70_000).map((t) => t.width),
    [1, 17, 112],
  );
});

test('C2SP tlog-tiles: a tree of 256 leaves has a full tile and one of width 1 above it', () => {
  assert.deepEqual(edgeTiles(256), [{ level: 1, index: 0, width: 1 }]);
  assert.deepEqual(tileIn(256, 0, 0), { level: 0, index: 0, width: 256 });
  assert.equal(tileIn(256, 0, 1), undefined);
  assert.equal(tileIn(256, 2, 0), undefined);
});

const { writer: large, store: largeStore, head: largeHead } = grow(66_000, 999);

test('every hash of every tile is the tree hash by definition', () => {
  for (const tile of largeStore.all()) {
    if (tile.level === 'entries' || (tile.level === 0 && tile.index % 100 !== 57)) continue;
    const leaves = 256 ** tile.level;
    // Above the leaves, some of the hashes: by definition is slow.
    for (let place = 0; place < tile.width; place += tile.level === 0 ? 1 : 60) {
      const begin = (tile.index * 256 + place) * leaves;
      const below = Array.from({ length: leaves }, (_, n) => entry(begin + n));
      assert.equal(
        hex(tile.bytes.subarray(place * 32, place * 32 + 32)),
        hex(treeHash(below)),
        `${tilePath(tile)} ${place}`,
      );
    }
  }
});

test('bundles hold the entries in order', () => {
  const [bundle] = largeStore.read([{ level: 'entries', index: 257, width: 208 }]);
  assert.ok(bundle);
  assert.equal(hex(bundle.subarray(0, 2)), '0020');
  const entries = parseEntries(bundle, 208);
  assert.ok(entries.ok);
  assert.deepEqual(
    entries.value.map(hex),
    Array.from({ length: 208 }, (_, n) => hex(entry(257 * 256 + n))),
  );
});

test('the tiles of a tree are the same, however often they are taken', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({ min: 1, max: 600 }), (size, batch) => {
      const once = grow(size).store.all();
      const often = grow(size, batch).store.all();
      const listed = (tiles: typeof once) =>
        tiles.map((t) => `${tilePath(t)} ${hex(t.bytes)}`).sort();
      assert.deepEqual(listed(often), listed(once));
      assert.deepEqual(once.map(tilePath).sort(), [...tilesSince(0, size)].map(tilePath).sort());
    }),
    { seed: 6962, numRuns: 15 },
  );
});

test('only what has changed is taken', () => {
  const { writer } = grow(600);
  assert.deepEqual(writer.takeTiles(), []);
  writer.append(entry(600));
  assert.deepEqual(writer.takeTiles().map(tilePath).sort(), [
    'tile/0/002.p/89',
    'tile/entries/002.p/89',
  ]);
  for (let n = 601; n < 769; n++) writer.append(entry(n));
  const taken = writer.takeTiles().map(tilePath).sort();
  assert.deepEqual(taken, [...tilesSince(601, 769)].map(tilePath).sort());
});

test('a writer resumes from stored tiles and goes on as if it had never stopped', async () => {
  for (const size of [0, 1, 255, 256, 257, 511, 512, 1000, 65_535, 65_536, 66_000]) {
    const { store } = grow(size, 400);
    const resumed = await TileWriter.resume({ size, root: grow(size).writer.root() }, store.read);
    assert.ok(resumed.ok, `size ${size}`);
    for (let n = size; n < size + 300; n++) resumed.value.append(entry(n));
    const whole = grow(size + 300);
    assert.equal(hex(resumed.value.root()), hex(whole.writer.root()));
    store.keep(resumed.value.takeTiles());
    assert.deepEqual(
      store
        .all()
        .map((t) => `${tilePath(t)} ${hex(t.bytes)}`)
        .sort(),
      whole.store
        .all()
        .map((t) => `${tilePath(t)} ${hex(t.bytes)}`)
        .sort(),
      `size ${size}`,
    );
  }
});

test('a writer refuses to resume from tiles of another tree', async () => {
  const { store, head } = grow(700);
  const answers = await Promise.all([
    TileWriter.resume({ size: 700, root: entry(0) }, store.read),
    TileWriter.resume({ size: 0, root: entry(0) }, store.read),
    TileWriter.resume({ ...head, size: 699 }, store.read),
    TileWriter.resume({ ...head, size: 701 }, store.read),
  ]);
  assert.deepEqual(
    answers.map((answer) => !answer.ok && answer.code),
    ['tile-differs', 'tile-differs', 'tile-differs', 'tile-missing'],
  );
});

test('a writer refuses to resume from a bundle of other entries than the tree has', async () => {
  const { store, head } = grow(300);
  const [bundle] = store.read([{ level: 'entries', index: 1, width: 44 }]);
  assert.ok(bundle);
  for (const [wrong, code] of [
    [bundle.with(5, 255 - (bundle[5] ?? 0)), 'tile-differs'],
    [bundle.subarray(1), 'tile-malformed'],
    [Buffer.concat([bundle, Buffer.of(0, 0)]), 'tile-malformed'],
    [undefined, 'tile-missing'],
  ] as const) {
    const resumed = await TileWriter.resume(head, (tiles) =>
      store.read(tiles).map((bytes, n) => (tiles[n]?.level === 'entries' ? wrong : bytes)),
    );
    assert.equal(!resumed.ok && resumed.code, code);
  }
});

test('authentic tiles are read, at every level', async () => {
  const wanted = [
    { level: 0, index: 3 },
    { level: 'entries', index: 3 },
    { level: 'entries', index: 257 },
    { level: 0, index: 257 },
    { level: 1, index: 0 },
    { level: 1, index: 1 },
    { level: 2, index: 0 },
  ] as const;
  const tiles = await readAuthenticTiles(largeHead, wanted, largeStore.read);
  assert.ok(tiles.ok);
  const { size } = large;
  const ids = wanted.map(({ level, index }) => tileIn(size, level, index)).filter((t) => !!t);
  assert.deepEqual(tiles.value, largeStore.read(ids));
});

test('every changed bit of a tile or bundle is refused, wherever it stands', async () => {
  const { store, head } = grow(520);
  for (const id of [
    { level: 0, index: 1 },
    { level: 0, index: 2 },
    { level: 1, index: 0 },
    { level: 'entries', index: 0 },
    { level: 'entries', index: 2 },
  ] as const) {
    const tile = tileIn(520, id.level, id.index);
    assert.ok(tile);
    const [bytes = Buffer.alloc(0)] = store.read([tile]);
    let bit = 0;
    for (const changed of changedBits(bytes)) {
      // Of a full tile every 97th bit, which comes by all places in a hash.
      if (bit++ % (bytes.length > 1000 ? 97 : 1) !== 0) continue;
      const read = (wanted: Parameters<typeof store.read>[0]) =>
        wanted.map((w, n) =>
          w.level === id.level && w.index === id.index ? changed : store.read(wanted)[n],
        );
      const answer = await readAuthenticTiles(head, [id], read);
      assert.equal(answer.ok, false, `${tilePath(tile)} bit ${bit}`);
    }
  }
});

test('tiles that are missing, too short, too long or outside the tree are refused by name', async () => {
  const { store, head } = grow(520);
  const reading = (change: (bytes: Uint8Array | undefined) => Uint8Array | undefined) =>
    readAuthenticTiles(head, [{ level: 0, index: 1 }], (tiles) => store.read(tiles).map(change));
  const codes = await Promise.all([
    reading(() => undefined),
    reading((bytes) => bytes?.subarray(1)),
    reading((bytes) => bytes && Buffer.concat([bytes, Buffer.alloc(32)])),
    readAuthenticTiles(head, [{ level: 0, index: 3 }], store.read),
  ]);
  assert.deepEqual(
    codes.map((answer) => !answer.ok && answer.code),
    ['tile-missing', 'tile-malformed', 'tile-malformed', 'tile-outside'],
  );
});

test('a bundle that ends too early or too late is refused', () => {
  const bundle = Buffer.from('0001aa0002bbcc', 'hex');
  assert.ok(parseEntries(bundle, 2).ok);
  assert.ok(!parseEntries(bundle, 1).ok);
  assert.ok(!parseEntries(bundle, 3).ok);
  assert.ok(!parseEntries(bundle.subarray(0, -1), 2).ok);
  assert.ok(!parseEntries(bundle.subarray(0, 4), 2).ok);
});

test('entries of other lengths are bundled too, up to 65 535 bytes', () => {
  const writer = TileWriter.empty();
  const entries = Array.from({ length: 300 }, (_, n) => Buffer.alloc(n * 31, n));
  entries[299] = Buffer.alloc(65_535, 1);
  for (const one of entries) writer.append(one);
  const store = new TileStore();
  store.keep(writer.takeTiles());
  const [first, second] = store.read([
    { level: 'entries', index: 0, width: 256 },
    { level: 'entries', index: 1, width: 44 },
  ]);
  assert.ok(first && second);
  const read = [parseEntries(first, 256), parseEntries(second, 44)];
  assert.deepEqual(
    read.flatMap((bundle) => (bundle.ok ? bundle.value : [])).map(hex),
    entries.map(hex),
  );
  assert.equal(hex(writer.root()), hex(treeHash(entries)));
  assert.throws(() => writer.append(Buffer.alloc(65_536)), RangeError);
});
