import type { Instant } from './database.ts';
import { isUuid } from './ids.ts';

/** Where a page that is read newest first ends: the next begins after this row. */
export interface Cursor {
  readonly at: Instant;
  readonly id: string;
}

/**
 * One page of what was read for each of several persons.
 * @param lists each newest first, and as long as the page when there are more
 * @param cursorOf where a row stands
 * @returns the newest of all, newest first, at most `count`
 */
export function newestOf<Row>(
  lists: readonly (readonly Row[])[],
  count: number,
  cursorOf: (row: Row) => Cursor,
): readonly Row[] {
  const [only = []] = lists;
  if (lists.length <= 1) return only.slice(0, count);
  const keyOf = (row: Row) => {
    const { at, id } = cursorOf(row);
    return `${at} ${id}`;
  };
  return lists
    .flat()
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .slice(0, count)
    .map(({ row }) => row);
}

/** The cursor as text for the portal to send back. */
export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at} ${id}`).toString('base64url');
}

/** Undefined when the text isn't a cursor. */
export function parseCursor(text: string): Cursor | undefined {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f-]{36})$/.exec(
    Buffer.from(text, 'base64url').toString('latin1'),
  );
  const [, at, id] = parts ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at)) || !isUuid(id)) {
    return undefined;
  }
  return { at, id };
}
