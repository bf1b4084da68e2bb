/** Journal systems that publish: how they prove who they are, and what they may do. */
export { openAccessToken } from './access-token.ts';
export { findSystemClient } from './store.ts';
export type { ClientIdentity, ClientScope } from './system-client.ts';
