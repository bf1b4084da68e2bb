import type { Sql } from '../../platform/database.ts';
import type { StoredEntry } from './store.ts';

/** A stored entry with the columns that stand beside its bytes. */
export interface StoredRow extends StoredEntry {
  readonly personId: string;
  readonly step: string;
  readonly outcome: string;
}

/** Where a walk through the whole log has come to. */
export interface LogCursor {
  readonly personId: string;
  readonly id: string;
}

/** The next entries of the whole log, in the order of subject and id. @param after null: the first */
export async function listEntriesAfter(
  sql: Sql,
  after: LogCursor | null,
  count: number,
): Promise<readonly StoredRow[]> {
  return await sql<StoredRow[]>`
    select person_id as "personId", id, at, step, outcome, bytes, salt, mac, key_id as "keyId"
      from audit.entry
     ${after === null ? sql`` : sql`where (person_id, id) > (${after.personId}, ${after.id})`}
     order by person_id, id
     limit ${count}`;
}
