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
import { type BlockLine, lastMoment } from './block-line.ts';
import {
  type BlockRow,
  endBlocks,
  insertBlocks,
  type LiftRow,
  listBlockRows,
  listLiftRows,
  storeLifts,
} from './store.ts';

/** Who asks the law whether a block may be made or lifted; given by the slice that may ask it. */
export type DecideBlocking = (
  question: 'block' | 'lift',
  request: {
    readonly kind: 'careProvider' | 'socialCareProvider';
    readonly requestedBy: BlockLine['requestedBy'];
  },
) => { readonly outcome: 'permitted' | 'refused'; readonly cites: readonly string[] };

/**
 * Stores blocks in the transaction, and answers each line in order. A repeat changes nothing; a block may
 * be lifted or voided, once and for good; temporary lifts are added and may be cancelled.
 */
export async function applyBlockLines(
  sql: Sql,
  lines: readonly BlockLine[],
  publisher: Publisher,
  decide: DecideBlocking,
): Promise<readonly LineAnswer[]> {
  const lifts = lines.flatMap((line) => line.temporaryLifts ?? []);
  const parties = await findParties(sql, publisher, {
    connectedProviders: lines.map((line) => line.controller),
    units: [...lines.flatMap((line) => line.unit ?? []), ...lifts.map((lift) => lift.unit)],
    staff: lifts.flatMap((lift) => lift.staff ?? []),
  });
  const rows = await withPersons<BlockRow, BlockLine>(sql, lines, (line) =>
    toRow(line, parties, decide),
  );
  const given = rows.flatMap((line) => ('row' in line ? [line.row] : []));
  await lockKeys(
    sql,
    given.map((row) => `block ${row.controller_id}`),
  );
  const settled = settle(rows, await listStored(sql, given), merge);
  await insertBlocks(sql, settled.inserts.map(withoutLifts));
  await endBlocks(sql, settled.updates.map(withoutLifts));
  await storeLifts(
    sql,
    [...settled.inserts, ...settled.updates].flatMap((row) =>
      row.lifts.map((lift) => ({ ...lift, person_id: row.person_id, block_id: row.id })),
    ),
  );
  return settled.answers;
}

function toRow(
  line: BlockLine,
  parties: Parties,
  decide: DecideBlocking,
): Found<Omit<BlockRow, 'person_id'>> {
  const controller = parties.controller(line.controller);
  if (!controller.ok) return controller;
  if (line.kind === 'inner' && controller.value.kind === 'socialCareProvider') {
    return invalid(
      '/kind',
      'inner-block-not-in-social-care',
      'Inner blocks exist in health care only (PDL 4:4).',
    );
  }
  const unit = line.unit === undefined ? null : parties.unitOf(controller.value, line.unit);
  if (unit !== null && !unit.ok) return unit;
  for (const question of line.liftedAt === undefined
    ? (['block'] as const)
    : (['block', 'lift'] as const)) {
    const decision = decide(question, {
      kind: controller.value.kind,
      requestedBy: line.requestedBy,
    });
    if (decision.outcome === 'refused') return refused(decision.cites[0] ?? 'SVOD 2:3');
  }
  const lifts: LiftRow[] = [];
  for (const [index, lift] of (line.temporaryLifts ?? []).entries()) {
    const at = `/temporaryLifts/${index}`;
    const reader = parties.anyUnit(lift.unit, `${at}/unit`);
    if (!reader.ok) return reader;
    const staff = lift.staff === undefined ? null : parties.staff(lift.staff, `${at}/staff`);
    if (staff !== null && !staff.ok) return staff;
    lifts.push({
      id: lift.id,
      ends_at: untilEnd(lift.until),
      unit_id: reader.value.id,
      staff_id: staff?.value.id ?? null,
      reason: lift.reason as LiftRow['reason'],
      reason_text: lift.reasonText ?? null,
      registered_by: lift.registeredBy,
      cancelled_at: instantOrNull(lift.cancelledAt),
    });
  }
  return {
    ok: true,
    value: {
      id: line.id,
      kind: line.kind as BlockRow['kind'],
      controller_id: controller.value.id,
      unit_id: unit?.value.id ?? null,
      information_from: line.informationFrom === undefined ? null : fromStart(line.informationFrom),
      information_until:
        line.informationUntil === undefined ? null : lastMoment(line.informationUntil),
      excluded_types: [...new Set(line.excludedTypes ?? [])].toSorted(),
      requested_at: fromStart(line.requestedAt),
      registered_by: line.registeredBy,
      reason: line.reason ?? null,
      lifted_at: instantOrNull(line.liftedAt),
      lifted_by: line.liftedAt === undefined ? null : line.registeredBy,
      voided_at: instantOrNull(line.voidedAt),
      lifts,
    },
  };
}

