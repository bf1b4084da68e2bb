import type { Check, Report } from '../check.ts';
import { readText } from '../source-files.ts';

type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly resolved?: string;
        readonly integrity?: string;
        readonly link?: boolean;
        readonly hasInstallScript?: boolean;
      }
    >
  >;
};

/** The lock file works with any registry and holds every package to its hash. */
export const lockfile: Check = {
  name: 'lockfile',
  look: async (root): Promise<Report> => {
    const { packages } = JSON.parse(readText(root, 'package-lock.json')) as Lock;
    const installed = Object.entries(packages).filter(
      ([path, entry]) => path.includes('node_modules/') && entry.link !== true,
    );
    const problems = installed.flatMap(([path, entry]) => {
      const found: string[] = [];
      if (entry.resolved?.startsWith('http'))
        found.push(`package-lock.json  ${path} names a registry's address`);
      if (entry.integrity === undefined) found.push(`package-lock.json  ${path} has no hash`);
      return found;
    });
    return { examined: installed.length, unit: 'packages', problems };
  },
  mustFind: ["names a registry's address", 'has no hash'],
};
