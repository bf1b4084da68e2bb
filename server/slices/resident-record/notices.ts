import type { Instant } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { readTime } from '../audit/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import { listNoticeRows, type NoticeRow } from './notice-store.ts';
import { type OwnRecord, type Trace, traceOf } from './own-record.ts';

export const noticeKinds = [
  'danger',
  'liftRequested',
  'liftGranted',
  'liftDeclined',
  'unableAssessed',
  'innerLifted',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What was done about a person without asking her, as she is told afterwards. */
export interface Notice {
  readonly id: string;
  readonly at: Instant;
  readonly kind: NoticeKind;
  /** The unit that did it, and its connected provider, by name. */
  readonly unit: string;
  readonly connectedProvider: string;
  readonly by: { readonly name: string | null; readonly role: string | null };
  readonly reason: string | null;
  readonly until: Instant | null;
  readonly cites: readonly string[];
}

/**
 * What was done about the resident the last year when she could not be asked, newest first. It names who and why,
 * never what was read. Itself an entry.
 */
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
  return { notices: result.map(toNotice), trace: traceOf(entry) };
}

function toNotice(row: NoticeRow): Notice {
  const { id, at, kind, unit, connectedProvider, staffName, role, reason, until } = row;
  const by = { name: staffName, role };
  return { id, at, kind, unit, connectedProvider, by, reason, until, cites: sectionsOf(row) };
}

/** The sections by which it was done. */
function sectionsOf({ kind, providerKind, noConsent, noRequest }: NoticeRow): readonly string[] {
  switch (kind) {
    case 'danger':
      return noConsent === noRequest
        ? ['SVOD 3:5', 'SVOD 3:6']
        : [noConsent ? 'SVOD 3:6' : 'SVOD 3:5'];
    case 'liftRequested':
    case 'liftGranted':
    case 'liftDeclined':
      return ['SVOD 3:5'];
    case 'unableAssessed':
      return [providerKind === 'careProvider' ? 'SVOD 3:3' : 'SVOD 3:4'];
    case 'innerLifted':
      return ['PDL 4:5'];
  }
}
