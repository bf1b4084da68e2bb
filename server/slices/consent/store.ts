import type { Instant, Sql } from '../../platform/database.ts';
import type { Consent } from './consent.ts';

/** A row of `consent.consent`. */
export interface ConsentRow {
  readonly person_id: string;
  readonly id: string;
  readonly connected_provider_id: string;
  readonly unit_id: string;
  readonly staff_id: string | null;
  readonly starts_at: Instant;
  readonly ends_at: Instant | null;
  readonly channel: Consent['channel'];
  readonly given_by: Consent['givenBy'];
  readonly represented_by: string | null;
  readonly requested_by: string;
  readonly registered_by: string;
  readonly withdrawn_at: Instant | null;
  readonly withdrawn_by: 'staff' | 'person' | 'systemClient' | null;
  readonly withdrawn_reason: string | null;
  readonly voided_at: Instant | null;
  readonly voided_by: string | null;
  readonly voided_reason: string | null;
}

type Key = { readonly person_id: string; readonly id: string };

/** The consents under the keys. */
export async function listConsentRows(
  sql: Sql,
  keys: readonly Key[],
): Promise<readonly ConsentRow[]> {
  return await sql<ConsentRow[]>`
    select person_id, id, connected_provider_id, unit_id, staff_id, starts_at, ends_at, channel,
           given_by, represented_by, requested_by, registered_by, withdrawn_at, withdrawn_by,
           withdrawn_reason, voided_at, voided_by, voided_reason
      from consent.consent
     where (person_id, id) in (
       select * from unnest(${keys.map((key) => key.person_id)}::uuid[],
                            ${keys.map((key) => key.id)}::uuid[]))`;
}

/** Stores consents whose ids aren't there. */
export async function insertConsents(sql: Sql, rows: readonly ConsentRow[]): Promise<void> {
  await sql`
    insert into consent.consent
      (person_id, id, connected_provider_id, unit_id, staff_id, starts_at, ends_at, channel, given_by,
       represented_by, requested_by, registered_by, withdrawn_at, withdrawn_by, withdrawn_reason,
       voided_at, voided_by, voided_reason)
    select person_id, id, connected_provider_id, unit_id, staff_id, starts_at, ends_at, channel, given_by,
           represented_by, requested_by, registered_by, withdrawn_at, withdrawn_by, withdrawn_reason,
           voided_at, voided_by, voided_reason
      from jsonb_to_recordset(${asJson(sql, rows)}) as given
           (person_id uuid, id uuid, connected_provider_id uuid, unit_id uuid, staff_id uuid,
            starts_at timestamptz, ends_at timestamptz, channel text, given_by text,
            represented_by text, requested_by uuid, registered_by uuid, withdrawn_at timestamptz,
            withdrawn_by text, withdrawn_reason text, voided_at timestamptz, voided_by uuid,
            voided_reason text)`;
}

/** Withdraws or voids consents; what has been withdrawn or voided stays so. */
export async function endConsents(sql: Sql, rows: readonly ConsentRow[]): Promise<void> {
  await sql`
    update consent.consent
       set withdrawn_at = coalesce(consent.withdrawn_at, ended.withdrawn_at),
           withdrawn_by = coalesce(consent.withdrawn_by, ended.withdrawn_by),
           withdrawn_reason = coalesce(consent.withdrawn_reason, ended.withdrawn_reason),
           voided_at = coalesce(consent.voided_at, ended.voided_at),
           voided_by = coalesce(consent.voided_by, ended.voided_by),
           voided_reason = coalesce(consent.voided_reason, ended.voided_reason)
      from jsonb_to_recordset(${asJson(sql, rows)}) as ended
           (person_id uuid, id uuid, withdrawn_at timestamptz, withdrawn_by text,
            withdrawn_reason text, voided_at timestamptz, voided_by uuid, voided_reason text)
     where consent.person_id = ended.person_id and consent.id = ended.id`;
}

