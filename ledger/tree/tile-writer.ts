import { accept, type Result, refuse } from '../result.ts';
import { Frontier } from './frontier.ts';
import { emptyRoot, hashLeaf, hashLength, sameHash } from './hash.ts';
import {
  edgeTiles,
  entryPrefix,
  fullWidth,
  hashAt,
  parseEntries,
  type Tile,
  type TileId,
  tileHeight,
  tileIn,
} from './tile.ts';
import {
  frontierOf,
  type ReadTiles,
  readEach,
  type TileProblem,
  type TreeHead,
} from './tile-reader.ts';

/** A tile that is being filled. */
interface Growing {
  bytes: Uint8Array;
  /** Bytes in use. */
  used: number;
  width: number;
  /** Whether it has grown since tiles were last taken. */
  changed: boolean;
}

/** Bytes that a full bundle of 32-byte entries has; one of longer entries grows. */
const usualBundle = fullWidth * (entryPrefix + hashLength);
const longestEntry = 2 ** 16 - 1;

/**
 * Appends entries to a tree and makes its tiles. Holds the right edge of the tree and the tiles that have
 * become full since they were last taken, nothing else.
 */
export class TileWriter {
  readonly #frontier: Frontier;
  readonly #levels: Growing[];
  #bundle: Growing;
  #full: Tile[] = [];

  private constructor(frontier: Frontier, levels: Growing[], bundle: Growing) {
    this.#frontier = frontier;
    this.#levels = levels;
    this.#bundle = bundle;
  }

  /** A writer of a new tree. */
  static empty(): TileWriter {
    return new TileWriter(new Frontier(), [], growing(usualBundle));
  }

  /**
   * A writer that goes on from a tree whose tiles are stored.
   * @returns refused when the tiles at the right edge don't give the head's root
   */
  static async resume(head: TreeHead, read: ReadTiles): Promise<Result<TileWriter, TileProblem>> {
    const { size, root } = head;
    const edge = edgeTiles(size);
    const bundle = partialBundle(size);
    const tiles = await readEach(bundle === undefined ? edge : [...edge, bundle], read);
    if (!tiles.ok) return tiles;
    const frontier = frontierOf(size, tiles.value);
    if (!sameHash(size === 0 ? emptyRoot : frontier.root(), root)) {
      return refuse('tile-differs', 'The tiles at the right edge give another root');
    }
    const writer = new TileWriter(frontier, [], growing(usualBundle));
    for (const tile of edge) {
      const level = writer.#level(Number(tile.level));
      add(level, tiles.value(tile), tile.width);
    }
    if (bundle !== undefined) {
      const bytes = tiles.value(bundle);
      const entries = parseEntries(bytes, bundle.width);
      if (!entries.ok) return entries;
      const leaves = tiles.value({ ...bundle, level: 0 });
      if (entries.value.some((entry, n) => !sameHash(hashLeaf(entry), hashAt(leaves, n)))) {
        return refuse('tile-differs', 'The last bundle has other entries than the tree');
      }
      add(writer.#bundle, bytes, bundle.width);
    }
    for (const tile of [...writer.#levels, writer.#bundle]) tile.changed = false;
    return accept(writer);
  }

  get size(): number {
    return this.#frontier.size;
  }

  /** Root of the tree so far. */
  root(): Uint8Array {
    return this.#frontier.root();
  }

  /**
   * Appends an entry; its index is the size before.
   * @throws RangeError for an entry of more than 65 535 bytes, which a bundle can't hold
   */
  append(entry: Uint8Array): void {
    if (entry.length > longestEntry) throw new RangeError('An entry has at most 65 535 bytes');
    const index = this.size;
    this.#frontier.append(hashLeaf(entry), this.#completed);
    const bundle = this.#bundle;
    const { length } = entry;
    add(bundle, Uint8Array.of(length >> 8, length & 255), 0);
    add(bundle, entry, 1);
    if (bundle.width === fullWidth) {
      this.#full.push({
        level: 'entries',
        index: Math.floor(index / fullWidth),
        width: fullWidth,
        bytes: bundle.bytes.subarray(0, bundle.used),
      });
      this.#bundle = growing(usualBundle);
    }
  }

  readonly #completed = (height: number, hash: Uint8Array): void => {
    if (height % tileHeight !== 0) return;
    const level = height / tileHeight;
    const tile = this.#level(level);
    add(tile, hash, 1);
    if (tile.width === fullWidth) {
      // The frontier counts a leaf after it has told what the leaf completes.
      const index = (this.size + 1) / fullWidth ** (level + 1) - 1;
      this.#full.push({ level, index, width: fullWidth, bytes: tile.bytes });
      this.#levels[level] = growing(fullWidth * hashLength);
    }
  };

  /**
   * The tiles and bundles that have changed since this was last called, as wide as they are now: those that
   * have become full, and those at the right edge that have grown. They may be kept: the writer won't write
   * into them.
   */
  takeTiles(): readonly Tile[] {
    const taken = this.#full;
    this.#full = [];
    for (const [level, tile] of [...this.#levels.entries(), ['entries', this.#bundle] as const]) {
      const id = tileIn(this.size, level, this.#edgeIndex(level));
      if (!tile.changed || id === undefined) continue;
      taken.push({ ...id, bytes: tile.bytes.slice(0, tile.used) });
      tile.changed = false;
    }
    return taken;
  }

  #edgeIndex(level: TileId['level']): number {
    return Math.floor(this.size / fullWidth ** ((level === 'entries' ? 0 : level) + 1));
  }

  #level(level: number): Growing {
    while (this.#levels.length <= level) this.#levels.push(growing(fullWidth * hashLength));
    const tile = this.#levels[level];
    if (tile === undefined) throw new RangeError('Levels begin at zero');
    return tile;
  }
}

function growing(length: number): Growing {
  return { bytes: new Uint8Array(length), used: 0, width: 0, changed: false };
}

function add(tile: Growing, bytes: Uint8Array, width: number): void {
  const used = tile.used + bytes.length;
  if (used > tile.bytes.length) {
    const longer = new Uint8Array(Math.max(used, 2 * tile.bytes.length));
    longer.set(tile.bytes.subarray(0, tile.used));
    tile.bytes = longer;
  }
  tile.bytes.set(bytes, tile.used);
  tile.used = used;
  tile.width += width;
  tile.changed = true;
}

function partialBundle(size: number): TileId | undefined {
  const width = size % fullWidth;
  return width === 0 ? undefined : { level: 'entries', index: (size - width) / fullWidth, width };
}
