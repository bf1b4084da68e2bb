import type { Check, Report } from '../check.ts';
import { findLines, listTypeScript } from '../source-files.ts';

const impure =
  /\bnew Date\(|\bDate\.(now|parse)\(|\bTemporal\.Now\b|\bperformance\.now\b|\bMath\.random\b|\bprocess\.[a-z]|\bfetch\(|\bsetTimeout\(/;

/** The law and the ledger know no clock, no chance and no surroundings: a decision must replay. */
export const pureLaw: Check = {
  name: 'pure-law',
  look: async (root): Promise<Report> => {
    const paths = listTypeScript(root).filter(
      (path) => /^(law|ledger)\//.test(path) && !path.endsWith('.test.ts'),
    );
    return {
      examined: paths.length,
      unit: 'files',
      problems: findLines(
        root,
        paths,
        impure,
        'law and ledger have no clock, no chance and no surroundings',
      ),
    };
  },
  mustFind: ['clock.ts:1', 'clock.ts:2', 'clock.ts:3'],
};
