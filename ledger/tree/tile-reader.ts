import { accept, type Result, refuse } from '../result.ts';
import { Frontier, foldSubtrees } from './frontier.ts';
import { emptyRoot, hashLeaf, hashLength, hashNode, sameHash } from './hash.ts';
import {
  edgeTiles,
  fullWidth,
  hashAt,
  hashLevel,
  parseEntries,
  type TileId,
  tileHeight,
  tileIn,
  tilePath,
} from './tile.ts';

/**
 * Gives the bytes of tiles, in the order asked for, each exactly as wide as asked for (`narrowTile` cuts wider
 * ones). Undefined stands for a tile that isn't there. All tiles that an answer needs are asked for at once.
 */
export type ReadTiles = (
  tiles: readonly TileId[],
) => readonly (Uint8Array | undefined)[] | Promise<readonly (Uint8Array | undefined)[]>;

export type TileProblem = 'tile-missing' | 'tile-malformed' | 'tile-outside' | 'tile-differs';

/** A tree by its size and root, as a checkpoint states them. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Leaves from `begin` up to but not including `end`. */
export interface LeafRange {
  readonly begin: number;
  readonly end: number;
}

/** Reads each tile once and checks its length. */
export async function readEach(
  tiles: readonly TileId[],
  read: ReadTiles,
): Promise<Result<(tile: TileId) => Uint8Array, TileProblem>> {
  const wanted = [...new Map(tiles.map((tile) => [tilePath(tile), tile]))];
  const found = await read(wanted.map(([, tile]) => tile));
  const bytesAt = new Map<string, Uint8Array>();
  for (const [n, [path, tile]] of wanted.entries()) {
    const bytes = found[n];
    if (bytes === undefined) return refuse('tile-missing', `${path} is missing`);
    if (tile.level !== 'entries' && bytes.length !== tile.width * hashLength) {
      return refuse('tile-malformed', `${path} has ${bytes.length} bytes`);
    }
    bytesAt.set(path, bytes);
  }
  return accept((tile) => {
    const bytes = bytesAt.get(tilePath(tile));
    if (bytes === undefined) throw new RangeError(`${tilePath(tile)} was not asked for`);
    return bytes;
  });
}

/** Root of the complete subtree over hashes of a tile. @param count a power of two */
export function subtreeRoot(bytes: Uint8Array, place: number, count: number): Uint8Array {
  if (count === 1) return hashAt(bytes, place);
  const half = count / 2;
  return hashNode(subtreeRoot(bytes, place, half), subtreeRoot(bytes, place + half, half));
}

/** A complete subtree, of which a tile holds 2^`height` hashes from `place` on. */
interface Subtree {
  readonly tile: TileId;
  readonly place: number;
  readonly height: number;
}

/** The complete subtrees that a range consists of, from left to right, where tiles of a tree of `size` hold them. */
function subtreesOf({ begin, end }: LeafRange, size: number): readonly Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = begin; at < end; ) {
    let height = 0;
    let leaves = 1;
    while (at % (2 * leaves) === 0 && at + 2 * leaves <= end) {
      leaves *= 2;
      height++;
    }
    const level = Math.floor(height / tileHeight);
    const first = at / fullWidth ** level;
    const place = first % fullWidth;
    const tile = tileIn(size, level, (first - place) / fullWidth);
    if (tile === undefined) throw new RangeError('A range must lie within the tree');
    subtrees.push({ tile, place, height: height % tileHeight });
    at += leaves;
  }
  return subtrees;
}

/**
 * Roots of ranges of leaves, from the tiles of a tree of `size`. Each range must begin at a multiple of the
 * largest power of two that is smaller than its length or equal to it, as the ranges of proofs do.
 */
export async function readRangeRoots(
  ranges: readonly LeafRange[],
  size: number,
  read: ReadTiles,
): Promise<Result<readonly Uint8Array[], TileProblem>> {
  const parts = ranges.map((range) => subtreesOf(range, size));
  const tiles = await readEach(
    parts.flat().map(({ tile }) => tile),
    read,
  );
  if (!tiles.ok) return tiles;
  return accept(
    parts.map((subtrees) => {
      const roots = subtrees.map(({ tile, place, height }) =>
        subtreeRoot(tiles.value(tile), place, 2 ** height),
      );
      // A copy, so that the proof neither keeps the tile nor changes with it.
      return new Uint8Array(foldSubtrees(roots) ?? emptyRoot);
    }),
  );
}

