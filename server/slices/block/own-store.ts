import type { Instant, Sql } from '../../platform/database.ts';

/** Who registered what the person did herself in the portal. */
const byResident = 'resident';

/** A block of the person's own. */
export interface OwnBlock {
  readonly personId: string;
  readonly id: string;
  readonly kind: 'outer' | 'inner';
  readonly controllerId: string;
  readonly unitId: string | null;
  readonly inForce: boolean;
}

/** The block under the id, about any of the persons. */
export async function findOwnBlock(
  sql: Sql,
  persons: readonly string[],
  id: string,
): Promise<OwnBlock | undefined> {
  const [row] = await sql<OwnBlock[]>`
    select person_id as "personId", id, kind, controller_id as "controllerId", unit_id as "unitId",
           voided_at is null and (lifted_at is null or lifted_at > now()) as "inForce"
      from block.block
     where person_id = any(${persons as string[]}::uuid[]) and id = ${id}`;
  return row;
}

/** Is there such a block already, in force and without limits? */
export async function isClosed(
  sql: Sql,
  persons: readonly string[],
  { kind, controllerId, unitId }: Pick<OwnBlock, 'kind' | 'controllerId' | 'unitId'>,
): Promise<boolean> {
  const rows = await sql`
    select 1 from block.block
     where person_id = any(${persons as string[]}::uuid[]) and kind = ${kind}
       and controller_id = ${controllerId} and unit_id is not distinct from ${unitId}
       and information_from is null and information_until is null and excluded_types = '{}'
       and voided_at is null and (lifted_at is null or lifted_at > now())`;
  return rows.length > 0;
}

/** A block that the person sets herself. @param row `at` is when she asked for it */
export async function insertOwnBlock(
  sql: Sql,
  row: Omit<OwnBlock, 'inForce'> & { readonly at: Instant },
): Promise<void> {
  await sql`
    insert into block.block (person_id, id, kind, controller_id, unit_id, requested_at, registered_by)
    values (${row.personId}, ${row.id}, ${row.kind}, ${row.controllerId}, ${row.unitId}, ${row.at},
            ${byResident})`;
}

type Key = { readonly personId: string; readonly id: string };

/** The person has the block lifted; one that was lifted or voided before stays as it was. */
export async function liftOwnBlock(sql: Sql, { personId, id }: Key): Promise<void> {
  await sql`
    update block.block set lifted_at = now(), lifted_by = ${byResident}
     where person_id = ${personId} and id = ${id} and lifted_at is null and voided_at is null`;
}

/** A temporary lift of a block of the person's own. */
export interface OwnLift {
  readonly blockId: string;
  readonly unitId: string;
  readonly until: Instant;
}

/** The temporary lift under the id, about any of the persons. */
export async function findOwnLift(
  sql: Sql,
  persons: readonly string[],
  id: string,
): Promise<OwnLift | undefined> {
  const [row] = await sql<OwnLift[]>`
    select block_id as "blockId", unit_id as "unitId", ends_at as until
      from block.temporary_lift
     where person_id = any(${persons as string[]}::uuid[]) and id = ${id}`;
  return row;
}

/** The person lets a unit read what is blocked. */
export async function insertOwnLift(sql: Sql, row: OwnLift & Key): Promise<void> {
  await sql`
    insert into block.temporary_lift
      (person_id, id, block_id, ends_at, unit_id, reason, registered_by)
    values (${row.personId}, ${row.id}, ${row.blockId}, ${row.until}, ${row.unitId}, 'consent',
            ${byResident})`;
}

/** Ends the lift; a request that another provider granted has ended with the last lift of it. */
export async function endOwnLift(sql: Sql, persons: readonly string[], id: string): Promise<void> {
  const all = persons as string[];
  await sql`
    with ended as (
      update block.temporary_lift set cancelled_at = now()
       where person_id = any(${all}::uuid[]) and id = ${id}
         and cancelled_at is null and ends_at > now()
      returning id, occasion_id)
    update block.lift_request request set ended_at = now()
      from ended
     where request.person_id = any(${all}::uuid[]) and request.id = ended.occasion_id
       and request.ended_at is null and request.granted_until > now()
       and not exists (select from block.temporary_lift other
                        where other.person_id = any(${all}::uuid[])
                          and other.occasion_id = request.id and other.id <> ended.id
                          and other.cancelled_at is null)`;
}
