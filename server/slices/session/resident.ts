import type { Entry } from '../audit/index.ts';
import type { ResidentSession } from './session.ts';

/** Whom an answer to a resident is about, and who asked for it. */
export interface Resident {
  /** The person that the answer is about: whoever is signed in, or the child that she acts for. */
  readonly personId: string;
  /** Who is signed in: the actor of entries. */
  readonly signedInId: string;
  readonly sessionId: string;
  /** A custodian sees what her child has here, and decides nothing in the child's place (SVOD 2:3, PDL 4:4). */
  readonly actsAs: 'person' | 'custodian';
  /** Of the person that the answer is about. */
  readonly name: string;
  readonly givenName: string;
}

/** The resident of a session; undefined when the custody that was chosen is no longer in force. */
export function residentOf(session: ResidentSession): Resident | undefined {
  const { sessionId, personId: signedInId, actingFor } = session;
  if (actingFor === null) {
    const { name, givenName } = session;
    return { personId: signedInId, signedInId, sessionId, actsAs: 'person', name, givenName };
  }
  const child = session.children.find(({ id }) => id === actingFor);
  if (child === undefined) return undefined;
  const { name, givenName } = child;
  return { personId: child.id, signedInId, sessionId, actsAs: 'custodian', name, givenName };
}

/** The frame of an entry about what a resident does with her own data, or her child's. */
export function residentEntry(
  id: string,
  at: string,
  { personId, signedInId, sessionId }: Resident,
): Omit<Entry, 'step'> {
  return {
    id,
    at,
    outcome: 'done',
    subject: { kind: 'person', id: personId },
    actor: { kind: 'resident', personId: signedInId, session: sessionId },
    lookup: null,
    ruleSet: null,
    decisions: [],
    grounds: null,
    details: null,
  };
}
