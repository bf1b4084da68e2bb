import { hostname } from 'node:os';
import type { Sql } from '../../platform/database.ts';
import type { Log } from '../../platform/telemetry.ts';
import type { Audit } from '../audit/index.ts';
import { reconcile } from './reconcile.ts';
import { ServedJournal } from './served-journal.ts';

/** How often what was served is compared with what was logged, in milliseconds. */
const intervalMs = 60_000;

/** The journal of this process. Its name says which, so that others leave it alone while it lives. */
export function openJournal(folder: string): ServedJournal {
  return new ServedJournal(folder, `${hostname()}.${process.pid}.${Date.now()}`);
}

/** Compares every minute for as long as the server runs. */
export function scheduleReconciliation(
  parts: { readonly sql: Sql; readonly audit: Audit; readonly log: Log },
  journal: ServedJournal,
): { stop(): Promise<void> } {
  const stopped = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() =>
      reconcile(parts, journal, isOtherLiving, stopped.signal).catch((error: unknown) =>
        parts.log.error({ err: error }, 'what was served could not be compared'),
      ),
    );
  }, intervalMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      stopped.abort();
      await running;
    },
  };
}

/** Closes the journal's file every minute, for whichever process compares. */
export function keepTurning(journal: ServedJournal): { stop(): Promise<void> } {
  let turning: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    // What can't be written is kept, and whoever compares is told.
    turning = journal.turn().catch(() => undefined);
  }, intervalMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await turning;
    },
  };
}

/**
 * Is the file one that another process, which lives, still writes? Other machines' files are theirs to compare.
 */
export function isOtherLiving(name: string): boolean {
  const match = /^(.+)\.(\d+)\.\d+-\d+(\.closed)?\.jsonl$/.exec(name);
  const [, host, id, closed] = match ?? [];
  if (host !== hostname()) return true;
  if (closed !== undefined) return false;
  const pid = Number(id);
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
