import type { Cursor } from '../../platform/cursor.ts';
import type { Instant, Sql } from '../../platform/database.ts';
import { timeOfId } from '../../platform/ids.ts';
import { taken } from '../../platform/taken.ts';

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
  /** On a spread database: of the person's linked ids, those of the shard that is asked. Her own when left out. */
  readonly within?: readonly string[];
}

/** The persons that statements about the cases name, all of one shard; null when the database isn't spread. */
const personsIn = (keys: readonly CaseKey[], isSpread: boolean): readonly string[] | null =>
  isSpread ? [...new Set(keys.flatMap(({ personId, within }) => within ?? [personId]))] : null;

/** Names the persons once more for a table, so that Citus sees which shard it is about. */
const within = (sql: Sql, persons: readonly string[] | null) =>
  persons === null ? sql`` : sql`and person_id = any(${persons as string[]}::uuid[])`;

/** Most headers that are given of each source and information type; the statement says the same. */
export const headersPerGroup = 60;

/** Which headers are wanted: null narrows nothing. */
export interface HeaderQuery {
  readonly types: readonly string[] | null;
  readonly controllers: readonly string[] | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly before: Cursor | null;
  /** Also when the reader last read, before the lookup began? */
  readonly lastRead: boolean;
}

/** A case, and what is wanted with it. */
type Asked = CaseKey & Partial<HeaderQuery> & { readonly documentId?: string };

/**
 * The cases asked about, one row each, by `place` from 1, with the linked ids of the person (merges). Each is read by
 * itself from here on, by index and with its persons' ids: what a case costs doesn't depend on the others. Links are
 * copied to every machine of a spread database, so all of the person's ids are found, whichever shard is asked.
 */
const asked = (sql: Sql, keys: readonly Asked[]) => sql`
  asked as materialized (
    select key.place, key.person_id, key.lookup_id, key.staff_id, key.unit_id, key.connected_provider_id,
           key.document_id, key.last_read_before, linked.persons,
           string_to_array(key.types, ',') as types,
           string_to_array(key.controllers, ',')::uuid[] as controllers,
           coalesce(key.since, '-infinity') as since, coalesce(key.until, 'infinity') as until,
           coalesce(key.before_at, 'infinity') as before_at,
           coalesce(key.before_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff') as before_id
      from unnest(
        ${keys.map((key) => key.personId)}::uuid[], ${keys.map((key) => key.lookupId)}::uuid[],
        ${keys.map((key) => key.staffId)}::uuid[], ${keys.map((key) => key.unitId)}::uuid[],
        ${keys.map((key) => key.connectedProviderId)}::uuid[],
        ${keys.map((key) => key.documentId ?? null)}::uuid[],
        ${keys.map((key) => (key.lastRead === true ? timeOfId(key.lookupId) : null))}::timestamptz[],
        ${keys.map((key) => listOf(key.types))}::text[], ${keys.map((key) => listOf(key.controllers))}::text[],
        ${keys.map((key) => key.from ?? null)}::timestamptz[], ${keys.map((key) => key.until ?? null)}::timestamptz[],
        ${keys.map((key) => key.before?.at ?? null)}::timestamptz[],
        ${keys.map((key) => key.before?.id ?? null)}::uuid[])
        with ordinality as key (person_id, lookup_id, staff_id, unit_id, connected_provider_id, document_id,
                                last_read_before, types, controllers, since, until, before_at, before_id, place)
     cross join lateral (
       with recursive linked as (
         select key.person_id as id
         union
         select link.linked_person_id
           from linked join person.link on link.person_id = linked.id and link.unlinked_at is null
       )
       select array_agg(id) as persons from linked) linked)`;

/** Codes and ids have no commas. An empty list is one that nothing is in. */
function listOf(values: readonly string[] | null | undefined): string | null {
  return values?.join(',') ?? null;
}

