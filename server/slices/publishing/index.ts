/** What all that system clients publish has in common: who may publish for whom, and about whom. */
export { findParties } from './find-parties.ts';
export { findPersons, withPersons } from './people.ts';
export type { Found, Parties, ProviderParty, Publisher } from './publishing.ts';
export { firstDifference, type Merged, settle } from './settle.ts';
export { type LinkedPerson, listLinkedPersons, lockKeys } from './store.ts';
