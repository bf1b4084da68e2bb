import { nationalReserveNumber } from '../../sim/county/identifiers.ts';
import { type Directory, nameOf, type Unit } from './directory.ts';
import { chanceOf, idOf, pickOf } from './ids.ts';

type Line = readonly (string | number | null)[];

const firstBirth = Date.UTC(1925, 0, 1);
const birthDays = 28_000;
const dayMs = 86_400_000;

function birthOf(n: number) {
  const day = new Date(firstBirth + (n % birthDays) * dayMs).toISOString().slice(0, 10);
  const serial = Math.floor(n / birthDays);
  return { birthDate: day, sex: serial % 2 === 0 ? 'female' : 'male', serial } as const;
}

/** The number by which a person is looked up: a national reserve number, which nobody has. */
export function numberOf(n: number): string {
  return nationalReserveNumber(birthOf(n));
}

/** Where a person is known, and by which units she may be read. */
export interface Ties {
  /** Her care unit: it has a relation and her consent, always. */
  readonly care: Unit;
  /** A unit of another organisation's health care, which has both, one or neither. */
  readonly hospital: Unit;
  /** A third care provider. */
  readonly other: Unit | undefined;
  /** Who decides on social care, and who gives it. */
  readonly deciding: Unit | undefined;
  readonly performing: Unit | undefined;
}

export function tiesOf(directory: Directory, n: number): Ties {
  const { organisations } = directory;
  const home = Math.floor(chanceOf(n, 10) ** 1.5 * organisations);
  const away = (home + 1 + Math.floor(chanceOf(n, 11) * (organisations - 1))) % organisations;
  const unit = (organisation: number, part: Unit['part'], key: number) => {
    const found = directory.units[pickOf(directory.unitsOf(organisation, part), n, key)];
    if (found === undefined) throw new RangeError('There is no such unit');
    return found;
  };
  const social = chanceOf(n, 12) < 0.7;
  const third = (away + 1) % organisations;
  const hasThird = (!social || chanceOf(n, 13) < 0.3) && third !== home && third !== away;
  return {
    care: unit(home, 'care', 14),
    hospital: unit(away, 'care', 15),
    other: hasThird ? unit(third, 'care', 16) : undefined,
    deciding: social ? unit(home, 'deciding', 17) : undefined,
    performing: social ? unit(home, 'performing', 18) : undefined,
  };
}

/** A unit that may come to read about a person, and what it has so far. */
export interface Standing {
  readonly unit: Unit;
  readonly kind: 'patientRelation' | 'interventions' | 'investigation';
  readonly related: boolean;
  readonly consented: boolean;
}

export function standingsOf(directory: Directory, n: number): readonly Standing[] {
  const { care, hospital, deciding, performing } = tiesOf(directory, n);
  const has = (share: number, key: number) => chanceOf(n, key) < share;
  return [
    { unit: care, kind: 'patientRelation', related: true, consented: true },
    {
      ...{ unit: hospital, kind: 'patientRelation' },
      ...{ related: has(0.7, 20), consented: has(0.6, 21) },
    },
    ...(performing
      ? [
          {
            unit: performing,
            kind: 'interventions',
            related: true,
            consented: has(0.8, 22),
          } as const,
        ]
      : []),
    ...(deciding
      ? [{ unit: deciding, kind: 'investigation', related: true, consented: has(0.6, 23) } as const]
      : []),
  ];
}

export function* personLines(from: number, until: number): Generator<Line> {
  for (let n = from; n < until; n += 1) {
    const { birthDate, sex } = birthOf(n);
    yield [idOf('person', n), ...nameOf(n), birthDate, sex];
  }
}

export function* identifierLines(from: number, until: number): Generator<Line> {
  for (let n = from; n < until; n += 1) {
    yield [numberOf(n), 'nationalReserveNumber', '', idOf('person', n)];
  }
}

const bases = {
  patientRelation: 'visit',
  interventions: 'homeCare',
  investigation: 'other',
} as const;

/** Up to ten of a person's rows of a kind have ids of their own. */
const places = 10;

export function* relationLines(
  directory: Directory,
  from: number,
  until: number,
  since: string,
): Generator<Line> {
  for (let n = from; n < until; n += 1) {
    for (const [place, { unit, kind, related }] of standingsOf(directory, n).entries()) {
      if (!related) continue;
      yield [
        ...[idOf('person', n), idOf('relation', places * n + place), kind],
        ...[idOf('connectedProvider', unit.connectedProvider), idOf('unit', unit.n), since],
        ...[bases[kind], idOf('staff', unit.staffFrom)],
      ];
    }
  }
}

export function* consentLines(
  directory: Directory,
  from: number,
  until: number,
  since: string,
): Generator<Line> {
  for (let n = from; n < until; n += 1) {
    for (const [place, { unit, consented }] of standingsOf(directory, n).entries()) {
      if (!consented) continue;
      const staff = idOf('staff', unit.staffFrom);
      yield [
        ...[idOf('person', n), idOf('consent', places * n + place)],
        ...[idOf('connectedProvider', unit.connectedProvider), idOf('unit', unit.n), since],
        ...['onSite', 'person', staff, staff],
      ];
    }
  }
}

/** Three in a hundred have blocked at a care provider, one in a hundred inside her own. */
export function* blockLines(
  directory: Directory,
  from: number,
  until: number,
  since: string,
): Generator<Line> {
  for (let n = from; n < until; n += 1) {
    const { care, hospital } = tiesOf(directory, n);
    const chance = chanceOf(n, 30);
    if (chance >= 0.04) continue;
    const [kind, unit] =
      chance < 0.03 ? (['outer', hospital] as const) : (['inner', care] as const);
    yield [
      ...[idOf('person', n), idOf('block', n), kind],
      idOf('connectedProvider', unit.connectedProvider),
      ...[kind === 'inner' ? idOf('unit', unit.n) : null, since, 'person'],
    ];
  }
}
