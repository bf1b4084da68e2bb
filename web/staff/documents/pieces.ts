/** A piece of text; `found` when it is what was searched for. `at` is where it begins. */
export type Piece = { text: string; found: boolean; at: number };

/** The text in pieces, with every occurrence of the words found, whatever their case. */
export function piecesOf(text: string, words: string): Piece[] {
  const sought = words.trim().toLocaleLowerCase('sv');
  const lower = text.toLocaleLowerCase('sv');
  // Letters that change length with their case would move the marks; then nothing is marked.
  if (sought.length < 2 || lower.length !== text.length) return [{ text, found: false, at: 0 }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = lower.indexOf(sought); at !== -1; at = lower.indexOf(sought, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), found: false, at: from });
    from = at + sought.length;
    pieces.push({ text: text.slice(at, from), found: true, at });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), found: false, at: from });
  return pieces;
}
