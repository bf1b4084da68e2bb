import type { Cursor } from '../../platform/cursor.ts';
import type { Instant, Sql } from '../../platform/database.ts';

/** The time of decisions, and its Swedish date. */
export interface Clock {
  readonly at: Instant;
  readonly on: string;
}

export async function readClock(sql: Sql): Promise<Clock> {
  const [row] = await sql<Clock[]>`
    select now() as at, (now() at time zone 'Europe/Stockholm')::date as "on"`;
  if (row === undefined) throw new Error('The database gave no time');
  return row;
}

/** What the statements below are asked about. */
export interface CaseKey {
  readonly personId: string;
  readonly lookupId: string;
  readonly staffId: string;
  readonly unitId: string;
  readonly connectedProviderId: string;
}

/** Most headers that are given of each source and information type. */
export const headersPerGroup = 60;

/** Which headers are wanted: null narrows nothing. */
export interface HeaderQuery {
  readonly types: readonly string[] | null;
  readonly controllers: readonly string[] | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly before: Cursor | null;
}

/**
 * The cases asked about, one row each, by `place` from 1, with the linked ids of the person (merges). Each is read by
 * itself from here on, by index and with its persons' ids: what a case costs doesn't depend on the others.
 */
const asked = (sql: Sql, keys: readonly CaseKey[]) => sql`
  asked as (
    select asked.*, linked.persons
      from unnest(
        ${keys.map((key) => key.personId)}::uuid[], ${keys.map((key) => key.lookupId)}::uuid[],
        ${keys.map((key) => key.staffId)}::uuid[], ${keys.map((key) => key.unitId)}::uuid[],
        ${keys.map((key) => key.connectedProviderId)}::uuid[])
        with ordinality as asked (person_id, lookup_id, staff_id, unit_id, connected_provider_id, place)
     cross join lateral (
       with recursive linked as (
         select asked.person_id as id
         union
         select link.linked_person_id
           from linked join person.link on link.person_id = linked.id and link.unlinked_at is null
       )
       select array_agg(id) as persons from linked) linked)`;

