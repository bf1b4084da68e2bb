import type { Sql } from '../../platform/database.ts';
import type {
  Assignment,
  AssignmentPurpose,
  ConnectedProvider,
  Duty,
  ProviderKind,
  ProviderPart,
  StaffMember,
  Unit,
} from './directory.ts';
import type {
  AssignmentLine,
  ConnectedProviderLine,
  OrganisationLine,
  StaffLine,
  SystemClientLine,
  UnitLine,
} from './directory-line.ts';
import type { HsaId } from './hsa-id.ts';

type ProviderRow = {
  id: string;
  hsa_id: string;
  name: string;
  kind: ProviderKind;
  part: ProviderPart;
  connected_from: string;
  connected_until: string | null;
  shows_staff_names: boolean;
};

function toConnectedProvider(row: ProviderRow): ConnectedProvider {
  return {
    id: row.id,
    hsaId: row.hsa_id as HsaId,
    name: row.name,
    kind: row.kind,
    part: row.part,
    connectedFrom: row.connected_from,
    connectedUntil: row.connected_until,
    showsStaffNames: row.shows_staff_names,
  };
}

export async function findConnectedProviderByHsaId(
  sql: Sql,
  hsaId: string,
): Promise<ConnectedProvider | undefined> {
  const [row] = await sql<ProviderRow[]>`
    select id, hsa_id, name, kind, part, connected_from, connected_until, shows_staff_names
      from directory.connected_provider
     where hsa_id = ${hsaId}`;
  return row && toConnectedProvider(row);
}

export async function findUnitByHsaId(sql: Sql, hsaId: string): Promise<Unit | undefined> {
  const [row] = await sql<
    (ProviderRow & { unit_id: string; unit_hsa_id: string; unit_name: string })[]
  >`
    select u.id as unit_id, u.hsa_id as unit_hsa_id, u.name as unit_name,
           p.id, p.hsa_id, p.name, p.kind, p.part, p.connected_from, p.connected_until, p.shows_staff_names
      from directory.unit u
      join directory.connected_provider p on p.id = u.connected_provider_id
     where u.hsa_id = ${hsaId}`;
  return (
    row && {
      id: row.unit_id,
      hsaId: row.unit_hsa_id as HsaId,
      name: row.unit_name,
      connectedProvider: toConnectedProvider(row),
    }
  );
}

export async function findStaffByHsaId(sql: Sql, hsaId: string): Promise<StaffMember | undefined> {
  const [row] = await sql<
    {
      id: string;
      hsa_id: string;
      given_name: string;
      family_name: string;
      protected_identity: boolean;
    }[]
  >`
    select id, hsa_id, given_name, family_name, protected_identity
      from directory.staff
     where hsa_id = ${hsaId}`;
  return (
    row && {
      id: row.id,
      hsaId: row.hsa_id as HsaId,
      name: `${row.given_name} ${row.family_name}`,
      protectedIdentity: row.protected_identity,
    }
  );
}

/** The assignments of a staff member in force today, at connected providers that are connected today. */
export async function listAssignmentsInForce(sql: Sql, staffId: string): Promise<Assignment[]> {
  const rows = await sql<
    {
      id: string;
      name: string;
      role: string;
      purpose: AssignmentPurpose;
      duties: Duty[];
      valid_until: string;
      unit_id: string;
      unit_name: string;
      provider_id: string;
      provider_name: string;
      kind: ProviderKind;
      part: ProviderPart;
    }[]
  >`
    select a.id, a.name, a.role, a.purpose, a.duties, a.valid_until,
           u.id as unit_id, u.name as unit_name,
           p.id as provider_id, p.name as provider_name, p.kind, p.part
      from directory.assignment a
      join directory.unit u on u.id = a.unit_id
      join directory.connected_provider p on p.id = u.connected_provider_id
     cross join (select (now() at time zone 'Europe/Stockholm')::date as today) t
     where a.staff_id = ${staffId}
       and t.today between a.valid_from and a.valid_until
       and p.connected_from <= t.today and (p.connected_until is null or p.connected_until >= t.today)
     order by p.name collate "sv-SE-x-icu", u.name collate "sv-SE-x-icu", a.name collate "sv-SE-x-icu", a.id`;
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    purpose: row.purpose,
    duties: row.duties,
    unit: { id: row.unit_id, name: row.unit_name },
    connectedProvider: {
      id: row.provider_id,
      name: row.provider_name,
      kind: row.kind,
      part: row.part,
    },
    validUntil: row.valid_until,
  }));
}

type Stored = 'stored' | 'unchanged';

/** Rows come back from an upsert only when it inserted or changed something. */
function toStored(rows: readonly unknown[]): Stored {
  return rows.length > 0 ? 'stored' : 'unchanged';
}