/** Everything but documents that a decision about the person needs. */
const caseColumns = (sql: Sql, persons: readonly string[] | null) => sql`
  now() as at,
  (now() at time zone 'Europe/Stockholm')::date::text as "on",
  array_to_json(asked.persons) as persons,
  (select json_agg(json_build_object('birthDate', birth_date, 'deceasedOn', deceased_on))
     from person.person where person_id = any(asked.persons) ${within(sql, persons)}) as person,
  (select json_agg(json_build_object(
            'id', id, 'kind', kind, 'connectedProviderId', connected_provider_id, 'unitId', unit_id,
            'staffId', staff_id, 'startsAt', starts_at, 'endsAt', ends_at, 'basis', basis,
            'basisText', basis_text, 'voidedAt', voided_at) order by starts_at desc, id desc)
     from relation.relation
    where person_id = any(asked.persons)
      and connected_provider_id = asked.connected_provider_id ${within(sql, persons)}) as relations,
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
    where person_id = any(asked.persons) and unit_id = asked.unit_id ${within(sql, persons)}) as consents,
  (select json_build_object('at', refused_at, 'by',
            (select given_name || ' ' || family_name from directory.staff
              where staff.id = refusal.staff_id))
     from consent.refusal
    where person_id = any(asked.persons) and unit_id = asked.unit_id ${within(sql, persons)}
    order by refused_at desc limit 1) as refusal,
  (select json_agg(json_build_object(
            'id', id, 'kind', kind, 'controllerId', controller_id, 'unitId', unit_id,
            'informationFrom', information_from, 'informationUntil', information_until,
            'excludedTypes', excluded_types, 'registeredAt', registered_at,
            'liftedAt', lifted_at, 'voidedAt', voided_at,
            'controllerKind', (select kind from directory.connected_provider
                                where connected_provider.id = block.controller_id)))
     from block.block where person_id = any(asked.persons) ${within(sql, persons)}) as blocks,
  (select json_agg(json_build_object(
            'id', id, 'blockId', block_id, 'startsAt', starts_at, 'endsAt', ends_at,
            'unitId', unit_id, 'staffId', staff_id, 'cancelledAt', cancelled_at))
     from block.temporary_lift
    where person_id = any(asked.persons) and unit_id = asked.unit_id ${within(sql, persons)}) as lifts,
  (select json_agg(json_build_object(
            'id', id, 'capacity', capacity, 'assessedAt', assessed_at, 'validUntil', valid_until,
            'voidedAt', voided_at) order by assessed_at desc, id desc)
     from capacity.assessment
    where person_id = any(asked.persons) and unit_id = asked.unit_id ${within(sql, persons)}) as capacities,
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
      and (aim = 'availability' or unit_id = asked.unit_id) ${within(sql, persons)}) as attitudes,
  (select json_agg(json_build_object(
            'connectedProviderId', (select connected_provider_id from directory.unit
                                     where unit.id = assessment.unit_id),
            'assessedAt', assessed_at))
     from capacity.assessment
    where person_id = any(asked.persons) and capacity = 'able' and voided_at is null
      ${within(sql, persons)}) as able,
  (select json_build_object('id', id, 'danger', danger,
            'consentNotObtainable', consent_not_obtainable,
            'unableToRequestLift', unable_to_request_lift, 'indispensable', indispensable,
            'at', stated_at)
     from access.danger
    where person_id = asked.person_id and lookup_id = asked.lookup_id ${within(sql, persons)}
    order by stated_at desc, id desc limit 1) as danger,
  (select json_build_object('id', id, 'purpose', purpose, 'relevance', relevance, 'at', stated_at)
     from access.ground
    where person_id = asked.person_id and lookup_id = asked.lookup_id ${within(sql, persons)}
    order by stated_at desc, id desc limit 1) as ground`;

/**
 * When the reader last read, where that is asked. Looks through the months of the log, each of which costs something: not
 * for statements that nobody asks it of.
 */
const lastReadColumn = (sql: Sql, persons: readonly string[] | null) => sql`
  case when asked.last_read_before is not null then (
    select at from audit.entry
     where person_id = asked.person_id and entry.staff_id = asked.staff_id
       and step in ('overview', 'document') and outcome <> 'refused'
       and entry.lookup_id <> asked.lookup_id and at > now() - interval '92 days' and at < asked.last_read_before ${within(sql, persons)}
     order by at desc limit 1) end as "lastReadAt"`;

/** In place of the columns of a case, in the rows of its headers. */
const noCase = (sql: Sql) => sql`
  null, null, null, null, null, null, null, null, null, null, null, null, null, null, null`;