/** Everything but documents that a decision about the person needs. */
const caseColumns = (sql: Sql) => sql`
  now() as at,
  (now() at time zone 'Europe/Stockholm')::date::text as "on",
  array_to_json(asked.persons) as persons,
  (select json_agg(json_build_object('birthDate', birth_date, 'deceasedOn', deceased_on))
     from person.person where person_id = any(asked.persons)) as person,
  (select json_agg(json_build_object(
            'id', id, 'kind', kind, 'connectedProviderId', connected_provider_id, 'unitId', unit_id,
            'staffId', staff_id, 'startsAt', starts_at, 'endsAt', ends_at, 'basis', basis,
            'basisText', basis_text, 'voidedAt', voided_at) order by starts_at desc, id desc)
     from relation.relation
    where person_id = any(asked.persons)
      and connected_provider_id = asked.connected_provider_id) as relations,
  (select json_agg(json_build_object(
            'id', id, 'connectedProviderId', connected_provider_id, 'unitId', unit_id,
            'staffId', staff_id, 'startsAt', starts_at, 'endsAt', ends_at, 'channel', channel,
            'givenBy', given_by, 'representedBy', represented_by, 'withdrawnAt', withdrawn_at,
            'voidedAt', voided_at, 'registeredAt', registered_at,
            'registeredBy', registered_by,
            'registeredByName', (select given_name || ' ' || family_name from directory.staff
                              where staff.id = consent.registered_by))
            order by starts_at desc, id desc)
     from consent.consent
    where person_id = any(asked.persons) and unit_id = asked.unit_id) as consents,
  (select json_build_object('at', refused_at, 'by',
            (select given_name || ' ' || family_name from directory.staff
              where staff.id = refusal.staff_id))
     from consent.refusal
    where person_id = any(asked.persons) and unit_id = asked.unit_id
    order by refused_at desc limit 1) as refusal,
  (select json_agg(json_build_object(
            'id', id, 'kind', kind, 'controllerId', controller_id, 'unitId', unit_id,
            'informationFrom', information_from, 'informationUntil', information_until,
            'excludedTypes', excluded_types, 'registeredAt', registered_at,
            'liftedAt', lifted_at, 'voidedAt', voided_at,
            'controllerKind', (select kind from directory.connected_provider
                                where connected_provider.id = block.controller_id)))
     from block.block where person_id = any(asked.persons)) as blocks,
  (select json_agg(json_build_object(
            'id', id, 'blockId', block_id, 'startsAt', starts_at, 'endsAt', ends_at,
            'unitId', unit_id, 'staffId', staff_id, 'cancelledAt', cancelled_at))
     from block.temporary_lift
    where person_id = any(asked.persons) and unit_id = asked.unit_id) as lifts,
  (select json_agg(json_build_object(
            'id', id, 'capacity', capacity, 'assessedAt', assessed_at, 'validUntil', valid_until,
            'voidedAt', voided_at) order by assessed_at desc, id desc)
     from capacity.assessment
    where person_id = any(asked.persons) and unit_id = asked.unit_id) as capacities,
  (select json_agg(json_build_object(
            'id', attitude.id, 'aim', aim, 'unitId', unit_id,
            'connectedProviderId', (select connected_provider_id from directory.unit
                                     where unit.id = attitude.unit_id),
            'assessedAt', assessed_at,
            'asked', attitude.asked, 'findings', findings, 'clarified', clarified,
            'reasonToAssumeOpposition', reason_to_assume_opposition, 'necessary', necessary,
            'necessity', necessity, 'validUntil', valid_until, 'voidedAt', voided_at,
            'byName', (select given_name || ' ' || family_name from directory.staff
                        where staff.id = attitude.staff_id)))
     from capacity.attitude
    where person_id = any(asked.persons)
      and (aim = 'availability' or unit_id = asked.unit_id)) as attitudes,
  (select json_agg(json_build_object(
            'connectedProviderId', (select connected_provider_id from directory.unit
                                     where unit.id = assessment.unit_id),
            'assessedAt', assessed_at))
     from capacity.assessment
    where person_id = any(asked.persons) and capacity = 'able' and voided_at is null) as able,
  (select json_build_object('id', id, 'danger', danger,
            'consentNotObtainable', consent_not_obtainable,
            'unableToRequestLift', unable_to_request_lift, 'indispensable', indispensable,
            'at', stated_at)
     from access.danger
    where person_id = asked.person_id and lookup_id = asked.lookup_id
    order by stated_at desc, id desc limit 1) as danger,
  (select json_build_object('id', id, 'purpose', purpose, 'relevance', relevance, 'at', stated_at)
     from access.ground
    where person_id = asked.person_id and lookup_id = asked.lookup_id
    order by stated_at desc, id desc limit 1) as ground`;

/** The columns of a header, beside its source's names. */
const headerColumns = (sql: Sql) => sql`
  'id', d.id, 'personId', d.person_id, 'controllerId', d.controller_id, 'unitId', d.unit_id,
  'type', d.type, 'version', d.version, 'current', d.current, 'eventAt', d.event_at,
  'eventUntil', d.event_until, 'blockComparisonTime', d.block_comparison_time,
  'availableUnder', d.available_under, 'sourceSystem', d.source_system, 'documentId', d.document_id,
  'documentedAt', d.documented_at, 'signedAt', d.signed_at, 'signedBy', d.signed_by,
  'authorName', d.author_name, 'authorRole', d.author_role,
  'interventionKind', d.intervention_kind, 'interventionBasis', d.intervention_basis,
  'title', d.title, 'summary', d.summary, 'event', d.event,
  'unitName', unit.name, 'controllerName', provider.name, 'controllerKind', provider.kind,
  'controllerPart', provider.part`;

