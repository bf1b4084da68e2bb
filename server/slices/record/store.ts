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
      from jsonb_to_recordset(${asJson(sql, rows)}) as given
           (person_id uuid, id uuid, controller_id uuid, unit_id uuid, source_system text,
            document_id text, version integer, current boolean, type text, event_at timestamptz,
            event_until timestamptz, documented_at timestamptz, signed_at timestamptz, signed_by text,
            author_name text, author_role text, author_hsa_id text,
            block_comparison_time timestamptz, approved_for_patient boolean, available_under text,
            intervention_kind text, intervention_basis text, recipient_group text, title text,
            summary text, event text, digest text, published_by uuid)`;
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
