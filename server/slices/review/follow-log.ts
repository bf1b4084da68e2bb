import type { Sql } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { openEntry } from '../audit/index.ts';
import { readingSteps, refusableSteps } from './facts-of-opening.ts';
import {
  type Growth,
  growOpenings,
  insertOpenings,
  type Leaf,
  listEntries,
  listLeaves,
  storeProgress,
} from './store.ts';

/** Entries looked at in one transaction. */
const leavesAtOnce = 4000;

/**
 * Follows the sealed log: each lookup by staff becomes an opening, or grows.
 * @param from the leaf to go on from
 * @returns whether there may be more
 */
export async function followLog(sql: Sql, auditMac: MacKeys, from: number): Promise<boolean> {
  const leaves = await listLeaves(sql, from, leavesAtOnce);
  const last = leaves.at(-1);
  if (last === undefined) return false;
  const growths = growthsOf(leaves);
  const known = await growOpenings(sql, growths);
  const begun = growths.filter(({ lookupId }) => !known.has(lookupId));
  const roles = await rolesIn(sql, auditMac, begun);
  await insertOpenings(
    sql,
    begun.map((growth) => ({ ...growth, role: roles.get(growth.entryId) ?? '' })),
  );
  await storeProgress(sql, last.leafIndex + 1);
  return leaves.length === leavesAtOnce;
}

/** A search for a number that nobody has is no opening: it is about no person. */
function growthsOf(leaves: readonly Leaf[]): readonly Growth[] {
  const found = new Map<string, Growth>();
  for (const leaf of leaves) {
    const { personId, entryId, at, lookupId, staffId, unitId, connectedProviderId } = leaf;
    if (lookupId === null || staffId === null || unitId === null || leaf.step === null) continue;
    if (connectedProviderId === null || (leaf.outcome === 'notFound' && leaf.step === 'search'))
      continue;
    const refusals = refusableSteps.has(leaf.step) && leaf.outcome === 'refused' ? 1 : 0;
    const hasRead =
      readingSteps.has(leaf.step) && (leaf.outcome === 'permitted' || leaf.outcome === 'partly');
    const before = found.get(lookupId);
    found.set(lookupId, {
      ...{ personId, lookupId, connectedProviderId, unitId, staffId },
      at: before === undefined || at < before.at ? at : before.at,
      until: before === undefined || at > before.until ? at : before.until,
      refusals: (before?.refusals ?? 0) + refusals,
      hasRead: (before?.hasRead ?? false) || hasRead,
      entryId: before?.entryId ?? entryId,
    });
  }
  return [...found.values()];
}

/** The readers' roles as they were then, by entry. One that is not as it was written tells none. */
async function rolesIn(
  sql: Sql,
  auditMac: MacKeys,
  openings: readonly Growth[],
): Promise<ReadonlyMap<string, string>> {
  if (openings.length === 0) return new Map();
  const stored = await listEntries(sql, openings);
  return new Map(
    stored.flatMap((row): readonly [string, string][] => {
      try {
        const entry = openEntry(row, auditMac);
        if (entry?.actor.kind !== 'staff') return [];
        return [[row.id, entry.actor.assignment?.role ?? '']];
      } catch {
        // Judging finds the same, and says so with the opening.
        return [];
      }
    }),
  );
}
