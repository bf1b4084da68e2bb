/** Sign-in sessions: who is there, under which assignment, with which rights today. */
export { type Resident, residentEntry, residentOf } from './resident.ts';
export {
  type ActiveAssignment,
  type Language,
  type ResidentSession,
  type Session,
  type StaffSession,
  toLanguage,
} from './session.ts';
export { createSessions } from './sessions.ts';
export type {
  IdentityProvider,
  IdentityProviders,
  PendingSignIn,
  ResidentIdentity,
  SignInFailure,
  StaffIdentity,
} from './sign-in.ts';
export { endSession, findSession, insertSession, unlockSession } from './store.ts';
export { hashSessionToken, newSessionToken } from './token.ts';
