import type { Check, Report } from '../check.ts';
import { findLines, listTypeScript } from '../source-files.ts';

/** What silences a tool needs its reason on the line, and no test is left out quietly. */
export const reasons: Check = {
  name: 'reasons',
  look: async (root): Promise<Report> => {
    const paths = listTypeScript(root).filter((path) => !path.startsWith('tools/check/'));
    const tests = paths.filter((path) => path.endsWith('.test.ts'));
    return {
      examined: paths.length,
      unit: 'files',
      problems: [
        ...findLines(root, paths, /@ts-(ignore|nocheck)/, 'use @ts-expect-error with a reason'),
        ...findLines(root, paths, /@ts-expect-error\s*(\*\/|$)/, 'give the reason on the line'),
        ...findLines(
          root,
          paths,
          /biome-ignore [\w/]+(: ?.{0,9})?$/,
          'give the reason on the line',
        ),
        ...findLines(
          root,
          tests,
          /\b(skip|todo|only): |\.(skip|todo|only)\(/,
          'no test is skipped',
        ),
        ...findLines(
          root,
          paths,
          /\/\/\s*(TODO|FIXME|XXX)\b/,
          'write an issue, not a note in the code',
        ),
      ],
    };
  },
  mustFind: [
    'use @ts-expect-error',
    'give the reason',
    'no test is skipped',
    'not a note in the code',
  ],
};
