import type { LineAnswer } from '../../platform/line-answer.ts';
import type { Unsuitable } from './publishing.ts';

/** A row of a table whose rows lines give with their ids. */
export interface KeyedRow {
  readonly person_id: string;
  readonly id: string;
}

/** A line on its way: the row that it gives, or why it gives none. */
export type LineRow<Row> =
  | { readonly id: string; readonly row: Row }
  | { readonly id: string; readonly why: Unsuitable };

/** What a line means for the row that is stored under its id. */
export type Merged<Row> =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly row: Row }
  | {
      readonly kind: 'conflict';
      readonly pointer: string;
      readonly code?: string;
      readonly detail?: string;
    };

/** The answers to lines, and what has to be stored for them to be true. */
export interface Settled<Row> {
  readonly answers: readonly LineAnswer[];
  readonly inserts: readonly Row[];
  readonly updates: readonly Row[];
}

/**
 * Takes the lines in order against what is stored: a row under a new id is stored, one under a known id is
 * merged with it. Pure; the caller holds a lock that keeps others from storing the same ids meanwhile.
 */
export function settle<Row extends KeyedRow>(
  lines: readonly LineRow<Row>[],
  stored: readonly Row[],
  merge: (old: Row, next: Row) => Merged<Row>,
): Settled<Row> {
  const known = new Map(stored.map((row) => [keyOf(row), row]));
  const inserts = new Map<string, Row>();
  const updates = new Map<string, Row>();
  const answers = lines.map((line): LineAnswer => {
    if ('why' in line) return { id: line.id, ...line.why };
    const key = keyOf(line.row);
    const old = known.get(key);
    if (old === undefined) {
      known.set(key, line.row);
      inserts.set(key, line.row);
      return { id: line.id, outcome: 'stored' };
    }
    const merged = merge(old, line.row);
    if (merged.kind === 'changed') {
      known.set(key, merged.row);
      (inserts.has(key) ? inserts : updates).set(key, merged.row);
    }
    return { id: line.id, ...answerOf(merged) };
  });
  return { answers, inserts: [...inserts.values()], updates: [...updates.values()] };
}

function answerOf<Row>(merged: Merged<Row>): Omit<LineAnswer, 'id'> {
  switch (merged.kind) {
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'changed':
      return { outcome: 'stored' };
    case 'conflict':
      return {
        outcome: 'conflict',
        code: merged.code ?? 'id-conflict',
        pointer: merged.pointer,
        detail:
          merged.detail ?? 'The same id has already been used with other content: use a new id.',
      };
  }
}

/** The name of the first field in which the rows differ; dates and lists compare by their content. */
export function firstDifference<Row extends object>(
  a: Row,
  b: Row,
  fields: readonly (keyof Row & string)[],
): (keyof Row & string) | undefined {
  return fields.find(
    (field) => JSON.stringify(a[field] ?? null) !== JSON.stringify(b[field] ?? null),
  );
}

function keyOf(row: KeyedRow): string {
  return `${row.person_id} ${row.id}`;
}
