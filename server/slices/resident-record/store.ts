import { type Cursor, newestOf } from '../../platform/cursor.ts';
import type { Instant, Sql } from '../../platform/database.ts';
import type { ProviderKind, ProviderPart } from '../directory/index.ts';
import type { InformationType } from '../record/index.ts';

/** A document about a person, as far as deciding and listing need it. */
export interface HeaderRow {
  readonly id: string;
  readonly personId: string;
  readonly type: InformationType;
  readonly title: string;
  readonly eventAt: Instant;
  readonly eventUntil: Instant | null;
  readonly blockComparisonTime: Instant;
  readonly approvedForPatient: boolean;
  readonly availableUnder: string;
  readonly authorRole: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly controllerId: string;
  readonly controllerName: string;
  readonly controllerKind: ProviderKind;
  readonly controllerPart: ProviderPart;
}

/** What is read of a document, `d`. */
const headerColumns = (sql: Sql) => sql`
  d.id, d.person_id as "personId", d.type, d.title, d.event_at as "eventAt", d.event_until as "eventUntil",
  d.block_comparison_time as "blockComparisonTime", d.approved_for_patient as "approvedForPatient",
  d.available_under as "availableUnder", d.author_role as "authorRole",
  unit.id as "unitId", unit.name as "unitName", provider.id as "controllerId",
  provider.name as "controllerName", provider.kind as "controllerKind", provider.part as "controllerPart"`;

const sourceOfDocument = (sql: Sql) => sql`
  join directory.unit on unit.id = d.unit_id
  join directory.connected_provider provider on provider.id = d.controller_id`;

/**
 * Documents about the persons, newest first. Only the highest version counts: what was shown once may have been
 * taken back. Controllers and types are found by leaping over the index, and of each no more than a page is read,
 * so that many documents cost no more than a few.
 */
export async function listHeaders(
  sql: Sql,
  persons: readonly string[],
  page: { readonly before: Cursor | null; readonly count: number },
): Promise<readonly HeaderRow[]> {
  const lists = persons.map((person) => listHeadersOf(sql, person, page));
  return newestOf(await Promise.all(lists), page.count, ({ eventAt, id }) => ({ at: eventAt, id }));
}

async function listHeadersOf(
  sql: Sql,
  person: string,
  { before, count }: { readonly before: Cursor | null; readonly count: number },
): Promise<readonly HeaderRow[]> {
  return await sql<HeaderRow[]>`
    with recursive groups as (
      (select controller_id, type from record.document
        where person_id = ${person} and current
        order by controller_id, type limit 1)
      union all
      select next.*
        from groups cross join lateral (
          select controller_id, type from record.document
           where person_id = ${person} and current
             and (controller_id, type) > (groups.controller_id, groups.type)
           order by controller_id, type limit 1) next
    )
    select ${headerColumns(sql)}
      from groups cross join lateral (
        select * from record.document
         where person_id = ${person} and controller_id = groups.controller_id
           and type = groups.type and current
           ${before === null ? sql`` : sql`and (event_at, id) < (${before.at}, ${before.id})`}
         order by event_at desc, id desc
         limit ${count}) d
      ${sourceOfDocument(sql)}
     order by d.event_at desc, d.id desc
     limit ${count}`;
}

/** The document, when it is about one of the persons and no later version has come. */
export async function findHeader(
  sql: Sql,
  persons: readonly string[],
  id: string,
): Promise<HeaderRow | undefined> {
  const [row] = await sql<HeaderRow[]>`
    select ${headerColumns(sql)}
      from record.document d ${sourceOfDocument(sql)}
     where d.person_id = any(${persons as string[]}::uuid[]) and d.current and d.id = ${id}`;
  return row;
}

/** The body of a document. */
export async function findBody(
  sql: Sql,
  document: { readonly personId: string; readonly id: string },
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const [row] = await sql<{ body: Readonly<Record<string, unknown>> }[]>`
    select body from record.body
     where person_id = ${document.personId} and document_id = ${document.id}`;
  return row?.body;
}
