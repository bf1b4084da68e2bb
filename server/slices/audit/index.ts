export { type Audit, createAudit, DurableEntry, openEntry } from './audit.ts';
export type { Actor, DecisionRecord, Entry, EntryOutcome, Step } from './entry.ts';
export { Sealed } from './sealed.ts';
export { trace } from './shapes.ts';
export {
  countLookupsByMonth,
  countOutcomes,
  listEntriesOfLookups,
  listLookups,
  readTime,
} from './store.ts';
