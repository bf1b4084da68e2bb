import type { Cursor } from '../../platform/cursor.ts';
import type { Instant, Sql } from '../../platform/database.ts';

/** The time of decisions, and its Swedish date. */
export async function readClock(sql: Sql): Promise<{ readonly at: Instant; readonly on: string }> {
  const [row] = await sql<{ at: Instant; on: string }[]>`
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

/** Which headers are wanted; limits hold per source and information type, never over all. */
export interface HeaderQuery {
  readonly perGroup: number;
  readonly types: readonly string[] | null;
  readonly controllers: readonly string[] | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly before: Cursor | null;
}

/** The linked ids of one person (merges); a statement that uses it begins `with recursive`. */
const linked = (sql: Sql, personId: string) => sql`
  linked as (
    select ${personId}::uuid as id
    union
    select link.linked_person_id
      from linked join person.link on link.person_id = linked.id and link.unlinked_at is null
  )`;

/** Everything but documents that a decision about the person needs, one row. */
const caseColumns = (sql: Sql, key: CaseKey) => sql`
  now() as at,
  (now() at time zone 'Europe/Stockholm')::date::text as "on",
  (select json_agg(id) from linked) as persons,
  (select json_agg(json_build_object('birthDate', birth_date, 'deceasedOn', deceased_on))
     from person.person where person_id in (select id from linked)) as person,
  (select json_agg(json_build_object(
            'id', id, 'kind', kind, 'connectedProviderId', connected_provider_id, 'unitId', unit_id,
            'staffId', staff_id, 'startsAt', starts_at, 'endsAt', ends_at, 'basis', basis,
            'basisText', basis_text, 'voidedAt', voided_at) order by starts_at desc, id desc)
     from relation.relation
    where person_id in (select id from linked)
      and connected_provider_id = ${key.connectedProviderId}) as relations,
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
    where person_id in (select id from linked) and unit_id = ${key.unitId}) as consents,
  (select json_build_object('at', refused_at, 'by',
            (select given_name || ' ' || family_name from directory.staff
              where staff.id = refusal.staff_id))
     from consent.refusal
    where person_id in (select id from linked) and unit_id = ${key.unitId}
    order by refused_at desc limit 1) as refusal,
  (select json_agg(json_build_object(
            'id', id, 'kind', kind, 'controllerId', controller_id, 'unitId', unit_id,
            'informationFrom', information_from, 'informationUntil', information_until,
            'excludedTypes', excluded_types, 'registeredAt', registered_at,
            'liftedAt', lifted_at, 'voidedAt', voided_at,
            'controllerKind', (select kind from directory.connected_provider
                                where connected_provider.id = block.controller_id)))
     from block.block where person_id in (select id from linked)) as blocks,
  (select json_agg(json_build_object(
            'id', id, 'blockId', block_id, 'startsAt', starts_at, 'endsAt', ends_at,
            'unitId', unit_id, 'staffId', staff_id, 'cancelledAt', cancelled_at))
     from block.temporary_lift
    where person_id in (select id from linked) and unit_id = ${key.unitId}) as lifts,
  (select json_agg(json_build_object(
            'id', id, 'capacity', capacity, 'assessedAt', assessed_at, 'validUntil', valid_until,
            'voidedAt', voided_at) order by assessed_at desc, id desc)
     from capacity.assessment
    where person_id in (select id from linked) and unit_id = ${key.unitId}) as capacities,
  (select json_agg(json_build_object(
            'id', attitude.id, 'aim', aim, 'unitId', unit_id,
            'connectedProviderId', unit.connected_provider_id, 'assessedAt', assessed_at,
            'asked', asked, 'findings', findings, 'clarified', clarified,
            'reasonToAssumeOpposition', reason_to_assume_opposition, 'necessary', necessary,
            'necessity', necessity, 'validUntil', valid_until, 'voidedAt', voided_at,
            'byName', (select given_name || ' ' || family_name from directory.staff
                        where staff.id = attitude.staff_id)))
     from capacity.attitude join directory.unit on unit.id = attitude.unit_id
    where person_id in (select id from linked)
      and (aim = 'availability' or unit_id = ${key.unitId})) as attitudes,
  (select json_agg(json_build_object(
            'connectedProviderId', unit.connected_provider_id, 'assessedAt', assessed_at))
     from capacity.assessment join directory.unit on unit.id = assessment.unit_id
    where person_id in (select id from linked) and capacity = 'able' and voided_at is null) as able,
  (select json_build_object('id', id, 'danger', danger,
            'consentNotObtainable', consent_not_obtainable,
            'unableToRequestLift', unable_to_request_lift, 'indispensable', indispensable,
            'at', stated_at)
     from access.danger
    where person_id = ${key.personId} and lookup_id = ${key.lookupId}
    order by stated_at desc, id desc limit 1) as danger,
  (select json_build_object('id', id, 'purpose', purpose, 'relevance', relevance, 'at', stated_at)
     from access.ground
    where person_id = ${key.personId} and lookup_id = ${key.lookupId}
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

const sourceOfDocument = (sql: Sql) => sql`
  join directory.unit on unit.id = d.unit_id
  join directory.connected_provider provider on provider.id = d.controller_id`;

type RawCase = Readonly<Record<string, unknown>>;

/** The case without documents. */
export async function readCase(sql: Sql, key: CaseKey): Promise<RawCase> {
  const [row] = await sql<RawCase[]>`
    with recursive ${linked(sql, key.personId)}
    select ${caseColumns(sql, key)}`;
  return rowOf(row);
}

/**
 * The case with current headers, newest first within each source and type. The groups are found by
 * leaping over the index, so that a person with many documents costs no more than one with few.
 */
export async function readCaseWithHeaders(
  sql: Sql,
  key: CaseKey,
  query: HeaderQuery,
): Promise<RawCase> {
  const { types, controllers, from, until, before } = query;
  const [row] = await sql<RawCase[]>`
    with recursive ${linked(sql, key.personId)},
    groups as (
      (select first.*
         from linked cross join lateral (
           select person_id, controller_id, type from record.document
            where person_id = linked.id and current
            order by controller_id, type limit 1) first)
      union all
      select next.*
        from groups cross join lateral (
          select person_id, controller_id, type from record.document
           where person_id = groups.person_id and current
             and (controller_id, type) > (groups.controller_id, groups.type)
           order by controller_id, type limit 1) next
    )
    select ${caseColumns(sql, key)},
      (select json_agg(json_build_object(${headerColumns(sql)}))
         from groups cross join lateral (
           select * from record.document
            where person_id = groups.person_id and controller_id = groups.controller_id
              and type = groups.type and current
              ${from === null ? sql`` : sql`and event_at >= ${from}`}
              ${until === null ? sql`` : sql`and event_at < ${until}`}
              ${before === null ? sql`` : sql`and (event_at, id) < (${before.at}, ${before.id})`}
            order by event_at desc, id desc
            limit ${query.perGroup}) d
         ${sourceOfDocument(sql)}
        where true
          ${types === null ? sql`` : sql`and groups.type = any(${types as string[]})`}
          ${controllers === null ? sql`` : sql`and groups.controller_id = any(${controllers as string[]}::uuid[])`}
      ) as headers,
      (select max(at) from (
         select at, staff_id, step, lookup_id from audit.entry
          where person_id = ${key.personId} order by at desc, id desc limit 300) recent
        where staff_id = ${key.staffId} and step in ('overview', 'document')
          and lookup_id <> ${key.lookupId}) as "lastReadAt"`;
  return rowOf(row);
}

/** The case with one document's header, and the other versions of that document. */
export async function readCaseWithDocument(
  sql: Sql,
  key: CaseKey,
  documentId: string,
): Promise<RawCase> {
  const [row] = await sql<RawCase[]>`
    with recursive ${linked(sql, key.personId)},
    wanted as (
      select * from record.document
       where person_id in (select id from linked) and id = ${documentId})
    select ${caseColumns(sql, key)},
      (select json_agg(json_build_object(${headerColumns(sql)}))
         from (select other.*
                 from wanted join record.document other
                   on other.person_id = wanted.person_id
                  and other.controller_id = wanted.controller_id
                  and other.source_system = wanted.source_system
                  and other.document_id = wanted.document_id) d
         ${sourceOfDocument(sql)}) as headers`;
  return rowOf(row);
}

function rowOf(row: RawCase | undefined): RawCase {
  if (row === undefined) throw new Error('The statement gave no row');
  return row;
}

/** A document's body. */
export interface BodyRow {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Bodies by id; those not found are left out. */
export async function readBodies(
  sql: Sql,
  persons: readonly string[],
  documents: readonly string[],
): Promise<readonly BodyRow[]> {
  if (documents.length === 0) return [];
  return await sql<BodyRow[]>`
    select document_id as id, body from record.body
     where person_id = any(${persons as string[]}::uuid[])
       and document_id = any(${documents as string[]}::uuid[])`;
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
