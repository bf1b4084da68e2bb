import type { Instant, Sql } from '../../platform/database.ts';
import type { HandedOver } from './served-journal.ts';

/** Where an entry stands in the log. */
export interface Standing extends HandedOver {
  readonly stored: boolean;
  readonly sealed: boolean;
}

/**
 * What the log has of the entries, in their order. Each is found by the time that its leaf, or its place in line,
 * gives.
 */
export async function findStandings(
  sql: Sql,
  entries: readonly HandedOver[],
): Promise<readonly Standing[]> {
  const served = sql`
    unnest(${entries.map(({ personId }) => personId)}::uuid[],
           ${entries.map(({ entryId }) => entryId)}::uuid[]) served (person_id, entry_id)`;
  // The line first: what leaves it meanwhile has its leaf.
  const inLine = await sql<Place[]>`
    select pending.entry_id as "entryId", pending.person_id as "personId", pending.entry_at as at
      from ${served}
      join audit.pending
        on pending.person_id = served.person_id and pending.entry_id = served.entry_id`;
  const leaves = await sql<Place[]>`
    select leaf.entry_id as "entryId", leaf.person_id as "personId", leaf.entry_at as at
      from ${served}
      join ledger.leaf on leaf.person_id = served.person_id and leaf.entry_id = served.entry_id`;
  const places = [...inLine, ...leaves];
  const stored = await sql<{ entryId: string }[]>`
    select entry.id as "entryId"
      from unnest(${places.map(({ personId }) => personId)}::uuid[],
                  ${places.map(({ entryId }) => entryId)}::uuid[],
                  ${places.map(({ at }) => at)}::timestamptz[]) place (person_id, id, at)
      join audit.entry
        on entry.person_id = place.person_id and entry.at = place.at and entry.id = place.id`;
  const idsOf = (rows: readonly { readonly entryId: string }[]) =>
    new Set(rows.map(({ entryId }) => entryId));
  const [sealed, found] = [idsOf(leaves), idsOf(stored)];
  return entries.map(({ personId, entryId }) => ({
    personId,
    entryId,
    stored: found.has(entryId),
    sealed: sealed.has(entryId),
  }));
}

interface Place extends HandedOver {
  readonly at: Instant;
}
