import type { Instant, Sql } from '../../platform/database.ts';
import type { Relation } from './relation.ts';

/** A row of `relation.relation`. `ends_at` is when it ended or is to end, `ended_at` only that it was ended. */
export interface RelationRow {
  readonly person_id: string;
  readonly id: string;
  readonly kind: Relation['kind'];
  readonly connected_provider_id: string;
  readonly unit_id: string;
  readonly staff_id: string | null;
  readonly starts_at: Instant;
  readonly ends_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly ended_reason: string | null;
  readonly basis: Relation['basis'];
  readonly basis_text: string | null;
  readonly registered_by: string;
}

type Key = { readonly person_id: string; readonly id: string };

/** The relations under the keys. */
export async function listRelationRows(
  sql: Sql,
  keys: readonly Key[],
): Promise<readonly RelationRow[]> {
  return await sql<RelationRow[]>`
    select person_id, id, kind, connected_provider_id, unit_id, staff_id, starts_at, ends_at, ended_at,
           ended_reason, basis, basis_text, registered_by
      from relation.relation
     where (person_id, id) in (
       select * from unnest(${keys.map((key) => key.person_id)}::uuid[],
                            ${keys.map((key) => key.id)}::uuid[]))`;
}

/** Stores relations under new ids. */
export async function insertRelations(sql: Sql, rows: readonly RelationRow[]): Promise<void> {
  await sql`
    insert into relation.relation
      (person_id, id, kind, connected_provider_id, unit_id, staff_id, starts_at, ends_at, ended_at,
       ended_reason, basis, basis_text, registered_by)
    select person_id, id, kind, connected_provider_id, unit_id, staff_id, starts_at, ends_at, ended_at,
           ended_reason, basis, basis_text, registered_by
      from jsonb_to_recordset(${asJson(sql, rows)}) as given
           (person_id uuid, id uuid, kind text, connected_provider_id uuid, unit_id uuid, staff_id uuid,
            starts_at timestamptz, ends_at timestamptz, ended_at timestamptz, ended_reason text,
            basis text, basis_text text, registered_by uuid)`;
}

/** Gives relations other times, basis or text. */
export async function updateRelations(sql: Sql, rows: readonly RelationRow[]): Promise<void> {
  await sql`
    update relation.relation
       set starts_at = changed.starts_at, ends_at = changed.ends_at, ended_at = changed.ended_at,
           ended_reason = changed.ended_reason, basis = changed.basis, basis_text = changed.basis_text
      from jsonb_to_recordset(${asJson(sql, rows)}) as changed
           (person_id uuid, id uuid, starts_at timestamptz, ends_at timestamptz, ended_at timestamptz,
            ended_reason text, basis text, basis_text text)
     where relation.person_id = changed.person_id and relation.id = changed.id`;
}

/** A relation as staff register it: it is in force until a time. */
export interface NewRelation {
  readonly personId: string;
  readonly id: string;
  readonly kind: Relation['kind'];
  readonly connectedProviderId: string;
  readonly unitId: string;
  /** Set: holds for this staff member only. */
  readonly staffId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly basis: Relation['basis'];
  readonly basisText: string | null;
  /** Staff who registered it. */
  readonly registeredBy: string;
}

/** Stores a relation unless its id is there. */
export async function insertRelation(sql: Sql, relation: NewRelation): Promise<void> {
  await sql`
    insert into relation.relation
      (person_id, id, kind, connected_provider_id, unit_id, staff_id, starts_at, ends_at, basis,
       basis_text, registered_by)
    values
      (${relation.personId}, ${relation.id}, ${relation.kind}, ${relation.connectedProviderId},
       ${relation.unitId}, ${relation.staffId}, ${relation.startsAt}, ${relation.endsAt}, ${relation.basis},
       ${relation.basisText}, ${relation.registeredBy})
    on conflict do nothing`;
}

function asJson(sql: Sql, rows: readonly object[]) {
  return sql.json(rows as unknown as Parameters<Sql['json']>[0]);
}
