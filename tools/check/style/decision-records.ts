import type { Check, Report } from '../check.ts';
import { listFiles, readText } from '../source-files.ts';

const parts = ['Context', 'Decision', 'Rejected', 'Consequences'];

/** Architecture decisions are numbered without gaps, and each says what was rejected. */
export const decisionRecords: Check = {
  name: 'decision-records',
  look: async (root): Promise<Report> => {
    const paths = listFiles(root).filter((path) => path.startsWith('docs/adr/'));
    const problems = paths.flatMap((path, index) => {
      const number = index + 1;
      const text = readText(root, path);
      const found: string[] = [];
      if (!path.startsWith(`docs/adr/${String(number).padStart(4, '0')}-`)) {
        found.push(`${path}  should have number ${number}`);
      }
      if (!text.startsWith(`# ${number}. `)) found.push(`${path}  should begin "# ${number}. "`);
      for (const part of parts) {
        if (!text.includes(`\n## ${part}\n`)) found.push(`${path}  lacks "## ${part}"`);
      }
      if (text.split('\n').length > 60) found.push(`${path}  is longer than one screen (60 lines)`);
      return found;
    });
    return { examined: paths.length, unit: 'records', problems };
  },
  mustFind: ['should have number 2', 'should begin "# 2. "', 'lacks "## Rejected"'],
};
