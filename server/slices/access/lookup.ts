import type { Keys } from '../../platform/keys.ts';
import type { Reader } from './reader.ts';

/**
 * One staff member's look at one person. The handle in URLs is sealed, so that a URL tells nothing of the
 * person and can't be used in another session or under another assignment.
 */
export interface Lookup {
  readonly id: string;
  readonly personId: string;
}

/** Hours after which a lookup must be begun anew. */
export const lookupHours = 12;

interface Payload {
  readonly l: string;
  readonly p: string;
  readonly s: string;
  readonly a: string;
  /** Milliseconds since 1970 when the handle stops to work. */
  readonly e: number;
}

/** @param now milliseconds since 1970 */
export function sealLookup(keys: Keys, lookup: Lookup, reader: Reader, now: number): string {
  const payload: Payload = {
    l: lookup.id,
    p: lookup.personId,
    s: reader.sessionId,
    a: reader.assignment.id,
    e: now + lookupHours * 3_600_000,
  };
  return keys.sealHandle(payload);
}

/** Undefined when the handle was not made for this session and assignment, or is too old. */
export function openLookup(
  keys: Keys,
  handle: string,
  reader: Reader,
  now: number,
): Lookup | undefined {
  const payload = keys.openHandle(handle) as Partial<Payload> | undefined;
  if (payload?.l === undefined || payload.p === undefined || payload.e === undefined) {
    return undefined;
  }
  if (payload.s !== reader.sessionId || payload.a !== reader.assignment.id) return undefined;
  if (payload.e <= now) return undefined;
  return { id: payload.l, personId: payload.p };
}
