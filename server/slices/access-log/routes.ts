import type { App, Dependencies } from '../../http/app.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import { problemResponses, residentProblems, writeProblems } from '../../http/problem-responses.ts';
import { ProblemError } from '../../http/problems.ts';
import { requireResident, requireResidentSession } from '../../http/require.ts';
import { type Cursor, parseCursor, writeCursor } from '../../platform/cursor.ts';
import { residentRefusal } from '../availability/index.ts';
import { seeMe, takeBackConsent } from './consents.ts';
import { type ResidentAccess, seeReadings } from './readings.ts';
import * as shapes from './shapes.ts';

/** A resident sees who has read about her, and takes consents back. */
export async function accessLogRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const { sql, audit, keys } = dependencies;
  const access: ResidentAccess = { sql, audit, auditMac: keys.auditMac };

  app.get(
    '/api/v1/resident/readings',
    {
      schema: {
        summary: 'Who has read about me (SVOD 4:5, PDL 8:5)',
        tags: ['resident'],
        security: signedIn,
        querystring: shapes.readingsQuery,
        response: {
          200: shapes.readingsAnswer,
          ...problemResponses([...residentProblems, 'input-invalid']),
        },
      },
    },
    async (request) => {
      const { before } = request.query;
      const readings = await seeReadings(
        access,
        requireResident(request),
        before === undefined ? null : cursorOf(before),
      );
      return { ...readings, next: readings.next === null ? null : writeCursor(readings.next) };
    },
  );

  app.get(
    '/api/v1/resident/me',
    {
      schema: {
        summary: 'Who I am, and whom I have let read',
        tags: ['resident'],
        security: signedIn,
        response: { 200: shapes.meAnswer, ...problemResponses(residentProblems) },
      },
    },
    async (request) => {
      const resident = requireResident(request);
      const { name, givenName } = resident;
      return { name, givenName, ...(await seeMe(access, resident)) };
    },
  );

  app.post(
    '/api/v1/resident/consents/:consent/withdrawal',
    {
      schema: {
        summary: 'Take my consent back',
        tags: ['resident'],
        security: fromPortal,
        params: shapes.consentParams,
        response: {
          200: shapes.withdrawalAnswer,
          ...problemResponses(
            [...residentProblems, ...writeProblems, 'access-refused', 'consent-not-found'],
            { 'access-refused': residentRefusal },
          ),
        },
      },
    },
    async (request) => {
      const answer = await takeBackConsent(
        access,
        requireResident(request),
        request.params.consent,
        requireResidentSession(request).language,
      );
      if ('refusal' in answer) {
        throw new ProblemError(answer.code, { members: { ...answer.refusal } });
      }
      if ('code' in answer) throw new ProblemError(answer.code);
      return answer;
    },
  );
}

/** @throws ProblemError for what isn't a cursor */
function cursorOf(text: string): Cursor {
  const cursor = parseCursor(text);
  if (cursor !== undefined) return cursor;
  throw new ProblemError('input-invalid', {
    detail: 'The cursor is not one that an earlier page gave.',
    members: { errors: [{ pointer: '/before', code: 'value-invalid' }] },
  });
}
