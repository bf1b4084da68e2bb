import type { Sex, SwedishDate } from './person-number.ts';

/** How a person's data in the population register are protected (LAW: three different protections). */
export type ProtectedIdentity =
  | 'none'
  | 'secrecyMarking'
  | 'protectedRegistration'
  | 'fictitiousIdentity';

/** What the page of a person says at its top. */
export type PersonHead = {
  readonly name: string | null;
  readonly age: number | null;
  readonly sex: Sex;
  /** 19391017-****, never the whole number. */
  readonly maskedNumber: string;
  readonly protectedIdentity: ProtectedIdentity;
  readonly deceasedOn: SwedishDate | null;
  readonly isChild: boolean;
};

/** Whole years on a date; a birthday on 29 February is the 1 March of other years. */
export function ageOn(birthDate: SwedishDate, on: SwedishDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Under 18 on that date. A person whose birth date is not known is not taken for a child. */
export function isChildOn(birthDate: SwedishDate | null, on: SwedishDate): boolean {
  return birthDate !== null && ageOn(birthDate, on) < 18;
}

/** Given and family name; null when neither is known. */
export function fullName(given: string | null, family: string | null): string | null {
  const name = [given, family].filter((part) => part !== null && part !== '').join(' ');
  return name === '' ? null : name;
}
