import type { Check, Report } from './check.ts';
import { runTool } from './run-tool.ts';
import { listTypeScript } from './source-files.ts';

type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
};

/** dependency-cruiser: who may import whom. Every TypeScript file must have been looked at. */
export const boundaries: Check = {
  name: 'boundaries',
  look: async (root): Promise<Report> => {
    const files = listTypeScript(root);
    const folders = [...new Set(files.map((path) => path.split('/')[0] ?? path))];
    const answer = await runTool(root, 'dependency-cruiser/bin/dependency-cruiser.mjs', [
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      ...folders,
    ]);
    if (!answer.out.startsWith('{')) {
      return { examined: 0, unit: 'files', problems: [answer.errors || 'no answer'] };
    }
    const cruise = JSON.parse(answer.out) as Cruise;
    const seen = new Set(cruise.modules.map((module) => module.source));
    const unseen = files.filter((path) => !seen.has(path));
    return {
      examined: files.length - unseen.length,
      unit: 'files',
      problems: [
        ...unseen.map((path) => `${path}  was not looked at`),
        ...cruise.summary.violations.map((v) => `${v.from} -> ${v.to}  [${v.rule.name}]`),
      ],
    };
  },
  mustFind: [
    'law-is-pure',
    'law-tests-stay-small',
    'ledger-is-pure',
    'slices-meet-at-the-door',
    'slices-are-entered-at-the-door',
    'slices-know-no-edge',
    'routes-know-no-integration',
    'integrations-implement-types',
    'platform-knows-nothing-of-care',
    'access-alone-asks-the-law',
    'web-meets-the-server-by-http',
    'nobody-uses-the-outer-rooms',
    'sim-speaks-http',
    'tests-are-leaves',
    'no-cycles',
    'no-cycles-between-slices',
    'imports-exist',
    'imports-are-declared',
  ].map((rule) => `[${rule}]`),
};
