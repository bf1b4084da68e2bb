import type { Sql } from '../../platform/database.ts';
import { restAfter } from '../../platform/rest.ts';
import type { Log } from '../../platform/telemetry.ts';
import type { Audit } from '../audit/index.ts';
import type { HandedOver, ServedJournal, ServedPage } from './served-journal.ts';
import { findStandings } from './store.ts';

/** What was served against what was logged. `missing` and `unlogged` must be zero. */
export interface Reconciliation {
  /** Entries that were handed to release. */
  readonly served: number;
  /** Of those, how many are in the log under their number. */
  readonly logged: number;
  /** Of those, how many the log has lost. */
  readonly missing: number;
  /** Answers that went out with no entry behind them. */
  readonly unlogged: number;
}

/** Entries that are compared before it rests. */
const atATime = 500;

/**
 * Compares what this server and those before it have served with the log, and publishes the result in the log
 * itself. A page whose entries are still being sealed waits for the next time; one that doesn't add up is told of
 * once and put aside.
 * @param stopped then what has begun is gone through without a rest
 * @returns undefined when nothing has been served
 */
export async function reconcile(
  { sql, audit, log }: { readonly sql: Sql; readonly audit: Audit; readonly log: Log },
  journal: ServedJournal,
  isOpen: (name: string) => boolean,
  stopped: AbortSignal = new AbortController().signal,
): Promise<Reconciliation | undefined> {
  const pages = await journal.closedPages(isOpen);
  const counts = { served: 0, logged: 0, missing: 0, unlogged: 0 };
  const missing: HandedOver[] = [];
  const accounted: ServedPage[] = [];
  const unaccounted: ServedPage[] = [];
  for (const page of pages) {
    const found = await compare(sql, page, stopped);
    if (found.waiting) continue;
    counts.served += page.entries.length;
    counts.logged += found.logged;
    counts.missing += found.missing.length;
    counts.unlogged += page.unlogged.length;
    missing.push(...found.missing);
    const adds = found.missing.length === 0 && page.unlogged.length === 0;
    (adds ? accounted : unaccounted).push(page);
  }
  if (counts.served === 0 && counts.unlogged === 0) {
    for (const page of accounted) await journal.forget(page);
    return undefined;
  }
  const adds = counts.missing === 0 && counts.unlogged === 0;
  await audit.appendAdministrative({
    step: 'reconciliation',
    outcome: adds ? 'done' : 'failed',
    actor: { kind: 'nobody' },
    subjectId: reconciliationSubject,
    details: { ...counts, entries: missing.slice(0, 100).map(({ entryId }) => entryId) },
  });
  if (!adds) log.error(counts, 'what was served is not what was logged');
  for (const page of accounted) await journal.forget(page);
  for (const page of unaccounted) await journal.keep(page);
  return counts;
}

/** The series under which reconciliations stand in the log: nobody's. */
export const reconciliationSubject = '00000000-0000-4000-8000-000000000001';

async function compare(
  sql: Sql,
  { entries }: ServedPage,
  stopped: AbortSignal,
): Promise<{ waiting: boolean; logged: number; missing: readonly HandedOver[] }> {
  let logged = 0;
  let waiting = false;
  const missing: HandedOver[] = [];
  for (let from = 0; from < entries.length; from += atATime) {
    const began = performance.now();
    for (const standing of await findStandings(sql, entries.slice(from, from + atATime))) {
      if (!standing.stored) missing.push(standing);
      else if (standing.sealed) logged += 1;
      else waiting = true;
    }
    await restAfter(began, stopped);
  }
  return { waiting: waiting && missing.length === 0, logged, missing };
}