// `limit 1` keeps the planner to one look by index for each document, however few units it thinks there are.
const sourceOfDocument = (sql: Sql) => sql`
  cross join lateral (
    select name from directory.unit where id = d.unit_id limit 1) unit
  cross join lateral (
    select name, kind, part from directory.connected_provider where id = d.controller_id limit 1) provider`;

type RawCase = Readonly<Record<string, unknown>>;

/** The cases without documents, in the order of the keys. */
export async function readCases(sql: Sql, keys: readonly CaseKey[]): Promise<readonly RawCase[]> {
  const rows = await sql<RawCase[]>`
    with ${asked(sql, keys)}
    select ${caseColumns(sql)} from asked order by place`;
  return rows;
}

/** The case without documents. */
export async function readCase(sql: Sql, key: CaseKey): Promise<RawCase> {
  const [row] = await readCases(sql, [key]);
  if (row === undefined) throw new Error('The statement gave no row');
  return row;
}

/**
 * The cases with current headers, newest first within each source and type. The groups are found by
 * leaping over the index, so that a person with many documents costs no more than one with few.
 */
export async function readCasesWithHeaders(
  sql: Sql,
  queries: readonly (CaseKey & HeaderQuery)[],
): Promise<readonly RawCase[]> {
  const rows = await sql<RawCase[]>`
    with ${asked(sql, queries)}
    select ${caseColumns(sql)},
      (with recursive groups as (
         (select first.*
            from unnest(asked.persons) person (id) cross join lateral (
              select person_id, controller_id, type from record.document
               where person_id = person.id and current
               order by controller_id, type limit 1) first)
         union all
         select next.*
           from groups cross join lateral (
             select person_id, controller_id, type from record.document
              where person_id = groups.person_id and current
                and (controller_id, type) > (groups.controller_id, groups.type)
              order by controller_id, type limit 1) next)
       select json_agg(json_build_object(${headerColumns(sql)}))
         from groups cross join lateral (
           select * from record.document
            where person_id = groups.person_id and controller_id = groups.controller_id
              and type = groups.type and current
              and event_at >= wanted.since and event_at < wanted.until
              and (event_at, id) < (wanted.before_at, wanted.before_id)
            order by event_at desc, id desc
            limit ${headersPerGroup}) d
         ${sourceOfDocument(sql)}
        where (wanted.types is null or groups.type = any(wanted.types))
          and (wanted.controllers is null or groups.controller_id = any(wanted.controllers))
      ) as headers,
      (select at from (
         select at, staff_id, step, lookup_id from audit.entry
          where person_id = asked.person_id order by at desc, id desc limit 300) recent
        where staff_id = asked.staff_id and step in ('overview', 'document')
          and lookup_id <> asked.lookup_id
        order by at desc limit 1) as "lastReadAt"
      from asked
      join (select place, string_to_array(types, ',') as types,
                   string_to_array(controllers, ',')::uuid[] as controllers,
                   coalesce(since, '-infinity') as since, coalesce(until, 'infinity') as until,
                   coalesce(before_at, 'infinity') as before_at,
                   coalesce(before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') as before_id
              from unnest(
                ${queries.map(({ types }) => listOf(types))}::text[],
                ${queries.map(({ controllers }) => listOf(controllers))}::text[],
                ${queries.map(({ from }) => from)}::timestamptz[],
                ${queries.map(({ until }) => until)}::timestamptz[],
                ${queries.map(({ before }) => before?.at ?? null)}::timestamptz[],
                ${queries.map(({ before }) => before?.id ?? null)}::uuid[])
                with ordinality as wanted (types, controllers, since, until, before_at, before_id, place))
           wanted using (place)
     order by place`;
  return rows;
}

/** Codes and ids have no commas. An empty list is one that nothing is in. */
function listOf(values: readonly string[] | null): string | null {
  return values === null ? null : values.join(',');
}