/** The columns of a header. As columns, and not as JSON, a header costs a fifth. */
const headerColumns = (sql: Sql) => sql`
  d.id, d.person_id as "personId", d.controller_id as "controllerId", d.unit_id as "unitId",
  d.type, d.version, d.current, d.event_at as "eventAt",
  d.event_until as "eventUntil", d.block_comparison_time as "blockComparisonTime",
  d.available_under as "availableUnder", d.source_system as "sourceSystem", d.document_id as "documentId",
  d.documented_at as "documentedAt", d.signed_at as "signedAt", d.signed_by as "signedBy",
  d.author_name as "authorName", d.author_role as "authorRole",
  d.intervention_kind as "interventionKind", d.intervention_basis as "interventionBasis",
  d.title, d.summary, d.event,
  unit.name as "unitName", provider.name as "controllerName", provider.kind as "controllerKind",
  provider.part as "controllerPart"`;

/** In place of the columns of a header, in the row of the case. */
const noHeader = (sql: Sql) => sql`
  null::uuid as id, null::uuid as "personId", null::uuid as "controllerId", null::uuid as "unitId",
  null as type, null::int as version, null::boolean as current, null::timestamptz as "eventAt",
  null::timestamptz as "eventUntil", null::timestamptz as "blockComparisonTime",
  null as "availableUnder", null as "sourceSystem", null as "documentId",
  null::timestamptz as "documentedAt", null::timestamptz as "signedAt", null as "signedBy",
  null as "authorName", null as "authorRole", null as "interventionKind", null as "interventionBasis",
  null as title, null as summary, null as event,
  null as "unitName", null as "controllerName", null as "controllerKind", null as "controllerPart"`;

const sourceOfDocument = (sql: Sql) => sql`
  join directory.unit on unit.id = d.unit_id
  join directory.connected_provider provider on provider.id = d.controller_id`;

type RawCase = Readonly<Record<string, unknown>>;

/** The cases without documents, in the order of the keys. */
export async function readCases(
  sql: Sql,
  keys: readonly CaseKey[],
  isSpread = false,
): Promise<readonly RawCase[]> {
  const persons = personsIn(keys, isSpread);
  return await sql<RawCase[]>`
    with ${asked(sql, keys)}
    select place, ${caseColumns(sql, persons)} from asked order by place`;
}

/**
 * The cases with current headers, the newest of each source and type. Of a person with no more of them than one group
 * may have, all are read; of others the groups are found by leaping over the index, so that a person with many
 * documents costs no more than one with few.
 */
export async function readCasesWithHeaders(
  sql: Sql,
  queries: readonly (CaseKey & HeaderQuery)[],
  isSpread = false,
): Promise<readonly RawCase[]> {
  const persons = personsIn(queries, isSpread);
  const statement = sql`
    with ${asked(sql, queries)}
    select place, ${caseColumns(sql, persons)}, ${lastReadColumn(sql, persons)}, ${noHeader(sql)} from asked
    union all
    select asked.place, ${noCase(sql)}, ${headerColumns(sql)}
      from asked cross join lateral (
        with recursive few as materialized (
          select * from record.document
           where person_id = any(asked.persons) and current ${within(sql, persons)}
           limit 61),
        groups as (
          (select first.*
             from unnest(asked.persons) person (id) cross join lateral (
               select person_id, controller_id, type from record.document
                where person_id = person.id and current ${within(sql, persons)}
                order by controller_id, type limit 1) first
            where (select count(*) from few) > 60)
          union all
          select next.*
            from groups cross join lateral (
              select person_id, controller_id, type from record.document
               where person_id = groups.person_id and current
                 and (controller_id, type) > (groups.controller_id, groups.type) ${within(sql, persons)}
               order by controller_id, type limit 1) next)
        select *
          from few
         where (select count(*) from few) <= 60
           and event_at >= asked.since and event_at < asked.until
           and (event_at, id) < (asked.before_at, asked.before_id)
        union all
        select newest.*
          from groups cross join lateral (
            select * from record.document
             where person_id = groups.person_id and controller_id = groups.controller_id
               and type = groups.type and current ${within(sql, persons)}
               and event_at >= asked.since and event_at < asked.until
               and (event_at, id) < (asked.before_at, asked.before_id)
             order by event_at desc, id desc
             limit 60) newest) d
      ${sourceOfDocument(sql)}
     where (asked.types is null or d.type = any(asked.types))
       and (asked.controllers is null or d.controller_id = any(asked.controllers))`.values();
  return withHeaders(queries.length, await taken(statement));
}

