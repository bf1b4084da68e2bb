import type { Check, Report } from '../check.ts';
import { listTypeScript, readText } from '../source-files.ts';

const ruleFile = /^law\/[a-z]+\/(\d\d)(?:-(\d\d)([a-z]?))?-[a-z0-9-]+[.]ts$/;

/**
 * A file named after a section (law/svod/03-01-care-provider-reads.ts) holds that section's rule:
 * one constant declared `: Rule`, which cites the section. Rule ids are never used twice.
 */
export const ruleFiles: Check = {
  name: 'rule-files',
  look: async (root): Promise<Report> => {
    const paths = listTypeScript(root).filter(
      (path) => ruleFile.test(path) && !path.endsWith('.test.ts'),
    );
    const owners = new Map<string, string>();
    const problems = paths.flatMap((path) => {
      const text = readText(root, path);
      const found: string[] = [];
      if (!/export const \w+: Rule = \{/.test(text))
        found.push(`${path}  declares no constant ": Rule"`);
      const section = sectionOf(path);
      if (!new RegExp(`cites: '[A-Za-z]+ ${section}'`).test(text)) {
        found.push(`${path}  does not cite ${section}, the section that it is named after`);
      }
      for (const [, id] of text.matchAll(/^\s+id: '([^']+)'/gm)) {
        if (id === undefined) continue;
        const owner = owners.get(id);
        if (owner !== undefined) found.push(`${path}  rule id ${id} is also in ${owner}`);
        owners.set(id, path);
      }
      return found;
    });
    return { examined: paths.length, unit: 'files', problems };
  },
  mustFind: ['declares no constant', 'does not cite 3:1', 'rule id svod-3-1 is also in'],
};

/** "law/svod/03-01-…" is section 3:1; "law/solpul/10-…" is section 10. */
function sectionOf(path: string): string {
  const [, first, second, letter] = ruleFile.exec(path) ?? [];
  const chapter = String(Number(first));
  return second === undefined ? chapter : `${chapter}:${Number(second)}${letter ?? ''}`;
}
