import type { Instant } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { readTime } from '../audit/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import { listNoticeRows } from './notice-store.ts';
import { type OwnRecord, type Trace, traceOf } from './own-record.ts';

export const noticeKinds = [
  'danger',
  'liftRequested',
  'liftGranted',
  'liftDeclined',
  'unableAssessed',
  'innerLifted',
] as const;

/** What was done about a person without asking her, as she is told afterwards. */
export interface Notice {
  readonly id: string;
  readonly at: Instant;
  readonly kind: (typeof noticeKinds)[number];
  /** The unit that did it, and its connected provider, by name. */
  readonly unit: string;
  readonly connectedProvider: string;
  /** The name by the policy of that provider. */
  readonly by: { readonly name: string | null; readonly role: string | null };
  readonly reason: string | null;
  readonly until: Instant | null;
  readonly cites: readonly string[];
}

const cites: Readonly<Record<Notice['kind'], readonly string[]>> = {
  danger: ['SVOD 3:6'],
  liftRequested: ['SVOD 3:5'],
  liftGranted: ['SVOD 3:5'],
  liftDeclined: ['SVOD 3:5'],
  unableAssessed: ['SVOD 3:3'],
  innerLifted: ['PDL 4:5'],
};

/** What was done about the resident the last year when she could not be asked, newest first. Itself an entry. */
export async function seeNotices(
  { sql, audit }: OwnRecord,
  resident: Resident,
): Promise<{ readonly notices: readonly Notice[]; readonly trace: Trace }> {
  const at = await readTime(sql);
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const { entry, result } = await audit.appendWith(
    { ...residentEntry(newId(), at, resident), step: 'residentNotices' },
    (transaction) => listNoticeRows(transaction, persons),
  );
  return {
    notices: result.map((row) => ({ ...row, cites: cites[row.kind] })),
    trace: traceOf(entry),
  };
}
