import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Check, Report } from '../check.ts';
import { listFiles, readText } from '../source-files.ts';

/** Links between the documents lead somewhere: files exist, and so do the headings they point at. */
export const links: Check = {
  name: 'links',
  look: async (root): Promise<Report> => {
    const paths = listFiles(root).filter((path) => path.endsWith('.md'));
    let examined = 0;
    const problems = paths.flatMap((path) => {
      const targets = [
        ...withoutCode(readText(root, path)).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g),
      ]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target));
      examined += targets.length;
      return targets.flatMap((target) => {
        const [file = '', heading] = target.split('#');
        const to = file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/');
        if (!existsSync(join(root, to)))
          return [`${path}  links to ${target}, which does not exist`];
        if (heading === undefined || !to.endsWith('.md')) return [];
        return headingsOf(readText(root, to)).includes(heading)
          ? []
          : [`${path}  links to ${target}: no such heading`];
      });
    });
    return { examined, unit: 'links', problems };
  },
  mustFind: ['links to nowhere.md', 'no such heading'],
};

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
}

/** Headings as the anchors that GitHub and GitLab make of them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
