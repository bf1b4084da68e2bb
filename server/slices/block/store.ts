import type { Instant, Sql } from '../../platform/database.ts';
import type { Block } from './block.ts';

/** A row of `block.temporary_lift`. */
export interface LiftRow {
  readonly id: string;
  readonly ends_at: Instant;
  readonly unit_id: string;
  readonly staff_id: string | null;
  readonly reason: 'consent' | 'emergency';
  readonly reason_text: string | null;
  readonly registered_by: string;
  readonly cancelled_at: Instant | null;
}

/** A row of `block.block` with its temporary lifts. */
export interface BlockRow {
  readonly person_id: string;
  readonly id: string;
  readonly kind: 'outer' | 'inner';
  readonly controller_id: string;
  readonly unit_id: string | null;
  readonly information_from: Instant | null;
  readonly information_until: Instant | null;
  readonly excluded_types: readonly string[];
  readonly requested_at: Instant;
  readonly registered_by: string;
  readonly reason: string | null;
  readonly lifted_at: Instant | null;
  readonly lifted_by: string | null;
  readonly voided_at: Instant | null;
  readonly lifts: readonly LiftRow[];
}

/** Blocks of the persons, also those that are lifted or voided. */
export async function listBlocks(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly (Block & { readonly personId: string })[]> {
  return await sql<(Block & { personId: string })[]>`
    select person_id as "personId", id, kind, controller_id as "controllerId", unit_id as "unitId",
           information_from as "informationFrom", information_until as "informationUntil",
           excluded_types as "excludedTypes", registered_at as "registeredAt",
           lifted_at as "liftedAt", voided_at as "voidedAt"
      from block.block
     where person_id = any(${persons as string[]}::uuid[])`;
}

type Key = { readonly person_id: string; readonly id: string };

/** The blocks under the keys, as rows. */
export async function listBlockRows(
  sql: Sql,
  keys: readonly Key[],
): Promise<readonly Omit<BlockRow, 'lifts'>[]> {
  return await sql<Omit<BlockRow, 'lifts'>[]>`
    select person_id, id, kind, controller_id, unit_id, information_from, information_until,
           excluded_types, requested_at, registered_by, reason, lifted_at, lifted_by, voided_at
      from block.block
     where (person_id, id) in (
       select * from unnest(${keys.map((key) => key.person_id)}::uuid[],
                            ${keys.map((key) => key.id)}::uuid[]))`;
}

/** The temporary lifts of the blocks under the keys. */
export async function listLiftRows(
  sql: Sql,
  keys: readonly Key[],
): Promise<readonly (LiftRow & { readonly person_id: string; readonly block_id: string })[]> {
  return await sql<(LiftRow & { person_id: string; block_id: string })[]>`
    select person_id, id, block_id, ends_at, unit_id, staff_id, reason, reason_text, registered_by,
           cancelled_at
      from block.temporary_lift
     where (person_id, block_id) in (
       select * from unnest(${keys.map((key) => key.person_id)}::uuid[],
                            ${keys.map((key) => key.id)}::uuid[]))`;
}

export async function insertBlocks(
  sql: Sql,
  rows: readonly Omit<BlockRow, 'lifts'>[],
): Promise<void> {
  await sql`
    insert into block.block
      (person_id, id, kind, controller_id, unit_id, information_from, information_until,
       excluded_types, requested_at, registered_by, reason, lifted_at, lifted_by, voided_at)
    select person_id, id, kind, controller_id, unit_id, information_from, information_until,
           array(select jsonb_array_elements_text(excluded_types)), requested_at, registered_by, reason,
           lifted_at, lifted_by, voided_at
      from jsonb_to_recordset(${asJson(sql, rows)}) as given
           (person_id uuid, id uuid, kind text, controller_id uuid, unit_id uuid,
            information_from timestamptz, information_until timestamptz, excluded_types jsonb,
            requested_at timestamptz, registered_by text, reason text, lifted_at timestamptz,
            lifted_by text, voided_at timestamptz)`;
}

/** Lifts or voids blocks; what has been lifted or voided stays so. */
export async function endBlocks(
  sql: Sql,
  rows: readonly Pick<BlockRow, 'person_id' | 'id' | 'lifted_at' | 'lifted_by' | 'voided_at'>[],
): Promise<void> {
  await sql`
    update block.block
       set lifted_at = coalesce(block.lifted_at, ended.lifted_at),
           lifted_by = coalesce(block.lifted_by, ended.lifted_by),
           voided_at = coalesce(block.voided_at, ended.voided_at)
      from jsonb_to_recordset(${asJson(sql, rows)}) as ended
           (person_id uuid, id uuid, lifted_at timestamptz, lifted_by text, voided_at timestamptz)
     where block.person_id = ended.person_id and block.id = ended.id`;
}

/** Stores temporary lifts; of one that is there only the cancelling is taken, and only once. */
export async function storeLifts(
  sql: Sql,
  rows: readonly (LiftRow & { readonly person_id: string; readonly block_id: string })[],
): Promise<void> {
  await sql`
    insert into block.temporary_lift as lift
      (person_id, id, block_id, ends_at, unit_id, staff_id, reason, reason_text, registered_by,
       cancelled_at)
    select person_id, id, block_id, ends_at, unit_id, staff_id, reason, reason_text, registered_by,
           cancelled_at
      from jsonb_to_recordset(${asJson(sql, rows)}) as given
           (person_id uuid, id uuid, block_id uuid, ends_at timestamptz, unit_id uuid, staff_id uuid,
            reason text, reason_text text, registered_by text, cancelled_at timestamptz)
    on conflict (person_id, id) do update
       set cancelled_at = coalesce(lift.cancelled_at, excluded.cancelled_at)
     where lift.cancelled_at is null and excluded.cancelled_at is not null`;
}

function asJson(sql: Sql, rows: readonly object[]) {
  return sql.json(rows as unknown as Parameters<Sql['json']>[0]);
}
