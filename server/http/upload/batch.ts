import { setImmediate as others, setTimeout as wait } from 'node:timers/promises';
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

/** Lets a few batches into the database at a time, so that uploads leave connections for lookups. */
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

export interface BatchRun<Item> {
  readonly database: Database;
  readonly gate: Gate;
  readonly handler: LineHandler<Item>;
  readonly client: UploadClient;
  /** Time of the database, for what may not lie in the future. */
  readonly readNow: () => Promise<string>;
  /** Makes an audit entry of the batch durable; answers leave only after it. */
  readonly enter: (counts: Counts) => Promise<void>;
}

const attempts = 4;
const serialization = new Set(['40001', '40P01']);
/** Lines parsed before other requests get their turn. */
const parsedInOneGo = 50;

/** Values that were read and checked: what is to be stored, and the answers to the others, each in its place. */
export interface Checked<Item> {
  readonly items: readonly Item[];
  /** The place of each item among the values. */
  readonly places: readonly number[];
  readonly answers: readonly (LineAnswer | undefined)[];
}

/** Checks the values; nothing is stored by it. */
export async function checkBatch<Item>(
  run: BatchRun<Item>,
  values: readonly Value[],
): Promise<Checked<Item>> {
  const now = await run.readNow();
  const answers = new Array<LineAnswer | undefined>(values.length);
  const items: Item[] = [];
  const places: number[] = [];
  for (const [place, entry] of values.entries()) {
    if (place % parsedInOneGo === parsedInOneGo - 1) await others();
    if (entry.kind === 'answered') {
      answers[place] = entry.answer;
      continue;
    }
    const parsed = run.handler.parse(entry.value, now);
    if (parsed.ok) {
      items.push(parsed.value);
      places.push(place);
    } else {
      answers[place] = invalidAnswer(run.handler.idOf(entry.value), parsed.mistake);
    }
  }
  return { items, places, answers };
}

/**
 * Stores what was checked in one transaction and answers each value in order; the answers come when all is durable.
 * Tried again when PostgreSQL chose this transaction to end a deadlock.
 * @throws when the database fails; then nothing of the batch is answered, and what was stored of it is
 * `unchanged` when it is sent again
 */
export async function storeBatch<Item>(
  run: BatchRun<Item>,
  { items, places, answers: answered }: Checked<Item>,
): Promise<readonly LineAnswer[]> {
  const answers = [...answered];
  if (items.length > 0) {
    const applied = await run.gate.pass(() => applyAll(run, items));
    if (applied.length !== items.length) throw new Error('A handler answers every item once');
    for (const [index, answer] of applied.entries()) answers[places[index] ?? -1] = answer;
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
      if (attempt === attempts || typeof code !== 'string' || !serialization.has(code)) throw error;
      await wait(attempt * 20 * (1 + Math.random()));
    }
  }
}
