import { isUtf8 } from 'node:buffer';
import { type Cursor, newestOf } from '../../platform/cursor.ts';
import type { Instant, Sql } from '../../platform/database.ts';
import { taken } from '../../platform/taken.ts';

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

/** A document whose body is wanted with an entry. */
export interface BodyKey {
  readonly personId: string;
  readonly id: string;
}

/** A document's body. */
export interface BodyRow {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An entry to store, and the bodies that are read with it. */
export interface Appended {
  readonly row: EntryRow;
  readonly bodies: readonly BodyKey[];
}

/**
 * Stores entries. Canonical bytes are UTF-8 without NUL, so they travel as text, which is half as long as bytea; and as
 * one text for all, since each element of an array would have its quotation marks escaped, and read again.
 */
const made = (sql: Sql, rows: readonly EntryRow[]) => sql`
    whole as materialized (select convert_to(${textOf(rows)}, 'UTF8') as bytes),
    entry as (
      insert into audit.entry
        (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id)
      select person_id, id, at, substr(whole.bytes, bytes_from, bytes_count), decode(salt, 'hex'),
             decode(mac, 'hex'), key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id
        from whole, unnest(
          ${rows.map((row) => row.personId)}::uuid[], ${rows.map((row) => row.id)}::uuid[],
          ${rows.map((row) => row.at)}::timestamptz[], ${startsOf(rows)}::int[],
          ${rows.map((row) => row.bytes.length)}::int[],
          ${rows.map((row) => hexOf(row.salt))}::text[], ${rows.map((row) => hexOf(row.mac))}::text[],
          ${rows.map((row) => row.keyId)}::text[], ${rows.map((row) => row.step)}::text[],
          ${rows.map((row) => row.outcome)}::text[], ${rows.map((row) => row.lookupId)}::uuid[],
          ${rows.map((row) => row.staffId)}::uuid[], ${rows.map((row) => row.unitId)}::uuid[],
          ${rows.map((row) => row.readerId)}::uuid[])
          as made (person_id, id, at, bytes_from, bytes_count, salt, mac, key_id, step, outcome, lookup_id,
                   staff_id, unit_id, reader_id)
      on conflict do nothing
      returning person_id, id, at)`;

/**
 * Stores entries and puts them in line to be sealed, and reads the bodies that they tell of: one statement for all.
 * Outside a transaction they are durable (committed and flushed) when this resolves. An entry that is stored already
 * stays as it is, and isn't put in line again.
 * @returns the bodies of each entry, in the order of the entries; those not found are left out
 */
export async function insertEntries(
  sql: Sql,
  appended: readonly Appended[],
): Promise<readonly (readonly BodyRow[])[]> {
  const rows = appended.map(({ row }) => row);
  const wanted = appended.flatMap(({ bodies }, place) =>
    bodies.map((body) => ({ ...body, place })),
  );
  const bodies = appended.map((): BodyRow[] => []);
  if (wanted.length === 0) {
    const statement = sql`
      with ${made(sql, rows)}
      insert into audit.pending (person_id, entry_id, entry_at) select person_id, id, at from entry
      on conflict do nothing`;
    await taken(statement);
    return bodies;
  }
  const statement = sql<(BodyRow & { readonly place: number })[]>`
    with ${made(sql, rows)},
    pending as (
      insert into audit.pending (person_id, entry_id, entry_at) select person_id, id, at from entry
      on conflict do nothing)
    select wanted.place, found.id, found.body
      from unnest(${wanted.map(({ place }) => place)}::int[],
                  ${wanted.map(({ personId }) => personId)}::uuid[],
                  ${wanted.map(({ id }) => id)}::uuid[]) wanted (place, person_id, id)
     cross join lateral (
       select document_id as id, body from record.body
        where person_id = wanted.person_id and document_id = wanted.id
        limit 1) found`;
  for (const { place, id, body } of await taken(statement)) bodies[place]?.push({ id, body });
  return bodies;
}

/** The bodies of documents of persons of one shard, in the order of the keys; undefined where there is none. */
export async function readBodies(
  sql: Sql,
  keys: readonly BodyKey[],
): Promise<readonly (BodyRow | undefined)[]> {
  const rows = await sql<(BodyRow & { readonly personId: string })[]>`
    select person_id as "personId", document_id as id, body from record.body
     where person_id = any(${keys.map(({ personId }) => personId)}::uuid[])
       and document_id = any(${keys.map(({ id }) => id)}::uuid[])`;
  const found = new Map(rows.map(({ personId, ...row }) => [`${personId} ${row.id}`, row]));
  return keys.map(({ personId, id }) => found.get(`${personId} ${id}`));
}

/** The bytes of all entries, one after the other. @throws TypeError when they aren't text: none may change on the way */
function textOf(rows: readonly EntryRow[]): string {
  const bytes = Buffer.concat(rows.map((row) => row.bytes));
  if (!isUtf8(bytes)) throw new TypeError('The bytes of an entry are no UTF-8');
  return bytes.toString('utf8');
}

/** Where the bytes of each entry begin among those of all, from 1. */
function startsOf(rows: readonly EntryRow[]): readonly number[] {
  let start = 1;
  return rows.map(({ bytes }) => {
    const own = start;
    start += bytes.length;
    return own;
  });
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

/** Stores one entry, with statements of the same transaction. */
export async function insertEntry(sql: Sql, row: EntryRow): Promise<void> {
  await insertEntries(sql, [{ row, bodies: [] }]);
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
  const lists = persons.map(
    (person) => sql<{ id: string; at: Instant; lookupId: string }[]>`
      select id, at, lookup_id as "lookupId" from audit.entry
       where person_id = ${person} and step = 'search' and lookup_id is not null
         ${before === null ? sql`` : sql`and (at, id) < (${before.at}, ${before.id})`}
       order by at desc, id desc
       limit ${count}`,
  );
  return newestOf(await Promise.all(lists), count, (lookup) => lookup);
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
