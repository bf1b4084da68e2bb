import { type Language, languages, type Rulebook, rulebook } from '@samvy/law';
import Type from 'typebox';
import type { App } from '../../http/app.ts';
import { problemResponses } from '../../http/problem-responses.ts';
import { rulebookAnswer } from './shapes.ts';

/** The book says the same as long as the server runs: it is put together once in each language. */
const books = new Map<Language, Rulebook>();

function bookIn(language: Language): Rulebook {
  const book = books.get(language) ?? rulebook(language);
  books.set(language, book);
  return book;
}

/** The rules of law that decide, for anyone to read. There are no personal data in them, so nobody signs in. */
export async function rulebookRoutes(app: App): Promise<void> {
  app.get(
    '/api/v1/rulebook',
    {
      schema: {
        summary: 'The rules of law that Samvy follows, in words',
        tags: ['rulebook'],
        security: [],
        querystring: Type.Object({
          language: Type.Optional(Type.Enum(languages, { description: 'Swedish without it' })),
        }),
        response: { 200: rulebookAnswer, ...problemResponses(['input-invalid']) },
      },
    },
    async (request) => bookIn(request.query.language ?? 'sv'),
  );
}
