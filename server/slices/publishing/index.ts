/** What all that system clients publish has in common: who may publish for whom, and about whom. */
export { findParties } from './find-parties.ts';
export { findOrCreatePersons, findPersons } from './people.ts';
export type { Found, Parties, Party, ProviderParty, Publisher, Unsuitable } from './publishing.ts';
export {
  firstDifference,
  type KeyedRow,
  type LineRow,
  type Merged,
  type Settled,
  settle,
} from './settle.ts';
export { type LinkedPerson, listLinkedPersons, lockKeys } from './store.ts';
