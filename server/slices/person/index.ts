/** Persons, their numbers and how they are linked; numbers never leave this slice. */
export { applyPersonLine, personUpload } from './apply-line.ts';
export {
  ageOn,
  isChildOn,
  type PersonHead,
  type ProtectedIdentity,
} from './person.ts';
export { personLines } from './person-line.ts';
export {
  type NumberFault,
  type NumberKind,
  type ParsedNumber,
  type PersonIdentifierInput,
  PersonNumber,
  parsePersonNumber,
  type Sex,
  type SwedishDate,
} from './person-number.ts';
export { localAuthorities } from './reserve-number.ts';
export {
  findOrCreatePerson,
  findPersonByNumber,
  getPersonHead,
  isAlive,
  linkPersons,
  listLinkedPersonIds,
  listPersonsByNumbers,
  unlinkPersons,
} from './store.ts';
