import { createHash } from 'node:crypto';

/**
 * Organisation numbers of the county begin with 00: the first digit of a real one is the legal form's group
 * number (1-9), so none of these can belong to anyone. The check digit is right all the same.
 */
export function organisationNumber(serial: number): string {
  const first = `0021${String(serial).padStart(5, '0')}`;
  return `${first}${luhnDigit(first)}`;
}

/** 'SE' + organisation number + '-' + the part that the organisation gives. */
export function hsaId(organisation: string, own: string): string {
  return `SE${organisation}-${own}`;
}

/** The same keys give the same UUID (a name-based one, version 5 in form). */
export function steadyUuid(...keys: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(keys.join('\u0000')).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

const reserveLetters = 'ABCDEFGHJKLMNPRSTUXYZ';

/**
 * A national reserve number (nationellt reservnummer) with known birth date, XXYYMMDDNNGC: the century plus 3,
 * two letters without I, O, Q, V and W, a digit for the sex (odd: man) and a check digit. It can never be
 * anyone's personnummer.
 */
export function nationalReserveNumber(person: {
  birthDate: string;
  sex: 'female' | 'male';
  serial: number;
}): string {
  const { birthDate, sex, serial } = person;
  const century = Number(birthDate.slice(0, 2)) + 3;
  const letters =
    reserveLetters.charAt(Math.floor(serial / reserveLetters.length) % reserveLetters.length) +
    reserveLetters.charAt(serial % reserveLetters.length);
  const digit = sex === 'male' ? 1 + 2 * (serial % 5) : 2 * (serial % 5);
  const first = `${century}${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}${letters}${digit}`;
  return `${first}${reserveCheckDigit(first)}`;
}

/** Luhn's digit over all eleven characters, a letter counting as its ASCII code. */
export function reserveCheckDigit(first: string): number {
  let sum = 0;
  for (let i = 0; i < first.length; i += 1) {
    const character = first.charAt(first.length - 1 - i);
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0);
    sum += digitSum(i % 2 === 0 ? value * 2 : value);
  }
  return (10 - (sum % 10)) % 10;
}

/** Luhn's check digit for digits written without it. */
export function luhnDigit(first: string): number {
  let sum = 0;
  for (let i = 0; i < first.length; i += 1) {
    const value = Number(first.charAt(first.length - 1 - i));
    sum += digitSum(i % 2 === 0 ? value * 2 : value);
  }
  return (10 - (sum % 10)) % 10;
}

function digitSum(value: number): number {
  return [...String(value)].reduce((sum, digit) => sum + Number(digit), 0);
}
