import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Check, Report } from './check.ts';
import { runTool } from './run-tool.ts';

/** TypeScript 7 over the whole house: once for what Node runs, once for the browser. */
export const types: Check = {
  name: 'types',
  look: async (root): Promise<Report> => {
    const projects = ['tsconfig.json', 'web/tsconfig.json'].filter((path) =>
      existsSync(join(root, path)),
    );
    const seen = new Set<string>();
    const problems: string[] = [];
    for (const project of projects) {
      const answer = await runTool(root, 'typescript-7/bin/tsc', [
        '--noEmit',
        '--listFiles',
        '--pretty',
        'false',
        '-p',
        project,
      ]);
      for (const line of answer.out.split('\n').filter((text) => text.trim() !== '')) {
        const file = relative(root, line);
        if (/error TS\d+:/.test(line)) problems.push(line);
        else if (/[.]tsx?$/.test(line) && !/^[.][.]|node_modules/.test(file)) seen.add(file);
      }
      if (answer.status !== 0 && problems.length === 0)
        problems.push(`${project}: ${answer.errors}`);
    }
    return { examined: seen.size, unit: 'files', problems };
  },
  mustFind: ['TS2322', 'TS1294', 'TS2532'],
};
