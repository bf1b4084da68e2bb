import type { Cursor } from '../../platform/cursor.ts';
import type { Instant, Sql } from '../../platform/database.ts';

/** A row of `audit.entry`. */
export interface EntryRow {
  readonly personId: string;
  readonly id: string;
  readonly at: Instant;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  readonly mac: Uint8Array;
  readonly keyId: string;
  readonly step: string;
  readonly outcome: string;
  readonly lookupId: string | null;
  readonly staffId: string | null;
  readonly unitId: string | null;
  readonly readerId: string | null;
}

/**
 * Stores an entry and puts it in line to be sealed, in one statement. Outside a transaction it is durable
 * (committed and flushed) when this resolves.
 */
export async function insertEntry(sql: Sql, row: EntryRow): Promise<void> {
  await sql`
    with entry as (
      insert into audit.entry
        (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id)
      values
        (${row.personId}, ${row.id}, ${row.at}, ${row.bytes}, ${row.salt}, ${row.mac}, ${row.keyId},
         ${row.step}, ${row.outcome}, ${row.lookupId}, ${row.staffId}, ${row.unitId}, ${row.readerId})
      returning person_id, id, at)
    insert into audit.pending (person_id, entry_id, entry_at) select person_id, id, at from entry`;
}

/** The time that decisions are made at. */
export async function readTime(sql: Sql): Promise<Instant> {
  const [row] = await sql<{ at: Instant }[]>`select now() as at`;
  if (row === undefined) throw new Error('The database gave no time');
  return row.at;
}

/** A stored entry as the log's readers get it. */
export interface StoredEntry {
  readonly id: string;
  readonly at: Instant;
  readonly bytes: Uint8Array | null;
  readonly salt: Uint8Array | null;
  readonly mac: Uint8Array;
  readonly keyId: string;
}

/** The entries that began lookups of the persons, newest first. */
export async function listLookups(
  sql: Sql,
  persons: readonly string[],
  limits: { readonly before: Cursor | null; readonly count: number },
): Promise<readonly { readonly id: string; readonly at: Instant; readonly lookupId: string }[]> {
  const { before, count } = limits;
  return await sql<{ id: string; at: Instant; lookupId: string }[]>`
    select lookup.id, lookup.at, lookup.lookup_id as "lookupId"
      from unnest(${persons as string[]}::uuid[]) wanted (person_id)
     cross join lateral (
       select id, at, lookup_id from audit.entry
        where person_id = wanted.person_id and step = 'search' and lookup_id is not null
          ${before === null ? sql`` : sql`and (at, id) < (${before.at}, ${before.id})`}
        order by at desc, id desc
        limit ${count}) lookup
     order by lookup.at desc, lookup.id desc
     limit ${count}`;
}

/** All entries of the lookups, oldest first. @param within the times that they lie between */
export async function listEntriesOfLookups(
  sql: Sql,
  persons: readonly string[],
  lookups: readonly string[],
  within: { readonly from: Instant; readonly until: Instant },
): Promise<readonly StoredEntry[]> {
  return await sql<StoredEntry[]>`
    select id, at, bytes, salt, mac, key_id as "keyId"
      from audit.entry
     where person_id = any(${persons as string[]}::uuid[])
       and at between ${within.from} and ${within.until}
       and lookup_id = any(${lookups as string[]}::uuid[])
     order by at, id`;
}

/**
 * Lookups of the persons by the reader's kind, in each of the times that begin at `starts`: `place` tells which,
 * from 0.
 */
export async function countLookups(
  sql: Sql,
  persons: readonly string[],
  starts: readonly Instant[],
): Promise<readonly { readonly place: number; readonly kind: string; readonly count: number }[]> {
  return await sql<{ place: number; kind: string; count: number }[]>`
    select place, kind, sum(lookups.count)::bigint as count
      from (select width_bucket(at, ${starts as Instant[]}::timestamptz[]) - 1 as place, reader_id,
                   count(*) as count
              from audit.entry
             where person_id = any(${persons as string[]}::uuid[])
               and at >= ${starts[0] ?? '-infinity'} and step = 'search' and lookup_id is not null
             group by 1, 2) lookups
      join directory.connected_provider on connected_provider.id = reader_id
     group by 1, 2`;
}

/** What has come of the lookups of the persons that began from a time on. */
export async function countOutcomes(
  sql: Sql,
  persons: readonly string[],
  from: Instant,
): Promise<{ readonly units: number; readonly visits: number; readonly refusedAttempts: number }> {
  const [row] = await sql<{ units: number; visits: number; refusedAttempts: number }[]>`
    select count(distinct unit_id) filter (where has_read) as units,
           count(*) filter (where has_read) as visits,
           count(*) filter (where refused and not has_read) as "refusedAttempts"
      from (select lookup_id, unit_id,
                   bool_or(step in ('overview', 'document') and outcome in ('permitted', 'partly')) as has_read,
                   bool_or(step in ('flag', 'sources', 'overview', 'document') and outcome = 'refused') as refused
              from audit.entry
             where person_id = any(${persons as string[]}::uuid[])
               and at >= ${from} and lookup_id is not null and staff_id is not null
             group by lookup_id, unit_id) lookup`;
  return row ?? { units: 0, visits: 0, refusedAttempts: 0 };
}
