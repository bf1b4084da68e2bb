import type { Instant, Sql } from '../../platform/database.ts';
import type { Attitude, AttitudeSource } from './attitude.ts';

/** Assessments of the attitude of the persons by any unit, also those that are voided. */
export async function listAttitudes(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly (Attitude & { readonly personId: string })[]> {
  return await sql<(Attitude & { personId: string })[]>`
    select attitude.person_id as "personId", attitude.id, aim, unit_id as "unitId",
           unit.connected_provider_id as "connectedProviderId", assessed_at as "assessedAt", asked,
           findings, clarified, reason_to_assume_opposition as "reasonToAssumeOpposition", necessary,
           necessity, valid_until as "validUntil", voided_at as "voidedAt"
      from capacity.attitude
      join directory.unit on unit.id = attitude.unit_id
     where attitude.person_id = any(${persons as string[]}::uuid[])`;
}

/** An assessment of the attitude as it is recorded. */
export interface AttitudeRow {
  readonly personId: string;
  readonly id: string;
  readonly aim: Attitude['aim'];
  readonly unitId: string;
  readonly staffId: string;
  /** Null: now. */
  readonly assessedAt: Instant | null;
  readonly asked: readonly AttitudeSource[];
  readonly findings: string;
  readonly clarified: boolean;
  readonly reasonToAssumeOpposition: boolean;
  readonly necessary: boolean | null;
  readonly necessity: string | null;
  readonly validUntil: Instant | null;
}

/** Stores the assessment unless its id is there. */
export async function insertAttitude(sql: Sql, row: AttitudeRow): Promise<void> {
  await sql`
    insert into capacity.attitude
      (person_id, id, aim, unit_id, staff_id, assessed_at, asked, findings, clarified,
       reason_to_assume_opposition, necessary, necessity, valid_until)
    values
      (${row.personId}, ${row.id}, ${row.aim}, ${row.unitId}, ${row.staffId},
       coalesce(${row.assessedAt}::timestamptz, now()), ${row.asked as string[]}, ${row.findings},
       ${row.clarified}, ${row.reasonToAssumeOpposition}, ${row.necessary}, ${row.necessity},
       ${row.validUntil})
    on conflict do nothing`;
}

/** The assessment under the id. */
export async function findAttitude(
  sql: Sql,
  key: { readonly personId: string; readonly id: string },
): Promise<AttitudeRow | undefined> {
  const [row] = await sql<AttitudeRow[]>`
    select person_id as "personId", id, aim, unit_id as "unitId", staff_id as "staffId",
           assessed_at as "assessedAt", asked, findings, clarified,
           reason_to_assume_opposition as "reasonToAssumeOpposition", necessary, necessity,
           valid_until as "validUntil"
      from capacity.attitude
     where person_id = ${key.personId} and id = ${key.id}`;
  return row;
}
