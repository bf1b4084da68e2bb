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

function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
