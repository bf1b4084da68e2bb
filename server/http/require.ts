import type { FastifyRequest } from 'fastify';
import type {
  ActiveAssignment,
  ResidentSession,
  Session,
  StaffSession,
} from '../slices/session/index.ts';
import { ProblemError } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, read from the database for this request; undefined when nobody is. */
    session: Session | undefined;
  }
}

/** The session, also a locked one. Throws the problem `not-signed-in`. */
export function requireSession(request: FastifyRequest): Session {
  if (request.session === undefined) throw new ProblemError('not-signed-in');
  return request.session;
}

/** The open session. Throws the problems `not-signed-in` and `session-locked`. */
export function requireOpenSession(request: FastifyRequest): Session {
  const session = requireSession(request);
  if (session.locked) throw new ProblemError('session-locked');
  return session;
}

/** A staff member's session. Throws also `wrong-portal` for a resident. */
export function requireStaff(request: FastifyRequest): StaffSession {
  const session = requireOpenSession(request);
  if (session.portal !== 'staff') throw new ProblemError('wrong-portal');
  return session;
}

/** A staff member who acts under an assignment in force. Throws also `assignment-not-chosen`. */
export function requireStaffWithAssignment(
  request: FastifyRequest,
): StaffSession & { readonly assignment: ActiveAssignment } {
  const session = requireStaff(request);
  const { assignment } = session;
  if (assignment === null) {
    throw new ProblemError('assignment-not-chosen', { detail: 'Choose an assignment.' });
  }
  return { ...session, assignment };
}

/** A resident's session. Throws also `wrong-portal` for staff. */
export function requireResident(request: FastifyRequest): ResidentSession {
  const session = requireOpenSession(request);
  if (session.portal !== 'resident') throw new ProblemError('wrong-portal');
  return session;
}
