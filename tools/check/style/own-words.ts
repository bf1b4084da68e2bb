import type { Check, Report } from '../check.ts';
import { findLines, listFiles } from '../source-files.ts';

const text = /[.](tsx?|mjs|md|sql|json|jsonl|css|html|ya?ml|sh)$|(^|\/)(run|LICENSE)$/;
const outside =
  /[.][.]\/shared\/(sources|statutes|rivta|design|data|hooks)\b|(^|[\s'"`(])\/work\/|DEVELOPERS[.]md|STYLE[.]md|DESIGN[.]md|LAW[.]md|MODELS[.]md|ECOSYSTEM[.]md|\b[Ii]ssues? #?\d+\b|\bcoordinator'?s? (asked|brief)\b/;

/** The repository speaks of itself alone: it names no file, task or place that a reader of it can't find. */
export const ownWords: Check = {
  name: 'own-words',
  look: async (root): Promise<Report> => {
    const paths = listFiles(root).filter(
      (path) => text.test(path) && path !== 'package-lock.json' && !path.endsWith('own-words.ts'),
    );
    return {
      examined: paths.length,
      unit: 'files',
      problems: findLines(root, paths, outside, 'names something outside the repository'),
    };
  },
  mustFind: ['README.md:3', 'README.md:4', 'law/clock.ts:1'],
};
