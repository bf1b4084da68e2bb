import { hsaId, organisationNumber } from '../../sim/county/identifiers.ts';
import { chanceOf, idOf } from './ids.ts';

/** How large a county is. */
export interface CountySize {
  readonly persons: number;
  readonly units: number;
  readonly staff: number;
}

export type Part = 'care' | 'deciding' | 'performing';

export interface Unit {
  readonly n: number;
  readonly organisation: number;
  readonly part: Part;
  /** Number of its connected provider. */
  readonly connectedProvider: number;
  /** Numbers of its staff, from and up to. */
  readonly staffFrom: number;
  readonly staffUntil: number;
}

/** The directory of a county, by numbers; what is stored follows from them. */
export interface Directory {
  readonly size: CountySize;
  readonly organisations: number;
  readonly units: readonly Unit[];
  /** Numbers of the units of an organisation's part. */
  unitsOf(organisation: number, part: Part): readonly number[];
  /** The unit of a staff member. */
  unitOfStaff(staff: number): Unit;
}

/** Units of one organisation: half of them of its health care. */
const unitsEach = 24;
const parts: readonly Part[] = ['care', 'care', 'deciding', 'performing'];
const partNumber: Readonly<Record<Part, number>> = { care: 0, deciding: 1, performing: 2 };

/**
 * Every organisation has health care, and social care that decides and that performs: three connected providers.
 * Units differ in size: the first has many times the staff of the last.
 */
export function planDirectory(size: CountySize): Directory {
  const { units: count, staff } = size;
  if (count < 2 * unitsEach || count % 4 !== 0 || staff < 2 * count) {
    throw new RangeError(
      `A county has ${2 * unitsEach} units or more, by fours, and at least twice as many staff`,
    );
  }
  const organisations = Math.ceil(count / unitsEach);
  const firstOf = (unit: number) => Math.floor(staff * (unit / count) ** (2 / 3));
  const units = Array.from({ length: count }, (_, n): Unit => {
    const part = parts[n % parts.length] ?? 'care';
    const organisation = Math.floor(n / unitsEach);
    return {
      ...{ n, organisation, part },
      connectedProvider: 3 * organisation + partNumber[part],
      staffFrom: firstOf(n),
      staffUntil: firstOf(n + 1),
    };
  });
  const byPart = Map.groupBy(units, ({ organisation, part }) => `${organisation} ${part}`);
  const ownUnit = new Uint32Array(staff);
  for (const unit of units) ownUnit.fill(unit.n, unit.staffFrom, unit.staffUntil);
  return {
    ...{ size, organisations, units },
    unitsOf: (organisation, part) =>
      (byPart.get(`${organisation} ${part}`) ?? []).map(({ n }) => n),
    unitOfStaff(number) {
      const unit = units[ownUnit[number] ?? -1];
      if (unit === undefined) throw new RangeError('There is no such staff member');
      return unit;
    },
  };
}

export function unitHsaId(n: number): string {
  return hsaId(organisationNumber(1), `B${String(n).padStart(6, '0')}`);
}

const providerNames: readonly string[] = ['hälso- och sjukvård', 'myndighet', 'utförare'];
const unitNames: Readonly<Record<Part, readonly string[]>> = {
  care: ['Vårdcentralen', 'Medicinavdelningen', 'Kirurgmottagningen', 'Hemsjukvården'],
  deciding: ['Biståndsenheten'],
  performing: ['Hemtjänsten', 'Särskilda boendet'],
};
const roles: Readonly<Record<Part, readonly string[]>> = {
  care: ['Sjuksköterska', 'Läkare', 'Arbetsterapeut'],
  deciding: ['Biståndshandläggare'],
  performing: ['Undersköterska', 'Enhetschef'],
};
const purposes: Readonly<Record<Part, string>> = {
  care: 'care',
  deciding: 'investigation',
  performing: 'interventions',
};
const givenNames = [
  'Anna',
  'Lars',
  'Karin',
  'Fatima',
  'Erik',
  'Maria',
  'Per',
  'Eva',
  'Ali',
  'Sara',
];
const familyNames = [
  ...['Andersson', 'Johansson', 'Berg', 'Lindqvist', 'Nyström', 'Hassan', 'Ekström', 'Sjöberg'],
  ...['Hedlund', 'Norberg', 'Wikström', 'Persson', 'Ahlgren', 'Holm'],
];

export function nameOf(n: number): readonly [string, string] {
  const given = givenNames[Math.floor(chanceOf(n, 1) * givenNames.length)] ?? 'Anna';
  const family = familyNames[Math.floor(chanceOf(n, 2) * familyNames.length)] ?? 'Berg';
  return [given, family];
}

type Line = readonly (string | number | null)[];

export function* organisationLines({ organisations }: Directory): Generator<Line> {
  for (let n = 0; n < organisations; n += 1) {
    const number = organisationNumber(n + 1);
    yield [idOf('organisation', n), hsaId(number, '0001'), `Region ${n + 1}`, number, 'region'];
  }
}

export function* connectedProviderLines({ organisations }: Directory): Generator<Line> {
  for (let n = 0; n < 3 * organisations; n += 1) {
    const organisation = Math.floor(n / 3);
    const part = [null, 'deciding', 'performing'][n % 3] ?? null;
    yield [
      ...[idOf('connectedProvider', n), idOf('organisation', organisation)],
      hsaId(organisationNumber(organisation + 1), `100${n % 3}`),
      `Region ${organisation + 1}, ${providerNames[n % 3]}`,
      ...[part === null ? 'careProvider' : 'socialCareProvider', part, '2023-01-01', 't'],
    ];
  }
}

export function* unitLines({ units }: Directory): Generator<Line> {
  for (const { n, part, connectedProvider } of units) {
    const names = unitNames[part];
    yield [
      ...[idOf('unit', n), idOf('connectedProvider', connectedProvider), unitHsaId(n)],
      `${names[n % names.length]} ${n}`,
    ];
  }
}

export function* staffLines({ size }: Directory): Generator<Line> {
  for (let n = 0; n < size.staff; n += 1) {
    yield [idOf('staff', n), hsaId(organisationNumber(1), `A${n}`), ...nameOf(n)];
  }
}

export function* assignmentLines(directory: Directory): Generator<Line> {
  for (let n = 0; n < directory.size.staff; n += 1) {
    const { n: unit, part } = directory.unitOfStaff(n);
    yield [
      ...[idOf('assignment', n), hsaId(organisationNumber(1), `U${n}`), idOf('staff', n)],
      ...[idOf('unit', unit), part === 'care' ? 'Vård och behandling' : 'Insatser och bistånd'],
      ...[roles[part][n % roles[part].length] ?? '', purposes[part], '2024-01-01', '2099-12-31'],
    ];
  }
}

/** Everybody reads all types at home, and most of them all that others share; some of them some types of it. */
export function* rightLines({ size }: Directory): Generator<Line> {
  const rest = ['2024-01-01', '2099-12-31', 'Läser det som dagens besök kräver.', 3, 2];
  const decided = ['Verksamhetschef', '2024-01-01'];
  for (let n = 0; n < size.staff; n += 1) {
    const some = chanceOf(n, 3) < 0.2;
    const shared = some ? '{warning,dailyNote,medicationList,careContact}' : '{*}';
    yield [idOf('assignment', n), 1, '{*}', 'ownProvider', ...rest, ...decided];
    yield [idOf('assignment', n), 2, shared, 'shared', ...rest, ...decided];
  }
}
