import { Random } from '../../../sim/county/random.ts';
import {
  type County,
  dayBegins,
  type Person,
  relationOf,
  type Staff,
  type Unit,
  uuidsFrom,
} from './county.ts';
import { type ImproperKind, improperKinds } from './improper-kinds.ts';
import type { Opening } from './opening.ts';
import { daysInAll, shiftOf } from './proper.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How somebody without a reason gets in, or tries to. */
type Way = 'forced' | 'refused' | 'flagOnly';

/** An improper opening in the making: the relation is registered when its day comes. */
export interface Intrusion {
  readonly day: number;
  readonly kind: ImproperKind;
  readonly person: Person;
  readonly staff: Staff;
  readonly unit: Unit;
  readonly atMs: number;
  readonly way: Way;
  readonly refusals: number;
}

/**
 * Improper openings, as many of each kind, chosen by what is known of who people are to each other. No criterion is
 * asked: who looks into the list afterwards can't know better than these.
 */
export function planIntrusions(county: County, seed: string, count: number): readonly Intrusion[] {
  const random = new Random(seed, 'improper');
  const kinds = Object.keys(improperKinds) as ImproperKind[];
  const each = Math.round(count / kinds.length);
  const made = kinds.flatMap((kind) => {
    // Fewer than eight are no series.
    if (kind === 'series') return series(county, random, Math.max(each, 8));
    return Array.from({ length: each }, (_, number) => plan(county, random, kind, number));
  });
  return made;
}

/** The pairs of person and unit between whom there is no care: those of planned intrusions by kinds that say so. */
export function withoutCare(intrusions: readonly Intrusion[]): ReadonlySet<string> {
  const kinds: readonly ImproperKind[] = ['afterRelation', 'neighbour', 'series', 'forced'];
  return new Set(
    intrusions.flatMap(({ kind, person, unit }) =>
      kinds.includes(kind) ? [`${person.id} ${unit.id}`] : [],
    ),
  );
}

/** The opening as it is made on its day. */
export function toOpening(intrusion: Intrusion, random: Random): Opening {
  const { person, unit, staff, atMs, way, refusals, kind } = intrusion;
  const newUuid = uuidsFrom(random);
  const at = new Date(atMs).toISOString();
  const isCurrent = person.relations.some(
    ({ unitId, startsAt, endsAt }) => unitId === unit.id && startsAt <= at && (endsAt ?? at) > at,
  );
  const relation =
    way === 'forced' && !isCurrent
      ? relationOf(newUuid(), unit, {
          ...{ beganMs: atMs + 50_000, endMs: atMs + random.pick([1, 1, 7, 30, 90]) * dayMs },
          ...{ by: staff, basis: random.pick(['visit', 'phone', 'phone', 'other'] as const) },
        })
      : null;
  if (relation !== null) person.relations.push(relation);
  return {
    ...{ id: newUuid(), person, staff, unit, atMs, relation },
    refusals: isCurrent ? 0 : refusals,
    way: way === 'flagOnly' ? 'flagOnly' : way === 'refused' && !isCurrent ? 'refused' : 'reads',
    ...{ emergency: false, consent: 'none', opened: random.int(0, 3), improper: kind },
  };
}

function plan(county: County, random: Random, kind: ImproperKind, number: number): Intrusion {
  for (let tries = 0; tries < 100_000; tries += 1) {
    const staff = random.pick(county.staff);
    const unit = random.pick(staff.assignments).unit;
    const person = whom(county, random, kind, staff, unit, number);
    if (person === undefined) continue;
    const way = wayOf(random, kind, number);
    const refusals =
      kind === 'forced' && way === 'refused'
        ? random.int(3, 6)
        : way === 'refused'
          ? random.int(1, 2)
          : 0;
    const time = timeOf(county, random, unit, staff, kind);
    if (time === undefined) continue;
    if (kind === 'afterRelation' && !isOver(person, unit, time.atMs)) continue;
    return { kind, person, staff, unit, way, refusals, ...time };
  }
  throw new Error(`Nobody in the county fits: ${improperKinds[kind]}`);
}

