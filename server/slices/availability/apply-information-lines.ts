import type { Sql } from '../../platform/database.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import { fromStart } from '../../platform/swedish-time.ts';
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
import type { InformationLine } from './information-line.ts';
import { type InformationGivenRow, insertInformationGiven, listInformationRows } from './store.ts';

/** Stores that persons were informed, in the transaction, and answers each line in order. */
export async function applyInformationLines(
  sql: Sql,
  lines: readonly InformationLine[],
  publisher: Publisher,
): Promise<readonly LineAnswer[]> {
  const parties = await findParties(sql, publisher, {
    connectedProviders: lines.map((line) => line.controller),
  });
  const rows = await withPersons<InformationGivenRow, InformationLine>(sql, lines, (line) =>
    toRow(line, parties),
  );
  const given = rows.flatMap((line) => ('row' in line ? [line.row] : []));
  await lockKeys(
    sql,
    given.map((row) => `availability ${row.controller_id}`),
  );
  const settled = settle(rows, await listInformationRows(sql, given), merge);
  await insertInformationGiven(sql, settled.inserts);
  return settled.answers;
}

function toRow(
  line: InformationLine,
  parties: Parties,
): Found<Omit<InformationGivenRow, 'person_id'>> {
  const controller = parties.controller(line.controller);
  if (!controller.ok) return controller;
  return {
    ok: true,
    value: {
      id: line.id,
      controller_id: controller.value.id,
      given_at: fromStart(line.at),
      channel: line.channel,
      language: line.language,
      items: [...new Set(line.items)].toSorted(),
      given_by: line.by,
    },
  };
}

const fields = {
  controller_id: '/controller',
  given_at: '/at',
  channel: '/channel',
  language: '/language',
  items: '/items',
  given_by: '/by',
} as const;
const fieldNames = Object.keys(fields) as (keyof typeof fields)[];

/** What was said when doesn't change. */
function merge(old: InformationGivenRow, next: InformationGivenRow): Merged<InformationGivenRow> {
  const different = firstDifference(old, next, fieldNames);
  return different === undefined
    ? { kind: 'unchanged' }
    : { kind: 'conflict', pointer: fields[different as keyof typeof fields] };
}
