/** What is wrong with a number, as far as its form shows; the server knows the rest. */
export type NumberFault = 'empty' | 'length' | 'date' | 'checkDigit' | 'form';

/** The number without what people put between digits: spaces, dashes of all lengths, dots. */
export function tidyNumber(text: string): string {
  return text.replaceAll(/[\s\u00ad\u2010-\u2015\u2212.\-_/]/g, '').toUpperCase();
}

/**
 * A fault that needs no request: nothing written, or digits that are too few or too many.
 * Anything with letters may be a reserve number, and is for the server to judge.
 */
export function faultBeforeAsking(text: string): NumberFault | undefined {
  const tidy = tidyNumber(text).replace('+', '');
  if (tidy === '') return 'empty';
  return /^\d+$/.test(tidy) && digitsMissing(text) !== 0 ? 'length' : undefined;
}

/** How many digits are missing (positive) or too many (negative), for ten or twelve of them. */
export function digitsMissing(text: string): number {
  const count = text.replaceAll(/\D/g, '').length;
  const whole = count > 10 || hasCentury(text) ? 12 : 10;
  return whole - count;
}

/** Eight digits before the last separator, or a year of four digits where the short form has no month. */
function hasCentury(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  if (/^\D*(?:\d\D?){7}\d\D+\d{0,4}\D*$/.test(text)) return true;
  return /^(18|19|20)\d{2}/.test(digits) && !/^\d{2}(0[1-9]|1[0-2])/.test(digits);
}

/** The fault in a refusal of the server, `number-invalid` with `why`. */
export function faultOf(details: Readonly<Record<string, unknown>>): NumberFault {
  const why = details['why'];
  return why === 'length' || why === 'date' || why === 'checkDigit' ? why : 'form';
}
