import { setImmediate } from 'node:timers/promises';
import type { Instant, Sql } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { type Entry, openEntry, type StoredEntry } from '../audit/index.ts';
import { type DueOpening, listDueOpenings } from './due-openings.ts';
import type { Quiet } from './due-store.ts';
import { factsOfOpening, type Told } from './facts-of-opening.ts';
import { scoreOf } from './score.ts';
import {
  countBearers,
  listEntriesOfOpenings,
  type Score,
  stirNeighbours,
  storeScores,
  wakeOpenings,
} from './store.ts';
import { shareSurname } from './surname.ts';

/** Openings judged in one transaction. */
const openingsAtOnce = 1000;
/** Openings judged before others have their turn; their entries are read while those before are judged. */
const withoutPause = 10;

/**
 * Judges the openings that wait, a batch of them.
 * @param now the time that it is judged at
 * @param quiet those that have been so for a shorter time may still grow, and wait
 * @returns how many were judged, and whether there may be more
 */
export async function judgeOpenings(
  sql: Sql,
  auditMac: MacKeys,
  now: Instant,
  quiet: Quiet,
): Promise<{ readonly judged: number; readonly more: boolean }> {
  await wakeOpenings(sql, now, openingsAtOnce);
  const due = await listDueOpenings(sql, now, quiet, openingsAtOnce);
  if (due.length === 0) return { judged: 0, more: false };
  const sharing = due.filter(({ staffSurname, surname }) =>
    shareSurname(staffSurname, surname ?? ''),
  );
  const bearers = await countAll(sql, [...new Set(sharing.map(surnameOf))]);
  const shares = new Set(sharing.map(({ lookupId }) => lookupId));
  const scores: Score[] = [];
  const crowded: DueOpening[] = [];
  for await (const { opening, rows } of withEntries(sql, due)) {
    const { personId, lookupId } = opening;
    const told = openAll(rows, auditMac);
    const count = shares.has(lookupId) ? (bearers.get(surnameOf(opening)) ?? 1) : null;
    const facts = factsOfOpening(opening, told, count, now);
    const { score, reasons } = scoreOf(facts);
    scores.push({
      personId,
      lookupId,
      score,
      reasons,
      always: facts.emergency || facts.assessment,
      againAt: score > 0 ? nextLook(opening.until, now) : null,
    });
    if (reasons.some(({ criterion }) => criterion === 'manyPersons')) crowded.push(opening);
  }
  await storeScores(sql, scores);
  await stirNeighbours(sql, crowded);
  return { judged: due.length, more: due.length === openingsAtOnce || crowded.length > 0 };
}

/** How many persons have each surname. */
async function countAll(
  sql: Sql,
  surnames: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = surnames.map(
    async (surname) => [surname, await countBearers(sql, surname)] as const,
  );
  return new Map(await Promise.all(counts));
}

/** Each opening with its entries. What follows is on its way from the database while one is judged. */
async function* withEntries(sql: Sql, due: readonly DueOpening[]) {
  const parts = Array.from({ length: Math.ceil(due.length / withoutPause) }, (_, part) =>
    due.slice(part * withoutPause, (part + 1) * withoutPause),
  );
  const read = (part: number) => listEntriesOfOpenings(sql, parts[part] ?? []);
  let [here, next] = [read(0), read(1)];
  for (const [part, openings] of parts.entries()) {
    const rows = Map.groupBy(await here, ({ lookupId }) => lookupId);
    for (const opening of openings) yield { opening, rows: rows.get(opening.lookupId) ?? [] };
    [here, next] = [next, read(part + 2)];
    await setImmediate();
  }
}

const dayMs = 86_400_000;
/** Days after an opening that something speaks for when it is judged again: by what has followed since. */
const looksAfterDays = [1, 3, 7, 14];

function nextLook(until: Instant, now: Instant): Instant | null {
  const looks = looksAfterDays.map((days) =>
    new Date(Date.parse(until) + days * dayMs).toISOString(),
  );
  return looks.find((at) => at > now) ?? null;
}

function surnameOf({ surname }: DueOpening): string {
  return (surname ?? '').toLowerCase();
}

/** Entries that were removed after the retention time tell nothing, and nothing is wrong with them. */
function openAll(rows: readonly StoredEntry[], auditMac: MacKeys): Told {
  const entries: Entry[] = [];
  let genuine = true;
  for (const row of rows) {
    try {
      const entry = openEntry(row, auditMac);
      if (entry !== undefined) entries.push(entry);
    } catch {
      genuine = false;
    }
  }
  return { entries, genuine };
}
