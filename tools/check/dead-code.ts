import type { Check, Report } from './check.ts';
import { runTool } from './run-tool.ts';
import { listTypeScript } from './source-files.ts';

type Found = { readonly name: string; readonly line?: number };
type Row = { readonly file: string } & Readonly<Record<string, unknown>>;

/** knip: files, exports and dependencies that nothing uses. */
export const deadCode: Check = {
  name: 'dead-code',
  look: async (root): Promise<Report> => {
    const answer = await runTool(root, 'knip/bin/knip.js', ['--no-progress', '--reporter', 'json']);
    if (!answer.out.startsWith('{')) {
      return { examined: 0, unit: 'files', problems: [answer.errors || answer.out] };
    }
    const { issues } = JSON.parse(answer.out) as { readonly issues: readonly Row[] };
    return {
      examined: listTypeScript(root).length,
      unit: 'files',
      problems: issues.flatMap(toProblems),
    };
  },
  mustFind: ['files  server/forgotten.ts', 'exports  unused', 'dependencies  postgres'],
};

/** One row per file, one list per kind of finding. */
function toProblems(row: Row): string[] {
  return Object.entries(row).flatMap(([kind, found]) =>
    Array.isArray(found)
      ? (found as readonly Found[]).map(
          (one) => `${row.file}:${one.line ?? 1}  ${kind}  ${one.name}`,
        )
      : [],
  );
}
