import type { Database } from '../../platform/database.ts';
import type { Audit, DurableEntry } from '../audit/index.ts';

/** What the resident's own record works with. */
export interface OwnRecord {
  readonly sql: Database;
  readonly audit: Audit;
}

/** What was logged: named in every answer. */
export interface Trace {
  readonly entryId: string;
  readonly at: string;
  readonly step: string;
}

export function traceOf(entry: DurableEntry): Trace {
  return { entryId: entry.id, at: entry.at, step: entry.step };
}
