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

/** Stores an entry. Outside a transaction it is durable (committed and flushed) when this resolves. */
export async function insertEntry(sql: Sql, row: EntryRow): Promise<void> {
  await sql`
    insert into audit.entry
      (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id)
    values
      (${row.personId}, ${row.id}, ${row.at}, ${row.bytes}, ${row.salt}, ${row.mac}, ${row.keyId},
       ${row.step}, ${row.outcome}, ${row.lookupId}, ${row.staffId}, ${row.unitId}, ${row.readerId})`;
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

/** Entries about the persons, newest first, older than `before` when that is given. */
export async function listEntries(
  sql: Sql,
  persons: readonly string[],
  limits: { before: { at: Instant; id: string } | null; since: Instant | null; count: number },
): Promise<readonly StoredEntry[]> {
  const { before, since, count } = limits;
  return await sql<StoredEntry[]>`
    select id, at, bytes, salt, mac, key_id as "keyId"
      from audit.entry
     where person_id = any(${persons as string[]}::uuid[])
       ${before === null ? sql`` : sql`and (at, id) < (${before.at}, ${before.id})`}
       ${since === null ? sql`` : sql`and at >= ${since}`}
     order by at desc, id desc
     limit ${count}`;
}
