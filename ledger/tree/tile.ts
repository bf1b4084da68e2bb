/**
 * Tiles (C2SP tlog-tiles): the tree cut into pieces of 256 hashes that never change once they are full.
 *
 * The tile at level L and index N holds the hashes of the complete subtrees of height 8 L, from the one
 * numbered 256 N on. Entry bundles (`entries`) hold the entries of the tile at level 0 with the same index.
 */
import { accept, type Result, refuse } from '../result.ts';
import { hashLength, isSize } from './hash.ts';

/** Levels of the tree between two levels of tiles. */
export const tileHeight = 8;
/** Hashes in a full tile. */
export const fullWidth = 2 ** tileHeight;
/** Bytes before each entry in a bundle: its length, most significant byte first. */
export const entryPrefix = 2;

/** Which tile. Of the width it has in some tree: 256, or fewer at the right edge. */
export interface TileId {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** A tile with what it holds. */
export interface Tile extends TileId {
  readonly bytes: Uint8Array;
}

/** Level of hashes that a tile stands at: that of an entry bundle is the leaves'. */
export function hashLevel(level: TileId['level']): number {
  return level === 'entries' ? 0 : level;
}

/** The tile at a level and index, as wide as it is in a tree of `size`; undefined when it isn't in it. */
export function tileIn(size: number, level: TileId['level'], index: number): TileId | undefined {
  const hashes = Math.floor(size / fullWidth ** hashLevel(level));
  const width = Math.min(fullWidth, hashes - index * fullWidth);
  return width > 0 ? { level, index, width } : undefined;
}

/** The partial tiles of hashes in a tree of `size`, the highest first. Together they give its root. */
export function edgeTiles(size: number): readonly TileId[] {
  const edge: TileId[] = [];
  for (let level = 0, hashes = size; hashes > 0; level++) {
    const width = hashes % fullWidth;
    const index = (hashes - width) / fullWidth;
    if (width > 0) edge.unshift({ level, index, width });
    hashes = index;
  }
  return edge;
}

/**
 * The tiles and bundles that a tree of `size` has and one of `oldSize` hasn't, or narrower: what is to be
 * published when the tree grows.
 */
export function* tilesSince(oldSize: number, size: number): Generator<TileId> {
  const levels = ['entries', 0, 1, 2, 3, 4, 5, 6] as const;
  for (const level of levels) {
    const unit = fullWidth ** hashLevel(level);
    const before = Math.floor(oldSize / unit);
    const after = Math.floor(size / unit);
    if (after === before) continue;
    for (let index = Math.floor(before / fullWidth); index * fullWidth < after; index++) {
      yield { level, index, width: Math.min(fullWidth, after - index * fullWidth) };
    }
  }
}

/** Where a tile is served, below the log's prefix: `tile/0/x001/x234/067.p/8`. */
export function tilePath({ level, index, width }: TileId): string {
  let groups = String(index % 1000).padStart(3, '0');
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups = `x${String(rest % 1000).padStart(3, '0')}/${groups}`;
  }
  return `tile/${level}/${groups}${width === fullWidth ? '' : `.p/${width}`}`;
}

const form = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*)(\d{3})(?:\.p\/(\d{1,3}))?$/;
const highestLevel = 63;

/** Reads a path as `tilePath` writes it. */
export function parseTilePath(path: string): Result<TileId, 'tile-path-malformed'> {
  const malformed = refuse('tile-path-malformed', 'The path names no tile (C2SP tlog-tiles)');
  const [, level = '', groups = '', last = '', partial] = form.exec(path) ?? [];
  if (last === '') return malformed;
  const index = Number(groups.replaceAll(/[x/]/g, '') + last);
  const width = partial === undefined ? fullWidth : Number(partial);
  const tile = { level: level === 'entries' ? level : Number(level), index, width } as const;
  if (!isSize(index) || width < 1 || width > fullWidth || hashLevel(tile.level) > highestLevel) {
    return malformed;
  }
  // Only one form is right: a full tile isn't written as a partial one, nor a number with idle zeros.
  return tilePath(tile) === path ? accept(tile) : malformed;
}

/** The hash at a place in a tile, without a copy. */
export function hashAt(bytes: Uint8Array, place: number): Uint8Array {
  return bytes.subarray(place * hashLength, (place + 1) * hashLength);
}

/**
 * The entries of a bundle, without copies.
 * @param width how many there are; the bytes must end after them
 */
export function parseEntries(
  bytes: Uint8Array,
  width: number,
): Result<readonly Uint8Array[], 'tile-malformed'> {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (entries.length < width) {
    const length = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    const end = at + entryPrefix + length;
    if (end > bytes.length) {
      return refuse('tile-malformed', `The bundle ends within entry ${entries.length}`);
    }
    entries.push(bytes.subarray(at + entryPrefix, end));
    at = end;
  }
  if (at !== bytes.length) return refuse('tile-malformed', `Bytes follow after entry ${width - 1}`);
  return accept(entries);
}

/**
 * A tile as it was when it was narrower: the beginning of its bytes. Partial tiles needn't be kept beside the
 * wider ones that have followed.
 * @param wider the bytes of the same tile, at least `width` wide
 */
export function narrowTile(wider: Uint8Array, { level, width }: TileId): Uint8Array {
  if (level !== 'entries') return wider.subarray(0, width * hashLength);
  let end = 0;
  for (let entry = 0; entry < width; entry++) {
    end += entryPrefix + (wider[end] ?? 0) * 256 + (wider[end + 1] ?? 0);
  }
  return wider.subarray(0, end);
}
