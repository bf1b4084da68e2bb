import { setImmediate } from 'node:timers/promises';
import type { Instant, Sql } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { type Entry, openEntry, type StoredEntry } from '../audit/index.ts';
import { factsOfOpening, type Told } from './facts-of-opening.ts';
import { scoreOf } from './score.ts';
import {
  countSurnames,
  type DueOpening,
  listDueOpenings,
  listEntriesOfOpenings,
  type Score,
  stirNeighbours,
  storeScores,
  wakeOpenings,
} from './store.ts';
import { shareSurname } from './surname.ts';

/** Openings judged in one transaction. */
const openingsAtOnce = 400;
/** Openings judged before others have their turn. */
const withoutPause = 20;

/**
 * Judges the openings that wait, a batch of them.
 * @param before those with later entries may still grow, and wait
 * @param now the time that it is judged at
 * @returns how many were judged, and whether there may be more
 */
export async function judgeOpenings(
  sql: Sql,
  auditMac: MacKeys,
  before: Instant,
  now: Instant,
): Promise<{ readonly judged: number; readonly more: boolean }> {
  await wakeOpenings(sql, now, openingsAtOnce);
  const due = await listDueOpenings(sql, before, openingsAtOnce);
  if (due.length === 0) return { judged: 0, more: false };
  const stored = Map.groupBy(await listEntriesOfOpenings(sql, due), ({ lookupId }) => lookupId);
  const sharing = due.filter(({ staffSurname, personSurname }) =>
    shareSurname(staffSurname, personSurname ?? ''),
  );
  const bearers = await countSurnames(sql, [...new Set(sharing.map(surnameOf))]);
  const shares = new Set(sharing.map(({ lookupId }) => lookupId));
  const scores: Score[] = [];
  const crowded: DueOpening[] = [];
  for (const [place, opening] of due.entries()) {
    if (place % withoutPause === withoutPause - 1) await setImmediate();
    const { personId, lookupId } = opening;
    const told = openAll(stored.get(lookupId) ?? [], auditMac);
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

const dayMs = 86_400_000;
/** Days after an opening that something speaks for when it is judged again: by what has followed since. */
const looksAfterDays = [1, 3, 7, 14];

function nextLook(until: Instant, now: Instant): Instant | null {
  const looks = looksAfterDays.map((days) =>
    new Date(Date.parse(until) + days * dayMs).toISOString(),
  );
  return looks.find((at) => at > now) ?? null;
}

function surnameOf({ personSurname }: DueOpening): string {
  return (personSurname ?? '').toLowerCase();
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
