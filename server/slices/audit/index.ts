export { type Audit, createAudit, DurableEntry, openEntry } from './audit.ts';
export type { Actor, DecisionRecord, Entry, EntryOutcome, Step } from './entry.ts';
export { type DecideAgain, type ReplayFinding, replayLog } from './replay.ts';
export { Sealed } from './sealed.ts';
export { trace } from './shapes.ts';
export {
  countLookups,
  countOutcomes,
  listEntriesOfLookups,
  listLookups,
  readTime,
  type StoredEntry,
} from './store.ts';
