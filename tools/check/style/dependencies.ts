import type { Check, Report } from '../check.ts';
import { listFiles, readText } from '../source-files.ts';

const groups = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;
type Package = Partial<Record<(typeof groups)[number], Readonly<Record<string, string>>>>;

const exact = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Every dependency has an exact version and a line of reason in docs/dependencies.md, and every line a dependency. */
export const dependencies: Check = {
  name: 'dependencies',
  look: async (root): Promise<Report> => {
    const problems: string[] = [];
    const used = new Set<string>();
    for (const path of listFiles(root).filter((file) => /(^|\/)package[.]json$/.test(file))) {
      const manifest = JSON.parse(readText(root, path)) as Package;
      for (const [name, version] of groups.flatMap((group) =>
        Object.entries(manifest[group] ?? {}),
      )) {
        if (!exact.test(version))
          problems.push(`${path}  ${name} ${version} is not an exact version`);
        if (!name.startsWith('@samvy/')) used.add(name);
        if (/^(law|ledger)\//.test(path))
          problems.push(`${path}  ${name}: law and ledger have no dependency`);
      }
    }
    const explained = new Set(
      readText(root, 'docs/dependencies.md')
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)])
        .map((match) => match[1] ?? ''),
    );
    for (const name of used) {
      if (!explained.has(name)) problems.push(`docs/dependencies.md  gives no reason for ${name}`);
    }
    for (const name of explained) {
      if (!used.has(name))
        problems.push(`docs/dependencies.md  explains ${name}, which nothing depends on`);
    }
    return { examined: used.size, unit: 'packages', problems };
  },
  mustFind: [
    'is not an exact version',
    'gives no reason for',
    'which nothing depends on',
    'have no dependency',
  ],
};
