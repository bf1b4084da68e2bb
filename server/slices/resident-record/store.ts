import type { Cursor } from '../../platform/cursor.ts';
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

/** The columns of a header. Only the highest version counts: what was shown once may have been taken back. */
const header = (sql: Sql) => sql`
  select document.id, person_id as "personId", type, title, event_at as "eventAt",
         event_until as "eventUntil", block_comparison_time as "blockComparisonTime",
         approved_for_patient as "approvedForPatient", available_under as "availableUnder",
         author_role as "authorRole", unit.id as "unitId", unit.name as "unitName",
         provider.id as "controllerId", provider.name as "controllerName",
         provider.kind as "controllerKind", provider.part as "controllerPart"
    from record.document
    join directory.unit on unit.id = document.unit_id
    join directory.connected_provider provider on provider.id = document.controller_id`;

/** Documents about the persons, newest first. */
export async function listHeaders(
  sql: Sql,
  persons: readonly string[],
  page: { readonly before: Cursor | null; readonly count: number },
): Promise<readonly HeaderRow[]> {
  const { before, count } = page;
  return await sql<HeaderRow[]>`
    ${header(sql)}
     where person_id = any(${persons as string[]}::uuid[]) and current
       ${before === null ? sql`` : sql`and (event_at, document.id) < (${before.at}, ${before.id})`}
     order by event_at desc, document.id desc
     limit ${count}`;
}

/** The document, when it is about one of the persons. */
export async function findHeader(
  sql: Sql,
  persons: readonly string[],
  id: string,
): Promise<HeaderRow | undefined> {
  const [row] = await sql<HeaderRow[]>`
    ${header(sql)}
     where person_id = any(${persons as string[]}::uuid[]) and current and document.id = ${id}`;
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
