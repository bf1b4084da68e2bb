import type { Instant, Sql } from '../../platform/database.ts';
import type { StoredEntry } from '../audit/index.ts';

/**
 * The stretch of the sealed log that holds everything logged in a period. An entry is sealed after it is logged, so it lies
 * after the last checkpoint before the period; a slow one may lie a while after it.
 * @param period.until with the while
 */
export async function findStretch(
  sql: Sql,
  period: { readonly from: Instant; readonly until: Instant },
): Promise<{ readonly from: number; readonly below: number }> {
  const [row] = await sql<{ from: number; below: number }[]>`
    select coalesce((select size from ledger.checkpoint where signed_at < ${period.from}
                      order by signed_at desc limit 1), 0) as "from",
           coalesce((select size from ledger.checkpoint where signed_at > ${period.until}
                      order by signed_at limit 1),
                    (select max(size) from ledger.checkpoint), 0) as below`;
  return row ?? { from: 0, below: 0 };
}

/** An entry with its place in the log. */
export interface PlacedEntry extends StoredEntry {
  readonly leafIndex: number;
}

/** Entries of lookups by staff, in the order of sealing, that still have their content. */
export async function listLookupEntries(
  sql: Sql,
  stretch: { readonly from: number; readonly below: number },
  period: { readonly from: Instant; readonly until: Instant },
): Promise<readonly PlacedEntry[]> {
  return await sql<PlacedEntry[]>`
    select leaf_index as "leafIndex", entry.id, at, entry.bytes, entry.salt, mac, key_id as "keyId"
      from ledger.leaf
     cross join lateral (
       select * from audit.entry e
        where e.person_id = leaf.person_id and e.at = leaf.entry_at and e.id = leaf.entry_id
        limit 1) entry
     where leaf_index >= ${stretch.from} and leaf_index < ${stretch.below}
       and lookup_id is not null and staff_id is not null and entry.bytes is not null
       and at >= ${period.from} and at < ${period.until}
     order by leaf_index`;
}
