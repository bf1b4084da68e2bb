export { type Audit, createAudit, DurableEntry, openEntry } from './audit.ts';
export type { Actor, DecisionRecord, Entry, EntryOutcome, Step } from './entry.ts';
export { Sealed } from './sealed.ts';
export {
  countLookupsByMonth,
  type LookupCursor,
  listEntriesOfLookups,
  listLookups,
  readTime,
  type StoredEntry,
} from './store.ts';
