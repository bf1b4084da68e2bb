import type { FastifyReply } from 'fastify';
import type { App, Dependencies } from '../../http/app.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import { problemResponses, residentProblems, writeProblems } from '../../http/problem-responses.ts';
import { ProblemError } from '../../http/problems.ts';
import { requireResident, requireResidentSession } from '../../http/require.ts';
import { type Cursor, parseCursor, writeCursor } from '../../platform/cursor.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { residentRefusal } from '../availability/index.ts';
import { seeMe, takeBackConsent } from './consents.ts';
import { type Extract, type ExtractAccess, extractBundle, extractPaper } from './extract.ts';
import { seeReadings } from './readings.ts';
import * as shapes from './shapes.ts';

/** A resident sees who has read about her, and takes consents back. */
export async function accessLogRoutes(
  app: App,
  dependencies: Dependencies & Pick<ExtractAccess, 'ledgerKey'>,
): Promise<void> {
  const { sql, audit, keys, ledgerKey } = dependencies;
  const access: ExtractAccess = { sql, audit, auditMac: keys.auditMac, ledgerKey };

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
    '/api/v1/resident/extract',
    {
      schema: {
        summary: 'My log with proofs, as a file that can be checked without us',
        tags: ['resident'],
        security: signedIn,
        querystring: shapes.bundleQuery,
        response: {
          200: shapes.bundleFile,
          ...problemResponses([...residentProblems, 'input-invalid', 'ledger-part-not-found']),
        },
      },
    },
    async (request, reply) => {
      const { series = 1 } = request.query;
      const bundle = await extractBundle(access, requireResident(request), series);
      if ('code' in bundle) throw new ProblemError(bundle.code);
      return sendFile(reply, bundle, { name: 'samvy-log', ending: 'json' });
    },
  );

  app.get(
    '/api/v1/resident/extract.pdf',
    {
      schema: {
        summary: 'Who has read about me, as a tagged PDF',
        tags: ['resident'],
        security: signedIn,
        querystring: shapes.paperQuery,
        response: {
          200: shapes.paperFile,
          ...problemResponses([...residentProblems, 'input-invalid']),
        },
      },
    },
    async (request, reply) => {
      const { from = null, until = null } = request.query;
      const { language } = requireResidentSession(request);
      const paper = await extractPaper(access, requireResident(request), {
        ...{ from, until, language },
      });
      return sendFile(reply, paper, { name: 'samvy-extract', ending: 'pdf' });
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

/** An answer that the browser keeps as a file. */
function sendFile(
  reply: FastifyReply,
  { stream, at }: Extract,
  { name, ending }: { readonly name: string; readonly ending: 'json' | 'pdf' },
): never {
  void reply
    .type(`application/${ending}`)
    .header('content-disposition', `attachment; filename="${name}-${swedishDate(at)}.${ending}"`)
    .send(stream);
  // The types know the description of the file; what is sent is its stream.
  return reply as never;
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
