import type { Header } from '../../api/types.ts';

/** Documents under one heading; `newSince` are those that came after the reader last read. */
export type Group = { heading: 'newSince' | 'earlier' | 'all'; headers: readonly Header[] };

/** When a document became readable at the earliest: signed, or else the event itself. */
function knownAt(header: Header): number {
  return Math.max(Date.parse(header.eventAt), Date.parse(header.signedAt ?? header.eventAt));
}

/**
 * New since the last reading first, then the rest; the order within each is the server's.
 * One group alone when the reader hasn't read about the person before, or when nothing is new.
 */
export function groupHeaders(headers: readonly Header[], lastReadAt: string | null): Group[] {
  if (lastReadAt === null) return headers.length === 0 ? [] : [{ heading: 'all', headers }];
  const last = Date.parse(lastReadAt);
  const fresh = headers.filter((header) => knownAt(header) > last);
  const earlier = headers.filter((header) => knownAt(header) <= last);
  if (fresh.length === 0) return earlier.length === 0 ? [] : [{ heading: 'all', headers }];
  return [
    { heading: 'newSince', headers: fresh },
    ...(earlier.length === 0 ? [] : [{ heading: 'earlier' as const, headers: earlier }]),
  ];
}

/** The documents in the order they stand on the page. */
export function inOrder(groups: readonly Group[]): Header[] {
  return groups.flatMap((group) => group.headers);
}

/** The document after or before the open one; without one open, the first. Stops at the ends. */
export function step(
  headers: readonly Header[],
  open: string | undefined,
  by: 1 | -1,
): Header | undefined {
  const here = headers.findIndex((header) => header.id === open);
  if (here === -1) return headers[0];
  return headers[Math.min(Math.max(here + by, 0), headers.length - 1)];
}
