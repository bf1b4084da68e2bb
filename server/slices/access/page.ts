import type { Instant } from '../../platform/database.ts';
import { type DocumentFacts, newestFirst } from './case.ts';

/** Where the next page begins: after this document in the order newest first. */
export interface Cursor {
  readonly at: Instant;
  readonly id: string;
}

/** Most headers on a page. */
export const pageSize = 50;

/**
 * How far down the headers are complete. A source and type that gave as many as were asked for may have
 * more, so nothing older than its oldest may be shown yet: it would leave a gap that a later page fills
 * in the wrong place. Undefined when all headers are here.
 * @param perGroup how many headers were asked for per person, source and type
 */
export function watermarkOf(
  documents: readonly DocumentFacts[],
  perGroup: number,
): Cursor | undefined {
  const groups = Map.groupBy(
    documents,
    ({ personId, controllerId, type }) => `${personId} ${controllerId} ${type}`,
  );
  const cut = [...groups.values()]
    .filter((group) => group.length >= perGroup)
    .flatMap((group) => group.toSorted(newestFirst).at(-1) ?? [])
    .toSorted(newestFirst)[0];
  return cut === undefined ? undefined : { at: cut.eventAt, id: cut.id };
}

/** Are these documents at or above the watermark? */
export function isAbove(document: DocumentFacts, watermark: Cursor | undefined): boolean {
  if (watermark === undefined) return true;
  return newestFirst(document, { eventAt: watermark.at, id: watermark.id }) <= 0;
}

/** The cursor as text for the portal to send back. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.at} ${cursor.id}`).toString('base64url');
}

/** Undefined when the text isn't a cursor. */
export function parseCursor(text: string): Cursor | undefined {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f-]{36})$/.exec(
    Buffer.from(text, 'base64url').toString('latin1'),
  );
  const [, at, id] = parts ?? [];
  return at === undefined || id === undefined ? undefined : { at, id };
}
