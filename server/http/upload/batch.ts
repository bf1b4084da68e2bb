import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../../platform/database.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import { invalidAnswer, type LineHandler, type UploadClient } from './handler.ts';

/** One value of an upload: what a line holds, or what is wrong with the line itself. */
export type Value =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'answered'; readonly answer: LineAnswer };

/** How many lines had which outcome. */
export type Counts = Record<LineAnswer['outcome'], number> & { lines: number };

export function noCounts(): Counts {
  return { lines: 0, stored: 0, unchanged: 0, refused: 0, invalid: 0, conflict: 0 };
}

export function count(answers: readonly LineAnswer[], counts: Counts = noCounts()): Counts {
  for (const answer of answers) {
    counts.lines += 1;
    counts[answer.outcome] += 1;
  }
  return counts;
}

export interface BatchRun<Item> {
  readonly database: Database;
  readonly handler: LineHandler<Item>;
  readonly client: UploadClient;
  /** Time of the database, for what may not lie in the future. */
  readonly readNow: () => Promise<string>;
  /** Makes an audit entry of the batch durable; answers leave only after it. */
  readonly enter: (counts: Counts) => Promise<void>;
}

const attempts = 4;
const retryable = new Set(['40001', '40P01']);

/**
 * Stores the values in one transaction and answers each in order; the answers come when all is durable.
 * Tried again when PostgreSQL chose this transaction to end a deadlock.
 * @throws when the database fails; then nothing of the batch is answered, and what was stored of it is
 * `unchanged` when it is sent again
 */
export async function runBatch<Item>(
  run: BatchRun<Item>,
  values: readonly Value[],
): Promise<readonly LineAnswer[]> {
  const now = await run.readNow();
  const answers = new Array<LineAnswer | undefined>(values.length);
  const items: Item[] = [];
  const places: number[] = [];
  values.forEach((entry, place) => {
    if (entry.kind === 'answered') {
      answers[place] = entry.answer;
      return;
    }
    const parsed = run.handler.parse(entry.value, now);
    if (parsed.ok) {
      items.push(parsed.value);
      places.push(place);
    } else {
      answers[place] = invalidAnswer(run.handler.idOf(entry.value), parsed.mistake);
    }
  });
  if (items.length > 0) {
    const applied = await applyAll(run, items);
    if (applied.length !== items.length) throw new Error('A handler answers every item once');
    applied.forEach((answer, index) => {
      const place = places[index];
      if (place !== undefined) answers[place] = answer;
    });
  }
  const all = answers.filter((answer) => answer !== undefined);
  await run.enter(count(all));
  return all;
}

async function applyAll<Item>(
  run: BatchRun<Item>,
  items: readonly Item[],
): Promise<readonly LineAnswer[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run.database.begin((transaction) =>
        run.handler.apply(transaction, items, run.client),
      );
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (attempt === attempts || typeof code !== 'string' || !retryable.has(code)) throw error;
      await wait(attempt * 20 * (1 + Math.random()));
    }
  }
}
