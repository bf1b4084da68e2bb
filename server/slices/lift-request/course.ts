import type { Instant, Sql } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { openEntry } from '../audit/index.ts';
import {
  type CourseEvent,
  type LiftRequest,
  liftRequestOf,
  type StoredRequest,
} from './lift-request.ts';
import { listReadingEntries } from './store.ts';

/** The requests as both sides see them at `at`, with what has been read since they were granted. */
export function followRequests(
  sql: Sql,
  auditMac: MacKeys,
  about: {
    /** The person's ids, linked ones included. */
    readonly persons: readonly string[];
    readonly requests: readonly StoredRequest[];
    readonly at: Instant;
  },
): Promise<readonly LiftRequest[]> {
  const { persons, requests, at } = about;
  return Promise.all(
    requests.map(async (request) =>
      liftRequestOf(request, await listReadings(sql, auditMac, persons, request), at),
    ),
  );
}

/** What the asking unit has read of the controller's, from the grant until it ended. */
async function listReadings(
  sql: Sql,
  auditMac: MacKeys,
  persons: readonly string[],
  request: StoredRequest,
): Promise<readonly CourseEvent[]> {
  const { decidedAt: from, grantedUntil, endedAt } = request;
  if (from === null || grantedUntil === null) return [];
  const until = endedAt ?? grantedUntil;
  const entries = await listReadingEntries(sql, persons, request.askingUnitId, { from, until });
  return entries.flatMap((stored) => {
    const entry = openEntry(stored, auditMac);
    if (entry === undefined || entry.actor.kind !== 'staff') return [];
    const released = entry.decisions.filter(
      ({ source, documents }) => source?.id === request.controller.id && documents.length > 0,
    );
    if (released.length === 0) return [];
    return {
      at: entry.at,
      what: 'read' as const,
      unit: entry.actor.unit?.name ?? null,
      staffName: stored.protectedStaff ? null : entry.actor.name,
      types: [...new Set(released.flatMap(({ types }) => types))].toSorted(),
    };
  });
}
