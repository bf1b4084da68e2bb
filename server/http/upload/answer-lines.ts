import { isDatabaseUnavailable } from '../../platform/database.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import { type AnswerSpool, AnswersNotRead } from './answer-spool.ts';
import { count, noCounts, type Value } from './batch.ts';
import { invalidAnswer } from './handler.ts';
import { RequestTooLarge, type SplitLimits, splitLines } from './split-lines.ts';

/** Limits of an upload. */
export interface UploadLimits extends SplitLimits {
  /** Lines committed together. */
  readonly batchLines: number;
}

/** A value of an upload and the number of its line, from 1. */
export interface NumberedValue {
  readonly number: number;
  readonly value: Value;
  /** Length of the line; what isn't a line of its own counts nothing. */
  readonly bytes?: number;
}

/** The sender broke its request off, or the connection was lost. */
export class RequestBrokenOff extends Error {
  override readonly name = 'RequestBrokenOff';
}

/** Why an upload ended before its end; said in the last line in place of the summary. */
type Ending = { code: string; detail: string };

const sendAgain =
  'What has been answered is stored. Send the whole again: what is already stored is then answered as unchanged.';

/**
 * Answers values into `spool`: a line for each in order, and at the end a summary; or, when they could not be
 * read to their end, an error that says so; ending the spool is the caller's. Batches are committed one by one, each before its answers;
 * while one is stored the next is read and checked, and no more than that.
 * @param check tells of the values of a batch what is to be stored
 * @param store stores it, and answers each value in order
 * @param summary members of the summary beside the counts
 * @param report is told of what ended the upload before its end
 */
export async function answerValues<Checked>(parts: {
  readonly values: AsyncIterable<NumberedValue>;
  readonly check: (values: readonly Value[]) => Promise<Checked>;
  readonly store: (checked: Checked) => Promise<readonly LineAnswer[]>;
  readonly spool: AnswerSpool;
  readonly limits: UploadLimits;
  readonly summary?: Readonly<Record<string, unknown>>;
  readonly report: (error: unknown, code: string) => void;
}): Promise<void> {
  const { values, check, store, spool, limits, summary = {}, report } = parts;
  const counts = noCounts();
  async function* checkedBatches() {
    for await (const batch of batches(values, limits.batchLines)) {
      const numbers = batch.map(({ number }) => number);
      yield { numbers, checked: await check(batch.map(({ value }) => value)) };
    }
  }
  try {
    for await (const { numbers, checked } of oneAhead(checkedBatches())) {
      const answers = await store(checked);
      count(answers, counts);
      await spool.write(numbers.map((number, index) => toText(number, answers[index])).join(''));
      // Nobody is there to read what would be answered, and who sent this will have to send it again.
      if (!spool.open) throw new RequestBrokenOff();
    }
    await spool.write(toJsonLine({ summary: { ...counts, ...summary, complete: true } }));
  } catch (error) {
    const ending = toEnding(error, limits);
    report(error, ending.code);
    await spool.write(toJsonLine({ error: ending })).catch(() => undefined);
  }
}

/** The values of a body of NDJSON. */
export async function* readNdjson(
  body: AsyncIterable<Uint8Array>,
  limits: SplitLimits,
): AsyncGenerator<NumberedValue, void, undefined> {
  for await (const line of splitLines(untilBrokenOff(body), limits)) {
    const value = line.kind === 'line' ? parseJson(line.bytes) : tooLong;
    yield { number: line.number, value, bytes: line.kind === 'line' ? line.bytes.length : 0 };
  }
}

const tooLong: Value = {
  kind: 'answered',
  answer: invalidAnswer(null, {
    code: 'line-too-long',
    detail: 'The line is longer than a line may be: divide what it holds.',
  }),
};

/** A sender that has sent nothing for so long has gone. */
const idleMs = 5 * 60_000;

/** A lost connection to the sender is told apart from a lost connection to the database. */
async function* untilBrokenOff(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const idle = Promise.withResolvers<never>();
      const timer = setTimeout(() => idle.reject(new Error('Nothing was sent')), idleMs);
      const next = await Promise.race([chunks.next(), idle.promise])
        .catch((cause: unknown) => {
          throw new RequestBrokenOff('The request was broken off', { cause });
        })
        .finally(() => clearTimeout(timer));
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not awaited: behind a chunk that never comes it would wait for ever.
    chunks.return?.().catch(() => undefined);
  }
}

/** What is stored together holds no more than this, or one line. */
const batchBytes = 8 * 1024 * 1024;

async function* batches(
  values: AsyncIterable<NumberedValue>,
  size: number,
): AsyncGenerator<readonly NumberedValue[], void, undefined> {
  let batch: NumberedValue[] = [];
  let bytes = 0;
  for await (const value of values) {
    batch.push(value);
    bytes += value.bytes ?? 0;
    if (batch.length === size || bytes >= batchBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** The same items; the next one is already being fetched while whoever asked works on the one before. */
async function* oneAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T, void, undefined> {
  try {
    let coming = items.next();
    for (;;) {
      const next = await coming;
      if (next.done === true) return;
      coming = items.next();
      // What goes wrong with the next one is told when its turn comes.
      coming.catch(() => undefined);
      yield next.value;
    }
  } finally {
    // Not awaited: behind an item that never comes it would wait for ever.
    items.return(undefined).catch(() => undefined);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of JSON text in UTF-8, or the answer that says what is wrong with the text. */
export function parseJson(bytes: Uint8Array): Value {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return invalidText('encoding-invalid', 'The text is not UTF-8: encode it as UTF-8.');
  }
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (error) {
    // The message of the parser quotes the text; only its position may be told.
    const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const where = position === undefined ? '' : ` near character ${Number(position) + 1}`;
    return invalidText('json-invalid', `The text is not JSON${where}: correct it.`);
  }
}

function invalidText(code: string, detail: string): Value {
  return { kind: 'answered', answer: invalidAnswer(null, { code, detail }) };
}

function toText(line: number, answer: LineAnswer | undefined): string {
  if (answer === undefined) throw new Error('Every line of a batch is answered');
  return toJsonLine({ line, ...answer });
}

function toJsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function toEnding(error: unknown, limits: UploadLimits): Ending {
  if (error instanceof RequestTooLarge) {
    return {
      code: 'body-too-large',
      detail: `A request may hold at most ${limits.requestBytes} bytes: divide it. What has been answered is stored.`,
    };
  }
  if (error instanceof AnswersNotRead) {
    return {
      code: 'answers-not-read',
      detail: `Too many answers wait to be read: read them while sending, or divide the file. ${sendAgain}`,
    };
  }
  if (error instanceof RequestBrokenOff) {
    return { code: 'request-broken-off', detail: `The request was broken off. ${sendAgain}` };
  }
  if (isDatabaseUnavailable(error)) {
    return { code: 'database-unavailable', detail: `The database does not answer. ${sendAgain}` };
  }
  return { code: 'internal-error', detail: `Something went wrong in the server. ${sendAgain}` };
}