export async function findOrganisationId(sql: Sql, hsaId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select id from directory.organisation where hsa_id = ${hsaId}`;
  return row?.id;
}

export async function storeOrganisation(
  sql: Sql,
  row: OrganisationLine & { readonly id: string },
): Promise<Stored> {
  return toStored(
    await sql`
      insert into directory.organisation as o (id, hsa_id, name, organisation_number, form)
      values (${row.id}, ${row.hsaId}, ${row.name}, ${row.organisationNumber}, ${row.form})
      on conflict (hsa_id) do update
         set name = excluded.name, organisation_number = excluded.organisation_number, form = excluded.form
       where (o.name, o.organisation_number, o.form)
             is distinct from (excluded.name, excluded.organisation_number, excluded.form)
      returning id`,
  );
}

export async function storeConnectedProvider(
  sql: Sql,
  row: ConnectedProviderLine & { readonly id: string; readonly organisationId: string },
): Promise<Stored> {
  return toStored(
    await sql`
      insert into directory.connected_provider as p
        (id, organisation_id, hsa_id, name, kind, part, connected_from, connected_until, shows_staff_names,
         duty_phone)
      values (${row.id}, ${row.organisationId}, ${row.hsaId}, ${row.name}, ${row.providerKind}, ${row.part},
              ${row.connectedFrom}, ${row.connectedUntil ?? null}, ${row.showsStaffNames ?? false},
              ${row.dutyPhone ?? null})
      on conflict (hsa_id) do update
         set organisation_id = excluded.organisation_id, name = excluded.name,
             connected_from = excluded.connected_from, connected_until = excluded.connected_until,
             shows_staff_names = excluded.shows_staff_names, duty_phone = excluded.duty_phone
       where (p.organisation_id, p.name, p.connected_from, p.connected_until, p.shows_staff_names, p.duty_phone)
             is distinct from (excluded.organisation_id, excluded.name, excluded.connected_from,
                               excluded.connected_until, excluded.shows_staff_names, excluded.duty_phone)
      returning id`,
  );
}

export async function storeUnit(
  sql: Sql,
  row: UnitLine & { readonly id: string; readonly connectedProviderId: string },
): Promise<Stored> {
  const hours = row.hours === undefined ? null : sql.json(row.hours);
  return toStored(
    await sql`
      insert into directory.unit as u (id, connected_provider_id, hsa_id, name, board, hours)
      values (${row.id}, ${row.connectedProviderId}, ${row.hsaId}, ${row.name}, ${row.board ?? null}, ${hours})
      on conflict (hsa_id) do update
         set name = excluded.name, board = excluded.board, hours = excluded.hours
       where (u.name, u.board, u.hours) is distinct from (excluded.name, excluded.board, excluded.hours)
      returning id`,
  );
}

export async function storeStaff(
  sql: Sql,
  row: StaffLine & { readonly id: string; readonly ownPersonId: string | null },
): Promise<Stored> {
  return toStored(
    await sql`
      insert into directory.staff as s
        (id, hsa_id, given_name, family_name, protected_identity, own_person_id)
      values (${row.id}, ${row.hsaId}, ${row.givenName}, ${row.familyName}, ${row.protectedIdentity ?? false},
              ${row.ownPersonId})
      on conflict (hsa_id) do update
         set given_name = excluded.given_name, family_name = excluded.family_name,
             protected_identity = excluded.protected_identity, own_person_id = excluded.own_person_id
       where (s.given_name, s.family_name, s.protected_identity, s.own_person_id)
             is distinct from (excluded.given_name, excluded.family_name, excluded.protected_identity,
                               excluded.own_person_id)
      returning id`,
  );
}

/** An assignment as stored, with the row locked until the transaction ends. */
export async function findAssignmentForUpdate(
  sql: Sql,
  hsaId: string,
): Promise<{ readonly id: string; readonly staffId: string; readonly unitId: string } | undefined> {
  const [row] = await sql<{ id: string; staff_id: string; unit_id: string }[]>`
    select id, staff_id, unit_id from directory.assignment where hsa_id = ${hsaId} for update`;
  return row && { id: row.id, staffId: row.staff_id, unitId: row.unit_id };
}

export async function storeAssignment(
  sql: Sql,
  row: AssignmentLine & { readonly id: string; readonly staffId: string; readonly unitId: string },
): Promise<Stored> {
  return toStored(
    await sql`
      insert into directory.assignment as a
        (id, hsa_id, staff_id, unit_id, name, role, purpose, valid_from, valid_until, duties)
      values (${row.id}, ${row.hsaId}, ${row.staffId}, ${row.unitId}, ${row.name}, ${row.role}, ${row.purpose},
              ${row.validFrom}, ${row.validUntil}, ${[...(row.duties ?? [])].toSorted()})
      on conflict (hsa_id) do update
         set name = excluded.name, role = excluded.role, purpose = excluded.purpose,
             valid_from = excluded.valid_from, valid_until = excluded.valid_until, duties = excluded.duties
       where (a.name, a.role, a.purpose, a.valid_from, a.valid_until, a.duties)
             is distinct from (excluded.name, excluded.role, excluded.purpose,
                               excluded.valid_from, excluded.valid_until, excluded.duties)
      returning id`,
  );
}

/** One right as a row of `directory.assignment_right`. */
export type RightRow = {
  readonly types: readonly string[];
  readonly scope: string;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly need: string;
  readonly severity: number;
  readonly probability: number;
  readonly decided_by: string;
  readonly decided_on: string;
};

export async function listRights(sql: Sql, assignmentId: string): Promise<readonly RightRow[]> {
  return sql<RightRow[]>`
    select types, scope, valid_from, valid_until, need, severity, probability, decided_by, decided_on
      from directory.assignment_right
     where assignment_id = ${assignmentId}
     order by position`;
}

export async function deleteRights(sql: Sql, assignmentId: string): Promise<void> {
  await sql`delete from directory.assignment_right where assignment_id = ${assignmentId}`;
}

export async function insertRight(
  sql: Sql,
  row: RightRow & { readonly assignmentId: string; readonly position: number },
): Promise<void> {
  await sql`
    insert into directory.assignment_right
      (assignment_id, position, types, scope, valid_from, valid_until, need, severity, probability,
       decided_by, decided_on)
    values (${row.assignmentId}, ${row.position}, ${[...row.types]}, ${row.scope}, ${row.valid_from},
            ${row.valid_until}, ${row.need}, ${row.severity}, ${row.probability}, ${row.decided_by},
            ${row.decided_on})`;
}

/** Ids of connected providers by HSA-id; those that are unknown are missing. */
export async function listConnectedProviderIds(
  sql: Sql,
  hsaIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ id: string; hsa_id: string }[]>`
    select id, hsa_id from directory.connected_provider where hsa_id = any(${[...hsaIds]})`;
  return new Map(rows.map((row) => [row.hsa_id, row.id]));
}

/** Stores the client itself; answers its id, and whether anything changed. */
export async function storeSystemClient(
  sql: Sql,
  row: Pick<SystemClientLine, 'clientId' | 'name' | 'scopes'> & {
    readonly id: string;
    readonly jwks: unknown;
  },
): Promise<{ readonly id: string; readonly stored: Stored }> {
  const jwks = sql.json(row.jwks as Parameters<Sql['json']>[0]);
  const changed = await sql<{ id: string }[]>`
    insert into directory.system_client as c (id, client_id, name, scopes, jwks)
    values (${row.id}, ${row.clientId}, ${row.name}, ${[...row.scopes]}, ${jwks})
    on conflict (client_id) do update
       set name = excluded.name, scopes = excluded.scopes, jwks = excluded.jwks
     where (c.name, c.scopes, c.jwks) is distinct from (excluded.name, excluded.scopes, excluded.jwks)
    returning id`;
  if (changed[0] !== undefined) return { id: changed[0].id, stored: 'stored' };
  const [found] = await sql<{ id: string }[]>`
    select id from directory.system_client where client_id = ${row.clientId}`;
  if (found === undefined) throw new Error('A system client was neither stored nor found');
  return { id: found.id, stored: 'unchanged' };
}

/** The client may publish for exactly these connected providers; answers whether that is a change. */
export async function storeClientProviders(
  sql: Sql,
  clientId: string,
  providerIds: readonly string[],
): Promise<Stored> {
  const removed = await sql`
    delete from directory.system_client_provider
     where system_client_id = ${clientId} and not (connected_provider_id = any(${[...providerIds]}::uuid[]))
    returning 1`;
  const added = await sql`
    insert into directory.system_client_provider (system_client_id, connected_provider_id)
    select ${clientId}, unnest(${[...providerIds]}::uuid[])
    on conflict do nothing
    returning 1`;
  return toStored([...removed, ...added]);
}

/** The client may publish from exactly these source systems; answers whether that is a change. */
export async function storeClientSources(
  sql: Sql,
  clientId: string,
  sources: readonly string[],
): Promise<Stored> {
  const removed = await sql`
    delete from directory.system_client_source
     where system_client_id = ${clientId} and not (source_system = any(${[...sources]}))
    returning 1`;
  const added = await sql`
    insert into directory.system_client_source (system_client_id, source_system)
    select ${clientId}, unnest(${[...sources]}::text[])
    on conflict do nothing
    returning 1`;
  return toStored([...removed, ...added]);
}