/** The cases with one document's header each, and the other versions of that document. */
export async function readCasesWithDocument(
  sql: Sql,
  queries: readonly (CaseKey & { readonly documentId: string })[],
  isSpread = false,
): Promise<readonly RawCase[]> {
  const persons = personsIn(queries, isSpread);
  const statement = sql`
    with ${asked(sql, queries)}
    select place, ${caseColumns(sql, persons)}, null::timestamptz as "lastReadAt", ${noHeader(sql)} from asked
    union all
    select asked.place, ${noCase(sql)}, ${headerColumns(sql)}
      from asked
     cross join lateral (
        select person_id, controller_id, source_system, document_id from record.document
         where person_id = any(asked.persons) and id = asked.document_id ${within(sql, persons)}) opened
     cross join lateral (
        select * from record.document
         where person_id = opened.person_id and controller_id = opened.controller_id
           and source_system = opened.source_system and document_id = opened.document_id
           ${within(sql, persons)}) d
      ${sourceOfDocument(sql)}`.values();
  return withHeaders(queries.length, await taken(statement));
}

/**
 * Puts the rows of headers with the row of their case. Rows come as lists, in the order of the columns: made into objects
 * name by name, so many names would be kept as tables, which cost more to make and to read.
 */
function withHeaders(count: number, rows: readonly (readonly unknown[])[]): readonly RawCase[] {
  const headers = Array.from({ length: count }, (): RawCase[] => []);
  const cases: RawCase[] = [];
  for (const row of rows) {
    const place = (row[0] as number) - 1;
    if (row[firstOfHeader] === null) cases[place] = toCase(row, headers[place] ?? []);
    else headers[place]?.push(toHeader(row));
  }
  return cases;
}

/** `caseColumns`, behind the place. */
function toCase(row: readonly unknown[], headers: readonly RawCase[]): RawCase {
  return {
    at: row[1],
    on: row[2],
    persons: row[3],
    person: row[4],
    relations: row[5],
    consents: row[6],
    refusal: row[7],
    blocks: row[8],
    lifts: row[9],
    capacities: row[10],
    attitudes: row[11],
    able: row[12],
    danger: row[13],
    ground: row[14],
    lastReadAt: row[15],
    headers,
  };
}

const firstOfHeader = 16;

/** `headerColumns`, behind those of the case. */
function toHeader(row: readonly unknown[]): RawCase {
  return {
    id: row[firstOfHeader],
    personId: row[17],
    controllerId: row[18],
    unitId: row[19],
    type: row[20],
    version: row[21],
    current: row[22],
    eventAt: row[23],
    eventUntil: row[24],
    blockComparisonTime: row[25],
    availableUnder: row[26],
    sourceSystem: row[27],
    documentId: row[28],
    documentedAt: row[29],
    signedAt: row[30],
    signedBy: row[31],
    authorName: row[32],
    authorRole: row[33],
    interventionKind: row[34],
    interventionBasis: row[35],
    title: row[36],
    summary: row[37],
    event: row[38],
    unitName: row[39],
    controllerName: row[40],
    controllerKind: row[41],
    controllerPart: row[42],
  };
}

/** Of the documents given, those whose header or body contains the text; case doesn't matter. @param persons of one shard */
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
       and body.person_id = any(${persons as string[]}::uuid[])
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

/** Stores those whose ids aren't there. */
export async function insertGrounds(sql: Sql, grounds: readonly GroundRow[]): Promise<void> {
  await sql`
    insert into access.ground
      (person_id, id, lookup_id, session_id, staff_id, unit_id, purpose, relevance)
    select * from unnest(
      ${grounds.map((ground) => ground.personId)}::uuid[], ${grounds.map((ground) => ground.id)}::uuid[],
      ${grounds.map((ground) => ground.lookupId)}::uuid[], ${grounds.map((ground) => ground.sessionId)}::uuid[],
      ${grounds.map((ground) => ground.staffId)}::uuid[], ${grounds.map((ground) => ground.unitId)}::uuid[],
      ${grounds.map((ground) => ground.purpose)}::text[], ${grounds.map((ground) => ground.relevance)}::text[])
    on conflict do nothing`;
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
