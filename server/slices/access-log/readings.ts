import type { Cursor } from '../../platform/cursor.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { startOfDay, swedishDate } from '../../platform/swedish-time.ts';
import {
  type Audit,
  countLookupsByMonth,
  countOutcomes,
  listEntriesOfLookups,
  listLookups,
  openEntry,
  readTime,
  Sealed,
} from '../audit/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import { listOwnConsents } from './store.ts';
import { type Visit, visitOf } from './visit.ts';

/** What the resident's pages work with. */
export interface ResidentAccess {
  readonly sql: Database;
  readonly audit: Audit;
  /** MAC keys: an entry that its key doesn't fit was not written by Samvy. */
  readonly auditMac: MacKeys;
}

/** Who has read about me. */
export interface Readings {
  readonly visits: readonly Visit[];
  readonly next: Cursor | null;
  readonly summary: {
    readonly from: string;
    readonly units: number;
    readonly visits: number;
    readonly refusedAttempts: number;
  };
  readonly figure: readonly { month: string; care: number; socialCare: number }[];
  readonly trace: { readonly entryId: string; readonly at: string; readonly step: string };
}

const visitsAPage = 30;
/** A lookup is over within these hours (see the lookup handle). */
const lookupMs = 12 * 3_600_000;
const months = 12;

/** The resident's own log (SVOD 4:2 and 4:5, PDL 8:5), grouped by visit, newest first. Itself an entry. */
export async function seeReadings(
  { sql, audit, auditMac }: ResidentAccess,
  resident: Resident,
  before: Cursor | null,
): Promise<Readings> {
  const id = newId();
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const at = await readTime(sql);
  const firstMonth = startOfDay(`${monthsBack(swedishDate(at), months - 1)}-01`);
  const lookups = await listLookups(sql, persons, { before, count: visitsAPage + 1 });
  const shown = lookups.slice(0, visitsAPage);
  const [newest, oldest] = [shown[0], shown.at(-1)];
  const thisMonth = `${swedishDate(at).slice(0, 7)}-01`;
  const [stored, counts, outcomes, consents] = await Promise.all([
    newest === undefined || oldest === undefined
      ? []
      : listEntriesOfLookups(
          sql,
          persons,
          shown.map(({ lookupId }) => lookupId),
          { from: oldest.at, until: new Date(Date.parse(newest.at) + lookupMs).toISOString() },
        ),
    countLookupsByMonth(sql, persons, firstMonth),
    countOutcomes(sql, persons, startOfDay(thisMonth)),
    listOwnConsents(sql, persons),
  ]);
  const rows = new Sealed({ stored, counts, outcomes }, id);
  const entry = await audit.append({
    ...residentEntry(id, at, resident),
    step: 'residentReadings',
    details: { cites: ['SVOD 4:2', 'SVOD 4:5', 'PDL 8:5'] },
  });
  const released = rows.release(entry);
  const inForce = new Set(consents.map((consent) => consent.id));
  const byLookup = Map.groupBy(
    released.stored.flatMap((row) => openEntry(row, auditMac) ?? []),
    ({ lookup }) => lookup,
  );
  const visits = shown.flatMap(
    ({ lookupId }) => visitOf(byLookup.get(lookupId) ?? [], inForce) ?? [],
  );
  return {
    visits,
    next:
      lookups.length > visitsAPage && oldest !== undefined
        ? { at: oldest.at, id: oldest.id }
        : null,
    summary: { from: thisMonth, ...released.outcomes },
    figure: figureOf(released.counts, at),
    trace: { entryId: entry.id, at: entry.at, step: entry.step },
  };
}

function figureOf(
  counts: readonly { readonly month: string; readonly kind: string; readonly count: number }[],
  at: string,
): Readings['figure'] {
  const today = swedishDate(at);
  return Array.from({ length: months }, (_, index) => {
    const month = monthsBack(today, months - 1 - index);
    const of = (kind: string) =>
      counts.find((row) => row.month === month && row.kind === kind)?.count ?? 0;
    return { month, care: of('careProvider'), socialCare: of('socialCareProvider') };
  });
}

/** 'YYYY-MM', so many months before the date's. */
function monthsBack(date: string, count: number): string {
  return Temporal.PlainDate.from(date).toPlainYearMonth().subtract({ months: count }).toString();
}
