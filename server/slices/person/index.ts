/** Persons, their numbers and how they are linked; numbers never leave this slice. */
export type { AddressKey } from './address.ts';
export { applyPersonLine } from './apply-line.ts';
export type { ChildInCustody } from './custody.ts';
export { findAge, listChildren } from './custody-store.ts';
export { isChildOn, type PersonHead } from './person.ts';
export { personLines } from './person-line.ts';
export { type NumberFault, PersonNumber, parsePersonNumber } from './person-number.ts';
export {
  findOrCreatePerson,
  findPersonByNumber,
  getPersonHead,
  isAlive,
  listLinkedPersonIds,
  listLinks,
  listPersonHeads,
  listPersonsByNumbers,
} from './store.ts';
