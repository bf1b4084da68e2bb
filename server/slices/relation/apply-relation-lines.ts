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
import type { RelationLine } from './relation-line.ts';
import { insertRelations, listRelationRows, type RelationRow, updateRelations } from './store.ts';

/**
 * Stores relations in the transaction, and answers each line in order. A repeat changes nothing, newer
 * content updates, and a relation that was ended stays ended.
 */
export async function applyRelationLines(
  sql: Sql,
  lines: readonly RelationLine[],
  publisher: Publisher,
): Promise<readonly LineAnswer[]> {
  const parties = await findParties(sql, publisher, { units: lines.map((line) => line.unit) });
  const rows = await withPersons<RelationRow, RelationLine>(sql, lines, (line) =>
    toRow(line, parties, publisher),
  );
  const given = rows.flatMap((line) => ('row' in line ? [line.row] : []));
  await lockKeys(
    sql,
    given.map((row) => `relation ${row.connected_provider_id}`),
  );
  const settled = settle(rows, await listRelationRows(sql, given), merge);
  await insertRelations(sql, settled.inserts);
  await updateRelations(sql, settled.updates);
  return settled.answers;
}

function toRow(
  line: RelationLine,
  parties: Parties,
  publisher: Publisher,
): Found<Omit<RelationRow, 'person_id'>> {
  const unit = parties.unit(line.unit);
  if (!unit.ok) return unit;
  if ((line.kind === 'patientRelation') !== (unit.value.kind === 'careProvider')) {
    return {
      ok: false,
      why: {
        outcome: 'invalid',
        code: 'kind-unfit',
        pointer: '/kind',
        detail: 'Care has patient relations; social care has interventions and investigations.',
      },
    };
  }
  const ended = line.endedAt === undefined ? null : fromStart(line.endedAt);
  const until = line.until === undefined ? null : untilEnd(line.until);
  return {
    ok: true,
    value: {
      id: line.id,
      kind: line.kind as RelationRow['kind'],
      connected_provider_id: unit.value.connectedProviderId,
      unit_id: unit.value.id,
      staff_id: null,
      starts_at: fromStart(line.from),
      ends_at: ended !== null && (until === null || ended < until) ? ended : until,
      ended_at: ended,
      ended_reason: ended === null ? null : (line.reason ?? null),
      basis: line.basis as RelationRow['basis'],
      basis_text: line.basisText ?? null,
      registered_by: publisher.id,
    },
  };
}

const changeable = [
  'starts_at',
  'ends_at',
  'ended_at',
  'ended_reason',
  'basis',
  'basis_text',
] as const;

/** A relation keeps its unit and kind. One that was ended is not opened again by a line that came before. */
function merge(old: RelationRow, next: RelationRow): Merged<RelationRow> {
  if (old.unit_id !== next.unit_id) return { kind: 'conflict', pointer: '/unit' };
  if (old.kind !== next.kind) return { kind: 'conflict', pointer: '/kind' };
  if (old.ended_at !== null && next.ended_at === null) return { kind: 'unchanged' };
  if (old.ended_at !== null && old.ended_at !== next.ended_at) {
    return {
      kind: 'conflict',
      code: 'already-ended',
      pointer: '/endedAt',
      detail: 'The relation has already been ended at another time, which is final: use a new id.',
    };
  }
  if (firstDifference(old, next, changeable) === undefined) return { kind: 'unchanged' };
  return { kind: 'changed', row: { ...next, registered_by: old.registered_by } };
}
