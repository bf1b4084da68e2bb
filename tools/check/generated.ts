import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Check, Report } from './check.ts';
import { readText } from './source-files.ts';

const file = 'web/api/schema.ts';

/** The web's types are those that the server's OpenAPI document gives now. */
export const generated: Check = {
  name: 'generated',
  look: async (root): Promise<Report> => {
    // Only now: a server that doesn't start must not keep the other checks from running.
    const { describeApi, describeServer } = await import('../api-schema.ts');
    const document = await describeServer();
    const expected = (await describeApi(document)).split('\n');
    const found = existsSync(join(root, file)) ? readText(root, file).split('\n') : [];
    const line = expected.findIndex((text, index) => text !== found[index]);
    const differs = line >= 0 || found.length !== expected.length;
    return {
      examined: Object.keys(document.paths ?? {}).length,
      unit: 'addresses',
      problems: differs
        ? [
            `${file}:${(line < 0 ? expected.length : line) + 1}  is not what the server describes: npm run api-schema -- --write`,
          ]
        : [],
    };
  },
  mustFind: ['web/api/schema.ts:1  is not what the server describes'],
};
