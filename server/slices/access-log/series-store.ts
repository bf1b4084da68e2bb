import type { Instant, Sql } from '../../platform/database.ts';

/** A stretch of a person's own series of entries, and whether all of it is there. */
export interface SeriesCount {
  readonly personId: string;
  /** First number of the stretch. */
  readonly from: number;
  /** Last number of the stretch; less than `from` when it is empty. */
  readonly until: number;
  /** Numbers of the stretch that have a leaf record. */
  readonly leaves: number;
  /** Of those, how many entries are stored. */
  readonly found: number;
  /** Stored entries that neither have a number nor wait for one; of the newest stretch only. */
  readonly unnumbered: number;
}

/** Between which times; null is without end. Each time stands for the first number from it on. */
export interface Stretch {
  readonly since: Instant | null;
  readonly before: Instant | null;
}

/**
 * Counts a stretch of each person's series in one look, by index. Stretches that meet in time meet in number:
 * no number falls between them. What lies within is read by time; where numbers are in another order than times, fewer
 * are found than there are, and gaps are looked for by number.
 */
export async function countSeries(
  sql: Sql,
  persons: readonly string[],
  { since, before }: Stretch,
): Promise<readonly SeriesCount[]> {
  const firstFrom = (at: Instant) => sql`
    (select leaf.number
       from audit.entry
       join ledger.leaf on leaf.person_id = entry.person_id and leaf.entry_id = entry.id
        and leaf.entry_at = entry.at
      where entry.person_id = wanted.person_id and entry.at >= ${at}
      order by entry.at, entry.id limit 1)`;
  const firstSeen = sql`
    (select number from seen
      where seen.person_id = wanted.person_id and number is not null order by at, id limit 1)`;
  return await sql<SeriesCount[]>`
    with wanted as (
      select person_id, coalesce((select max(number) from ledger.leaf
                                   where leaf.person_id = asked.person_id), 0) as last
        from unnest(${persons as string[]}::uuid[]) asked (person_id)),
    seen as materialized (
      select entry.person_id, entry.at, entry.id, leaf.number, pending.entry_id is not null as waits
        from audit.entry
        left join ledger.leaf
          on leaf.person_id = entry.person_id and leaf.entry_id = entry.id and leaf.entry_at = entry.at
        left join audit.pending
          on pending.person_id = entry.person_id and pending.entry_id = entry.id
         and pending.entry_at = entry.at
       where entry.person_id = any(${persons as string[]}::uuid[])
         ${since === null ? sql`` : sql`and entry.at >= ${since}`}
         ${before === null ? sql`` : sql`and entry.at < ${before}`}),
    ends as (
      select person_id, ${since === null ? sql`1::bigint` : sql`coalesce(${firstSeen}, last + 1)`} as first,
             ${before === null ? sql`last` : sql`coalesce(${firstFrom(before)} - 1, last)`} as until
        from wanted),
    stretch as (select person_id, least(first, until + 1) as "from", until from ends)
    select person_id as "personId", "from", until,
           (select count(*) from ledger.leaf
             where leaf.person_id = stretch.person_id
               and number between "from" and until) as leaves,
           (select count(*) from seen
             where seen.person_id = stretch.person_id and number between "from" and until) as found,
           ${
             before === null
               ? sql`(select count(*) from seen
                       where seen.person_id = stretch.person_id and number is null and not waits)`
               : sql`0::bigint`
           } as unnumbered
      from stretch`;
}

/** Numbers from and until, all of which are missing. */
export interface Gap {
  readonly from: number;
  readonly until: number;
}

/** What is missing between two numbers of a series: numbers without a leaf record, or whose entry is gone. */
export async function listGaps(sql: Sql, personId: string, within: Gap): Promise<readonly Gap[]> {
  return await sql<Gap[]>`
    with numbers as (
      select ${within.from - 1}::bigint as number
       union all
      select leaf.number
        from ledger.leaf
       where leaf.person_id = ${personId} and number between ${within.from} and ${within.until}
         and exists (select from audit.entry
                      where entry.person_id = ${personId} and entry.at = leaf.entry_at
                        and entry.id = leaf.entry_id)
       union all
      select ${within.until + 1}::bigint),
    next as (select number, lead(number) over (order by number) as next from numbers)
    select number + 1 as "from", next - 1 as until from next where next > number + 1
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
      left join lateral (
        select * from audit.entry e
         where e.person_id = leaf.person_id and e.at = leaf.entry_at and e.id = leaf.entry_id
         limit 1) entry on true
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
