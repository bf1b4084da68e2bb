import type { Instant, Sql } from '../../platform/database.ts';
import { listLinks } from '../person/index.ts';
import {
  type About,
  type Asked,
  countMomentary,
  countOfUnits,
  countOthersReading,
  countRefusals,
  countStrangers,
  type DayOfReader,
  type KnownRelation,
  listAbout,
  listCared,
  listColleagues,
  listDays,
  listRelationsOf,
  listUsual,
  listWaiting,
  type Quiet,
  readAddressKeys,
  type UnitAt,
  type WaitingOpening,
} from './due-store.ts';

/** An opening to judge, and what the database knows about it. */
export interface DueOpening
  extends Omit<WaitingOpening, 'role' | 'ownPersonId' | 'connectedProviderId'>,
    Omit<About, 'place' | 'addressKey'>,
    Pick<DayOfReader, 'openingOfDay'> {
  readonly sharesAddress: boolean;
  readonly isOwnPerson: boolean;
  readonly isColleague: boolean;
  readonly isColleagueInUnit: boolean;
  /** The newest first. */
  readonly relations: readonly Omit<KnownRelation, 'place'>[];
  readonly unitHasDocuments: boolean;
  readonly otherOpeningsByUnit: number;
  readonly strangersAround: number;
  readonly refusalsInARow: number;
  /** Of the unit's openings those that make their own relation, from 0 to 1; null when it has too few to tell. */
  readonly momentaryShare: number | null;
  readonly usual: number | null;
}

const yearMs = 365 * 86_400_000;
/** Relations that are looked at, the newest. */
const mostRelations = 20;
/** Openings that a unit must have had in four weeks for its habits to tell something. */
const leastOfHabit = 200;

/**
 * Openings that wait to be judged, oldest first, with all that other tables know. Each kind of thing is asked for once,
 * about all of them.
 * @param quiet those that have been so for a shorter time may still grow, and wait
 */
export async function listDueOpenings(
  sql: Sql,
  now: Instant,
  quiet: Quiet,
  count: number,
): Promise<readonly DueOpening[]> {
  const waiting = await listWaiting(sql, now, quiet, count);
  if (waiting.length === 0) return [];
  const asked = await withIds(sql, waiting);
  const roles = new Map(waiting.map((one) => [roleKey(one), one]));
  const units = new Map(waiting.toReversed().map(({ unitId, at }) => [unitId, { unitId, at }]));
  const [persons, colleagues, known, usual, shares, around] = await Promise.all([
    readPersons(sql, asked),
    listColleagues(sql, asked),
    listRelationsOf(sql, asked),
    listUsual(sql, [...roles.values()]),
    readHabits(sql, [...units.values()]),
    readAround(sql, waiting),
  ]);
  const relations = Map.groupBy(known, ({ place }) => place);
  const since = waiting.map(({ at }, place) => careSince(at, relations.get(place) ?? []));
  const [cared, others] = await Promise.all([
    listCared(sql, asked, since),
    countOthersReading(sql, asked, since),
  ]);
  const near = byPlace(colleagues);
  const most = new Map(usual.map((one) => [roleKey(one), one.most]));
  return waiting.map((opening, place) => ({
    ...opening,
    ...(persons.get(place) ?? nobody),
    ...around(place),
    isColleague: near.has(place),
    isColleagueInUnit: near.get(place)?.inUnit ?? false,
    relations: (relations.get(place) ?? []).slice(0, mostRelations),
    unitHasDocuments: cared.has(place),
    otherOpeningsByUnit: others.get(place) ?? 0,
    momentaryShare: shares.get(opening.unitId) ?? null,
    usual: most.get(roleKey(opening)) ?? null,
  }));
}

/** Each opening once for each id of its person. */
async function withIds(sql: Sql, openings: readonly WaitingOpening[]): Promise<readonly Asked[]> {
  const persons = [...new Set(openings.map(({ personId }) => personId))];
  const links = Map.groupBy(await listLinks(sql, persons), ({ personId }) => personId);
  return openings.flatMap((opening, place) =>
    (links.get(opening.personId) ?? []).map(({ linkedId: id }) => ({ place, id, opening })),
  );
}

type Person = Pick<
  DueOpening,
  'surname' | 'isProtected' | 'isKnown' | 'isOwnChild' | 'isOwnPerson' | 'sharesAddress'
>;

const nobody: Person = {
  ...{ surname: null, isProtected: false, isKnown: false },
  ...{ isOwnChild: false, isOwnPerson: false, sharesAddress: false },
};

/** Who the persons are, to the readers and to all, by place. */
async function readPersons(
  sql: Sql,
  asked: readonly Asked[],
): Promise<ReadonlyMap<number, Person>> {
  const owns = asked.flatMap(({ opening: { ownPersonId } }) => ownPersonId ?? []);
  const [about, addresses] = await Promise.all([
    listAbout(sql, asked),
    readAddressKeys(sql, [...new Set(owns)]),
  ]);
  const found = Map.groupBy(about, ({ place }) => place);
  return new Map(
    [...Map.groupBy(asked, ({ place }) => place)].map(([place, ids]) => {
      const own = ids[0]?.opening.ownPersonId ?? null;
      const address = own === null ? undefined : addresses.get(own);
      const records = found.get(place) ?? [];
      const person = {
        surname: records.flatMap(({ surname }) => surname ?? []).toSorted()[0] ?? null,
        isProtected: records.some(({ isProtected }) => isProtected),
        isKnown: records.some(({ isKnown }) => isKnown),
        isOwnChild: records.some(({ isOwnChild }) => isOwnChild),
        isOwnPerson: ids.some(({ id }) => id === own),
        sharesAddress: records.some(({ addressKey }) => isSame(addressKey, address)),
      };
      return [place, person];
    }),
  );
}

function isSame(one: Uint8Array | null, other: Uint8Array | undefined): boolean {
  return one !== null && other !== undefined && Buffer.compare(one, other) === 0;
}

/** What the readers did around their openings, by place. */
async function readAround(sql: Sql, waiting: readonly WaitingOpening[]) {
  const days = byPlace(await listDays(sql, waiting));
  const lastRead = waiting.map((_, place) => days.get(place)?.lastRead ?? null);
  const [refusals, strangers] = await Promise.all([
    countRefusals(sql, waiting, lastRead),
    countStrangers(sql, waiting),
  ]);
  return (place: number) => ({
    openingOfDay: days.get(place)?.openingOfDay ?? 1,
    refusalsInARow: refusals.get(place) ?? 0,
    strangersAround: strangers.get(place) ?? 0,
  });
}

/** Which share of the units' openings makes its own relation, by unit; left out where it is too few to tell. */
async function readHabits(
  sql: Sql,
  units: readonly UnitAt[],
): Promise<ReadonlyMap<string, number>> {
  const [whole, momentary] = await Promise.all([
    countOfUnits(sql, units),
    countMomentary(sql, units),
  ]);
  return new Map(
    [...whole]
      .filter(([, openings]) => openings >= leastOfHabit)
      .map(([unit, openings]) => [unit, (momentary.get(unit) ?? 0) / openings]),
  );
}

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
