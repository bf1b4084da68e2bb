import { readFileSync } from 'node:fs';
import { addDays, ageOn } from './calendar.ts';
import { nationalReserveNumber } from './identifiers.ts';
import type { PersonIdentifier } from './lines.ts';
import { familyName, givenName, phoneNumber } from './names.ts';
import { Random } from './random.ts';
import { neighbourhoods, type Relative, type Resident } from './resident.ts';

let read: readonly string[] | undefined;

/** The Tax Agency's test personal identity numbers that the county lives by: never a real person's. */
export function testNumbers(): readonly string[] {
  read ??= readFileSync(new URL('../data/test-personnummer.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return read;
}

/** Share of the test numbers of an age that lives in the county: mostly those whom social care meets. */
function share(age: number): number {
  if (age < 1) return 0;
  if (age < 20) return 0.84;
  if (age < 50) return 0.8;
  if (age < 65) return 0.72;
  if (age < 75) return 0.68;
  if (age < 90) return 0.95;
  if (age < 96) return 0.72;
  if (age < 100) return 0.35;
  return 0.06;
}

/**
 * Everyone but the known people, `count` of them. Nobody has an invented personnummer: beyond the test numbers
 * there are national reserve numbers, and a few local ones.
 */
export function populate(options: {
  seed: string;
  date: string;
  count: number;
  taken: ReadonlySet<string>;
}): Resident[] {
  const { seed, date, count, taken } = options;
  const random = new Random(seed, 'population');
  const reserve = Math.min(24, count);
  const born = (number: string) =>
    `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`;
  const chosen: string[] = [];
  const left: string[] = [];
  for (const number of testNumbers()) {
    if (taken.has(number)) continue;
    const age = ageOn(born(number), date);
    (random.chance(share(age)) ? chosen : age < 96 && age > 0 ? left : []).push(number);
  }
  const wanted = count - reserve;
  const filled = [...random.shuffle(chosen), ...random.shuffle(left)].slice(0, wanted);
  const residents = filled
    .sort()
    .map((number, index) => settle({ seed, date, index, birthDate: born(number), number }));
  for (let i = 0; i < reserve; i += 1) {
    const birthDate = addDays(date, -random.int(19 * 365, 84 * 365));
    residents.push(
      settle({ seed, date, index: residents.length, birthDate, reserveSerial: i + 20 }),
    );
  }
  return residents;
}

function settle(options: {
  seed: string;
  date: string;
  index: number;
  birthDate: string;
  number?: string;
  reserveSerial?: number;
}): Resident {
  const { seed, date, index, birthDate, number, reserveSerial = 0 } = options;
  const key = `p${String(index + 1).padStart(4, '0')}`;
  const random = new Random(seed, 'person', key);
  const woman = number === undefined ? random.chance(0.5) : Number(number.charAt(10)) % 2 === 0;
  const sex = woman ? 'female' : 'male';
  const year = Number(birthDate.slice(0, 4));
  const age = ageOn(birthDate, date);
  const family = familyName(random);
  const place = random.next();
  const municipality = place < 0.54 ? 'hudiksvall' : place < 0.83 ? 'ljusdal' : 'ovanaker';
  const died = age >= 72 && number !== undefined && random.chance(0.035);
  const protection = random.next();
  return {
    key,
    identifiers: identifiersOf({ random, index, birthDate, sex, number, reserveSerial }),
    givenName: givenName(random, sex, year),
    familyName: family,
    sex,
    birthDate,
    neighbourhood: random.pick(neighbourhoods(municipality)),
    relatives: relativesOf(random, { age, year, family, sex }),
    protectedIdentity:
      protection < 0.004 ? 'secrecyMarking' : protection < 0.006 ? 'protectedRegistration' : 'none',
    ...(died ? { deceasedOn: addDays(date, -random.int(5, 300)) } : {}),
    ...(random.chance(0.006) ? { notInformed: true } : {}),
  };
}

/** Region Gävleborg's numbers for those who can't show who they are have an authority of our own making. */
const localAuthority = '1.2.752.999999.1.1';

function identifiersOf(options: {
  random: Random;
  index: number;
  birthDate: string;
  sex: 'female' | 'male';
  number: string | undefined;
  reserveSerial: number;
}): PersonIdentifier[] {
  const { random, index, birthDate, sex, number, reserveSerial } = options;
  if (number === undefined) {
    if (reserveSerial % 6 === 5) {
      const value = `RG${birthDate.slice(2, 4)}${String(index).padStart(6, '0')}`;
      return [{ kind: 'localReserveNumber', value, authority: localAuthority }];
    }
    return [
      {
        kind: 'nationalReserveNumber',
        value: nationalReserveNumber({ birthDate, sex, serial: reserveSerial }),
      },
    ];
  }
  const own: PersonIdentifier = { kind: 'personnummer', value: number };
  if (!random.chance(0.004)) return [own];
  const earlier = nationalReserveNumber({ birthDate, sex, serial: index % 400 });
  return [{ kind: 'nationalReserveNumber', value: earlier }, own];
}

function relativesOf(
  random: Random,
  person: { age: number; year: number; family: string; sex: 'female' | 'male' },
): Relative[] {
  const { age, year, family, sex } = person;
  const list: Relative[] = [];
  const add = (
    relation: string,
    called: string,
    as: 'female' | 'male',
    born: number,
    name: string,
  ) => {
    const given = givenName(random, as, born);
    list.push({
      name: `${given} ${name}`,
      givenName: given,
      relation,
      called,
      phone: phoneNumber(random),
    });
  };
  if (age < 18) return list;
  if (age < 50) {
    if (random.chance(0.7)) add('mamma', 'mamman', 'female', year - random.int(22, 34), family);
    return list;
  }
  for (let i = random.int(0, 2); i > 0; i -= 1) {
    const daughter = random.chance(0.55);
    const name = random.chance(daughter ? 0.4 : 0.8) ? family : familyName(random);
    const born = year + random.int(21, 36);
    if (daughter) add('dotter', 'dottern', 'female', born, name);
    else add('son', 'sonen', 'male', born, name);
  }
  if (age < 92 && random.chance(0.35)) {
    const wife = sex === 'male';
    add(
      wife ? 'maka' : 'make',
      wife ? 'makan' : 'maken',
      wife ? 'female' : 'male',
      year + random.int(-4, 5),
      family,
    );
  }
  if (list.length === 0 && random.chance(0.75)) {
    const niece = random.chance(0.5);
    add(
      niece ? 'syskonbarn' : 'granne',
      niece ? 'syskonbarnet' : 'grannen',
      random.chance(0.6) ? 'female' : 'male',
      year + 25,
      familyName(random),
    );
  }
  return list;
}
