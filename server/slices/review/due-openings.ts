import type { Instant, Sql } from '../../platform/database.ts';
import {
  type About,
  type Care,
  type Habit,
  type KnownRelation,
  listAbout,
  listCare,
  listColleagues,
  listHabits,
  listReaderAround,
  listRelationsOf,
  listUsual,
  listWaiting,
  type ReaderAround,
  type WaitingOpening,
  withIds,
} from './due-store.ts';

/** An opening to judge, and what the database knows about it. */
export interface DueOpening
  extends Omit<WaitingOpening, 'ids' | 'role' | 'ownPersonId' | 'connectedProviderId'>,
    Omit<About, 'place'>,
    Omit<Care, 'place'>,
    ReaderAround {
  readonly isOwnPerson: boolean;
  readonly isColleague: boolean;
  readonly isColleagueInUnit: boolean;
  /** The newest first. */
  readonly relations: readonly Omit<KnownRelation, 'place'>[];
  readonly momentaryShare: Habit['momentaryShare'];
  readonly usual: number | null;
}

const yearMs = 365 * 86_400_000;
/** Relations that are looked at, the newest. */
const mostRelations = 20;

/**
 * Openings that wait to be judged, oldest first, with all that other tables know. Each kind of thing is asked for once,
 * about all of them.
 * @param before those with later entries may still grow, and wait
 */
export async function listDueOpenings(
  sql: Sql,
  before: Instant,
  count: number,
): Promise<readonly DueOpening[]> {
  const waiting = await listWaiting(sql, before, count);
  if (waiting.length === 0) return [];
  const asked = withIds(waiting);
  const roles = new Map(waiting.map((one) => [roleKey(one), one]));
  const units = new Map(waiting.toReversed().map(({ unitId, at }) => [unitId, { unitId, at }]));
  const [about, colleagues, known, around, usual, habits] = await Promise.all([
    listAbout(sql, asked),
    listColleagues(sql, asked),
    listRelationsOf(sql, asked),
    listReaderAround(sql, waiting),
    listUsual(sql, [...roles.values()]),
    listHabits(sql, [...units.values()]),
  ]);
  const relations = Map.groupBy(known, ({ place }) => place);
  const since = waiting.map(({ at }, place) => careSince(at, relations.get(place) ?? []));
  const care = byPlace(await listCare(sql, asked, since));
  const persons = byPlace(about);
  const near = byPlace(colleagues);
  const most = new Map(usual.map((one) => [roleKey(one), one.most]));
  const shares = new Map(habits.map(({ unitId, momentaryShare }) => [unitId, momentaryShare]));
  return waiting.map((opening, place) => ({
    ...opening,
    ...(persons.get(place) ?? nobody),
    ...(care.get(place) ?? { unitHasDocuments: false, otherOpeningsByUnit: 0 }),
    ...(around[place] ?? { openingOfDay: 1, strangersAround: 0, refusalsInARow: 0 }),
    isOwnPerson: opening.ownPersonId !== null && opening.ids.includes(opening.ownPersonId),
    isColleague: near.has(place),
    isColleagueInUnit: near.get(place)?.inUnit ?? false,
    relations: (relations.get(place) ?? []).slice(0, mostRelations),
    momentaryShare: shares.get(opening.unitId) ?? null,
    usual: most.get(roleKey(opening)) ?? null,
  }));
}

const nobody: Omit<About, 'place'> = {
  ...{ surname: null, isProtected: false, isKnown: false, isOwnChild: false, sharesAddress: false },
};

const roleKey = ({ unitId, role, day }: { unitId: string; role: string; day: string }) =>
  `${unitId} ${day} ${role}`;

function byPlace<T extends { readonly place: number }>(rows: readonly T[]): Map<number, T> {
  return new Map(rows.map((row) => [row.place, row]));
}

/** Care of before the unit's last relation ended says nothing of this one; nor does that of more than a year ago. */
function careSince(at: Instant, relations: readonly Omit<KnownRelation, 'place'>[]): Instant {
  const began = Date.parse(at);
  const ends = relations.flatMap(({ endsAt }) => (endsAt === null ? [] : Date.parse(endsAt)));
  const over = ends.filter((endedMs) => endedMs <= began);
  return new Date(Math.max(began - yearMs, ...over)).toISOString();
}