/** The right edge of a tree of `size`, from its partial tiles. */
export async function readFrontier(
  size: number,
  read: ReadTiles,
): Promise<Result<Frontier, TileProblem>> {
  const tiles = await readEach(edgeTiles(size), read);
  return tiles.ok ? accept(frontierOf(size, tiles.value)) : tiles;
}

export function frontierOf(size: number, bytesOf: (tile: TileId) => Uint8Array): Frontier {
  const subtrees = edgeTiles(size).flatMap((tile) => {
    const roots: Uint8Array[] = [];
    let place = 0;
    for (let count = fullWidth / 2; count >= 1; count /= 2) {
      if (Math.floor(tile.width / count) % 2 === 0) continue;
      roots.push(new Uint8Array(subtreeRoot(bytesOf(tile), place, count)));
      place += count;
    }
    return roots;
  });
  return new Frontier(size, subtrees);
}

/**
 * Reads tiles and holds each of them against a tree head that is trusted: up through the tiles above it to the
 * right edge, whose tiles together give the root. What is returned is what the head's signer signed.
 * @param tiles which; their widths are those of this tree
 */
export async function readAuthenticTiles(
  head: TreeHead,
  tiles: readonly Pick<TileId, 'level' | 'index'>[],
  read: ReadTiles,
): Promise<Result<readonly Uint8Array[], TileProblem>> {
  const wanted: TileId[] = [];
  for (const { level, index } of tiles) {
    const tile = tileIn(head.size, level, index);
    if (tile === undefined) {
      return refuse('tile-outside', `A tree of ${head.size} leaves has no tile ${level}/${index}`);
    }
    wanted.push(tile);
  }
  const chains = wanted.flatMap((tile) => [tile, ...chainAbove(tile, head.size)]);
  const needed = [...new Map(chains.map((tile) => [tilePath(tile), tile])).values()];
  const bytesOf = await readEach([...needed, ...edgeTiles(head.size)], read);
  if (!bytesOf.ok) return bytesOf;

  if (!sameHash(frontierOf(head.size, bytesOf.value).root(), head.root)) {
    return refuse('tile-differs', 'The tiles at the right edge give another root');
  }
  for (const tile of needed) {
    const problem = whyNotUnder(tile, head.size, bytesOf.value);
    if (problem !== undefined) return refuse('tile-differs', problem);
  }
  return accept(wanted.map(bytesOf.value));
}

/** The tiles that vouch for a tile: for a bundle that of its leaves, then parents up to a partial tile. */
function chainAbove(tile: TileId, size: number): readonly TileId[] {
  const above = voucher(tile, size);
  return above === undefined ? [] : [above, ...chainAbove(above, size)];
}

function voucher({ level, index, width }: TileId, size: number): TileId | undefined {
  if (level === 'entries') return tileIn(size, 0, index);
  return width < fullWidth ? undefined : tileIn(size, level + 1, Math.floor(index / fullWidth));
}

/** What is wrong with a tile, given the one that vouches for it; undefined when nothing is. */
function whyNotUnder(
  tile: TileId,
  size: number,
  bytesOf: (tile: TileId) => Uint8Array,
): string | undefined {
  const above = voucher(tile, size);
  if (above === undefined) return undefined;
  const bytes = bytesOf(tile);
  const vouched = bytesOf(above);
  if (tile.level === 'entries') {
    const entries = parseEntries(bytes, tile.width);
    if (!entries.ok) return `${tilePath(tile)}: ${entries.detail}`;
    const wrong = entries.value.findIndex(
      (entry, n) => !sameHash(hashLeaf(entry), hashAt(vouched, n)),
    );
    return wrong < 0
      ? undefined
      : `Entry ${tile.index * fullWidth + wrong} is not the one in the tree`;
  }
  const inParent = hashAt(vouched, tile.index % fullWidth);
  return sameHash(subtreeRoot(bytes, 0, fullWidth), inParent)
    ? undefined
    : `${tilePath(tile)} is not under level ${hashLevel(above.level)}`;
}
