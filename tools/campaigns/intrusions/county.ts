import type { Relation } from '../../../server/slices/relation/index.ts';
import { givenName } from '../../../sim/county/names.ts';
import { Random } from '../../../sim/county/random.ts';

/** What a unit does: how long people stay, who reads, and when. */
export type UnitKind =
  | 'healthCentre'
  | 'ward'
  | 'emergency'
  | 'clinic'
  | 'sampling'
  | 'advice'
  | 'homeNursing'
  | 'homeCare'
  | 'assessment';

/** A connected provider of the county. */
export interface Provider {
  readonly id: string;
  readonly hsaId: string;
  readonly name: string;
  readonly kind: 'careProvider' | 'socialCareProvider';
  readonly part: 'deciding' | 'performing' | null;
}

/** A unit, with the staff who work there. */
export interface Unit {
  readonly id: string;
  readonly hsaId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly provider: Provider;
  readonly hours: 'always' | readonly Span[] | null;
  readonly staff: Staff[];
}

interface Span {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly until: string;
}

/** A staff member, who is also a person of the county. Floats work at several units. */
export interface Staff {
  readonly id: string;
  readonly hsaId: string;
  readonly number: number;
  readonly person: Person;
  readonly assignments: { readonly id: string; readonly unit: Unit; readonly role: string }[];
}

/** A relation, and who registered it. */
export type Registered = Relation & { readonly registeredBy: string };

/** A published document: its header's facts alone. */
export interface Published {
  readonly id: string;
  readonly unit: Unit;
  readonly type:
    | 'careContact'
    | 'diagnosis'
    | 'medicationList'
    | 'dailyNote'
    | 'assistanceDecision';
  readonly eventAt: string;
}

/** A person of the county. */
export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  /** The household: people who live at one address. */
  readonly household: Person[];
  /** Place of the household along its streets: neighbours follow each other. */
  readonly address: number;
  /** People of the same family who live elsewhere. */
  readonly relatives: Person[];
  readonly isProtected: boolean;
  readonly isKnown: boolean;
  /** Lastingly unable to consent. */
  readonly isUnable: boolean;
  readonly healthCentre: Unit;
  staff: Staff | null;
  readonly relations: Registered[];
  readonly documents: Published[];
}

export interface County {
  readonly providers: readonly Provider[];
  readonly units: readonly Unit[];
  readonly staff: readonly Staff[];
  readonly persons: readonly Person[];
  /** The first instant of the first of the days, in milliseconds. */
  readonly firstMs: number;
}

const dayMs = 86_400_000;
const begins = new Map<string, number>();

/** When a day of the county begins by the Swedish clock, summer time or not, in milliseconds. */
export function dayBegins({ firstMs }: Pick<County, 'firstMs'>, day: number): number {
  const key = `${firstMs} ${day}`;
  const known = begins.get(key);
  if (known !== undefined) return known;
  const first =
    Temporal.Instant.fromEpochMilliseconds(firstMs).toZonedDateTimeISO('Europe/Stockholm');
  const at = first.toPlainDate().add({ days: day }).toZonedDateTime('Europe/Stockholm');
  begins.set(key, at.epochMilliseconds);
  return at.epochMilliseconds;
}

interface UnitPlan {
  readonly kind: UnitKind;
  readonly name: string;
  readonly provider: 'region' | 'nursing' | 'care' | 'deciding';
  /** In a county whose staff opens 200 000 times in eight weeks. */
  readonly count: number;
  readonly staff: number;
  readonly hours: Unit['hours'];
  readonly roles: readonly string[];
}

