import type { Random } from './random.ts';

/**
 * The small grammar that the county's texts are written in: `{a|b|c}` is one of several ways to say it (they
 * may nest), `$name` is filled in. One template so gives many sentences, all of them written by hand.
 */
export type Slots = Readonly<Record<string, string>>;

type Piece =
  | string
  | { readonly slot: string }
  | { readonly choices: readonly (readonly Piece[])[] };

const parsed = new Map<string, readonly Piece[]>();

/** One of the ways to say a template. Throws on a slot that isn't given. */
export function say(random: Random, template: string, slots: Slots = {}): string {
  let pieces = parsed.get(template);
  if (!pieces) {
    pieces = parse(template);
    parsed.set(template, pieces);
  }
  return write(random, pieces, slots);
}

function write(random: Random, pieces: readonly Piece[], slots: Slots): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else if ('choices' in piece) text += write(random, random.pick(piece.choices), slots);
    else {
      const value = slots[piece.slot];
      if (value === undefined) throw new Error(`The template asks for $${piece.slot}.`);
      text += value;
    }
  }
  return text;
}

function parse(template: string): readonly Piece[] {
  let position = 0;
  const readUntil = (ends: string): Piece[] => {
    const pieces: Piece[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') pieces.push(text);
      text = '';
    };
    while (position < template.length) {
      const character = template.charAt(position);
      if (ends.includes(character)) break;
      position += 1;
      if (character === '{') {
        flush();
        const choices: Piece[][] = [];
        do {
          choices.push(readUntil('|}'));
          position += 1;
        } while (template.charAt(position - 1) === '|');
        if (template.charAt(position - 1) !== '}') throw new Error(`Unclosed { in: ${template}`);
        pieces.push({ choices });
      } else if (character === '$') {
        flush();
        const name = /^[A-Za-z]+/.exec(template.slice(position))?.[0] ?? '';
        position += name.length;
        pieces.push({ slot: name });
      } else text += character;
    }
    flush();
    return pieces;
  };
  const pieces = readUntil('');
  return pieces;
}
