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
import type { ConsentLine } from './consent-line.ts';
import { type ConsentRow, endConsents, insertConsents, listConsentRows } from './store.ts';

/**
 * Stores consents in the transaction, and answers each line in order. A repeat changes nothing; a consent
 * may be withdrawn or voided, once and for good; nothing else of it changes.
 */
export async function applyConsentLines(
  sql: Sql,
  lines: readonly ConsentLine[],
  publisher: Publisher,
): Promise<readonly LineAnswer[]> {
  const parties = await findParties(sql, publisher, {
    units: lines.map((line) => line.unit),
    staff: lines.flatMap((line) => [line.staff ?? [], line.requestedBy, line.registeredBy].flat()),
  });
  const rows = await withPersons<ConsentRow, ConsentLine>(sql, lines, (line) =>
    toRow(line, parties, publisher),
  );
  const given = rows.flatMap((line) => ('row' in line ? [line.row] : []));
  await lockKeys(
    sql,
    given.map((row) => `consent ${row.connected_provider_id}`),
  );
  const settled = settle(rows, await listConsentRows(sql, given), merge);
  await insertConsents(sql, settled.inserts);
  await endConsents(sql, settled.updates);
  return settled.answers;
}

function toRow(
  line: ConsentLine,
  parties: Parties,
  publisher: Publisher,
): Found<Omit<ConsentRow, 'person_id'>> {
  const unit = parties.unit(line.unit);
  if (!unit.ok) return unit;
  const staff = line.staff === undefined ? null : parties.staff(line.staff, '/staff');
  if (staff !== null && !staff.ok) return staff;
  const requestedBy = parties.staff(line.requestedBy, '/requestedBy');
  if (!requestedBy.ok) return requestedBy;
  const registeredBy = parties.staff(line.registeredBy, '/registeredBy');
  if (!registeredBy.ok) return registeredBy;
  const withdrawn = line.withdrawnAt !== undefined;
  const voided = line.voidedAt !== undefined;
  return {
    ok: true,
    value: {
      id: line.id,
      connected_provider_id: unit.value.connectedProviderId,
      unit_id: unit.value.id,
      staff_id: staff?.value.id ?? null,
      starts_at: fromStart(line.from),
      ends_at: line.until === undefined ? null : untilEnd(line.until),
      channel: line.channel as ConsentRow['channel'],
      given_by: line.givenBy as ConsentRow['given_by'],
      represented_by: line.representedBy ?? null,
      requested_by: requestedBy.value.id,
      registered_by: registeredBy.value.id,
      withdrawn_at: line.withdrawnAt === undefined ? null : fromStart(line.withdrawnAt),
      withdrawn_by: withdrawn ? 'systemClient' : null,
      withdrawn_reason: withdrawn ? (line.withdrawnReason ?? null) : null,
      voided_at: line.voidedAt === undefined ? null : fromStart(line.voidedAt),
      voided_by: voided ? publisher.id : null,
      voided_reason: voided ? (line.voidedReason ?? null) : null,
    },
  };
}

/** What a consent never changes, by the field of the line that says it. */
const fixed = {
  unit_id: '/unit',
  staff_id: '/staff',
  starts_at: '/from',
  ends_at: '/until',
  channel: '/channel',
  given_by: '/givenBy',
  represented_by: '/representedBy',
  requested_by: '/requestedBy',
  registered_by: '/registeredBy',
} as const;
const fixedFields = Object.keys(fixed) as (keyof typeof fixed)[];

/**
 * Withdrawn and voided are final: a line without them is an older one and takes nothing back. A consent
 * that the person or staff withdrew here keeps that time.
 */
function merge(old: ConsentRow, next: ConsentRow): Merged<ConsentRow> {
  const different = firstDifference(old, next, fixedFields);
  if (different !== undefined) {
    return { kind: 'conflict', pointer: fixed[different as keyof typeof fixed] };
  }
  const withdraws = old.withdrawn_at === null && next.withdrawn_at !== null;
  const voids = old.voided_at === null && next.voided_at !== null;
  if (!withdraws && !voids) return { kind: 'unchanged' };
  return {
    kind: 'changed',
    row: {
      ...old,
      ...(withdraws
        ? {
            withdrawn_at: next.withdrawn_at,
            withdrawn_by: next.withdrawn_by,
            withdrawn_reason: next.withdrawn_reason,
          }
        : {}),
      ...(voids
        ? {
            voided_at: next.voided_at,
            voided_by: next.voided_by,
            voided_reason: next.voided_reason,
          }
        : {}),
    },
  };
}
