/** A whole number above 0 of a bench's arguments. Throws what to give. */
export function wholeNumber(option: string, text: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number < 1) throw new RangeError(`${option}: give a whole number above 0`);
  return number;
}

/** Whole numbers above 0 with commas between them. Throws what to give. */
export function wholeNumbers(option: string, text: string): readonly number[] {
  return text.split(',').map((part) => wholeNumber(option, part));
}

/** A number above 0 of a bench's arguments, with decimals if need be. Throws what to give. */
export function positiveNumber(option: string, text: string): number {
  const number = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (number <= 0) throw new RangeError(`${option}: give a number above 0`);
  return number;
}
