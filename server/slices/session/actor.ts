import type { Actor } from '../audit/index.ts';
import type { Session, StaffSession } from './session.ts';

/** What an entry about the session itself stands under: never a person. */
export function subjectOf(session: Session): string {
  return session.portal === 'staff' ? session.staffId : session.sessionId;
}

/** Who is signed in, as the log names her. */
export function actorOf(session: Session): Actor {
  if (session.portal === 'resident') {
    return { kind: 'resident', personId: session.personId, session: session.sessionId };
  }
  return {
    kind: 'staff',
    staffId: session.staffId,
    hsaId: session.staffHsaId,
    name: session.staffName,
    session: session.sessionId,
    ...placeOf(session),
  };
}

function placeOf({ assignment }: StaffSession) {
  if (assignment === null) return { assignment: null, unit: null, connectedProvider: null };
  const { id, name, role, purpose } = assignment;
  return {
    assignment: { id, name, role, purpose },
    unit: { id: assignment.unitId, hsaId: assignment.unitHsaId, name: assignment.unitName },
    connectedProvider: {
      id: assignment.connectedProviderId,
      hsaId: assignment.connectedProviderHsaId,
      name: assignment.connectedProviderName,
      kind: assignment.kind,
      part: assignment.part,
      showsStaffNames: assignment.showsStaffNames,
    },
  };
}
