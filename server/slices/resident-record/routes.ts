import type { App, Dependencies } from '../../http/app.ts';
import { signedIn } from '../../http/openapi.ts';
import { problemResponses, residentProblems } from '../../http/problem-responses.ts';
import { ProblemError } from '../../http/problems.ts';
import { requireResident } from '../../http/require.ts';
import { type Cursor, parseCursor, writeCursor } from '../../platform/cursor.ts';
import { openOwnDocument, seeDocuments } from './documents.ts';
import { seeNotices } from './notices.ts';
import type { OwnRecord } from './own-record.ts';
import * as shapes from './shapes.ts';

/** A resident reads what is documented about her, and is told what was done when she could not be asked. */
export async function residentRecordRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const record: OwnRecord = dependencies;
  const common = { tags: ['resident'], security: signedIn };

  app.get(
    '/api/v1/resident/documents',
    {
      schema: {
        ...common,
        summary: 'What is documented about me and may be shown to me (SVOD 4:2)',
        querystring: shapes.documentsQuery,
        response: {
          200: shapes.documentsAnswer,
          ...problemResponses([...residentProblems, 'input-invalid']),
        },
      },
    },
    async (request) => {
      const { before } = request.query;
      const seen = await seeDocuments(
        record,
        requireResident(request),
        before === undefined ? null : cursorOf(before),
      );
      return { ...seen, next: seen.next === null ? null : writeCursor(seen.next) };
    },
  );

  app.get(
    '/api/v1/resident/documents/:document',
    {
      schema: {
        ...common,
        summary: 'Open a document about me (SVOD 4:2)',
        params: shapes.documentParams,
        response: {
          200: shapes.documentAnswer,
          ...problemResponses([...residentProblems, 'document-not-found', 'input-invalid']),
        },
      },
    },
    async (request) => {
      const { document } = request.params;
      const opened = await openOwnDocument(record, requireResident(request), document);
      if ('code' in opened) throw new ProblemError(opened.code);
      return opened;
    },
  );

  app.get(
    '/api/v1/resident/notices',
    {
      schema: {
        ...common,
        summary: 'What was done about me when I could not be asked',
        response: { 200: shapes.noticesAnswer, ...problemResponses(residentProblems) },
      },
    },
    async (request) => seeNotices(record, requireResident(request)),
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