function instantOrNull(time: string | undefined): string | null {
  return time === undefined ? null : fromStart(time);
}

const fixed = [
  'kind',
  'controller_id',
  'unit_id',
  'information_from',
  'information_until',
  'excluded_types',
  'requested_at',
  'registered_by',
  'reason',
] as const;

const fields: Readonly<Record<(typeof fixed)[number], string>> = {
  kind: '/kind',
  controller_id: '/controller',
  unit_id: '/unit',
  information_from: '/informationFrom',
  information_until: '/informationUntil',
  excluded_types: '/excludedTypes',
  requested_at: '/requestedAt',
  registered_by: '/registeredBy',
  reason: '/reason',
};

/**
 * Lifted and voided are final: a line without them is an older one and takes nothing back, and one with
 * another time is a conflict.
 */
function merge(old: BlockRow, next: BlockRow): Merged<BlockRow> {
  const different = firstDifference(old, next, fixed);
  if (different !== undefined) {
    return { kind: 'conflict', pointer: fields[different as (typeof fixed)[number]] };
  }
  for (const [field, pointer] of [
    ['lifted_at', '/liftedAt'],
    ['voided_at', '/voidedAt'],
  ] as const) {
    if (old[field] !== null && next[field] !== null && old[field] !== next[field]) {
      return {
        kind: 'conflict',
        code: 'already-ended',
        pointer,
        detail: 'The block has already been lifted or voided at another time, which is final.',
      };
    }
  }
  const lifts = mergeLifts(old.lifts, next.lifts);
  if (typeof lifts === 'number') {
    return { kind: 'conflict', pointer: `/temporaryLifts/${lifts}` };
  }
  const merged = {
    ...old,
    lifted_at: old.lifted_at ?? next.lifted_at,
    lifted_by: old.lifted_by ?? next.lifted_by,
    voided_at: old.voided_at ?? next.voided_at,
    lifts,
  };
  const same = JSON.stringify(merged) === JSON.stringify(old);
  return same ? { kind: 'unchanged' } : { kind: 'changed', row: merged };
}

/** The lifts of both, or the place of the first that contradicts a stored one. */
function mergeLifts(
  old: readonly LiftRow[],
  next: readonly LiftRow[],
): readonly LiftRow[] | number {
  const merged = new Map(old.map((lift) => [lift.id, lift]));
  for (const [index, lift] of next.entries()) {
    const stored = merged.get(lift.id);
    if (stored === undefined) {
      merged.set(lift.id, lift);
      continue;
    }
    const different = firstDifference(stored, lift, ['ends_at', 'unit_id', 'staff_id', 'reason']);
    if (different !== undefined) return index;
    merged.set(lift.id, { ...stored, cancelled_at: stored.cancelled_at ?? lift.cancelled_at });
  }
  return [...merged.values()];
}

async function listStored(sql: Sql, rows: readonly BlockRow[]): Promise<readonly BlockRow[]> {
  const blocks = await listBlockRows(sql, rows);
  const lifts = Map.groupBy(
    await listLiftRows(sql, rows),
    (lift) => `${lift.person_id} ${lift.block_id}`,
  );
  return blocks.map((block) => ({
    ...block,
    excluded_types: [...block.excluded_types].toSorted(),
    lifts: (lifts.get(`${block.person_id} ${block.id}`) ?? []).map(
      ({ person_id: _person, block_id: _block, ...lift }) => lift,
    ),
  }));
}

function withoutLifts({ lifts: _, ...row }: BlockRow): Omit<BlockRow, 'lifts'> {
  return row;
}

function invalid(pointer: string, code: string, detail: string): Found<never> {
  return { ok: false, why: { outcome: 'invalid', code, pointer, detail } };
}

function refused(section: string): Found<never> {
  return {
    ok: false,
    why: {
      outcome: 'refused',
      section,
      code: 'not-the-persons-own',
      pointer: '/requestedBy',
      detail:
        'Only the person may have data blocked or a block lifted: a custodian, relative or god man may not.',
    },
  };
}
