import type { Check, Report } from '../check.ts';
import { listFiles, readText } from '../source-files.ts';

/**
 * GLOSSARY.md says one word for one concept: identifiers are ASCII, stand in one row only, and are used in
 * the code. A row whose note says "(later)" waits for its code.
 */
export const glossary: Check = {
  name: 'glossary',
  look: async (root): Promise<Report> => {
    const rows = readText(root, 'GLOSSARY.md')
      .split('\n')
      .filter((line) => line.startsWith('|') && !/^\|\s*(-|Swedish)/.test(line))
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const code = listFiles(root)
      .filter((path) => /[.](tsx?|sql)$/.test(path) || path.endsWith('package.json'))
      .filter((path) => !path.startsWith('tools/'))
      .map((path) => readText(root, path))
      .join('\n');
    const owner = new Map<string, string>();
    const problems = rows.flatMap(([swedish = '', cell = '', note = '']) => {
      const words = [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
      const found: string[] = [];
      if (swedish === '' || words.length === 0)
        found.push(`GLOSSARY.md  row "${swedish}" names no identifier`);
      for (const word of words) {
        if (/[^\x20-\x7e]/.test(word)) found.push(`GLOSSARY.md  ${word} is not ASCII`);
        const other = owner.get(word);
        if (other !== undefined)
          found.push(`GLOSSARY.md  ${word} means both "${other}" and "${swedish}"`);
        owner.set(word, swedish);
        if (!note.includes('(later)') && !isUsed(word, code)) {
          found.push(`GLOSSARY.md  ${word} is used nowhere in the code`);
        }
      }
      return found;
    });
    return { examined: owner.size, unit: 'words', problems };
  },
  mustFind: ['is not ASCII', 'means both', 'is used nowhere', 'names no identifier'],
};

/** As it stands, as a column (care_provider), or as part of a longer name (CareProviderId). */
function isUsed(word: string, code: string): boolean {
  const bare = word.replace(/^table |\(.*\)$/g, '');
  const snake = bare.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, '');
  const pascal = bare.charAt(0).toUpperCase() + bare.slice(1);
  return [bare, snake, pascal].some((form) => code.includes(form));
}
