import { readClock } from '../store.ts';
import { type Access, entryOf, type Looking } from './step.ts';

/** The reader has left the person; the entry says when. */
export async function closeLookup(access: Access, looking: Looking): Promise<void> {
  const { at } = await readClock(access.sql);
  await access.audit.append(
    entryOf(looking, { at, step: 'close', outcome: 'done', decisions: [] }),
  );
}
