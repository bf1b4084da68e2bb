import { inspect } from 'node:util';
import personnummerModule from 'personnummer';
import { isDate } from '../../platform/shape.ts';
import { readReserveNumber } from './reserve-number.ts';

/** The library's types say that the class stands under `default`; in Node it is the module itself. */
const Personnummer = personnummerModule as unknown as { valid(number: string): boolean };

/** A Swedish calendar date, 'YYYY-MM-DD'. */
export type SwedishDate = string;

export type NumberKind =
  | 'personnummer'
  | 'samordningsnummer'
  | 'nationalReserveNumber'
  | 'localReserveNumber';

export type Sex = 'female' | 'male' | 'unknown';

/** A number as it comes in from outside. `authority` is the OID of a local reserve number's issuer. */
export type PersonIdentifierInput = {
  readonly kind: NumberKind;
  readonly value: string;
  readonly authority?: string;
};

/** Why a text is no number of a person. */
export type NumberFault = 'length' | 'date' | 'checkDigit' | 'form';

export type ParsedNumber =
  | { readonly ok: true; readonly value: PersonNumber }
  | { readonly ok: false; readonly why: NumberFault };

/** What the digits say; the library and the reserve formats make it. */
export type NumberContent = {
  readonly kind: NumberKind;
  /** Twelve characters without separator for all but local formats that we don't know. */
  readonly text: string;
  /** OID of the issuer of a local reserve number, else empty. */
  readonly authority: string;
  readonly birthDate: SwedishDate | null;
  readonly sex: Sex;
};

/**
 * The number of a person: personnummer, samordningsnummer or a reserve number. Never prints itself;
 * `reveal` is the only way to the digits.
 */
export class PersonNumber {
  readonly #text: string;
  readonly kind: NumberKind;
  readonly authority: string;
  readonly birthDate: SwedishDate | null;
  readonly sex: Sex;

  /** For `parsePersonNumber` alone. */
  constructor(content: NumberContent) {
    this.#text = content.text;
    this.kind = content.kind;
    this.authority = content.authority;
    this.birthDate = content.birthDate;
    this.sex = content.sex;
  }

  /** The characters, without separator. */
  reveal(): string {
    return this.#text;
  }
  /** For the page of a person that was looked up: 19391017-**** */
  masked(): string {
    return this.#text.length === 12 ? `${this.#text.slice(0, 8)}-****` : '****';
  }
  toString(): string {
    return '[personnummer]';
  }
  toJSON(): string {
    return '[personnummer]';
  }
  [inspect.custom](): string {
    return '[personnummer]';
  }
}

/**
 * A number as people write it, ten or twelve characters with or without separator ('+' from the year the
 * person turns 100), or as systems send it with its kind.
 * @param today for the century of ten digits, and because nobody is born tomorrow
 */
export function parsePersonNumber(
  input: string | PersonIdentifierInput,
  today: SwedishDate = swedishToday(),
): ParsedNumber {
  if (typeof input === 'string') return parseText(input, today);
  if (input.kind === 'localReserveNumber' && input.authority !== undefined) {
    return toNumber(
      readReserveNumber(input.value.replaceAll(/[\s-]/g, '').toUpperCase(), input.authority),
    );
  }
  const parsed = parseText(input.value, today);
  return parsed.ok && parsed.value.kind !== input.kind ? fault('form') : parsed;
}

/** A number as it is stored: it was checked when it came in. */
export function storedPersonNumber(row: {
  readonly number: string;
  readonly kind: NumberKind;
  readonly authority: string;
}): PersonNumber {
  return new PersonNumber({
    kind: row.kind,
    text: row.number,
    authority: row.authority,
    birthDate: null,
    sex: 'unknown',
  });
}

function parseText(text: string, today: SwedishDate): ParsedNumber {
  const plain = text.trim().toUpperCase();
  const parts = /^(\d{6}|\d{8}) ?([-+]?) ?([0-9A-Z]{4})$/.exec(plain);
  if (parts === null) {
    const characters = plain.replaceAll(/[\s+-]/g, '');
    const readable = /^\d*[0-9A-Z]{0,4}$/.test(characters);
    return fault(readable && ![10, 12].includes(characters.length) ? 'length' : 'form');
  }
  const [, date = '', separator = '', last = ''] = parts;
  const digits = /^\d{4}$/.test(last);
  if (date.length === 6) {
    if (!digits) return fault('form');
    return parseDigits(`${centuryOf(date, separator, today)}${date}${last}`, today);
  }
  const day = Number(date.slice(6));
  const reserve = !digits || date.startsWith('99') || (day >= 32 && day <= 59);
  return reserve ? toNumber(readReserveNumber(date + last)) : parseDigits(date + last, today);
}

/** The last hundred years without separator or with '-', the hundred before them with '+'. */
function centuryOf(date: string, separator: string, today: SwedishDate): string {
  const thisYear = Number(today.slice(0, 4));
  const latest = separator === '+' ? thisYear - 100 : thisYear;
  const year = latest - ((((latest - Number(date.slice(0, 2))) % 100) + 100) % 100);
  return String(year).slice(0, 2);
}

function parseDigits(text: string, today: SwedishDate): ParsedNumber {
  const day = Number(text.slice(6, 8));
  const coordination = day > 60;
  const born = [
    text.slice(0, 4),
    text.slice(4, 6),
    String(coordination ? day - 60 : day).padStart(2, '0'),
  ].join('-');
  if (!isDate(born) || born > today) return fault('date');
  if (text.slice(8, 11) === '000') return fault('form');
  if (!Personnummer.valid(text)) return fault('checkDigit');
  return toNumber({
    ok: true,
    value: {
      kind: coordination ? 'samordningsnummer' : 'personnummer',
      text,
      authority: '',
      birthDate: born,
      sex: Number(text[10]) % 2 === 0 ? 'female' : 'male',
    },
  });
}

function toNumber(
  read: { ok: true; value: NumberContent } | { ok: false; why: NumberFault },
): ParsedNumber {
  return read.ok ? { ok: true, value: new PersonNumber(read.value) } : read;
}

function fault(why: NumberFault): ParsedNumber {
  return { ok: false, why };
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Today in Sweden by this machine's clock: good enough to read a number, never for a decision. */
function swedishToday(): SwedishDate {
  return calendar.format(new Date());
}
