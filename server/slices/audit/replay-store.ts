import type { Sql } from '../../platform/database.ts';
import type { StoredEntry } from './store.ts';

/** A stored entry with the columns that stand beside its bytes. */
export interface StoredRow extends StoredEntry {
  readonly personId: string;
  /** Its time with all digits that the database has. */
  readonly exactAt: string;
  readonly step: string;
  readonly outcome: string;
}

/** Where a walk through the whole log has come to. */
export interface LogCursor {
  readonly personId: string;
  readonly exactAt: string;
  readonly id: string;
}

/** The next entries of the whole log, in the order of subject, time and id. @param after null: the first */
export async function listEntriesAfter(
  sql: Sql,
  after: LogCursor | null,
  count: number,
): Promise<readonly StoredRow[]> {
  return await sql<StoredRow[]>`
    select person_id as "personId", id, at, at::text as "exactAt", step, outcome, bytes, salt, mac, key_id as "keyId"
      from audit.entry
     ${after === null ? sql`` : sql`where (person_id, at, id) > (${after.personId}, ${after.exactAt}::timestamptz, ${after.id})`}
     order by person_id, at, id
     limit ${count}`;
}
