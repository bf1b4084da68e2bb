import { isDate } from '../../platform/shape.ts';
import { luhnDigit } from './luhn.ts';
import type { NumberContent, NumberFault, Sex, SwedishDate } from './person-number.ts';

type Read = { ok: true; value: NumberContent } | { ok: false; why: NumberFault };
type Format = {
  /** Does a number of this format look so, whatever its check digit? */
  readonly shape: RegExp;
  readonly read: (text: string) => Read;
};

/** OIDs of the issuers of local reserve numbers whose formats are known (the national person service lists them). */
export const localAuthorities = {
  stockholm: '1.2.752.97.3.1.3',
  vastraGotaland: '1.2.752.113.11.0.2.1.1.1',
  varmland: '1.2.752.74.9.2',
  inera: '1.2.752.129.2.1.3.2',
} as const;

const letters = 'ABCDEFGHJKLMNPRSTUXYZ';

/**
 * National reserve number, XXYYMMDDNNGC: XX is the century of birth plus 3, 6 … 78, or 00 when the birth
 * date is unknown, and then MM is 20-99 and DD 40-59; NN are letters without I, O, Q, V and W; G is the
 * digit of the sex or a letter; C is Luhn's digit over all before it, letters by their ASCII code.
 */
const national: Format = {
  shape: new RegExp(`^(?:00|2[1-9]|[3-9][0-9])[0-9]{6}[${letters}]{2}[0-9${letters}][0-9]$`),
  read(text) {
    const born = text.startsWith('00') ? null : birthDateOfNational(text);
    const unborn = /^00[0-9]{2}[2-9][0-9][45][0-9]/.test(text);
    if (born === undefined || (born === null && !unborn)) return { ok: false, why: 'date' };
    if (luhnDigit(text.slice(0, 11)) !== Number(text[11])) return { ok: false, why: 'checkDigit' };
    const sex = sexOfDigit(text.charAt(10));
    return ok({ kind: 'nationalReserveNumber', text, authority: '', birthDate: born, sex });
  },
};

/** The added constant is a multiple of 3, so the remainder tells the century: 18, 19 or 20. */
function birthDateOfNational(text: string): SwedishDate | undefined {
  const century = 18 + (Number(text.slice(0, 2)) % 3);
  const date = `${century}${text.slice(2, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return isDate(date) ? date : undefined;
}

const locals: Readonly<Record<string, Format>> = {
  // 99yyyyNNNNNC, yyyy from 1945 in its examples; Luhn over the fifth to the eleventh.
  [localAuthorities.stockholm]: {
    shape: /^99(?:19|2[0-2])[0-9]{8}$/,
    read: (text) =>
      luhnDigit(text.slice(4, 11)) === Number(text[11])
        ? local(text, localAuthorities.stockholm, null, 'unknown')
        : { ok: false, why: 'checkDigit' },
  },
  // yyyymmddGggC, G is K (woman), M (man) or X; in Luhn, without the century, K counts 5, M 7 and X 8.
  [localAuthorities.vastraGotaland]: {
    shape: /^(?:18|19|20|21)[0-9]{6}[KMX][0-9]{3}$/,
    read(text) {
      const born = birthDateOf(text);
      if (born === undefined) return { ok: false, why: 'date' };
      const values: Readonly<Record<string, number>> = { K: 5, M: 7, X: 8 };
      const digit = luhnDigit(text.slice(2, 11), (letter) => values[letter] ?? 0);
      if (digit !== Number(text[11])) return { ok: false, why: 'checkDigit' };
      const sexes: Readonly<Record<string, Sex>> = { K: 'female', M: 'male' };
      return local(text, localAuthorities.vastraGotaland, born, sexes[text.charAt(8)] ?? 'unknown');
    },
  },
  // yyyymmddABNC, A is S; N is the sex (0 and 1 unknown), C a serial letter without V, or a digit in tests.
  [localAuthorities.varmland]: {
    shape: /^(?:18|19|20|21)[0-9]{6}S[FUXPL][0-9][A-UW-Z1-9]$/,
    read(text) {
      const born = birthDateOf(text);
      if (born === undefined) return { ok: false, why: 'date' };
      const digit = text.charAt(10);
      const known = text.charAt(9) === 'F' ? born : null;
      return local(
        text,
        localAuthorities.varmland,
        known,
        '01'.includes(digit) ? 'unknown' : sexOfDigit(digit),
      );
    },
  },
  // yyyymmxxNNNC, xx is 32-59; Luhn as in a personnummer.
  [localAuthorities.inera]: {
    shape: /^(?:18|19|20|21)[0-9]{2}(?:0[1-9]|1[0-2])(?:3[2-9]|[45][0-9])[0-9]{4}$/,
    read: (text) =>
      luhnDigit(text.slice(2, 11)) === Number(text[11])
        ? local(text, localAuthorities.inera, null, 'unknown')
        : { ok: false, why: 'checkDigit' },
  },
};

/**
 * A reserve number, national or local. With `authority` it is read as that issuer's; an issuer whose format
 * is unknown gives any letters and digits, 4 to 32 of them.
 */
export function readReserveNumber(text: string, authority?: string): Read {
  if (authority !== undefined) {
    const format = locals[authority];
    if (format === undefined) {
      return /^[0-9A-Z]{4,32}$/.test(text)
        ? local(text, authority, null, 'unknown')
        : { ok: false, why: 'form' };
    }
    if (format.shape.test(text)) return format.read(text);
    return { ok: false, why: text.length === 12 ? 'form' : 'length' };
  }
  const format = [national, ...Object.values(locals)].find(({ shape }) => shape.test(text));
  if (format !== undefined) return format.read(text);
  const dateless = /^(?:18|19|20|21)[0-9]{10}$/.test(text);
  return { ok: false, why: dateless ? 'date' : 'form' };
}

function birthDateOf(text: string): SwedishDate | undefined {
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return isDate(date) ? date : undefined;
}

function sexOfDigit(character: string): Sex {
  if (!/^[0-9]$/.test(character)) return 'unknown';
  return Number(character) % 2 === 0 ? 'female' : 'male';
}

function local(text: string, authority: string, birthDate: SwedishDate | null, sex: Sex): Read {
  return ok({ kind: 'localReserveNumber', text, authority, birthDate, sex });
}

function ok(value: NumberContent): Read {
  return { ok: true, value };
}
