import type { FastifyRequest } from 'fastify';
import type { Duty } from '../slices/directory/index.ts';
import type {
  ActiveAssignment,
  Resident,
  ResidentSession,
  Session,
  StaffSession,
} from '../slices/session/index.ts';
import { residentOf } from '../slices/session/index.ts';
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

/** A staff member whose assignment has the duty. Throws also `duty-required`. */
export function requireDuty(
  request: FastifyRequest,
  duty: Duty,
): ReturnType<typeof requireStaffWithAssignment> {
  const session = requireStaffWithAssignment(request);
  if (!session.assignment.duties.includes(duty)) {
    throw new ProblemError('duty-required', {
      detail: 'Choose an assignment with this duty; the manager of the unit gives it.',
    });
  }
  return session;
}

/** A resident's open session. Throws also `wrong-portal` for staff. */
export function requireResidentSession(request: FastifyRequest): ResidentSession {
  const session = requireOpenSession(request);
  if (session.portal !== 'resident') throw new ProblemError('wrong-portal');
  return session;
}

/**
 * Whom an answer to a resident is about: herself, or the child that she acts for. Throws also `wrong-portal`
 * for staff and `custody-not-in-force` when she chose a child that she may no longer act for.
 */
export function requireResident(request: FastifyRequest): Resident {
  const resident = residentOf(requireResidentSession(request));
  if (resident !== undefined) return resident;
  throw new ProblemError('custody-not-in-force', { detail: 'Choose again whom this is about.' });
}
