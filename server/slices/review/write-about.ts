import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { type DurableEntry, readTime, type Step } from '../audit/index.ts';
import type { ListedRow } from './office-store.ts';
import { entryAbout } from './open-opening.ts';
import { type NotDone, type Review, type Reviewer, Undone } from './review.ts';

/** Writes about an opening with the entry in one transaction, or neither; that it was not written is entered too. */
export async function writeAbout<T>(
  { sql, audit }: Review,
  reviewer: Reviewer,
  opening: ListedRow,
  frame: {
    readonly step: Step;
    readonly details: Readonly<Record<string, string | readonly string[]>>;
  },
  work: (transaction: Sql) => Promise<(entry: DurableEntry) => T>,
): Promise<T | NotDone> {
  const at = await readTime(sql);
  try {
    const { entry, result } = await audit.appendWith(
      entryAbout(reviewer, opening, { id: newId(), at, ...frame, outcome: 'done' }),
      work,
    );
    return result(entry);
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    await audit.append(
      entryAbout(reviewer, opening, { id: newId(), at, ...frame, outcome: 'failed' }),
    );
    return error.why;
  }
}