/** A consent as staff record it. */
export interface GivenConsent {
  readonly personId: string;
  readonly id: string;
  readonly connectedProviderId: string;
  readonly unitId: string;
  /** Set: personal to this staff member. Null: all authorised staff of the unit. */
  readonly staffId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly channel: Consent['channel'];
  readonly givenBy: Consent['givenBy'];
  readonly representedBy: string | null;
  /** Staff who asked for the consent, and who registered it. */
  readonly requestedBy: string;
  readonly registeredBy: string;
}

/** Stores a consent unless its id is there. */
export async function insertConsent(sql: Sql, consent: GivenConsent): Promise<void> {
  await sql`
    insert into consent.consent
      (person_id, id, connected_provider_id, unit_id, staff_id, starts_at, ends_at, channel, given_by,
       represented_by, requested_by, registered_by)
    values
      (${consent.personId}, ${consent.id}, ${consent.connectedProviderId}, ${consent.unitId},
       ${consent.staffId}, ${consent.startsAt}, ${consent.endsAt}, ${consent.channel}, ${consent.givenBy},
       ${consent.representedBy}, ${consent.requestedBy}, ${consent.registeredBy})
    on conflict do nothing`;
}

/** That the person was asked and said no. */
export interface Refusal {
  readonly personId: string;
  readonly id: string;
  readonly connectedProviderId: string;
  readonly unitId: string;
  readonly staffId: string;
  readonly channel: string | null;
}

/** Stores a refusal that was given now, unless its id is there. */
export async function insertRefusal(sql: Sql, refusal: Refusal): Promise<void> {
  await sql`
    insert into consent.refusal (person_id, id, connected_provider_id, unit_id, staff_id, channel)
    values (${refusal.personId}, ${refusal.id}, ${refusal.connectedProviderId}, ${refusal.unitId},
            ${refusal.staffId}, ${refusal.channel})
    on conflict do nothing`;
}

/** The refusal under the id. */
export async function findRefusal(
  sql: Sql,
  key: { readonly personId: string; readonly id: string },
): Promise<Refusal | undefined> {
  const [row] = await sql<Refusal[]>`
    select person_id as "personId", id, connected_provider_id as "connectedProviderId",
           unit_id as "unitId", staff_id as "staffId", channel
      from consent.refusal
     where person_id = ${key.personId} and id = ${key.id}`;
  return row;
}

/** Which consent. */
export interface ConsentKey {
  /** The ids of the person, linked ones included. */
  readonly persons: readonly string[];
  readonly id: string;
}

/** Withdraws the consent unless it has ended; answers whether it did. */
export async function updateWithdrawn(
  sql: Sql,
  key: ConsentKey,
  ending: { readonly by: 'staff' | 'person'; readonly reason: string | null },
): Promise<boolean> {
  const rows = await sql`
    update consent.consent
       set withdrawn_at = now(), withdrawn_by = ${ending.by}, withdrawn_reason = ${ending.reason}
     where person_id = any(${key.persons as string[]}::uuid[]) and id = ${key.id}
       and withdrawn_at is null and voided_at is null and (ends_at is null or ends_at > now())
    returning 1`;
  return rows.length > 0;
}

/** Has the consent been withdrawn? */
export async function isWithdrawn(sql: Sql, key: ConsentKey): Promise<boolean> {
  const rows = await sql`
    select 1 from consent.consent
     where person_id = any(${key.persons as string[]}::uuid[]) and id = ${key.id}
       and withdrawn_at is not null`;
  return rows.length > 0;
}

/** Voids the consent unless it is voided; answers whether it did. */
export async function updateVoided(
  sql: Sql,
  key: ConsentKey,
  voiding: { readonly by: string; readonly reason: string },
): Promise<boolean> {
  const rows = await sql`
    update consent.consent
       set voided_at = now(), voided_by = ${voiding.by}, voided_reason = ${voiding.reason}
     where person_id = any(${key.persons as string[]}::uuid[]) and id = ${key.id}
       and voided_at is null
    returning 1`;
  return rows.length > 0;
}

function asJson(sql: Sql, rows: readonly object[]) {
  return sql.json(rows as unknown as Parameters<Sql['json']>[0]);
}