const weekdays = [1, 2, 3, 4, 5];
const office = [{ weekdays, from: '07:30', until: '16:45' }];
const clinical = ['Sjuksköterska', 'Sjuksköterska', 'Läkare', 'Undersköterska'];
const plans: readonly UnitPlan[] = [
  {
    ...{ kind: 'healthCentre', name: 'Hälsocentralen', provider: 'region', count: 14, staff: 24 },
    ...{ hours: office, roles: ['Distriktssköterska', 'Läkare', 'Fysioterapeut'] },
  },
  {
    ...{ kind: 'ward', name: 'Avdelning', provider: 'region', count: 11, staff: 34 },
    ...{ hours: 'always', roles: clinical },
  },
  {
    ...{ kind: 'emergency', name: 'Akutmottagningen', provider: 'region', count: 2, staff: 60 },
    ...{ hours: 'always', roles: clinical },
  },
  {
    ...{ kind: 'clinic', name: 'Mottagning', provider: 'region', count: 9, staff: 18 },
    ...{ hours: office, roles: ['Läkare', 'Sjuksköterska', 'Medicinsk sekreterare'] },
  },
  {
    ...{ kind: 'sampling', name: 'Vaccination och provtagning', provider: 'region', count: 2 },
    ...{ staff: 10, hours: office, roles: ['Sjuksköterska', 'Biomedicinsk analytiker'] },
  },
  {
    ...{ kind: 'advice', name: 'Sjukvårdsrådgivningen', provider: 'region', count: 1, staff: 30 },
    ...{ hours: 'always', roles: ['Sjuksköterska'] },
  },
  {
    ...{ kind: 'homeNursing', name: 'Hemsjukvården', provider: 'nursing', count: 6, staff: 26 },
    ...{ hours: 'always', roles: ['Sjuksköterska', 'Arbetsterapeut', 'Undersköterska'] },
  },
  {
    ...{ kind: 'homeCare', name: 'Hemtjänsten', provider: 'care', count: 5, staff: 26 },
    ...{ hours: null, roles: ['Undersköterska', 'Enhetschef'] },
  },
  {
    ...{ kind: 'assessment', name: 'Biståndsenheten', provider: 'deciding', count: 2, staff: 14 },
    ...{ hours: office, roles: ['Biståndshandläggare'] },
  },
];
const towns =
  'Ljusdal Bollnäs Söderhamn Hudiksvall Ovanåker Nordanstig Järvsö Delsbo Arbrå Kilafors Iggesund Edsbyn Bergsjö Färila'.split(
    ' ',
  );

/** A county of its own, in which staff open `openings` times in the days that begin at `firstMs`. */
export function makeCounty(seed: string, openings: number, firstMs: number): County {
  const random = new Random(seed, 'county');
  const newUuid = uuidsFrom(random);
  const scale = openings / 200_000;
  const provider = (number: number, name: string, kind: Provider['kind'], part: Provider['part']) =>
    ({
      id: newUuid(),
      hsaId: `SE2321000016-${1000 + number}`,
      name,
      kind,
      part,
    }) satisfies Provider;
  const providers = {
    region: provider(1, 'Region Norrmark', 'careProvider', null),
    nursing: provider(2, 'Norrmarks kommun, hälso- och sjukvård', 'careProvider', null),
    care: provider(3, 'Norrmarks kommun, omsorg', 'socialCareProvider', 'performing'),
    deciding: provider(4, 'Norrmarks kommun, myndighet', 'socialCareProvider', 'deciding'),
  };
  const units = plans.flatMap((plan) =>
    Array.from({ length: Math.max(1, Math.round(plan.count * scale)) }, (_, number) => {
      const town = towns[number % towns.length] ?? '';
      return {
        plan,
        unit: {
          ...{ id: newUuid(), hsaId: '', name: `${plan.name} ${town}` },
          ...{ kind: plan.kind, provider: providers[plan.provider], hours: plan.hours, staff: [] },
        } satisfies Unit,
      };
    }),
  );
  const numbered = units.map(({ unit, plan }, number) => ({
    plan,
    unit: { ...unit, hsaId: `SE2321000016-U${number}` } satisfies Unit,
  }));
  const centres = numbered.flatMap(({ unit }) => (unit.kind === 'healthCentre' ? [unit] : []));
  const persons = populate(random, newUuid, Math.max(900, Math.round(openings / 5)), centres);
  const staff = employ(random, newUuid, persons, numbered, scale);
  const made = numbered.map(({ unit }) => unit);
  for (const person of persons) remember(random, newUuid, person, made, firstMs);
  return { providers: Object.values(providers), units: made, staff, persons, firstMs };
}

