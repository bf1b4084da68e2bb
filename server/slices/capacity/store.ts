import type { Instant, Sql } from '../../platform/database.ts';
import type { Capacity, CapacityAssessment } from './capacity.ts';

/** An assessment with whose it is. */
export type PersonAssessment = CapacityAssessment & {
  readonly personId: string;
  readonly unitId: string;
  /** Of the unit that assessed. */
  readonly connectedProviderId: string;
};

/** Assessments of the persons by any unit. */
export async function listAssessments(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly PersonAssessment[]> {
  return await sql<PersonAssessment[]>`
    select assessment.person_id as "personId", assessment.id, capacity, assessed_at as "assessedAt",
           valid_until as "validUntil", voided_at as "voidedAt", unit_id as "unitId",
           unit.connected_provider_id as "connectedProviderId"
      from capacity.assessment
      join directory.unit on unit.id = assessment.unit_id
     where assessment.person_id = any(${persons as string[]}::uuid[])`;
}

/** An assessment as it is recorded. */
export interface AssessmentRow {
  readonly personId: string;
  readonly id: string;
  readonly capacity: Capacity;
  readonly how: string;
  readonly unitId: string;
  readonly staffId: string;
  /** Null: now. */
  readonly assessedAt: Instant | null;
  readonly validUntil: Instant | null;
}

/** Stores the assessment unless its id is there. */
export async function insertAssessment(sql: Sql, row: AssessmentRow): Promise<void> {
  await sql`
    insert into capacity.assessment
      (person_id, id, capacity, how, unit_id, staff_id, assessed_at, valid_until)
    values
      (${row.personId}, ${row.id}, ${row.capacity}, ${row.how}, ${row.unitId}, ${row.staffId},
       coalesce(${row.assessedAt}::timestamptz, now()), ${row.validUntil})
    on conflict do nothing`;
}

/** The assessment under the id. */
export async function findAssessment(
  sql: Sql,
  key: { readonly personId: string; readonly id: string },
): Promise<AssessmentRow | undefined> {
  const [row] = await sql<AssessmentRow[]>`
    select person_id as "personId", id, capacity, how, unit_id as "unitId", staff_id as "staffId",
           assessed_at as "assessedAt", valid_until as "validUntil"
      from capacity.assessment
     where person_id = ${key.personId} and id = ${key.id}`;
  return row;
}
