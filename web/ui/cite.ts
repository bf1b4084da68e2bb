/**
 * A citation as it is written in Swedish: `SVOD 3:1` becomes `SVOD 3 kap. 1 §`, `SoLPuL 10` becomes `SoLPuL 10 §`.
 * It never breaks between lines. What has another form is left as it is. The statute is Swedish, so the form is the same in all languages.
 */
export function citeText(cite: string): string {
  const chapter = /^([\p{L}]+) (\d+):(\d+ ?[a-z]?)(.*)$/u.exec(cite);
  if (chapter !== null)
    return `${together(`${chapter[1]} ${chapter[2]} kap. ${chapter[3]} §`)}${chapter[4]}`;
  const paragraph = /^([\p{L}]+) (\d+ ?[a-z]?)$/u.exec(cite);
  if (paragraph !== null) return together(`${paragraph[1]} ${paragraph[2]} §`);
  return cite.endsWith('§') ? together(cite) : cite;
}

/** The acts whose sections the rulebook explains. */
const explained: ReadonlySet<string> = new Set(['SVOD', 'PDL', 'SoLPuL']);

/**
 * Where the rulebook explains a section: `SVOD 3:1` stands at `SVOD-3-1`, `SoLPuL 10` at `SoLPuL-10`. Undefined when it
 * isn't there.
 */
export function citeAnchor(cite: string): string | undefined {
  const [, act, chapter, section] = /^([\p{L}]+) (?:(\d+):)?(\d+)/u.exec(cite) ?? [];
  if (act === undefined || section === undefined || !explained.has(act)) return undefined;
  return [act, chapter, section].filter((part) => part !== undefined).join('-');
}

/** A sentence in which no section is parted between lines: `3 kap. 1 §` stays whole. */
export function keepSections(sentence: string): string {
  return sentence.replaceAll(/(?:\d+ kap\. )?\d+ ?[a-z]? §/g, together);
}

function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
