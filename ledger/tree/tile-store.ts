import { narrowTile, type Tile, type TileId, tilePath } from './tile.ts';

/**
 * Tiles in memory, the widest form of each. For tests and for checking bundles; the log keeps its tiles in the
 * database.
 */
export class TileStore {
  readonly #tiles = new Map<string, Tile>();

  keep(tiles: Iterable<Tile>): void {
    for (const tile of tiles) this.#tiles.set(place(tile), tile);
  }

  /** Every tile, as wide as it is. */
  all(): readonly Tile[] {
    return [...this.#tiles.values()];
  }

  /** A `ReadTiles`. */
  readonly read = (wanted: readonly TileId[]): readonly (Uint8Array | undefined)[] =>
    wanted.map((tile) => {
      const kept = this.#tiles.get(place(tile));
      return kept === undefined || kept.width < tile.width
        ? undefined
        : narrowTile(kept.bytes, tile);
    });
}

function place({ level, index }: TileId): string {
  return tilePath({ level, index, width: 256 });
}
