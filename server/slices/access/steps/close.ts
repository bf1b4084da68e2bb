import { entryOf, type Looking, type LookupAccess } from './step.ts';

/** The reader has left the person; the entry says when. */
export async function closeLookup(access: LookupAccess, looking: Looking): Promise<void> {
  const { at } = await access.cases.readClock();
  await access.audit.append(
    entryOf(looking, { at, step: 'close', outcome: 'done', decisions: [] }),
  );
}
