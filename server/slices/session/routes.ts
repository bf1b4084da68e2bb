import { Type } from 'typebox';
import type { App, Dependencies } from '../../http/app.ts';
import { ProblemError, problemResponses } from '../../http/problems.ts';
import { requireOpenSession, requireSession, requireStaff } from '../../http/require.ts';
import { clearSessionCookie, sessionCookie } from '../../http/session-cookie.ts';
import { listAssignmentsInForce } from '../directory/index.ts';
import { actorOf, subjectOf } from './actor.ts';
import type { Session } from './session.ts';
import { endSession, findSession, lockSession, setAssignment, touchSession } from './store.ts';
import { hashSessionToken } from './token.ts';

const AssignmentSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  role: Type.String(),
  purpose: Type.String(),
  unit: Type.Object({ id: Type.String(), name: Type.String() }),
  connectedProvider: Type.Object({
    id: Type.String(),
    name: Type.String(),
    kind: Type.Enum(['careProvider', 'socialCareProvider']),
    part: Type.Union([Type.Literal('deciding'), Type.Literal('performing'), Type.Null()]),
  }),
  validUntil: Type.String(),
});

const idleMinutes = Type.Integer({ description: 'The screen locks after so many idle minutes' });
const language = Type.Enum(['sv', 'en', 'fi']);

const SessionSchema = Type.Union([
  Type.Object({
    portal: Type.Literal('staff'),
    staff: Type.Object({ name: Type.String(), hsaId: Type.String() }),
    assignments: Type.Array(AssignmentSchema),
    assignment: Type.Union([AssignmentSchema, Type.Null()]),
    idleMinutes,
    language,
  }),
  Type.Object({
    portal: Type.Literal('resident'),
    person: Type.Object({ name: Type.String(), givenName: Type.String() }),
    idleMinutes,
    language,
  }),
]);

/** Minutes without a touch until the screen locks. */
const lockAfterMinutes = 5;

export async function sessionRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const { sql, audit, config } = dependencies;
  const tags = ['session'];

  async function describe(session: Session) {
    const common = { idleMinutes: lockAfterMinutes, language: session.language };
    if (session.portal === 'resident') {
      const { name, givenName } = session;
      return { portal: 'resident' as const, person: { name, givenName }, ...common };
    }
    const assignments = await listAssignmentsInForce(sql, session.staffId);
    return {
      portal: 'staff' as const,
      staff: { name: session.staffName, hsaId: session.staffHsaId },
      assignments,
      assignment: assignments.find(({ id }) => id === session.assignment?.id) ?? null,
      ...common,
    };
  }

  app.get(
    '/api/v1/session',
    { schema: { tags, response: { 200: SessionSchema, ...problemResponses } } },
    async (request) => describe(requireOpenSession(request)),
  );

  app.post(
    '/api/v1/session/assignment',
    {
      schema: {
        tags,
        body: Type.Object({ assignmentId: Type.String({ format: 'uuid' }) }),
        response: { 200: SessionSchema, ...problemResponses },
      },
    },
    async (request) => {
      const session = requireStaff(request);
      const { assignmentId } = request.body;
      const offered = await listAssignmentsInForce(sql, session.staffId);
      const chosen = offered.find(({ id }) => id === assignmentId);
      await audit.appendAdministrative({
        step: 'assignmentChoice',
        outcome: chosen === undefined ? 'refused' : 'done',
        actor: actorOf(session),
        subjectId: session.staffId,
        details: { assignment: chosen?.id ?? null },
      });
      if (chosen === undefined) {
        throw new ProblemError('assignment-not-valid', { detail: 'Choose another assignment.' });
      }
      await setAssignment(sql, { sessionId: session.sessionId, assignmentId: chosen.id });
      const tokenHash = hashSessionToken(request.cookies[sessionCookie]);
      const asked = { tokenHash: tokenHash ?? new Uint8Array(), language: session.language };
      const found = await findSession(sql, { ...asked, times: config.session });
      if (found === undefined) throw new ProblemError('not-signed-in');
      return describe(found.session);
    },
  );

  const silent = { schema: { tags, response: { 204: Type.Null(), ...problemResponses } } };

  app.post('/api/v1/session/alive', silent, async (request, reply) => {
    await touchSession(sql, requireOpenSession(request).sessionId);
    return reply.code(204).send(null);
  });

  app.post('/api/v1/session/lock', silent, async (request, reply) => {
    const session = requireSession(request);
    if (!session.locked) {
      await audit.appendAdministrative({
        step: 'lock',
        outcome: 'done',
        actor: actorOf(session),
        subjectId: subjectOf(session),
      });
      await lockSession(sql, session.sessionId);
    }
    return reply.code(204).send(null);
  });

  app.post('/api/v1/session/sign-out', silent, async (request, reply) => {
    const session = requireSession(request);
    await endSession(sql, session.sessionId);
    await audit.appendAdministrative({
      step: 'signOut',
      outcome: 'done',
      actor: actorOf(session),
      subjectId: subjectOf(session),
    });
    clearSessionCookie(reply);
    return reply.code(204).send(null);
  });
}
