import type { Tile, TreeHead } from '@samvy/ledger';
import type { Instant, Sql } from '../../platform/database.ts';
import { type CheckpointRow, type CosignatureRow, headOf, levelOf } from './store.ts';

// The statements that only the role `integrator` may run.

/** An entry in line to be sealed, as it is stored. */
export interface PendingEntry {
  readonly personId: string;
  readonly entryId: string;
  /** The entry's time. */
  readonly entryAt: Instant;
  readonly bytes: Uint8Array | null;
  readonly salt: Uint8Array | null;
  /** Null like the bytes when the entry itself is gone. */
  readonly mac: Uint8Array | null;
  readonly keyId: string | null;
  /** It lies under the tree already: somebody has put it in line again. */
  readonly isSealed: boolean;
}

/** A leaf record as it is stored. */
export interface LeafRow {
  readonly personId: string;
  readonly number: number;
  readonly entryId: string;
  readonly entryAt: Instant;
  readonly leafIndex: number;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  readonly commitment: Uint8Array;
}

/** Key of the advisory lock that spares other servers idle work; it is no fence. */
const integratorLock = 7_310_003;

/** True for one transaction at a time: the others have nothing to do. */
export async function takeTurn(transaction: Sql): Promise<boolean> {
  const [row] = await transaction<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(${integratorLock}) as mine`;
  return row?.mine === true;
}

/** The committed head, locked until the transaction ends: the fence between servers. */
export async function lockHead(transaction: Sql): Promise<TreeHead> {
  return headOf(await transaction<TreeHead[]>`select size, root from ledger.head for update`);
}

export async function writeHead(transaction: Sql, { size, root }: TreeHead): Promise<void> {
  await transaction`update ledger.head set size = ${size}, root = ${root}`;
}

/**
 * Entries in line, the oldest first, also those that should not be there. Those whose transaction is still open
 * come when it has ended. The line is short, and read whole, as it lies (`ctid`): an index over it is slower, since
 * what has left the line stays in the index until the table is vacuumed.
 */
export async function listPending(sql: Sql, count: number): Promise<readonly PendingEntry[]> {
  return await sql<PendingEntry[]>`
    select pending.person_id as "personId", pending.entry_id as "entryId",
           pending.entry_at as "entryAt", entry.bytes, entry.salt, entry.mac, entry.key_id as "keyId",
           exists (select from ledger.leaf
                    where leaf.person_id = pending.person_id
                      and leaf.entry_id = pending.entry_id) as "isSealed"
      from (select person_id, entry_id, entry_at, at from audit.pending
             where ctid >= '(0,0)' and refused_at is null
             order by at, entry_id limit ${count}) pending
      left join lateral (
        select * from audit.entry e
         where e.person_id = pending.person_id and e.at = pending.entry_at and e.id = pending.entry_id
         limit 1) entry on true
     order by pending.at, pending.entry_id`;
}

/**
 * `listPending` for a spread database: the line, its entries and its leaves are asked for one after the other, since
 * Citus would fetch whole tables for an outer join with what a limit has gathered.
 */
export async function listPendingSpread(sql: Sql, count: number): Promise<readonly PendingEntry[]> {
  const line = await sql<Pick<PendingEntry, 'personId' | 'entryId' | 'entryAt'>[]>`
    select person_id as "personId", entry_id as "entryId", entry_at as "entryAt"
      from audit.pending where refused_at is null
     order by at, entry_id limit ${count}`;
  const persons = line.map(({ personId }) => personId);
  const ids = line.map(({ entryId }) => entryId);
  const entries = await sql<Omit<PendingEntry, 'isSealed'>[]>`
    select entry.person_id as "personId", entry.id as "entryId", entry.at as "entryAt", bytes, salt, mac,
           key_id as "keyId"
      from unnest(${persons}::uuid[], ${ids}::uuid[], ${line.map(({ entryAt }) => entryAt)}::timestamptz[])
           as wanted (person_id, id, at)
      join audit.entry
        on entry.person_id = wanted.person_id and entry.id = wanted.id
       and entry.at >= wanted.at and entry.at < wanted.at + interval '1 millisecond'`;
  const sealed = await sql<EntryKey[]>`
    select leaf.person_id as "personId", leaf.entry_id as "entryId"
      from unnest(${persons}::uuid[], ${ids}::uuid[]) as wanted (person_id, id)
      join ledger.leaf on leaf.person_id = wanted.person_id and leaf.entry_id = wanted.id`;
  const textOf = ({ personId, entryId }: EntryKey) => `${personId} ${entryId}`;
  const found = new Map(entries.map((entry) => [textOf(entry), entry]));
  const under = new Set(sealed.map(textOf));
  const gone = { bytes: null, salt: null, mac: null, keyId: null };
  return line.map((key) => ({
    ...gone,
    ...found.get(textOf(key)),
    ...key,
    isSealed: under.has(textOf(key)),
  }));
}

type EntryKey = Pick<PendingEntry, 'personId' | 'entryId'>;

const keys = (sql: Sql, entries: readonly EntryKey[]) => sql`
  select * from unnest(${entries.map(({ personId }) => personId)}::uuid[],
                       ${entries.map(({ entryId }) => entryId)}::uuid[])`;

/** Takes sealed entries out of the line. */
export async function deletePending(sql: Sql, entries: readonly EntryKey[]): Promise<void> {
  await sql`delete from audit.pending where (person_id, entry_id) in (${keys(sql, entries)})`;
}

/** Marks entries that no server of ours wrote, so that they are never sealed. */
export async function refusePending(sql: Sql, entries: readonly EntryKey[]): Promise<void> {
  await sql`
    update audit.pending set refused_at = now()
     where (person_id, entry_id) in (${keys(sql, entries)})`;
}

/** Where each person's series has come to; persons without one are left out. */
export async function listSeriesEnds(
  sql: Sql,
  persons: readonly string[],
): Promise<
  readonly { readonly personId: string; readonly number: number; readonly commitment: Uint8Array }[]
> {
  return await sql<{ personId: string; number: number; commitment: Uint8Array }[]>`
    select last.person_id as "personId", last.number, last.commitment
      from unnest(${persons as string[]}::uuid[]) wanted (person_id)
     cross join lateral (
       select person_id, number, commitment from ledger.leaf
        where leaf.person_id = wanted.person_id order by number desc limit 1) last`;
}

/** `listSeriesEnds` for a spread database, where no row may be looked for again and again. */
export async function listSeriesEndsSpread(
  sql: Sql,
  persons: readonly string[],
): ReturnType<typeof listSeriesEnds> {
  return await sql<{ personId: string; number: number; commitment: Uint8Array }[]>`
    select distinct on (person_id) person_id as "personId", number, commitment from ledger.leaf
     where person_id = any(${persons as string[]}::uuid[])
     order by person_id, number desc`;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

export async function insertLeaves(sql: Sql, leaves: readonly LeafRow[]): Promise<void> {
  await sql`
    insert into ledger.leaf
      (person_id, number, entry_id, entry_at, leaf_index, bytes, salt, commitment)
    select person_id, number, entry_id, entry_at, leaf_index, decode(bytes, 'hex'), decode(salt, 'hex'),
           decode(commitment, 'hex')
      from unnest(${leaves.map((leaf) => leaf.personId)}::uuid[],
                  ${leaves.map((leaf) => leaf.number)}::bigint[],
                  ${leaves.map((leaf) => leaf.entryId)}::uuid[],
                  ${leaves.map((leaf) => leaf.entryAt)}::timestamptz[],
                  ${leaves.map((leaf) => leaf.leafIndex)}::bigint[],
                  ${leaves.map((leaf) => hex(leaf.bytes))}::text[],
                  ${leaves.map((leaf) => hex(leaf.salt))}::text[],
                  ${leaves.map((leaf) => hex(leaf.commitment))}::text[])
        as sealed (person_id, number, entry_id, entry_at, leaf_index, bytes, salt, commitment)`;
}

/** Stores tiles; a wider one takes the place of what it continues. */
export async function writeTiles(sql: Sql, tiles: readonly Tile[]): Promise<void> {
  await sql`
    insert into ledger.tile as tile (level, tile_index, width, bytes)
    select level, tile_index, width, decode(bytes, 'hex')
      from unnest(${tiles.map(levelOf)}::smallint[], ${tiles.map(({ index }) => index)}::bigint[],
                  ${tiles.map(({ width }) => width)}::smallint[],
                  ${tiles.map(({ bytes }) => hex(bytes))}::text[])
        as grown (level, tile_index, width, bytes)
    on conflict (level, tile_index) do update
       set width = excluded.width, bytes = excluded.bytes`;
}

/** Stores a checkpoint; one of that size stays as it is. */
export async function insertCheckpoint(
  sql: Sql,
  { size, root, note }: Omit<CheckpointRow, 'signedAt'>,
): Promise<void> {
  await sql`
    insert into ledger.checkpoint (size, root, note) values (${size}, ${root}, ${note})
    on conflict do nothing`;
}

export async function insertCosignature(
  sql: Sql,
  size: number,
  { witness, line, at }: CosignatureRow & { readonly at: Instant },
): Promise<void> {
  await sql`
    insert into ledger.cosignature (size, witness, line, at)
    values (${size}, ${witness}, ${line}, ${at})
    on conflict do nothing`;
}
