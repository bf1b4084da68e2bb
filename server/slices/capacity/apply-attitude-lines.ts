import type { Sql } from '../../platform/database.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import { fromStart, untilEnd } from '../../platform/swedish-time.ts';
import {
  type Found,
  findParties,
  firstDifference,
  lockKeys,
  type Merged,
  type Parties,
  type Publisher,
  settle,
  withPersons,
} from '../publishing/index.ts';
import type { AttitudeLine } from './attitude-line.ts';
import {
  type AttitudeLineRow,
  insertAttitudeLines,
  listAttitudeLineRows,
} from './attitude-line-store.ts';

/**
 * Stores controllers' own assessments in the transaction, and answers each line in order. A repeat changes
 * nothing, and an assessment is never changed: what is found anew is an assessment of its own.
 */
export async function applyAttitudeLines(
  sql: Sql,
  lines: readonly AttitudeLine[],
  publisher: Publisher,
): Promise<readonly LineAnswer[]> {
  const parties = await findParties(sql, publisher, {
    connectedProviders: lines.map((line) => line.controller),
    units: lines.map((line) => line.unit),
    staff: lines.map((line) => line.staff),
  });
  const rows = await withPersons<AttitudeLineRow, AttitudeLine>(sql, lines, (line) =>
    toRow(line, parties),
  );
  const given = rows.flatMap((line) => ('row' in line ? [line.row] : []));
  await lockKeys(
    sql,
    given.map((row) => `attitude ${row.unit_id}`),
  );
  const settled = settle(rows, await listAttitudeLineRows(sql, given), merge);
  await insertAttitudeLines(sql, settled.inserts);
  return settled.answers;
}

function toRow(line: AttitudeLine, parties: Parties): Found<Omit<AttitudeLineRow, 'person_id'>> {
  const controller = parties.controller(line.controller);
  if (!controller.ok) return controller;
  const unit = parties.unitOf(controller.value, line.unit);
  if (!unit.ok) return unit;
  const staff = parties.staff(line.staff, '/staff');
  if (!staff.ok) return staff;
  return {
    ok: true,
    value: {
      id: line.id,
      capacity: line.capacity,
      how: line.how,
      unit_id: unit.value.id,
      staff_id: staff.value.id,
      assessed_at: fromStart(line.assessedAt),
      valid_until: line.until === undefined ? null : untilEnd(line.until),
      aim: line.capacity === 'able' ? null : 'availability',
      asked: line.asked === undefined ? null : [...new Set(line.asked)].toSorted(),
      findings: line.findings ?? null,
      clarified: line.clarified ?? null,
      reason_to_assume_opposition: line.reasonToAssumeOpposition ?? null,
    },
  };
}

const fields = {
  aim: '/id',
  capacity: '/capacity',
  how: '/how',
  unit_id: '/unit',
  staff_id: '/staff',
  assessed_at: '/assessedAt',
  valid_until: '/until',
  asked: '/asked',
  findings: '/findings',
  clarified: '/clarified',
  reason_to_assume_opposition: '/reasonToAssumeOpposition',
} as const;
const fieldNames = Object.keys(fields) as (keyof typeof fields)[];

/** What was found when doesn't change. */
function merge(old: AttitudeLineRow, next: AttitudeLineRow): Merged<AttitudeLineRow> {
  const capacityDiffers = old.capacity !== next.capacity;
  const different = capacityDiffers ? 'capacity' : firstDifference(old, next, fieldNames);
  return different === undefined
    ? { kind: 'unchanged' }
    : { kind: 'conflict', pointer: fields[different as keyof typeof fields] };
}
