import type { Sql } from '../../platform/database.ts';
import { listLinks } from '../person/index.ts';
import type { Party } from './publishing.ts';

/** HSA-ids that lines name, each once. */
export interface NamedParties {
  readonly connectedProviders: readonly string[];
  readonly units: readonly string[];
  readonly staff: readonly string[];
}

export type PartyRow = Party & {
  readonly hsaId: string;
  readonly of: 'provider' | 'unit' | 'staff';
};

/** What the directory knows of the parties by HSA-id. `registered`: the system client may publish for it. */
export async function listParties(
  sql: Sql,
  clientId: string,
  named: NamedParties,
): Promise<readonly PartyRow[]> {
  return await sql<PartyRow[]>`
    select 'provider' as "of", provider.hsa_id as "hsaId", provider.id, provider.id as "connectedProviderId",
           provider.kind,
           exists (select from directory.system_client_provider granted
                    where granted.system_client_id = ${clientId}
                      and granted.connected_provider_id = provider.id) as registered,
           connected_from <= (now() at time zone 'Europe/Stockholm')::date
             and coalesce(connected_until >= (now() at time zone 'Europe/Stockholm')::date, true)
             as connected
      from directory.connected_provider provider
     where provider.hsa_id = any(${named.connectedProviders as string[]})
    union all
    select 'unit', unit.hsa_id, unit.id, unit.connected_provider_id, provider.kind,
           exists (select from directory.system_client_provider granted
                    where granted.system_client_id = ${clientId}
                      and granted.connected_provider_id = provider.id),
           connected_from <= (now() at time zone 'Europe/Stockholm')::date
             and coalesce(connected_until >= (now() at time zone 'Europe/Stockholm')::date, true)
      from directory.unit
      join directory.connected_provider provider on provider.id = unit.connected_provider_id
     where unit.hsa_id = any(${named.units as string[]})
    union all
    select 'staff', staff.hsa_id, staff.id, null, null, false, false
      from directory.staff
     where staff.hsa_id = any(${named.staff as string[]})`;
}

/** The source systems that the system client may publish from. */
export async function listSourceSystems(sql: Sql, clientId: string): Promise<readonly string[]> {
  const rows = await sql<{ sourceSystem: string }[]>`
    select source_system as "sourceSystem" from directory.system_client_source
     where system_client_id = ${clientId}`;
  return rows.map((row) => row.sourceSystem);
}

/** Holds every other batch of these source systems until the transaction ends. */
export async function lockKeys(sql: Sql, keys: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0))
      from (select distinct key from unnest(${keys as string[]}::text[]) as key order by key) as keys`;
}

/** A person id and one of the ids of the same person, itself included. */
export interface LinkedPerson {
  readonly personId: string;
  readonly linkedId: string;
  readonly birthDate: string | null;
}

/** The ids that each person has through links in force. */
export async function listLinkedPersons(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly LinkedPerson[]> {
  const links = await listLinks(sql, persons);
  const people = await sql<{ id: string; birthDate: string | null }[]>`
    select person_id as id, birth_date as "birthDate" from person.person
     where person_id = any(${links.map(({ linkedId }) => linkedId)}::uuid[])`;
  const birthDates = new Map(people.map(({ id, birthDate }) => [id, birthDate]));
  return links.map(({ personId, linkedId }) => ({
    ...{ personId, linkedId },
    birthDate: birthDates.get(linkedId) ?? null,
  }));
}
