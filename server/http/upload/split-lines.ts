/** One line of a body: its number in the file from 1, and its bytes, or that it was too long. */
export type Line = { readonly number: number } & (
  | { readonly kind: 'line'; readonly bytes: Uint8Array }
  | { readonly kind: 'tooLong' }
);

/** The body is larger than a request may be. */
export class RequestTooLarge extends Error {
  override readonly name = 'RequestTooLarge';
}

export interface SplitLimits {
  readonly lineBytes: number;
  readonly requestBytes: number;
}

const newline = 0x0a;
const blank = new Set([0x09, 0x0d, 0x20]);
const byteOrderMark = [0xef, 0xbb, 0xbf];
const slackBytes = byteOrderMark.length + 1;

/**
 * The lines of a body, without their ends (LF or CRLF) and without a leading byte order mark. Blank lines
 * are counted and left out. Holds no more than one line of at most `lineBytes`: the rest of a longer one is
 * passed over.
 * @throws RequestTooLarge, and whatever reading the body throws (then the last, unended line is lost)
 */
export async function* splitLines(
  body: AsyncIterable<Uint8Array>,
  limits: SplitLimits,
): AsyncGenerator<Line, void, undefined> {
  let number = 0;
  let total = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;

  const take = (piece: Uint8Array) => {
    // A little more than the limit is kept: it may be a byte order mark and the CR of a CRLF.
    if (length <= limits.lineBytes + slackBytes && piece.length > 0) pieces.push(piece);
    length += piece.length;
  };
  const finish = (): Line | undefined => {
    number += 1;
    const bytes = length > limits.lineBytes + slackBytes ? undefined : join(pieces);
    pieces = [];
    length = 0;
    if (bytes === undefined) return { number, kind: 'tooLong' };
    const content = trimmed(bytes, number === 1);
    if (content.length > limits.lineBytes) return { number, kind: 'tooLong' };
    return content.every((byte) => blank.has(byte))
      ? undefined
      : { number, kind: 'line', bytes: content };
  };

  for await (const chunk of body) {
    total += chunk.length;
    if (total > limits.requestBytes) throw new RequestTooLarge();
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(newline, start);
      if (end === -1) break;
      take(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line !== undefined) yield line;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) {
    const line = finish();
    if (line !== undefined) yield line;
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
}

function trimmed(bytes: Uint8Array, first: boolean): Uint8Array {
  const start = first && byteOrderMark.every((byte, index) => bytes[index] === byte) ? 3 : 0;
  const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
  return bytes.subarray(start, Math.max(start, end));
}
