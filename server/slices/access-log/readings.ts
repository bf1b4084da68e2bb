import type { Cursor } from '../../platform/cursor.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { startOfDay, swedishDate } from '../../platform/swedish-time.ts';
import {
  type Audit,
  countLookups,
  countOutcomes,
  listEntriesOfLookups,
  listLookups,
  openEntry,
  readTime,
  Sealed,
} from '../audit/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import { whoMayBeNamed } from './naming.ts';
import { placesOf, readStanding, type Standing } from './series.ts';
import { listNameable } from './series-store.ts';
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
export interface Readings extends Standing {
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
  access: ResidentAccess,
  resident: Resident,
  before: Cursor | null,
): Promise<Readings> {
  const { sql, audit } = access;
  const id = newId();
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const at = await readTime(sql);
  const year = lastMonths(swedishDate(at));
  const thisMonth = `${swedishDate(at).slice(0, 7)}-01`;
  const [page, counts, outcomes] = await Promise.all([
    readVisits(access, persons, { before, count: visitsAPage }),
    countLookups(
      sql,
      persons,
      year.map((month) => startOfDay(`${month}-01`)),
    ),
    countOutcomes(sql, persons, startOfDay(thisMonth)),
  ]);
  const standing = await readStanding(sql, persons, {
    since: page.next?.at ?? null,
    before: before?.at ?? null,
  });
  const rows = new Sealed({ page, counts, outcomes, standing }, id);
  const entry = await audit.append({
    ...residentEntry(id, at, resident),
    step: 'residentReadings',
    details: { cites: ['SVOD 4:2', 'SVOD 4:5', 'PDL 8:5'] },
  });
  const released = rows.release(entry);
  return {
    ...released.page,
    summary: { from: thisMonth, ...released.outcomes },
    figure: figureOf(released.counts, year),
    ...released.standing,
    trace: { entryId: entry.id, at: entry.at, step: entry.step },
  };
}

/** Visits of a page, newest first, and where the next page begins. They may leave once that is in the log. */
export async function readVisits(
  { sql, auditMac }: Pick<ResidentAccess, 'sql' | 'auditMac'>,
  persons: readonly string[],
  limits: { readonly before: Cursor | null; readonly count: number },
): Promise<{ readonly visits: readonly Visit[]; readonly next: Cursor | null }> {
  const { before, count } = limits;
  const [lookups, consents] = await Promise.all([
    listLookups(sql, persons, { before, count: count + 1 }),
    listOwnConsents(sql, persons),
  ]);
  const shown = lookups.slice(0, count);
  const [newest, oldest] = [shown[0], shown.at(-1)];
  if (newest === undefined || oldest === undefined) return { visits: [], next: null };
  const stored = await listEntriesOfLookups(
    sql,
    persons,
    shown.map(({ lookupId }) => lookupId),
    { from: oldest.at, until: new Date(Date.parse(newest.at) + lookupMs).toISOString() },
  );
  const entries = stored.flatMap((row) => openEntry(row, auditMac) ?? []);
  const [mayName, places] = await Promise.all([
    whoMayBeNamed(sql, entries),
    placesOf(sql, persons, entries),
  ]);
  const inForce = new Set(consents.map((consent) => consent.id));
  const byLookup = Map.groupBy(entries, ({ lookup }) => lookup);
  return {
    visits: shown.flatMap(
      ({ lookupId }) => visitOf(byLookup.get(lookupId) ?? [], { inForce, mayName, places }) ?? [],
    ),
    next: lookups.length > count ? { at: oldest.at, id: oldest.id } : null,
  };
}

/**
 * One visit with the staff member named, for those who answer for her: unless her identity is protected.
 * Undefined when its content is gone.
 */
export async function readVisit(
  { sql, auditMac }: Pick<ResidentAccess, 'sql' | 'auditMac'>,
  persons: readonly string[],
  { id, at }: { readonly id: string; readonly at: string },
): Promise<Visit | undefined> {
  const until = new Date(Date.parse(at) + lookupMs).toISOString();
  const stored = await listEntriesOfLookups(sql, persons, [id], { from: at, until });
  const entries = stored.flatMap((row) => openEntry(row, auditMac) ?? []);
  const staff = entries.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor.staffId] : []));
  const [nameable, places] = await Promise.all([
    listNameable(sql, staff),
    placesOf(sql, persons, entries),
  ]);
  const mayName = ({ staffId }: { readonly staffId: string }) => nameable.includes(staffId);
  return visitOf(entries, { inForce: new Set(), mayName, places });
}

function figureOf(
  counts: readonly { readonly place: number; readonly kind: string; readonly count: number }[],
  year: readonly string[],
): Readings['figure'] {
  return year.map((month, place) => {
    const of = (kind: string) =>
      counts.find((row) => row.place === place && row.kind === kind)?.count ?? 0;
    return { month, care: of('careProvider'), socialCare: of('socialCareProvider') };
  });
}

/** Twelve months up to that of the date, as 'YYYY-MM'. */
function lastMonths(date: string): readonly string[] {
  const last = Temporal.PlainDate.from(date).toPlainYearMonth();
  return Array.from({ length: months }, (_, n) =>
    last.subtract({ months: months - 1 - n }).toString(),
  );
}
