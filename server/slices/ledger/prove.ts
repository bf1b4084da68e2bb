import { proveInclusions, type ReadTiles, tilePath } from '@samvy/ledger';
import type { Database } from '../../platform/database.ts';
import { tilesIn } from './tiles.ts';

/** Tiles kept between proofs: some two megabytes. */
const mostTiles = 256;

/**
 * Makes inclusion proofs in the tree of a size, of many leaves at a time: what they ask for together is read in one
 * statement, and what they share is read and hashed once.
 */
export function inclusionProver(
  sql: Database,
  size: number,
): (indexes: readonly number[]) => Promise<readonly (readonly Uint8Array[])[]> {
  const read = keeping(tilesIn(sql));
  return async (indexes) => {
    const proofs = await proveInclusions({ indexes, size }, read);
    if (!proofs.ok) throw new Error(`The tiles are damaged: ${proofs.detail}`);
    return proofs.value;
  };
}

/** Keeps the tiles read last, for the proofs that come next. */
function keeping(read: ReadTiles): ReadTiles {
  const kept = new Map<string, Uint8Array | undefined>();
  return async (tiles) => {
    const missing = tiles.filter((tile) => !kept.has(tilePath(tile)));
    const found = missing.length === 0 ? [] : await read(missing);
    for (const [n, tile] of missing.entries()) kept.set(tilePath(tile), found[n]);
    const answer = tiles.map((tile) => kept.get(tilePath(tile)));
    for (const path of kept.keys()) {
      if (kept.size <= mostTiles) break;
      kept.delete(path);
    }
    return answer;
  };
}
