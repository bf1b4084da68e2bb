import type { Instant, Sql } from '../../platform/database.ts';

/** How far a person's own series of entries has come, and whether all of it is there. */
export interface SeriesCount {
  readonly personId: string;
  /** Entries that are sealed. */
  readonly leaves: number;
  /** Highest number. */
  readonly last: number;
  /** Entries that are stored and don't wait for their number: each must have one. */
  readonly stored: number;
}

/** Entries that have left the line in which they wait for their number. */
const isSealed = (sql: Sql) => sql`
  not exists (select from audit.pending
               where pending.person_id = entry.person_id and pending.entry_id = entry.id)`;

/** Counts each person's series in one look, by index alone. */
export async function countSeries(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly SeriesCount[]> {
  return await sql<SeriesCount[]>`
    select wanted.person_id as "personId",
           (select count(*) from ledger.leaf where leaf.person_id = wanted.person_id) as leaves,
           coalesce((select max(number) from ledger.leaf
                      where leaf.person_id = wanted.person_id), 0) as last,
           (select count(*) from audit.entry
             where entry.person_id = wanted.person_id and ${isSealed(sql)}) as stored
      from unnest(${persons as string[]}::uuid[]) wanted (person_id)`;
}

/** Numbers from and until, all of which are missing. */
export interface Gap {
  readonly from: number;
  readonly until: number;
}

/**
 * What is missing in the series: numbers that no leaf has, though there are entries for them, and numbers whose
 * entry is gone. For when the counts don't agree.
 */
export async function listGaps(sql: Sql, personId: string): Promise<readonly Gap[]> {
  return await sql<Gap[]>`
    with here as (
      select leaf.number from ledger.leaf
       where leaf.person_id = ${personId}
         and exists (select from audit.entry
                      where entry.person_id = ${personId} and entry.id = leaf.entry_id)),
    after as (
      select number, lead(number) over (order by number) as next
        from (select 0 as number
              union all select number from here
              union all select 1 + greatest(
                (select max(number) from ledger.leaf where leaf.person_id = ${personId}),
                (select count(*) from audit.entry
                  where entry.person_id = ${personId} and ${isSealed(sql)}))) numbers)
    select number + 1 as "from", next - 1 as until from after where next > number + 1
     order by number limit 100`;
}

/** The numbers of entries; those that are not sealed are left out. */
export async function listNumbers(
  sql: Sql,
  persons: readonly string[],
  entries: readonly string[],
): Promise<
  readonly { readonly personId: string; readonly entryId: string; readonly number: number }[]
> {
  if (entries.length === 0) return [];
  return await sql<{ personId: string; entryId: string; number: number }[]>`
    select person_id as "personId", entry_id as "entryId", number
      from ledger.leaf
     where person_id = any(${persons as string[]}::uuid[])
       and entry_id = any(${entries as string[]}::uuid[])`;
}

/** The newest checkpoint that witnesses have signed too, with how many of them did. */
export async function findWitnessed(
  sql: Sql,
): Promise<{ readonly count: number; readonly at: Instant } | undefined> {
  const [row] = await sql<{ count: number; at: Instant }[]>`
    select count(*) as count, max(at) as at from ledger.cosignature
     where size = (select max(size) from ledger.cosignature)
     having count(*) > 0`;
  return row;
}

/** The newest checkpoint that is cosigned, unless the newest of all is much newer; its size. */
export async function findCheckpointSize(sql: Sql): Promise<number | undefined> {
  const [row] = await sql<{ size: number }[]>`
    with newest as (select size, signed_at from ledger.checkpoint order by size desc limit 1)
    select coalesce(
             (select checkpoint.size
                from ledger.checkpoint
               where size = (select max(size) from ledger.cosignature)
                 and signed_at > newest.signed_at - interval '5 minutes'),
             newest.size) as size
      from newest`;
  return row?.size;
}

/** A sealed entry of a series, with what proves its place. Bytes and salts are null after the retention time. */
export interface SealedRow {
  readonly number: number;
  readonly entryId: string;
  readonly leafIndex: number;
  readonly record: Uint8Array | null;
  readonly recordSalt: Uint8Array | null;
  readonly bytes: Uint8Array | null;
  readonly salt: Uint8Array | null;
  readonly mac: Uint8Array | null;
  readonly keyId: string | null;
}

/** The next sealed entries of a series, by number, as far as a tree of that size holds them. */
export async function listSealed(
  sql: Sql,
  personId: string,
  after: { readonly number: number; readonly size: number; readonly count: number },
): Promise<readonly SealedRow[]> {
  return await sql<SealedRow[]>`
    select leaf.number, leaf.entry_id as "entryId", leaf.leaf_index as "leafIndex",
           leaf.bytes as record, leaf.salt as "recordSalt", entry.bytes, entry.salt, entry.mac,
           entry.key_id as "keyId"
      from ledger.leaf
      left join audit.entry
        on entry.person_id = ${personId} and entry.id = leaf.entry_id
     where leaf.person_id = ${personId} and leaf.number > ${after.number}
       and leaf.leaf_index < ${after.size}
     order by leaf.number
     limit ${after.count}`;
}

/** Of the staff, those who may be named: their identity is not protected, and they are in the directory. */
export async function listNameable(sql: Sql, staff: readonly string[]): Promise<readonly string[]> {
  if (staff.length === 0) return [];
  const rows = await sql<{ id: string }[]>`
    select id from directory.staff
     where id = any(${staff as string[]}::uuid[]) and not protected_identity`;
  return rows.map(({ id }) => id);
}

/** The connected providers that let their staff be named now. */
export async function listNaming(
  sql: Sql,
  providers: readonly string[],
): Promise<readonly string[]> {
  if (providers.length === 0) return [];
  const rows = await sql<{ id: string }[]>`
    select id from directory.connected_provider
     where id = any(${providers as string[]}::uuid[]) and shows_staff_names`;
  return rows.map(({ id }) => id);
}
