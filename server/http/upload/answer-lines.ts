import { isDatabaseUnavailable } from '../../platform/database.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import { type AnswerSpool, AnswersNotRead } from './answer-spool.ts';
import { count, noCounts, type Value } from './batch.ts';
import { invalidAnswer } from './handler.ts';
import { type Line, RequestTooLarge, type SplitLimits, splitLines } from './split-lines.ts';

/** Limits of an upload. */
export interface UploadLimits extends SplitLimits {
  /** Lines committed together. */
  readonly batchLines: number;
}

export const defaultLimits: UploadLimits = {
  lineBytes: 256 * 1024,
  requestBytes: 1024 * 1024 * 1024,
  batchLines: 500,
};

/** Why an upload ended before its end; said in the last line in place of the summary. */
type Ending = { code: string; detail: string };

const sendAgain =
  'What has been answered is stored. Send the whole file again: what is already stored is then answered as unchanged.';

/**
 * Answers a body of NDJSON into `spool`: a line for each line in order, and at the end a summary; or, when
 * it could not be read to its end, an error that says so. Batches are committed one by one, each before its
 * answers.
 * @param process stores the values of a batch and answers each in order
 * @param report is told of failures that are not the sender's
 */
export async function answerLines(parts: {
  body: AsyncIterable<Uint8Array>;
  process: (values: readonly Value[]) => Promise<readonly LineAnswer[]>;
  spool: AnswerSpool;
  limits: UploadLimits;
  report: (error: unknown) => void;
}): Promise<void> {
  const { body, process, spool, limits, report } = parts;
  const counts = noCounts();
  try {
    for await (const batch of batches(splitLines(body, limits), limits)) {
      const answers = await process(batch.map(toValue));
      count(answers, counts);
      await spool.write(batch.map((line, index) => toText(line.number, answers[index])).join(''));
      // The client has gone: nobody reads what would be answered, so it will have to send again anyway.
      if (!spool.open) break;
    }
    await spool.write(`${JSON.stringify({ summary: { ...counts, complete: true } })}\n`);
  } catch (error) {
    const ending = toEnding(error, limits);
    if (ending.code === 'internal-error' || ending.code === 'database-unavailable') report(error);
    await spool.write(`${JSON.stringify({ error: ending })}\n`).catch(report);
  } finally {
    spool.end();
  }
}

async function* batches(
  lines: AsyncIterable<Line>,
  limits: UploadLimits,
): AsyncGenerator<readonly Line[], void, undefined> {
  let batch: Line[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === limits.batchLines) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function toValue(line: Line): Value {
  if (line.kind === 'tooLong') {
    return {
      kind: 'answered',
      answer: invalidAnswer(null, {
        code: 'line-too-long',
        detail: 'The line is longer than a line may be: divide what it holds.',
      }),
    };
  }
  return parseJson(line.bytes);
}

/** The value of JSON text in UTF-8, or the answer that says what is wrong with the text. */
export function parseJson(bytes: Uint8Array): Value {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return {
      kind: 'answered',
      answer: invalidAnswer(null, {
        code: 'encoding-invalid',
        detail: 'The text is not UTF-8: encode it as UTF-8.',
      }),
    };
  }
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    // The message of the parser quotes the text; only its position may be told.
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const where = position === undefined ? '' : ` near character ${Number(position) + 1}`;
    return {
      kind: 'answered',
      answer: invalidAnswer(null, {
        code: 'json-invalid',
        detail: `The text is not JSON${where}: correct it.`,
      }),
    };
  }
}

function toText(line: number, answer: LineAnswer | undefined): string {
  if (answer === undefined) throw new Error('Every line of a batch is answered');
  return `${JSON.stringify({ line, ...answer })}\n`;
}

function toEnding(error: unknown, limits: UploadLimits): Ending {
  if (error instanceof RequestTooLarge) {
    return {
      code: 'body-too-large',
      detail: `A request may hold at most ${limits.requestBytes} bytes: divide the file. What has been answered is stored.`,
    };
  }
  if (error instanceof AnswersNotRead) {
    return {
      code: 'answers-not-read',
      detail: `Too many answers wait to be read: read them while sending, or divide the file. ${sendAgain}`,
    };
  }
  if (isDatabaseUnavailable(error)) {
    return { code: 'database-unavailable', detail: `The database does not answer. ${sendAgain}` };
  }
  return { code: 'internal-error', detail: `Something went wrong in the server. ${sendAgain}` };
}
