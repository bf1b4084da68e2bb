import type { Instant, Sql } from '../../platform/database.ts';

/** An assessment that a system client gave, of the ability and, of one who is unable, the attitude. */
export interface AttitudeLineRow {
  readonly person_id: string;
  readonly id: string;
  readonly capacity: string;
  readonly how: string;
  readonly unit_id: string;
  readonly staff_id: string;
  readonly assessed_at: Instant;
  readonly valid_until: Instant | null;
  /** Null: the person is able. */
  readonly aim: string | null;
  readonly asked: readonly string[] | null;
  readonly findings: string | null;
  readonly clarified: boolean | null;
  readonly reason_to_assume_opposition: boolean | null;
}

/** What is recorded under the keys, whoever recorded it. */
export async function listAttitudeLineRows(
  sql: Sql,
  keys: readonly { readonly person_id: string; readonly id: string }[],
): Promise<readonly AttitudeLineRow[]> {
  return await sql<AttitudeLineRow[]>`
    select assessment.person_id, assessment.id, capacity, how, assessment.unit_id, assessment.staff_id,
           assessment.assessed_at, assessment.valid_until, aim, asked, findings, clarified,
           reason_to_assume_opposition
      from capacity.assessment
      left join capacity.attitude
        on attitude.person_id = assessment.person_id and attitude.id = assessment.id
     where (assessment.person_id, assessment.id) in (
       select * from unnest(${keys.map((key) => key.person_id)}::uuid[],
                            ${keys.map((key) => key.id)}::uuid[]))`;
}

export async function insertAttitudeLines(
  sql: Sql,
  rows: readonly AttitudeLineRow[],
): Promise<void> {
  await sql`
    with given as (
      select *
        from jsonb_to_recordset(${sql.json(rows as unknown as Parameters<Sql['json']>[0])}) as line
             (person_id uuid, id uuid, capacity text, how text, unit_id uuid, staff_id uuid,
              assessed_at timestamptz, valid_until timestamptz, aim text, asked jsonb, findings text,
              clarified boolean, reason_to_assume_opposition boolean)
    ),
    assessed as (
      insert into capacity.assessment
        (person_id, id, capacity, how, unit_id, staff_id, assessed_at, valid_until)
      select person_id, id, capacity, how, unit_id, staff_id, assessed_at, valid_until from given
    )
    insert into capacity.attitude
      (person_id, id, aim, unit_id, staff_id, assessed_at, asked, findings, clarified,
       reason_to_assume_opposition, valid_until)
    select person_id, id, aim, unit_id, staff_id, assessed_at,
           array(select jsonb_array_elements_text(asked)), findings, clarified,
           reason_to_assume_opposition, valid_until
      from given where aim is not null`;
}
