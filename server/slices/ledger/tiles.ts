import { narrowTile, type ReadTiles } from '@samvy/ledger';
import type { Sql } from '../../platform/database.ts';
import { readTiles } from './store.ts';

/** Tiles of the log as the ledger reads them: each as wide as it is asked for. */
export function tilesIn(sql: Sql): ReadTiles {
  return async (wanted) => {
    const stored = await readTiles(sql, wanted);
    return wanted.map((tile, n) => {
      const found = stored[n];
      if (found === undefined || found.width < tile.width) return undefined;
      return narrowTile(new Uint8Array(found.bytes), tile);
    });
  };
}
