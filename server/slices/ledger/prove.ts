import { proveInclusion, type ReadTiles, type TileId, tilePath } from '@samvy/ledger';
import type { Database } from '../../platform/database.ts';
import { tilesIn } from './tiles.ts';

/** Tiles kept between proofs: some two megabytes. */
const mostTiles = 256;

/**
 * Makes inclusion proofs in the tree of a size, many at a time: what they ask for together is read in one
 * statement, and what they share is read once.
 */
export function inclusionProver(
  sql: Database,
  size: number,
): (index: number) => Promise<readonly Uint8Array[]> {
  const read = sharing(tilesIn(sql));
  return async (index) => {
    const proof = await proveInclusion({ index, size }, read);
    if (!proof.ok) throw new Error(`The tiles are damaged: ${proof.detail}`);
    return proof.value;
  };
}

type Bytes = Uint8Array | undefined;

/** Reads what is asked for in one turn of the event loop together, and keeps the tiles last used. */
function sharing(read: ReadTiles): ReadTiles {
  const kept = new Map<string, Promise<Bytes>>();
  let waiting: TileId[] = [];
  let batch: Promise<readonly Bytes[]> | undefined;

  const join = (tile: TileId): Promise<Bytes> => {
    const place = waiting.push(tile) - 1;
    batch ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      const asked = waiting;
      waiting = [];
      batch = undefined;
      return read(asked);
    });
    return batch.then((found) => found[place]);
  };
  return async (tiles) =>
    await Promise.all(
      tiles.map((tile) => {
        const path = tilePath(tile);
        const found = kept.get(path) ?? join(tile);
        kept.delete(path);
        kept.set(path, found);
        const oldest = kept.keys().next().value;
        if (kept.size > mostTiles && oldest !== undefined) kept.delete(oldest);
        return found;
      }),
    );
}
