import type { Instant, Sql } from '../../platform/database.ts';
import type { StoredEntry } from '../audit/index.ts';
import type { ProviderKind, ProviderPart } from '../directory/index.ts';
import type { LiftScope, StoredRequest } from './lift-request.ts';

/** A connected provider as it is named to one who may know that it blocked. */
export interface BlockerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly part: ProviderPart;
  readonly dutyPhone: string | null;
}

/** The connected providers with these ids, by name. */
export async function listBlockers(
  sql: Sql,
  ids: readonly string[],
): Promise<readonly BlockerRow[]> {
  if (ids.length === 0) return [];
  return await sql<BlockerRow[]>`
    select id, name, kind, part, duty_phone as "dutyPhone"
      from directory.connected_provider
     where id = any(${ids as string[]}::uuid[])
     order by name collate "sv-SE-x-icu", id`;
}

/** The connected provider that a unit belongs to. */
export async function findProviderOfUnit(sql: Sql, unitId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    select connected_provider_id as id from directory.unit where id = ${unitId}`;
  return row?.id;
}

type RequestRow = Omit<StoredRequest, 'controller'> & {
  readonly controllerId: string;
  readonly controllerName: string;
  readonly controllerKind: ProviderKind;
  readonly controllerPart: ProviderPart;
};

function toRequest(row: RequestRow): StoredRequest {
  const { controllerId, controllerName, controllerKind, controllerPart, ...request } = row;
  return {
    ...request,
    controller: {
      id: controllerId,
      name: controllerName,
      kind: controllerKind,
      part: controllerPart,
    },
  };
}

/** Requests with the names that belong to them. */
const requests = (sql: Sql) => sql`
  select request.person_id as "personId", request.id,
         controller.id as "controllerId", controller.name as "controllerName",
         controller.kind as "controllerKind", controller.part as "controllerPart",
         controller.duty_phone as "dutyPhone",
         asking.id as "askingProviderId", asking.name as "askingProvider",
         unit.id as "askingUnitId", unit.name as "askingUnit",
         request.staff_id as "staffId", request.staff_name as "staffName",
         request.staff_role as "staffRole", request.lookup_id as "lookupId", request.facts,
         request.scope, request.wished_until as "wishedUntil", request.callback,
         danger.stated_at as "statedAt", danger.danger,
         danger.unable_to_request_lift as "unableToRequestLift", danger.indispensable,
         request.requested_at as "requestedAt", request.opened_at as "openedAt",
         (select given_name || ' ' || family_name from directory.staff
           where staff.id = request.opened_by and not protected_identity) as "openedName",
         request.decided_at as "decidedAt", request.decided_name as "decidedName",
         request.decided_role as "decidedRole", request.decision,
         request.decision_reason as "decisionReason", request.granted_scope as "grantedScope",
         request.granted_until as "grantedUntil", request.ended_at as "endedAt",
         request.ended_by is not null as "endedByOfficer",
         (select given_name || ' ' || family_name from directory.staff
           where staff.id = request.ended_by and not protected_identity) as "endedName"
    from block.lift_request request
    join access.danger on danger.person_id = request.person_id and danger.id = request.danger_id
    join directory.connected_provider controller on controller.id = request.controller_id
    join directory.connected_provider asking on asking.id = request.connected_provider_id
    join directory.unit on unit.id = request.unit_id`;

/** The requests of a unit about the persons, newest first. */
export async function listRequestsOfUnit(
  sql: Sql,
  persons: readonly string[],
  unitId: string,
): Promise<readonly StoredRequest[]> {
  const rows = await sql<RequestRow[]>`
    ${requests(sql)}
     where request.person_id = any(${persons as string[]}::uuid[]) and request.unit_id = ${unitId}
     order by request.requested_at desc, request.id desc
     limit 100`;
  return rows.map(toRequest);
}

/** A request that was made to this care provider. */
export async function findRequestTo(
  sql: Sql,
  controllerId: string,
  id: string,
): Promise<StoredRequest | undefined> {
  const [row] = await sql<RequestRow[]>`
    ${requests(sql)} where request.controller_id = ${controllerId} and request.id = ${id}`;
  return row && toRequest(row);
}

/** A request in an officer's list: nothing in it names the person. */
export interface RequestLine
  extends Pick<
    StoredRequest,
    | 'id'
    | 'askingUnit'
    | 'askingProvider'
    | 'requestedAt'
    | 'wishedUntil'
    | 'openedAt'
    | 'decision'
    | 'endedAt'
    | 'grantedUntil'
  > {}

/** The requests to a care provider: those that wait, oldest first, or the others, newest first. */
export async function listRequestsTo(
  sql: Sql,
  controllerId: string,
  waiting: boolean,
): Promise<readonly RequestLine[]> {
  return await sql<RequestLine[]>`
    select request.id, unit.name as "askingUnit", asking.name as "askingProvider",
           requested_at as "requestedAt", wished_until as "wishedUntil", opened_at as "openedAt",
           decision, ended_at as "endedAt", granted_until as "grantedUntil"
      from block.lift_request request
      join directory.connected_provider asking on asking.id = request.connected_provider_id
      join directory.unit on unit.id = request.unit_id
     where controller_id = ${controllerId}
       and ${
         waiting
           ? sql`decided_at is null and wished_until > now() order by requested_at, request.id`
           : sql`(decided_at is not null or wished_until <= now())
                 order by coalesce(decided_at, wished_until) desc, request.id desc`
       }
     limit 100`;
}

/** What a repeat of a request is compared with. */
export interface GivenRequest {
  readonly controllerId: string;
  readonly unitId: string;
  readonly staffId: string;
  readonly lookupId: string;
  readonly scope: LiftScope;
  readonly wishedUntil: Instant;
  readonly callback: string | null;
}

/** The request under the id, about any of the persons. */
export async function findGiven(
  sql: Sql,
  persons: readonly string[],
  id: string,
): Promise<GivenRequest | undefined> {
  const [row] = await sql<GivenRequest[]>`
    select controller_id as "controllerId", unit_id as "unitId", staff_id as "staffId",
           lookup_id as "lookupId", scope, wished_until as "wishedUntil", callback
      from block.lift_request
     where person_id = any(${persons as string[]}::uuid[]) and id = ${id}`;
  return row;
}

/** Does a request of the unit to the care provider wait for its answer? */
export async function isWaiting(
  sql: Sql,
  persons: readonly string[],
  { controllerId, unitId }: Pick<GivenRequest, 'controllerId' | 'unitId'>,
): Promise<boolean> {
  const rows = await sql`
    select 1 from block.lift_request
     where person_id = any(${persons as string[]}::uuid[]) and controller_id = ${controllerId}
       and unit_id = ${unitId} and decided_at is null and wished_until > now()`;
  return rows.length > 0;
}

/** The name is left out when the staff member's identity is protected. */
export async function insertRequest(
  sql: Sql,
  row: GivenRequest & {
    readonly personId: string;
    readonly id: string;
    readonly connectedProviderId: string;
    readonly staffRole: string;
    readonly dangerId: string;
    readonly facts: unknown;
  },
): Promise<void> {
  await sql`
    insert into block.lift_request
      (person_id, id, controller_id, connected_provider_id, unit_id, staff_id, staff_name, staff_role,
       lookup_id, danger_id, facts, scope, wished_until, callback)
    select
       ${row.personId}, ${row.id}, ${row.controllerId}, ${row.connectedProviderId}, ${row.unitId},
       ${row.staffId},
       (select given_name || ' ' || family_name from directory.staff
         where staff.id = ${row.staffId} and not protected_identity),
       ${row.staffRole}, ${row.lookupId}, ${row.dangerId},
       ${sql.json(row.facts as Parameters<Sql['json']>[0])}, ${row.scope}, ${row.wishedUntil},
       ${row.callback}`;
}

type Key = { readonly personId: string; readonly id: string };

/** An officer has opened the request; only the first time is kept. */
export async function markOpened(sql: Sql, { personId, id }: Key, staffId: string): Promise<void> {
  await sql`
    update block.lift_request set opened_at = now(), opened_by = ${staffId}
     where person_id = ${personId} and id = ${id} and opened_at is null`;
}

/** What an officer decides. */
export interface LiftDecision {
  readonly decision: 'granted' | 'declined';
  readonly reason: string;
  readonly scope: LiftScope | null;
  readonly until: Instant | null;
  readonly staffId: string;
  readonly role: string;
}

/** Stores the decision; false when there is one already, or the time that was wished for is over. */
export async function storeDecision(
  sql: Sql,
  { personId, id }: Key,
  given: LiftDecision,
): Promise<boolean> {
  const rows = await sql`
    update block.lift_request
       set decided_at = now(), decided_by = ${given.staffId}, decided_role = ${given.role},
           decided_name = (select given_name || ' ' || family_name from directory.staff
                            where staff.id = ${given.staffId} and not protected_identity),
           decision = ${given.decision}, decision_reason = ${given.reason},
           granted_scope = ${given.scope}, granted_until = ${given.until}
     where person_id = ${personId} and id = ${id} and decided_at is null and wished_until > now()
    returning 1`;
  return rows.length > 0;
}

/** Ends a granted lift before its time; false when none runs. */
export async function storeEnd(sql: Sql, { personId, id }: Key, staffId: string): Promise<boolean> {
  const rows = await sql`
    update block.lift_request set ended_at = now(), ended_by = ${staffId}
     where person_id = ${personId} and id = ${id}
       and granted_until > now() and ended_at is null
    returning 1`;
  return rows.length > 0;
}

/** An entry of somebody's reading. */
export type ReadingEntry = StoredEntry & { readonly protectedStaff: boolean };

/** What the staff of a unit have read about the persons, oldest first. */
export async function listReadingEntries(
  sql: Sql,
  persons: readonly string[],
  unitId: string,
  within: { readonly from: Instant; readonly until: Instant },
): Promise<readonly ReadingEntry[]> {
  return await sql<ReadingEntry[]>`
    select entry.id, at, bytes, salt, mac, key_id as "keyId",
           coalesce(protected_identity, true) as "protectedStaff"
      from audit.entry
      left join directory.staff on staff.id = entry.staff_id
     where person_id = any(${persons as string[]}::uuid[]) and unit_id = ${unitId}
       and at between ${within.from} and ${within.until}
       and step in ('overview', 'document') and outcome in ('permitted', 'partly')
     order by at, entry.id
     limit 500`;
}
