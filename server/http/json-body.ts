import { isStorableText } from '../platform/shape.ts';
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

/**
 * JSON bodies: an empty one is no body, and what PostgreSQL can't hold (NUL, half a surrogate pair)
 * is refused at the door.
 */
export function acceptJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    if (text === '') return done(null, undefined);
    void parse(request, String(text), (error, body) => {
      if (error) return done(error);
      const pointer = mayHoldUnstorable(String(text)) ? findUnstorable(body, '') : undefined;
      if (pointer === undefined) return done(null, body);
      return done(
        new ProblemError('input-invalid', {
          detail: 'A text holds a character that cannot be stored. Remove it.',
          members: { errors: [{ in: 'body', pointer, keyword: 'storable' }] },
        }),
      );
    });
  });
}

function mayHoldUnstorable(text: string): boolean {
  return /\\u(?:0000|d[89a-f])/i.test(text) || !text.isWellFormed();
}

/** JSON pointer to the first text, or the object with the first name, that can't be stored. */
function findUnstorable(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'string') return isStorableText(value) ? undefined : pointer;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (!isStorableText(name)) return pointer;
    const found = findUnstorable(inner, `${pointer}/${toPointerPart(name)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toPointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