/** Families: households of one line, who share a surname as families do. */
function populate(
  random: Random,
  newUuid: () => string,
  count: number,
  centres: readonly Unit[],
): readonly Person[] {
  const persons: Person[] = [];
  const surname = surnamesOf(random);
  let address = 0;
  while (persons.length < count) {
    const line: Person[][] = [];
    const name = surname();
    const homes = random.pick([1, 1, 2, 2, 3]);
    for (let home = 0; home < homes; home += 1) {
      address = home === 0 ? persons.length + home : random.int(0, count * 2);
      const household: Person[] = [];
      const elder = random.int(1935, 1998);
      const size = random.pick([1, 1, 2, 2, 2, 3, 4]);
      for (let member = 0; member < size; member += 1) {
        const sex = random.chance(0.5) ? 'female' : 'male';
        const year = member < 2 ? elder + random.int(-3, 3) : Math.min(2024, elder + 30);
        household.push({
          ...{ id: newUuid(), givenName: givenName(random, sex, year) },
          familyName: member === 1 && random.chance(0.35) ? surname() : name,
          birthDate: `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
          ...{ household, address, relatives: [] },
          isProtected: (persons.length + member) % 250 === 100,
          isKnown: (persons.length + member) % Math.min(1600, Math.floor(count / 4)) === 50,
          isUnable: year < 1950 && random.chance(0.05),
          healthCentre: centres[address % centres.length] ?? random.pick(centres),
          ...{ staff: null, relations: [], documents: [] },
        });
      }
      line.push(household);
      persons.push(...household);
    }
    for (const household of line) {
      const others = line.flatMap((other) => (other === household ? [] : other));
      for (const person of household) {
        person.relatives.push(...others.filter((other) => other.familyName === person.familyName));
      }
    }
  }
  return persons;
}

/** Surnames as they are spread: some that hundreds bear, and many that few do. */
function surnamesOf(random: Random): () => string {
  const common =
    'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindgren Axelsson Bergström Lundberg Lundgren Jakobsson Sandberg Berglund Forsberg Sjöberg'.split(
      ' ',
    );
  const first =
    'Alm Asp Berg Björk Bäck Dahl Ed Ek Ekeby Fager Fors Frö Gran Grön Gyllen Hag Hall Hammar Hede Hell Holm Hög Kall Kihl Käll Lager Lilje Lind Ljung Lund Löv Mell Moss Mål Nord Ny Näs Oden Palm Ram Ros Rud Sand Silver Sjö Skog Stål Ståhl Stål Sund Säll Söder Tall Torn Vall Vester Vik Åker Ång Öst Örn Zett'.split(
      ' ',
    );
  const last =
    'gren qvist lund berg ström blad man ell in lind feldt dahl mark by stedt hult fors holm strand vall bom'.split(
      ' ',
    );
  const rare = first.flatMap((head) => last.map((tail) => `${head}${tail}`));
  return () => {
    if (random.chance(0.4)) return common[Math.floor(common.length * random.next() ** 2)] ?? '';
    return rare[Math.floor(rare.length * random.next() ** 1.5)] ?? '';
  };
}

function employ(
  random: Random,
  newUuid: () => string,
  persons: readonly Person[],
  units: readonly { readonly unit: Unit; readonly plan: UnitPlan }[],
  scale: number,
): readonly Staff[] {
  const able = random
    .shuffle(persons)
    .filter(({ birthDate, isUnable }) => birthDate > '1959' && birthDate < '2004' && !isUnable);
  const staff: Staff[] = [];
  for (const { unit, plan } of units) {
    const size = Math.max(8, Math.round(plan.staff * Math.min(1, scale * 3)));
    for (let place = 0; place < size; place += 1) {
      const float = staff.length > 0 && random.chance(0.05) ? random.pick(staff) : undefined;
      const member = float ?? hire(newUuid, able.pop(), staff);
      if (member.assignments.some((one) => one.unit === unit)) continue;
      const role = float?.assignments[0]?.role ?? random.pick(plan.roles);
      if (float !== undefined && float.assignments[0]?.unit.provider !== unit.provider) continue;
      member.assignments.push({ id: newUuid(), unit, role });
      unit.staff.push(member);
    }
  }
  return staff;
}

function hire(newUuid: () => string, person: Person | undefined, staff: Staff[]): Staff {
  if (person === undefined) throw new Error('The county has too few people to hire');
  const number = staff.length;
  const hired = {
    id: newUuid(),
    hsaId: `SE2321000016-S${number}`,
    number,
    person,
    assignments: [],
  };
  person.staff = hired;
  staff.push(hired);
  return hired;
}

/** What there was before: care that goes on, and care that is over. */
function remember(
  random: Random,
  newUuid: () => string,
  person: Person,
  units: readonly Unit[],
  firstMs: number,
): void {
  const visited = new Set<Unit>();
  if (random.chance(0.75)) visited.add(person.healthCentre);
  for (let more = random.int(0, 3); more > 0; more -= 1) visited.add(random.pick(units));
  for (const unit of visited) {
    const goesOn = unit.kind === 'healthCentre' ? 0.6 : unit.kind === 'homeNursing' ? 0.5 : 0.15;
    const beganMs = firstMs - random.int(20, 600) * dayMs;
    const endMs = random.chance(goesOn)
      ? firstMs + random.int(60, 300) * dayMs
      : Math.min(firstMs - random.int(1, 19) * dayMs, beganMs + random.int(5, 120) * dayMs);
    const by = random.pick(unit.staff);
    person.relations.push(
      relationOf(newUuid(), unit, {
        beganMs,
        endMs,
        by,
        basis: random.chance(0.5) ? 'visit' : 'referral',
      }),
    );
    for (let visits = random.int(1, 2); visits > 0; visits -= 1) {
      const eventMs = beganMs + random.next() * (Math.min(endMs, firstMs) - beganMs);
      person.documents.push(documentOf(newUuid(), random, unit, eventMs));
    }
  }
}

/** A relation as staff register it: for the whole unit, until a day. */
export function relationOf(
  id: string,
  unit: Unit,
  given: {
    readonly beganMs: number;
    readonly endMs: number;
    readonly by: Staff;
    readonly basis: Relation['basis'];
  },
): Registered {
  const kind =
    unit.kind === 'homeCare'
      ? 'interventions'
      : unit.kind === 'assessment'
        ? 'investigation'
        : 'patientRelation';
  return {
    ...{ id, kind, connectedProviderId: unit.provider.id, unitId: unit.id, staffId: null },
    startsAt: new Date(given.beganMs).toISOString(),
    endsAt: new Date(given.endMs).toISOString(),
    ...{ basis: given.basis, basisText: null, voidedAt: null, registeredBy: given.by.id },
  };
}

/** What is documented after a visit. */
export function documentOf(id: string, random: Random, unit: Unit, eventMs: number): Published {
  const isCare = unit.provider.kind === 'careProvider';
  const types = isCare
    ? (['careContact', 'careContact', 'diagnosis', 'medicationList'] as const)
    : (['dailyNote', 'assistanceDecision'] as const);
  return { id, unit, type: random.pick(types), eventAt: new Date(eventMs).toISOString() };
}

/** UUIDs that the seed decides. */
export function uuidsFrom(random: Random): () => string {
  const eight = () =>
    Math.floor(random.next() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  return () => {
    const hex = eight() + eight() + eight() + eight();
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
}

const two = (number: number) => String(number).padStart(2, '0');
