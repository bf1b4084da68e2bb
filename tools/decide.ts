/**
 * `npm run -s decide` answers a case file: JSON Lines on standard input, one answer a line on standard
 * output, as they come. A line that is no case gets `{"id","error"}`, and the exit status is then 1.
 */

import './node-guard.ts';
import { once } from 'node:events';
import { decide, parseCaseLine } from '../law/index.ts';

/** A longer line is answered as an error, and never held in memory. */
const longestLineBytes = 64 * 1024 * 1024;
const newline = 0x0a;

// Whoever reads the answers may stop when it has seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const laterDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
let decoder = new TextDecoder('utf-8', { fatal: true });

for await (const lines of linesOf(process.stdin)) {
  const answers = lines.map(answer).join('');
  if (answers !== '' && !process.stdout.write(answers)) await once(process.stdout, 'drain');
}

/** The lines of a stream without their ends, those of each chunk together; undefined is too long. */
async function* linesOf(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<readonly (Buffer | undefined)[]> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  const add = (part: Buffer): void => {
    begunBytes += part.length;
    if (begunBytes > longestLineBytes) begun = [];
    else begun.push(part);
  };
  const end = (): Buffer | undefined => {
    const line = begunBytes > longestLineBytes ? undefined : Buffer.concat(begun);
    begun = [];
    begunBytes = 0;
    return line;
  };
  for await (const chunk of stream) {
    const lines: (Buffer | undefined)[] = [];
    let start = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, at));
      lines.push(end());
      start = at + 1;
    }
    add(chunk.subarray(start));
    yield lines;
  }
  yield [end()];
}

/** The answer to one line with its end; nothing to an empty one. */
function answer(line: Buffer | undefined): string {
  const text = line === undefined ? undefined : textOf(line);
  if (text === undefined) return refusal(null, 'The line is too long, or is not UTF-8.');
  if (/^[ \t\r]*$/.test(text)) return '';
  const read = parseCaseLine(text);
  if (!read.ok) return refusal(read.id, read.error);
  const { outcome, cites, unmet } = decide(read.facts);
  return `${JSON.stringify({ id: read.id, outcome, cites, unmet })}\n`;
}

function refusal(id: string | null, error: string): string {
  process.exitCode = 1;
  return `${JSON.stringify({ id, error })}\n`;
}

/** The text of a line; of the first line without its byte order mark. Undefined if not UTF-8. */
function textOf(line: Buffer): string | undefined {
  const current = decoder;
  decoder = laterDecoder;
  try {
    return current.decode(line);
  } catch {
    return undefined;
  }
}
