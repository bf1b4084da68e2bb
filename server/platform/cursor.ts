import type { Instant } from './database.ts';
import { isUuid } from './ids.ts';

/** Where a page that is read newest first ends: the next begins after this row. */
export interface Cursor {
  readonly at: Instant;
  readonly id: string;
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
