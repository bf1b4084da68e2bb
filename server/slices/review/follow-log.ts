import type { Sql } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { openEntry } from '../audit/index.ts';
import { readingSteps, refusableSteps } from './facts-of-opening.ts';
import {
  countWithDays,
  type Growth,
  growOpenings,
  insertOpenings,
  type Leaf,
  listEntries,
  listKnownToUnit,
  listLeaves,
  listSteps,
  type Step,
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
  const growths = growthsOf(leaves, await listSteps(sql, leaves));
  const known = await growOpenings(sql, growths);
  await begin(
    sql,
    auditMac,
    growths.filter(({ lookupId }) => !known.has(lookupId)),
  );
  await storeProgress(sql, last.leafIndex + 1);
  return leaves.length === leavesAtOnce;
}

/** Stores openings that are new. */
async function begin(sql: Sql, auditMac: MacKeys, growths: readonly Growth[]): Promise<void> {
  if (growths.length === 0) return;
  const [roles, known] = await Promise.all([
    rolesIn(sql, auditMac, growths),
    listKnownToUnit(sql, growths),
  ]);
  const openings = growths.map((growth) => ({
    ...growth,
    role: roles.get(growth.entryId) ?? '',
    knownToUnit: known.has(growth.lookupId),
  }));
  await insertOpenings(sql, openings);
  await countWithDays(sql, openings);
}

/**
 * What the leaves' entries tell of each lookup. A search for a number that nobody has is no opening: it is about no
 * person.
 */
function growthsOf(leaves: readonly Leaf[], steps: readonly Step[]): readonly Growth[] {
  const byEntry = new Map(steps.map((one) => [keyOf(one), one]));
  const found = new Map<string, Growth>();
  for (const leaf of leaves) {
    const { personId, entryId, at } = leaf;
    const of = byEntry.get(keyOf(leaf));
    if (of === undefined || (of.outcome === 'notFound' && of.step === 'search')) continue;
    const { step, outcome, lookupId, staffId, unitId, connectedProviderId } = of;
    const refusals = refusableSteps.has(step) && outcome === 'refused' ? 1 : 0;
    const hasRead = readingSteps.has(step) && (outcome === 'permitted' || outcome === 'partly');
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

const keyOf = ({ personId, entryId }: Pick<Leaf, 'personId' | 'entryId'>) =>
  `${personId} ${entryId}`;

/** The readers' roles as they were then, by entry. One that is not as it was written tells none. */
async function rolesIn(
  sql: Sql,
  auditMac: MacKeys,
  openings: readonly Growth[],
): Promise<ReadonlyMap<string, string>> {
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
