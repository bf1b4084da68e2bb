import { toArrayText } from '../../platform/array-text.ts';
import type { Instant, Sql } from '../../platform/database.ts';

/** A stored version, as far as publishing another one needs it. */
export interface StoredVersion {
  readonly personId: string;
  readonly id: string;
  readonly controllerId: string;
  readonly sourceSystem: string;
  readonly documentId: string;
  readonly version: number;
  readonly current: boolean;
  /** SHA-256 of the content, hexadecimal. */
  readonly digest: string;
}

/**
 * Has the statements of the transaction planned by what the tables hold now. A plan that a connection made
 * while they were empty would read the whole of them for every batch, until statistics are gathered.
 */
export async function planByPresentSize(sql: Sql): Promise<void> {
  await sql`select set_config('plan_cache_mode', 'force_custom_plan', true)`;
}

/** All versions of the documents, whoever they are about. */
export async function listVersions(
  sql: Sql,
  documents: readonly { readonly sourceSystem: string; readonly documentId: string }[],
): Promise<readonly StoredVersion[]> {
  return await sql<StoredVersion[]>`
    select person_id as "personId", id, controller_id as "controllerId", source_system as "sourceSystem",
           document_id as "documentId", version, current, encode(digest, 'hex') as digest
      from record.document
     where (source_system, document_id) in (
       select * from unnest(${documents.map((document) => document.sourceSystem)}::text[],
                            ${documents.map((document) => document.documentId)}::text[]))`;
}

/** A row of `record.document`. */
export interface DocumentRow {
  readonly person_id: string;
  readonly id: string;
  readonly controller_id: string;
  readonly unit_id: string;
  readonly source_system: string;
  readonly document_id: string;
  readonly version: number;
  readonly current: boolean;
  readonly type: string;
  readonly event_at: Instant;
  readonly event_until: Instant | null;
  readonly documented_at: Instant | null;
  readonly signed_at: Instant | null;
  readonly signed_by: string | null;
  readonly author_name: string;
  readonly author_role: string;
  readonly author_hsa_id: string | null;
  readonly block_comparison_time: Instant;
  readonly approved_for_patient: boolean;
  readonly available_under: string;
  readonly intervention_kind: string | null;
  readonly intervention_basis: string | null;
  readonly recipient_group: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly event: string | null;
  readonly digest: string;
  readonly published_by: string;
}

/** Stores headers; the digest is given in hexadecimal. */
export async function insertDocuments(sql: Sql, rows: readonly DocumentRow[]): Promise<void> {
  const column = (name: keyof DocumentRow) => toArrayText(rows.map((row) => row[name]));
  await sql`
    insert into record.document
      (person_id, id, controller_id, unit_id, source_system, document_id, version, current, type,
       event_at, event_until, documented_at, signed_at, signed_by, author_name, author_role,
       author_hsa_id, block_comparison_time, approved_for_patient, available_under,
       intervention_kind, intervention_basis, recipient_group, title, summary, event, digest,
       published_by)
    select person_id, id, controller_id, unit_id, source_system, document_id, version, current, type,
           event_at, event_until, documented_at, signed_at, signed_by, author_name, author_role,
           author_hsa_id, block_comparison_time, approved_for_patient, available_under,
           intervention_kind, intervention_basis, recipient_group, title, summary, event,
           decode(digest, 'hex'), published_by
      from unnest(
             ${column('person_id')}::uuid[], ${column('id')}::uuid[],
             ${column('controller_id')}::uuid[], ${column('unit_id')}::uuid[],
             ${column('source_system')}::text[], ${column('document_id')}::text[],
             ${column('version')}::integer[], ${column('current')}::boolean[],
             ${column('type')}::text[], ${column('event_at')}::timestamptz[],
             ${column('event_until')}::timestamptz[], ${column('documented_at')}::timestamptz[],
             ${column('signed_at')}::timestamptz[], ${column('signed_by')}::text[],
             ${column('author_name')}::text[], ${column('author_role')}::text[],
             ${column('author_hsa_id')}::text[],
             ${column('block_comparison_time')}::timestamptz[],
             ${column('approved_for_patient')}::boolean[], ${column('available_under')}::text[],
             ${column('intervention_kind')}::text[], ${column('intervention_basis')}::text[],
             ${column('recipient_group')}::text[], ${column('title')}::text[],
             ${column('summary')}::text[], ${column('event')}::text[],
             ${column('digest')}::text[], ${column('published_by')}::uuid[])
           as given (person_id, id, controller_id, unit_id, source_system, document_id, version, current,
                     type, event_at, event_until, documented_at, signed_at, signed_by, author_name,
                     author_role, author_hsa_id, block_comparison_time, approved_for_patient,
                     available_under, intervention_kind, intervention_basis, recipient_group, title,
                     summary, event, digest, published_by)`;
}

/** A row of `record.body`. */
export interface BodyRow {
  readonly person_id: string;
  readonly document_id: string;
  readonly body: unknown;
}

export async function insertBodies(sql: Sql, rows: readonly BodyRow[]): Promise<void> {
  await sql`
    insert into record.body (person_id, document_id, body)
    select person_id, document_id, body
      from jsonb_to_recordset(${asJson(sql, rows)}) as given
           (person_id uuid, document_id uuid, body jsonb)`;
}

/** A later version has come: these are no longer the highest of their documents. */
export async function endCurrent(
  sql: Sql,
  versions: readonly { readonly personId: string; readonly id: string }[],
): Promise<void> {
  if (versions.length === 0) return;
  await sql`
    update record.document set current = false
      from unnest(${versions.map((version) => version.personId)}::uuid[],
                  ${versions.map((version) => version.id)}::uuid[]) as former (person_id, id)
     where document.person_id = former.person_id and document.id = former.id`;
}

function asJson(sql: Sql, rows: readonly object[]) {
  return sql.json(rows as unknown as Parameters<Sql['json']>[0]);
}