/** The cases with one document's header each, and the other versions of that document. */
export async function readCasesWithDocument(
  sql: Sql,
  queries: readonly (CaseKey & { readonly documentId: string })[],
): Promise<readonly RawCase[]> {
  const rows = await sql<RawCase[]>`
    with ${asked(sql, queries)}
    select ${caseColumns(sql)},
      (select json_agg(json_build_object(${headerColumns(sql)}))
         from (select other.*
                 from record.document opened cross join lateral (
                   select * from record.document other
                    where other.person_id = opened.person_id
                      and other.controller_id = opened.controller_id
                      and other.source_system = opened.source_system
                      and other.document_id = opened.document_id) other
                where opened.person_id = any(asked.persons) and opened.id = wanted.id) d
         ${sourceOfDocument(sql)}) as headers
      from asked
      join unnest(${queries.map(({ documentId }) => documentId)}::uuid[])
           with ordinality as wanted (id, place) using (place)
     order by place`;
  return rows;
}

/** Of the documents given, those whose header or body contains the text; case doesn't matter. */
export async function findWithText(
  sql: Sql,
  persons: readonly string[],
  documents: readonly string[],
  text: string,
): Promise<ReadonlySet<string>> {
  if (documents.length === 0) return new Set();
  const rows = await sql<{ id: string }[]>`
    select d.id
      from record.document d
      join record.body on body.person_id = d.person_id and body.document_id = d.id
     where d.person_id = any(${persons as string[]}::uuid[])
       and d.id = any(${documents as string[]}::uuid[])
       and position(lower(${text}) in lower(concat_ws(' ', d.title, d.summary, d.author_name, d.author_role,
             (select string_agg(word #>> '{}', ' ')
                from jsonb_path_query(body.body, '$.** ? (@.type() == "string")') word)))) > 0`;
  return new Set(rows.map(({ id }) => id));
}

/** What the reader states before anything is opened. */
export interface GroundRow {
  readonly id: string;
  readonly personId: string;
  readonly lookupId: string;
  readonly sessionId: string;
  readonly staffId: string;
  readonly unitId: string;
  readonly purpose: string;
  readonly relevance: string;
}

export async function insertGround(sql: Sql, ground: GroundRow): Promise<void> {
  await sql`
    insert into access.ground
      (person_id, id, lookup_id, session_id, staff_id, unit_id, purpose, relevance)
    values
      (${ground.personId}, ${ground.id}, ${ground.lookupId}, ${ground.sessionId}, ${ground.staffId},
       ${ground.unitId}, ${ground.purpose}, ${ground.relevance})`;
}

/** What the reader states of a danger. */
export interface DangerRow {
  readonly id: string;
  readonly personId: string;
  readonly lookupId: string;
  readonly sessionId: string;
  readonly staffId: string;
  readonly unitId: string;
  readonly danger: string;
  readonly consentNotObtainable: string | null;
  readonly unableToRequestLift: string | null;
  readonly indispensable: string | null;
}

/** Stores the statement unless its id is there. */
export async function insertDanger(sql: Sql, row: DangerRow): Promise<void> {
  await sql`
    insert into access.danger
      (person_id, id, lookup_id, session_id, staff_id, unit_id, danger, consent_not_obtainable,
       unable_to_request_lift, indispensable)
    values
      (${row.personId}, ${row.id}, ${row.lookupId}, ${row.sessionId}, ${row.staffId},
       ${row.unitId}, ${row.danger}, ${row.consentNotObtainable}, ${row.unableToRequestLift},
       ${row.indispensable})
    on conflict do nothing`;
}

/** The statement under the id. */
export async function findDanger(
  sql: Sql,
  key: { readonly personId: string; readonly id: string },
): Promise<DangerRow | undefined> {
  const [row] = await sql<DangerRow[]>`
    select person_id as "personId", id, lookup_id as "lookupId", session_id as "sessionId",
           staff_id as "staffId", unit_id as "unitId", danger,
           consent_not_obtainable as "consentNotObtainable",
           unable_to_request_lift as "unableToRequestLift", indispensable
      from access.danger
     where person_id = ${key.personId} and id = ${key.id}`;
  return row;
}
