import { Type } from 'typebox';
import type { App, Dependencies } from '../../http/app.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import {
  portalProblems,
  problemResponses,
  sessionProblems,
  writeProblems,
} from '../../http/problem-responses.ts';
import { type ProblemCode, ProblemError } from '../../http/problems.ts';
import {
  requireOpenSession,
  requireResidentSession,
  requireSession,
  requireStaff,
} from '../../http/require.ts';
import { clearSessionCookie, sessionCookie } from '../../http/session-cookie.ts';
import { list, nothing, nullable } from '../../platform/answer-shape.ts';
import {
  assignmentDuties,
  assignmentPurpose,
  connectedProvider,
  listAssignmentsInForce,
  namedUnit,
} from '../directory/index.ts';
import { actorOf, subjectOf } from './actor.ts';
import { residentOf } from './resident.ts';
import type { Session } from './session.ts';
import {
  endSession,
  findSession,
  lockSession,
  setActingFor,
  setAssignment,
  touchSessions,
} from './store.ts';
import { hashSessionToken } from './token.ts';

const assignment = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    role: Type.String(),
    purpose: assignmentPurpose,
    duties: assignmentDuties,
    unit: namedUnit,
    connectedProvider,
    validUntil: Type.String({ description: 'Swedish date' }),
  },
  { title: 'Assignment' },
);

const idleMinutes = Type.Integer({ description: 'The screen locks after so many idle minutes' });
const language = Type.Enum(['sv', 'en', 'fi'], { title: 'Language' });

const staffSession = Type.Object(
  {
    portal: Type.Literal('staff'),
    staff: Type.Object({ name: Type.String(), hsaId: Type.String() }),
    assignments: list(assignment),
    assignment: nullable(assignment),
    idleMinutes,
    language,
  },
  { title: 'StaffSession' },
);
const residentSession = Type.Object(
  {
    portal: Type.Literal('resident'),
    person: Type.Object({ name: Type.String(), givenName: Type.String() }),
    children: list(
      Type.Object(
        {
          id: Type.String(),
          givenName: Type.String(),
          age: Type.Integer({ description: 'Whole years' }),
        },
        { title: 'Child' },
      ),
    ),
    actingFor: nullable(
      Type.String({ description: 'The child that every answer under /resident is about' }),
    ),
    idleMinutes,
    language,
  },
  { title: 'ResidentSession' },
);
const sessionAnswer = Type.Union([staffSession, residentSession], {
  title: 'Session',
  description: 'Who is signed in',
});

/** Minutes without a touch until the screen locks. */
const lockAfterMinutes = 5;

export async function sessionRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const { sql, audit, config } = dependencies;
  const tags = ['session'];

  async function describe(session: Session) {
    const common = { idleMinutes: lockAfterMinutes, language: session.language };
    if (session.portal === 'resident') {
      const { name, givenName } = session;
      const children = session.children.map(({ id, givenName, age }) => ({ id, givenName, age }));
      const actingFor = children.some(({ id }) => id === session.actingFor)
        ? session.actingFor
        : null;
      const person = { name, givenName };
      return { portal: 'resident' as const, person, children, actingFor, ...common };
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
    {
      schema: {
        tags,
        summary: 'Who is signed in',
        security: signedIn,
        response: { 200: sessionAnswer, ...problemResponses(sessionProblems) },
      },
    },
    async (request) => {
      const session = requireOpenSession(request);
      // The portal hears here that a custody has ended: from now on answers are about the resident herself.
      if (session.portal === 'resident' && residentOf(session) === undefined) {
        await setActingFor(sql, { sessionId: session.sessionId, childId: null });
      }
      return describe(session);
    },
  );

  app.post(
    '/api/v1/session/acting-for',
    {
      schema: {
        tags,
        summary: 'Choose the child that every answer under /resident is about, or oneself',
        security: fromPortal,
        body: Type.Object(
          { child: nullable(Type.String({ format: 'uuid' })) },
          { additionalProperties: false },
        ),
        response: {
          200: sessionAnswer,
          ...problemResponses([...portalProblems, ...writeProblems, 'custody-not-in-force']),
        },
      },
    },
    async (request) => {
      const session = requireResidentSession(request);
      const { child } = request.body;
      const allowed = child === null || session.children.some(({ id }) => id === child);
      await audit.appendAdministrative({
        step: 'childChoice',
        outcome: allowed ? 'done' : 'refused',
        actor: actorOf(session),
        subjectId: subjectOf(session),
        details: { child },
      });
      if (!allowed) {
        throw new ProblemError('custody-not-in-force', { detail: 'Choose one of the children.' });
      }
      await setActingFor(sql, { sessionId: session.sessionId, childId: child });
      return describe({ ...session, actingFor: child });
    },
  );

  app.post(
    '/api/v1/session/assignment',
    {
      schema: {
        tags,
        summary: 'Choose the assignment to work in',
        security: fromPortal,
        body: Type.Object({ assignmentId: Type.String({ format: 'uuid' }) }),
        response: {
          200: sessionAnswer,
          ...problemResponses([...portalProblems, ...writeProblems, 'assignment-not-valid']),
        },
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
      const found = await findSession(sql, {
        ...asked,
        times: config.session,
        ages: config.ages,
      });
      if (found === undefined) throw new ProblemError('not-signed-in');
      return describe(found.session);
    },
  );

  const silent = (summary: string, codes: readonly ProblemCode[]) => ({
    schema: {
      tags,
      summary,
      security: fromPortal,
      response: { 204: nothing, ...problemResponses([...codes, ...writeProblems]) },
    },
  });

  app.post(
    '/api/v1/session/alive',
    silent('Somebody works: the idle time begins anew', sessionProblems),
    async (request, reply) => {
      await touchSessions(sql, [requireOpenSession(request).sessionId]);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/session/lock',
    silent('Lock the screen until the same person signs in again', ['not-signed-in']),
    async (request, reply) => {
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
    },
  );

  app.post(
    '/api/v1/session/sign-out',
    silent('Sign out', ['not-signed-in']),
    async (request, reply) => {
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
    },
  );
}
