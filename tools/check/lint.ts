import type { Check, Report } from './check.ts';
import { runTool } from './run-tool.ts';

type Answer = {
  readonly summary: { readonly unchanged: number };
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly category: string;
    readonly message: string;
    readonly location?: {
      readonly path: string;
      readonly start?: { readonly line: number };
    };
  }[];
};

/** Biome: one format, and the lint rules of biome.json. */
export const lint: Check = {
  name: 'lint',
  look: async (root): Promise<Report> => {
    const answer = await runTool(root, '@biomejs/biome/bin/biome', [
      'ci',
      '--colors=off',
      '--reporter=json',
      '--max-diagnostics=none',
      '.',
    ]);
    if (!answer.out.startsWith('{')) {
      return { examined: 0, unit: 'files', problems: [answer.errors || 'no answer'] };
    }
    const { summary, diagnostics } = JSON.parse(answer.out) as Answer;
    const problems = diagnostics
      .filter((one) => one.severity !== 'information')
      .map(
        ({ category, message, location }) =>
          `${location?.path ?? ''}:${location?.start?.line ?? 1}  ${category}  ${message}`,
      );
    if (answer.status !== 0 && problems.length === 0) problems.push(answer.errors);
    return { examined: summary.unchanged, unit: 'files', problems };
  },
  mustFind: [
    'format  File',
    'noExplicitAny',
    'noNonNullAssertion',
    'noFloatingPromises',
    'noConsole',
    'useAltText',
  ],
};
