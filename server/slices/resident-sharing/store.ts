import type { Instant, Sql } from '../../platform/database.ts';
import type { ProviderKind, ProviderPart } from '../directory/index.ts';
import type { InformationType } from '../record/index.ts';

/** What a connected provider holds about a person, as far as deciding whether to show it needs. */
export interface Holding {
  readonly controllerId: string;
  readonly type: InformationType;
  readonly availableUnder: string;
  readonly approvedForPatient: boolean;
  /** Of the information; null where no block in force asks for it. */
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** What is held about the persons, each kind once. @param timed controllers with a block that has a period */
export async function listHoldings(
  sql: Sql,
  persons: readonly string[],
  timed: readonly string[],
): Promise<readonly Holding[]> {
  return await sql<Holding[]>`
    select distinct controller_id as "controllerId", type, available_under as "availableUnder",
           approved_for_patient as "approvedForPatient",
           case when controller_id = any(${timed as string[]}::uuid[]) then block_comparison_time end as "from",
           case when controller_id = any(${timed as string[]}::uuid[]) then event_until end as until
      from record.document
     where person_id = any(${persons as string[]}::uuid[]) and current`;
}

/** When and how each connected provider last informed the persons (SVOD 2:2). */
export async function listInformed(
  sql: Sql,
  persons: readonly string[],
): Promise<
  readonly { readonly controllerId: string; readonly at: Instant; readonly channel: string }[]
> {
  return await sql<{ controllerId: string; at: Instant; channel: string }[]>`
    select distinct on (controller_id) controller_id as "controllerId", given_at as at, channel
      from availability.information_given
     where person_id = any(${persons as string[]}::uuid[])
     order by controller_id, given_at desc`;
}

/** A connected provider as the resident sees it. */
export interface ProviderRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly part: ProviderPart;
}

/** The connected providers with these ids, by name. */
export async function listProviders(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly ProviderRow[]> {
  return await sql<ProviderRow[]>`
    select id, name, kind, part from directory.connected_provider
     where id = any(${ids as string[]}::uuid[])
     order by name collate "sv-SE-x-icu", id`;
}

/** A connected provider with its units. */
export interface ProviderWithUnits extends ProviderRow {
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** Connected providers whose names hold the text, by name; at most twenty. */
export async function findProviders(sql: Sql, text: string): Promise<readonly ProviderWithUnits[]> {
  return await sql<ProviderWithUnits[]>`
    select id, name, kind, part,
           coalesce((select jsonb_agg(jsonb_build_object('id', unit.id, 'name', unit.name)
                                      order by unit.name collate "sv-SE-x-icu", unit.id)
                       from directory.unit where unit.connected_provider_id = provider.id), '[]') as units
      from directory.connected_provider provider
     cross join (select (now() at time zone 'Europe/Stockholm')::date as today) t
     where position(lower(${text}) in lower(name)) > 0
       and connected_from <= t.today and (connected_until is null or connected_until >= t.today)
     order by name collate "sv-SE-x-icu", id
     limit 20`;
}

/** The connected provider that a unit belongs to. */
export async function findProviderOfUnit(sql: Sql, unitId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select connected_provider_id as id from directory.unit where id = ${unitId}`;
  return row?.id;
}

/** A block in force, as the person herself sees it. */
export interface OwnBlockRow {
  readonly personId: string;
  readonly id: string;
  readonly kind: 'outer' | 'inner';
  readonly controllerId: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly since: Instant;
  readonly informationFrom: Instant | null;
  readonly informationUntil: Instant | null;
  readonly lifts: readonly {
    readonly id: string;
    readonly unit: { readonly id: string; readonly name: string };
    readonly until: string;
    readonly reason: 'consent' | 'emergency';
  }[];
}

/** The persons' blocks in force, oldest first, each with the lifts of it that run. */
export async function listOwnBlocks(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly OwnBlockRow[]> {
  return await sql<OwnBlockRow[]>`
    select block.person_id as "personId", block.id, kind, controller_id as "controllerId",
           unit.id as "unitId", unit.name as "unitName", requested_at as since,
           information_from as "informationFrom", information_until as "informationUntil",
           coalesce((select jsonb_agg(jsonb_build_object(
                              'id', lift.id, 'until', lift.ends_at, 'reason', lift.reason,
                              'unit', jsonb_build_object('id', reading.id, 'name', reading.name))
                              order by lift.ends_at, lift.id)
                       from block.temporary_lift lift
                       join directory.unit reading on reading.id = lift.unit_id
                      where lift.person_id = block.person_id and lift.block_id = block.id
                        and lift.cancelled_at is null and lift.ends_at > now()), '[]') as lifts
      from block.block
      left join directory.unit on unit.id = block.unit_id
     where person_id = any(${persons as string[]}::uuid[])
       and voided_at is null and (lifted_at is null or lifted_at > now())
     order by requested_at, block.id`;
}