/** Whom a reader looks up without a reason; undefined when she has nobody of that kind. */
function whom(
  county: County,
  random: Random,
  kind: ImproperKind,
  staff: Staff,
  unit: Unit,
  number: number,
): Person | undefined {
  const own = staff.person;
  const one = (persons: readonly Person[]) =>
    persons.length === 0 ? undefined : random.pick(persons);
  switch (kind) {
    case 'ownRecord':
      return own;
    case 'colleague': {
      // Most know best whom they see every day; some look for one of another unit.
      const near = number % 10 < 7;
      const among = near
        ? unit.staff
        : county.staff.filter(({ assignments }) =>
            assignments.some((other) => other.unit.provider === unit.provider),
          );
      return one(among.flatMap(({ person }) => (person === own ? [] : person)));
    }
    case 'sameAddress':
      return one(own.household.filter((person) => person !== own));
    case 'relative':
      return one(own.relatives);
    case 'protectedIdentity':
      return one(
        strangersTo(
          staff,
          county.persons.filter(({ isProtected }) => isProtected),
        ),
      );
    case 'publiclyKnown':
      return one(
        strangersTo(
          staff,
          county.persons.filter(({ isKnown }) => isKnown),
        ),
      );
    case 'afterRelation': {
      const former = Array.from({ length: 50 }, () => random.pick(county.persons));
      return one(former.filter((person) => person.relations.some((r) => r.unitId === unit.id)));
    }
    case 'neighbour':
      if (!Array.isArray(unit.hours)) return undefined;
      return one(strangersTo(staff, neighboursOf(county, own), unit));
    case 'series':
    case 'forced':
      return one(strangersTo(staff, [random.pick(county.persons)], unit));
  }
}

function strangersTo(staff: Staff, persons: readonly Person[], unit?: Unit): readonly Person[] {
  return persons.filter(
    (person) =>
      !staff.person.household.includes(person) &&
      !staff.person.relatives.includes(person) &&
      (unit === undefined || person.relations.every(({ unitId }) => unitId !== unit.id)),
  );
}

const streets = new WeakMap<County, Map<number, Person[]>>();

function neighboursOf(county: County, own: Person): readonly Person[] {
  let street = streets.get(county);
  if (street === undefined) {
    street = Map.groupBy(county.persons, ({ address }) => Math.floor(address / 12));
    streets.set(county, street);
  }
  const near = street.get(Math.floor(own.address / 12)) ?? [];
  return near.filter(({ address }) => address !== own.address);
}

function wayOf(random: Random, kind: ImproperKind, number: number): Way {
  if (kind === 'forced') return number % 2 === 0 ? 'forced' : 'refused';
  if (kind === 'afterRelation') return random.pick(['forced', 'forced', 'refused']);
  const ways = ['forced', 'forced', 'forced', 'refused', 'flagOnly'] as const;
  return random.pick(kind === 'neighbour' ? ways : ways.slice(0, 4));
}

function isOver(person: Person, unit: Unit, atMs: number): boolean {
  const ends = person.relations.flatMap(({ unitId, endsAt }) =>
    unitId === unit.id ? Date.parse(endsAt ?? '9999-12-31') : [],
  );
  return ends.length > 0 && Math.max(...ends) < atMs - 7 * dayMs;
}

/** At work, in a quiet hour as often as not; the neighbour after hours, when nobody sees. */
function timeOf(county: County, random: Random, unit: Unit, staff: Staff, kind: ImproperKind) {
  const day = random.int(0, daysInAll - 1);
  const weekday = Math.floor(county.firstMs / dayMs + 0.5 + day + 3) % 7;
  const dayStart = dayBegins(county, day);
  if (kind === 'neighbour') {
    const minute = weekday < 5 ? random.int(18 * 60, 23 * 60) : random.int(8 * 60, 22 * 60);
    return { day, atMs: dayStart + minute * minuteMs + random.int(0, 59_999) };
  }
  const [from, until] = shiftOf(unit, staff, day, weekday);
  if (from === until) return undefined;
  const minute = random.int(from, until - 20);
  return { day, atMs: dayStart + minute * minuteMs + random.int(0, 59_999) };
}

/** One after the other, whom she happens to think of: eight to twelve persons in a quarter of an hour. */
function series(county: County, random: Random, count: number): readonly Intrusion[] {
  const made: Intrusion[] = [];
  while (made.length < count) {
    const staff = random.pick(county.staff);
    const unit = random.pick(staff.assignments).unit;
    const time = timeOf(county, random, unit, staff, 'series');
    if (time === undefined) continue;
    const left = count - made.length;
    const length = left <= 12 ? left : Math.min(random.int(8, 12), left - 8);
    let { atMs } = time;
    const way = random.pick(['forced', 'flagOnly'] as const);
    const met = new Set<Person>();
    while (met.size < length) {
      const [person] = strangersTo(staff, [random.pick(county.persons)], unit);
      if (person === undefined || met.has(person)) continue;
      met.add(person);
      made.push({
        ...{ day: time.day, kind: 'series', person, staff, unit, atMs, way },
        refusals: 0,
      });
      atMs += random.int(50, 110) * 1000;
    }
  }
  return made;
}
