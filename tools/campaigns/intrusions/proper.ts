import { Random } from '../../../sim/county/random.ts';
import {
  type County,
  dayBegins,
  documentOf,
  type Person,
  type Published,
  type Registered,
  relationOf,
  type Staff,
  type Unit,
  type UnitKind,
  uuidsFrom,
} from './county.ts';
import type { Day, Opening } from './opening.ts';

export const daysInAll = 56;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How care goes on at a unit of that kind. */
interface Course {
  /** Of all new contacts, on weekdays and at weekends. */
  readonly weight: readonly [number, number];
  /** Somebody else registers the relation beforehand: reception, referral, the ward that sends. */
  readonly byOther: number;
  readonly lastsDays: number;
  readonly documented: number;
  readonly basis: Registered['basis'];
  /** Days after the first, and how many openings on each. */
  days(random: Random): readonly (readonly [number, number])[];
}

const courses: Readonly<Record<UnitKind, Course>> = {
  healthCentre: {
    ...{ weight: [30, 0], byOther: 0.6, lastsDays: 180, documented: 0.95, basis: 'visit' },
    days: (random) => [
      [0, random.int(1, 3)],
      ...(random.chance(0.6) ? [[random.int(1, 14), random.int(1, 2)] as const] : []),
    ],
  },
  ward: {
    ...{ weight: [7, 6], byOther: 0.7, lastsDays: 18, documented: 0.98, basis: 'admitted' },
    days: (random) =>
      Array.from({ length: random.int(1, 8) }, (_, day) => [day, random.int(2, 4)] as const),
  },
  emergency: {
    ...{ weight: [14, 14], byOther: 0.3, lastsDays: 1, documented: 0.97, basis: 'visit' },
    days: (random) => [[0, random.pick([1, 1, 2, 2, 3])]],
  },
  clinic: {
    ...{ weight: [20, 0], byOther: 0.8, lastsDays: 120, documented: 0.95, basis: 'referral' },
    days: (random) => [
      [0, random.int(1, 2)],
      ...(random.chance(0.5) ? [[random.int(2, 20), 1] as const] : []),
    ],
  },
  sampling: {
    ...{ weight: [16, 0], byOther: 0.1, lastsDays: 1, documented: 0.99, basis: 'visit' },
    days: () => [[0, 1]],
  },
  advice: {
    ...{ weight: [12, 14], byOther: 0.05, lastsDays: 7, documented: 0.97, basis: 'phone' },
    days: () => [[0, 1]],
  },
  homeNursing: {
    ...{ weight: [2.5, 0.3], byOther: 0.9, lastsDays: 365, documented: 0.8, basis: 'homeCare' },
    days: (random) =>
      Array.from({ length: 10 }, (_, visit) => [visit * 3 + random.int(0, 2), 1] as const),
  },
  homeCare: {
    ...{ weight: [1.5, 0.2], byOther: 0.95, lastsDays: 365, documented: 0.8, basis: 'homeCare' },
    days: (random) =>
      Array.from({ length: 12 }, (_, visit) => [visit * 2 + random.int(0, 1), 1] as const),
  },
  assessment: {
    ...{ weight: [1.2, 0], byOther: 0.5, lastsDays: 90, documented: 0.75, basis: 'other' },
    days: (random) =>
      Array.from(
        { length: random.int(2, 5) },
        (_, visit) => [visit * random.int(2, 9), 1] as const,
      ),
  },
};

/** Things that happen now and then in honest work, by how often. */
const often = {
  surgeOfUnit: 0.02,
  outOfHours: 0.01,
  mistaken: 0.007,
  forgot: 0.03,
  gaveUp: 0.0015,
  noShow: 0.001,
  emergency: { emergency: 0.03, ward: 0.004 } as Partial<Record<UnitKind, number>>,
};

interface Planned {
  readonly person: Person;
  readonly unit: Unit;
  readonly day: number;
  readonly course: Course;
  /** The reader who began, whom the rest of the course likes to come back to. */
  readonly first: { reader: Staff | null; atMs: number };
  readonly beginsHere: boolean;
  readonly careFollows: boolean;
  readonly afterMinute: number;
}

/** Work as it is done: eight weeks of proper openings, day by day. Holds the courses that go on, and no more. */
export class ProperWork {
  readonly #county: County;
  readonly #random: Random;
  readonly #uuid: () => string;
  readonly #coming = new Map<number, Planned[]>();
  /** Who must not be met by chance: about them the generator knows that there is no care. */
  readonly #kept: ReadonlySet<string>;
  #left: number;

