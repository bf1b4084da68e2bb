/** What all that system clients publish has in common: who may publish for whom, and about whom. */
export { findParties } from './find-parties.ts';
export type { Found, Parties, Party, ProviderParty, Publisher, Unsuitable } from './publishing.ts';
export { lockKeys } from './store.ts';
