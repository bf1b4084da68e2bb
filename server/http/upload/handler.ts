import type { Sql } from '../../platform/database.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import type { Parsed } from '../../platform/shape.ts';

/** The system client that sends, as far as handlers need it. */
export interface UploadClient {
  /** Internal id of the system client. */
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
}

/** What one kind of upload does with its lines. */
export interface LineHandler<Item> {
  /** The value of a line as an item, or its mistake. `now` is the time of the database. */
  readonly parse: (value: unknown, now: string) => Parsed<Item>;
  /** The sender's own id in a value that was not parsed; null when there is none. */
  readonly idOf: (value: unknown) => string | null;
  /** Stores items in the transaction, and answers each in order. */
  readonly apply: (
    transaction: Sql,
    items: readonly Item[],
    client: UploadClient,
  ) => Promise<readonly LineAnswer[]>;
}

/** The answer to a line whose value has a mistake. */
export function invalidAnswer(
  id: string | null,
  mistake: { code: string; detail: string; pointer?: string },
): LineAnswer {
  return { id, outcome: 'invalid', ...mistake };
}