  constructor(county: County, seed: string, openings: number, kept: ReadonlySet<string>) {
    this.#county = county;
    this.#random = new Random(seed, 'proper');
    this.#uuid = uuidsFrom(new Random(seed, 'proper ids'));
    this.#left = openings;
    this.#kept = kept;
  }

  /** The proper openings of a day, in no order. Called for each day, in order. */
  day(day: number): Day {
    const weights = Array.from({ length: daysInAll - day }, (_, more) => this.#load(day + more));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const quota =
      day === daysInAll - 1 ? this.#left : Math.round((this.#left * (weights[0] ?? 0)) / sum);
    const openings: Opening[] = [];
    const relations: Day['relations'][number][] = [];
    const documents: Day['documents'][number][] = [];
    const take = (planned: Planned) => {
      if (openings.length >= Math.max(quota, 1)) return;
      const made = this.#open(planned);
      openings.push(made.opening);
      if (made.before !== null) relations.push({ person: planned.person, relation: made.before });
      documents.push(...made.documents.map((document) => ({ person: planned.person, document })));
      if (openings.length < quota && this.#random.chance(often.mistaken)) {
        openings.push(this.#mistake(made.opening));
      }
    };
    for (const planned of this.#coming.get(day) ?? []) take(planned);
    this.#coming.delete(day);
    const surging = this.#county.units.filter(() => this.#random.chance(often.surgeOfUnit));
    while (openings.length < quota) {
      for (const planned of this.#begin(day, surging)) {
        if (planned.day === day) take(planned);
        else if (planned.day < daysInAll) {
          const list = this.#coming.get(planned.day) ?? [];
          list.push(planned);
          this.#coming.set(planned.day, list);
        }
      }
    }
    this.#left -= openings.length;
    return { openings, relations, documents };
  }

  #weekday(day: number): number {
    return Math.floor(this.#county.firstMs / dayMs + 0.5 + day + 3) % 7;
  }

  #load(day: number): number {
    return this.#weekday(day) < 5 ? 1.2 : 0.5;
  }

  #begin(day: number, surging: readonly Unit[]): readonly Planned[] {
    const random = this.#random;
    const { units, persons } = this.#county;
    const column = this.#weekday(day) < 5 ? 0 : 1;
    const most = 30;
    let unit = random.pick(units);
    for (;;) {
      const sameKind = units.filter(({ kind }) => kind === unit.kind).length;
      const weight = courses[unit.kind].weight[column] / sameKind;
      const surge = surging.includes(unit) ? 2.2 : 1;
      if (random.chance((weight * surge) / most)) break;
      unit = random.pick(units);
    }
    let person = random.pick(persons);
    for (let tries = 0; tries < 40; tries += 1) {
      const isOdd =
        this.#kept.has(`${person.id} ${unit.id}`) ||
        (unit.kind === 'healthCentre' && person.healthCentre !== unit && !random.chance(0.05)) ||
        ((unit.kind === 'homeCare' || unit.kind === 'homeNursing') && person.birthDate > '1960');
      if (!isOdd) break;
      person = random.pick(persons);
    }
    const course = courses[unit.kind];
    const first = { reader: null, atMs: 0 };
    const afterMinute = random.int(0, 900);
    const shared = { person, unit, course, first, afterMinute };
    if (random.chance(often.noShow)) {
      return [{ ...shared, day, beginsHere: true, careFollows: false }];
    }
    return course.days(random).flatMap(([after, count]) =>
      Array.from({ length: count }, (_, visit) => ({
        ...shared,
        day: day + after,
        beginsHere: after === 0 && visit === 0,
        careFollows: true,
      })),
    );
  }

  #open(planned: Planned): {
    readonly opening: Opening;
    readonly before: Registered | null;
    readonly documents: readonly Published[];
  } {
    const random = this.#random;
    const { person, unit, course, first } = planned;
    const { staff, atMs } = this.#readerOf(planned);
    if (first.reader === null) Object.assign(first, { reader: staff, atMs });
    const at = new Date(atMs).toISOString();
    const current = person.relations.find(
      ({ unitId, endsAt, startsAt }) => unitId === unit.id && startsAt <= at && (endsAt ?? at) > at,
    );
    // The doctor dictates, the letter goes out: the relation is over, and the work isn't.
    const lateWork = current === undefined && !planned.beginsHere;
    const byOther =
      current === undefined && !lateWork && planned.careFollows && random.chance(course.byOther);
    const endMs = atMs + course.lastsDays * dayMs * (0.6 + 0.8 * random.next());
    let before: Registered | null = null;
    if (byOther) {
      const others = unit.staff.filter((one) => one !== staff);
      before = relationOf(this.#uuid(), unit, {
        ...{ beganMs: atMs - random.int(20, 3000) * minuteMs, endMs, basis: course.basis },
        by: random.pick(others),
      });
      person.relations.push(before);
    }
    const makes = current === undefined && !byOther;
    const gaveUp = makes && random.chance(often.gaveUp);
    const relation =
      makes && !gaveUp
        ? relationOf(this.#uuid(), unit, {
            ...{ beganMs: atMs + 50_000, endMs, by: staff, basis: course.basis },
          })
        : null;
    if (relation !== null) person.relations.push(relation);
    const documents: Published[] = [];
    if (planned.careFollows && !gaveUp && random.chance(lateWork ? 0.9 : course.documented)) {
      const minutes = planned.beginsHere ? random.int(5, 300) : random.int(5, 900);
      documents.push(documentOf(this.#uuid(), random, unit, atMs + minutes * minuteMs));
    }
    person.documents.push(...documents);
    const emergency = random.chance(often.emergency[unit.kind] ?? 0);
    const refusals = gaveUp ? random.int(1, 2) : makes && random.chance(often.forgot) ? 1 : 0;
    return {
      opening: {
        ...{ id: this.#uuid(), person, staff, unit, atMs, relation, refusals, emergency },
        way: gaveUp ? 'refused' : 'reads',
        consent: emergency ? 'none' : random.pick(['none', 'none', 'given', 'held'] as const),
        opened: random.pick([0, 0, 0, 1, 1, 2]),
        improper: null,
      },
      ...{ before, documents },
    };
  }

  /** A wrong digit: another person's head comes up, and the reader leaves. */
  #mistake(meant: Opening): Opening {
    return {
      ...meant,
      id: this.#uuid(),
      person: this.#random.pick(this.#county.persons),
      atMs: meant.atMs - this.#random.int(1, 3) * minuteMs,
      ...{ way: 'mistaken', relation: null, refusals: 0, emergency: false, consent: 'none' },
      ...{ opened: 0, improper: null },
    };
  }

  #readerOf({ unit, person, day, first, afterMinute }: Planned) {
    const random = this.#random;
    const onCall = unit.hours !== 'always' && random.chance(often.outOfHours);
    let minute = onCall ? random.pick([random.int(1080, 1430), random.int(300, 400)]) : afterMinute;
    let reader = random.pick(unit.staff);
    for (let tries = 0; tries < 60; tries += 1) {
      const chosen =
        first.reader !== null && random.chance(0.4) ? first.reader : random.pick(unit.staff);
      const [from, until] = shiftOf(unit, chosen, day, this.#weekday(day));
      if (from === until) continue;
      if (isNear(chosen, person)) continue;
      reader = chosen;
      if (!onCall) minute = random.int(from, until - 1);
      break;
    }
    if (isNear(reader, person)) {
      reader = unit.staff.find((one) => !isNear(one, person)) ?? reader;
    }
    const begins = dayBegins(this.#county, day);
    const atMs = begins + minute * minuteMs + random.int(0, 59_999);
    // What a course begins with comes first, also within the day.
    const isEarly = first.reader !== null && atMs < first.atMs + 3 * minuteMs;
    const sinceMidnight = first.atMs - begins;
    const left = unit.hours === 'always' ? 240 : Math.floor(16.9 * 60 - sinceMidnight / minuteMs);
    const later = first.atMs + random.int(4, Math.max(6, Math.min(240, left))) * minuteMs;
    return { staff: reader, atMs: isEarly ? later : atMs };
  }
}

/** Nobody works with herself, her household or her family. */
function isNear(staff: Staff, person: Person): boolean {
  return staff.person.household.includes(person) || staff.person.relatives.includes(person);
}

/** When a staff member works that day: minutes of the day, the same twice when not at all. */
export function shiftOf(
  unit: Unit,
  staff: Staff,
  day: number,
  weekday: number,
): readonly [number, number] {
  const turn = (staff.number * 7 + day) % 10;
  if (unit.hours === 'always') {
    if (turn < 4) return [6 * 60 + 45, 15 * 60 + 30];
    if (turn < 7) return [14 * 60 + 30, 22 * 60];
    if (turn === 7) return day % 2 === 0 ? [0, 7 * 60] : [21 * 60, 24 * 60];
    return [0, 0];
  }
  if (unit.hours === null) return turn < 7 ? [7 * 60, 21 * 60] : [0, 0];
  return weekday < 5 && turn < 8 ? [7 * 60 + 15, 17 * 60] : [0, 0];
}
