import type { Sql } from '../../platform/database.ts';
import type { HandedOver } from './served-journal.ts';

/** Where an entry stands in the log. */
export interface Standing extends HandedOver {
  readonly stored: boolean;
  readonly sealed: boolean;
}

/** What the log has of the entries, in any order. Each is found by the time that its leaf, or its place in line, gives. */
export async function findStandings(
  sql: Sql,
  entries: readonly HandedOver[],
): Promise<readonly Standing[]> {
  return await sql<Standing[]>`
    select served.person_id as "personId", served.entry_id as "entryId",
           entry.id is not null as stored, leaf.entry_id is not null as sealed
      from unnest(${entries.map(({ personId }) => personId)}::uuid[],
                  ${entries.map(({ entryId }) => entryId)}::uuid[]) served (person_id, entry_id)
      left join ledger.leaf on leaf.person_id = served.person_id and leaf.entry_id = served.entry_id
      left join audit.pending
        on pending.person_id = served.person_id and pending.entry_id = served.entry_id
      left join lateral (
        select id from audit.entry e
         where e.person_id = served.person_id
           and e.at = coalesce(leaf.entry_at, pending.entry_at) and e.id = served.entry_id
         limit 1) entry on true`;
}
