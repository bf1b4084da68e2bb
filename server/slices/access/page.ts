import type { Cursor } from '../../platform/cursor.ts';
import { type DocumentFacts, newestFirst } from './case.ts';

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
  if (documents.length < perGroup) return undefined;
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
