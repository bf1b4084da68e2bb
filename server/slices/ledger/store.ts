import type { TileId, TreeHead } from '@samvy/ledger';
import type { Instant, Sql } from '../../platform/database.ts';

/** The committed head. */
export async function readHead(sql: Sql): Promise<TreeHead> {
  return headOf(await sql<TreeHead[]>`select size, root from ledger.head`);
}

export function headOf([head]: readonly TreeHead[]): TreeHead {
  if (head === undefined) throw new Error('ledger.head has lost its row: restore the database');
  return { size: head.size, root: new Uint8Array(head.root) };
}

const entriesLevel = -1;
/** The level as it is stored: that of entry bundles is -1. */
export const levelOf = ({ level }: Pick<TileId, 'level'>) =>
  level === 'entries' ? entriesLevel : level;

/** Tiles as wide as they are stored, in the order asked for; undefined for those that are not there. */
export async function readTiles(
  sql: Sql,
  wanted: readonly TileId[],
): Promise<readonly ({ readonly width: number; readonly bytes: Uint8Array } | undefined)[]> {
  if (wanted.length === 0) return [];
  const rows = await sql<{ level: number; tileIndex: number; width: number; bytes: Uint8Array }[]>`
    select level, tile_index as "tileIndex", width, bytes from ledger.tile
     where (level, tile_index) in (
       select * from unnest(${wanted.map(levelOf)}::smallint[],
                            ${wanted.map(({ index }) => index)}::bigint[]))`;
  const found = new Map(rows.map((row) => [`${row.level} ${row.tileIndex}`, row]));
  return wanted.map((tile) => found.get(`${levelOf(tile)} ${tile.index}`));
}

/** A signed checkpoint as it is stored. */
export interface CheckpointRow extends TreeHead {
  readonly note: string;
  readonly signedAt: Instant;
}

/** The newest signed checkpoint. */
export async function readCheckpoint(sql: Sql): Promise<CheckpointRow | undefined> {
  const [row] = await sql<CheckpointRow[]>`
    select size, root, note, signed_at as "signedAt" from ledger.checkpoint
     order by size desc limit 1`;
  return row;
}

/** The signed checkpoint of a size. */
export async function findCheckpoint(sql: Sql, size: number): Promise<CheckpointRow | undefined> {
  const [row] = await sql<CheckpointRow[]>`
    select size, root, note, signed_at as "signedAt" from ledger.checkpoint where size = ${size}`;
  return row;
}

/** A witness's signature of a checkpoint, as a line of the note. */
export interface CosignatureRow {
  readonly witness: string;
  readonly line: string;
}

export async function listCosignatures(sql: Sql, size: number): Promise<readonly CosignatureRow[]> {
  return await sql<CosignatureRow[]>`
    select witness, line from ledger.cosignature where size = ${size} order by witness`;
}
