import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { rest, restAfter } from '../../platform/rest.ts';
import type { Log } from '../../platform/telemetry.ts';
import { readTime } from '../audit/index.ts';
import type { Quiet } from './due-store.ts';
import { followLog } from './follow-log.ts';
import { judgeOpenings } from './judge-openings.ts';
import { drawSamples } from './samples.ts';
import { keepToIndexes, takeTurn } from './store.ts';

/** How often the log is looked at, in milliseconds. */
const pauseMs = 5000;
/**
 * How long an opening has had no new entry when it is judged. To judge it again when it has grown, its entries are all
 * read again: the longer it has lasted, the longer it must have been quiet then, or one that somebody has on the screen
 * all day would be read each minute.
 */
const quiet: Quiet = { ms: 15_000, share: 0.25 };
const drawEveryMs = 10 * 60_000;

/** What judging works with. */
export interface Judging {
  readonly sql: Database;
  readonly auditMac: MacKeys;
}

/**
 * Follows the log a bit, and judges a batch of what waits. One server at a time does; the others pass. What a crash
 * interrupts is done again.
 * @returns how many openings were judged, and whether there is more to do; undefined while another server is at it
 */
export async function reviewTurn(
  { sql, auditMac }: Judging,
  waits = quiet,
): Promise<{ readonly judged: number; readonly more: boolean } | undefined> {
  return await sql.begin(async (transaction) => {
    const from = await takeTurn(transaction);
    if (from === undefined) return undefined;
    await keepToIndexes(transaction);
    const followed = await followLog(transaction, auditMac, from);
    const { judged, more } = followed
      ? { judged: 0, more: true }
      : await judgeOpenings(transaction, auditMac, await readTime(transaction), waits);
    return { judged, more: more || followed };
  });
}

/** Judges everything that is sealed, without rest. @returns how many openings were judged */
export async function judgeAll(judging: Judging): Promise<number> {
  let count = 0;
  for (;;) {
    const turn = await reviewTurn(judging, { ms: 0, share: 0 });
    if (turn === undefined) await wait(50);
    else if (turn.judged === 0 && !turn.more) return count;
    count += turn?.judged ?? 0;
  }
}

/** Draws the samples that are due, in one transaction, by one server at a time. */
export async function drawTurn({ sql }: Judging): Promise<void> {
  await sql.begin(async (transaction) => {
    if ((await takeTurn(transaction)) === undefined) return;
    await drawSamples(transaction, await readTime(transaction));
  });
}

/** Judges openings, and draws samples, for as long as the server runs. */
export function scheduleReview(parts: Judging & { readonly log: Log }): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  let drawnMs = Number.NEGATIVE_INFINITY;
  const run = async () => {
    while (!signal.aborted) {
      const began = performance.now();
      try {
        const turn = await reviewTurn(parts);
        if (turn !== undefined && !turn.more && began - drawnMs > drawEveryMs) {
          drawnMs = began;
          await drawTurn(parts);
        }
        await (turn?.more ? restAfter(began, signal) : rest(pauseMs, signal));
      } catch (error) {
        if (signal.aborted) return;
        parts.log.error({ err: error }, 'openings could not be judged');
        await rest(pauseMs, signal);
      }
    }
  };
  const running = rest(pauseMs, signal).then(run);
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
