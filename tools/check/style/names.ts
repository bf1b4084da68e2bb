import type { Check, Report } from '../check.ts';
import { listFiles } from '../source-files.ts';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+)*$/;
const migration = /^\d{4}_[a-z0-9]+(_[a-z0-9]+)*[.]sql$/;
const vague =
  /^(utils?|helpers?|common|manager|misc|stuff)([.-]|$)|[-](utils?|helpers?|manager)[.]/;

/** File names are kebab-case ASCII and name a concept; migrations have a number and words. */
export const names: Check = {
  name: 'names',
  look: async (root): Promise<Report> => {
    const paths = listFiles(root).filter((path) => /[.](tsx?|css|sql|mjs)$/.test(path));
    const problems = paths.flatMap((path) => {
      const name = (path.split('/').at(-1) ?? path).replace(/^[.]/, '');
      const form = path.startsWith('db/migrations/') ? migration : kebab;
      const found: string[] = [];
      if (!form.test(name)) found.push(`${path}  is not kebab-case (a migration: 0001_words.sql)`);
      if (vague.test(name)) found.push(`${path}  says nothing: name the concept`);
      for (const folder of path.split('/').slice(0, -1)) {
        if (!kebab.test(folder.replace(/^[.]/, '')))
          found.push(`${path}  folder ${folder} is not kebab-case`);
        if (vague.test(folder))
          found.push(`${path}  folder ${folder} says nothing: name the concept`);
      }
      return found;
    });
    return { examined: paths.length, unit: 'files', problems };
  },
  mustFind: ['CamelCase.ts', 'utils.ts  says nothing', '12_x.sql', 'folder helpers says nothing'],
};
