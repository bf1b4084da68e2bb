import type { Database, Instant } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { actorOf, type Reader } from '../access/index.ts';
import { type Audit, type Entry, openEntry } from '../audit/index.ts';
import { findStretch, listLookupEntries } from './store.ts';

/** A page of the log that a provider takes out. */
export interface ExportedPage {
  /** With the decisions that the provider may know of, and no others. */
  readonly entries: readonly Entry[];
  /** Paths of this page and of the next; null when this is the last. */
  readonly self: string;
  readonly next: string | null;
}

/** Sealed entries looked through for a page: it may hold few of them, or none, and the next goes on. */
const lookedThrough = 1000;
/** A transaction as slow as this still puts its entry on the right page. */
const slowMs = 3_600_000;

/**
 * Lookups by the provider's staff, and others' lookups as far as they asked for the provider's data, as they were sealed.
 * What is taken out is in the log before it leaves.
 * @param asked.from the first sealed entry to look at; null for the first of the period
 */
export async function exportPage(
  parts: { readonly sql: Database; readonly audit: Audit; readonly auditMac: MacKeys },
  by: Reader,
  asked: { readonly period: { from: Instant; until: Instant }; readonly from: number | null },
): Promise<{ readonly entries: readonly Entry[]; readonly next: number | null }> {
  const { sql, audit, auditMac } = parts;
  const { period } = asked;
  const own = by.assignment.connectedProviderId;
  const slow = new Date(Date.parse(period.until) + slowMs).toISOString();
  const stretch = await findStretch(sql, { from: period.from, until: slow });
  const from = Math.max(asked.from ?? stretch.from, stretch.from);
  const below = Math.min(from + lookedThrough, stretch.below);
  const rows = await listLookupEntries(sql, { from, below }, period);
  const entries = rows.flatMap((row) => {
    const entry = openEntry(row, auditMac);
    return (entry && narrowTo(entry, own)) ?? [];
  });
  await audit.appendAdministrative({
    ...{ step: 'auditExport', outcome: 'done', actor: actorOf(by), subjectId: by.staffId },
    details: { ...period, leaves: { from, below }, entries: entries.map(({ id }) => id) },
  });
  return { entries, next: below < stretch.below ? below : null };
}

/**
 * The entry as the provider may see it: of others' lookups what concerns its own data, of its staff's own lookups
 * also what other providers let them see. That somebody else's data were refused is nobody's to tell (SVOD 2:4, 2:5).
 * @returns undefined when it is none of the provider's
 */
function narrowTo(entry: Entry, own: string): Entry | undefined {
  const { actor } = entry;
  const isOwn = actor.kind === 'staff' && actor.connectedProvider?.id === own;
  const decisions = entry.decisions.filter(
    ({ source, outcome }) =>
      source?.id === own || (isOwn && (source === null || outcome === 'permitted')),
  );
  return isOwn || decisions.length > 0 ? { ...entry, decisions } : undefined;
}
