import type { Instant, Sql } from '../../platform/database.ts';

/** Whom an opening by staff of a connected provider was about. */
export async function findPersonOfOpening(
  sql: Sql,
  connectedProviderId: string,
  opening: string,
): Promise<string | undefined> {
  const [row] = await sql<{ personId: string }[]>`
    select person_id as "personId" from review.opening
     where connected_provider_id = ${connectedProviderId} and lookup_id = ${opening}`;
  return row?.personId;
}

/** The entries of an opening, also those that have come since it was last followed. */
export async function listEntryIds(
  sql: Sql,
  personId: string,
  opening: string,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select entry.id
      from review.opening
      join audit.entry
        on entry.person_id = opening.person_id and entry.lookup_id = opening.lookup_id
       and entry.at >= opening.at - interval '1 day'
     where opening.person_id = ${personId} and opening.lookup_id = ${opening}
     order by entry.id`;
  return rows.map(({ id }) => id);
}

/** A hold as it is stored. */
export interface HoldRow {
  readonly id: string;
  readonly personId: string;
  /** Null: all that concern the person. */
  readonly entries: readonly string[] | null;
  readonly opening: string;
  readonly reason: string;
  readonly placedName: string;
  readonly since: Instant;
  readonly until: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

/** Stores a hold; a repeated one is left as it is. @returns whether it is new */
export async function insertHold(
  sql: Sql,
  hold: Pick<HoldRow, 'id' | 'personId' | 'entries' | 'opening' | 'reason' | 'placedName'> & {
    readonly until: Instant | null;
    readonly connectedProviderId: string;
    readonly placedBy: string;
  },
): Promise<boolean> {
  const { count } = await sql`
    insert into retention.hold
      (person_id, id, entries, opening, connected_provider_id, reason, placed_by, placed_name, until)
    values (${hold.personId}, ${hold.id}, ${hold.entries as string[] | null}, ${hold.opening},
            ${hold.connectedProviderId}, ${hold.reason}, ${hold.placedBy}, ${hold.placedName},
            ${hold.until})
    on conflict do nothing`;
  return count === 1;
}

/** The provider's holds, those not ended before the others, the newest first. @param id only this one */
export async function listHolds(
  sql: Sql,
  connectedProviderId: string,
  id: string | null = null,
): Promise<readonly HoldRow[]> {
  return await sql<HoldRow[]>`
    select id, person_id as "personId", entries, opening, reason, placed_name as "placedName", since,
           until, ended_at as "endedAt", end_reason as "endReason"
      from retention.hold
     where connected_provider_id = ${connectedProviderId}
       ${id === null ? sql`` : sql`and id = ${id}`}
     order by ended_at is not null, since desc, id desc
     limit 500`;
}

/** Ends a hold that hasn't ended. @returns whether it did */
export async function endHold(
  sql: Sql,
  hold: Pick<HoldRow, 'id' | 'personId'>,
  end: { readonly by: string; readonly reason: string },
): Promise<boolean> {
  const { count } = await sql`
    update retention.hold set ended_at = now(), ended_by = ${end.by}, end_reason = ${end.reason}
     where person_id = ${hold.personId} and id = ${hold.id} and ended_at is null`;
  return count === 1;
}
