import { Readable } from 'node:stream';
import type { SigningKey } from '@samvy/ledger';
import { newId } from '../../platform/ids.ts';
import { endOfDay, startOfDay } from '../../platform/swedish-time.ts';
import { readTime } from '../audit/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Language, type Resident, residentEntry } from '../session/index.ts';
import { bundleOf, checkpointOfBundle } from './bundle.ts';
import { type ResidentAccess, readVisits } from './readings.ts';
import { inOrder, readStanding, wholeSeries } from './series.ts';

/** What an extract is made with. */
export interface ExtractAccess extends ResidentAccess {
  /** Signs bundles, as it signs the log. */
  readonly ledgerKey: SigningKey;
}

/** Swedish dates, first and last day; null is without end. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

/** An extract on its way out, a piece at a time. It is in the log already. */
export interface Extract {
  readonly stream: Readable;
  /** Swedish date on which it was made. */
  readonly at: string;
}

/**
 * One of the resident's series with proofs, as a bundle. Undefined when there is no such series.
 * @param series which, from 1
 */
export async function extractBundle(
  access: ExtractAccess,
  resident: Resident,
  series: number,
): Promise<Extract | { readonly code: 'ledger-part-not-found' }> {
  const { sql, audit } = access;
  const personId = inOrder(await listLinkedPersonIds(sql, resident.personId))[series - 1];
  const checkpoint = await checkpointOfBundle(sql);
  if (personId === undefined || checkpoint === undefined) return { code: 'ledger-part-not-found' };
  const { at } = await audit.append({
    ...residentEntry(newId(), await readTime(sql), resident),
    step: 'residentExtract',
    details: { form: 'bundle', series, size: checkpoint.size },
  });
  return { at, stream: Readable.from(bundleOf(access, resident, { personId, checkpoint })) };
}

/** Who has read about the resident, in plain words on paper, newest first. */
export async function extractPaper(
  access: ExtractAccess,
  resident: Resident,
  asked: Period & { readonly language: Language },
): Promise<Extract> {
  const { sql, audit } = access;
  const { from, until, language } = asked;
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const { at } = await audit.append({
    ...residentEntry(newId(), await readTime(sql), resident),
    step: 'residentExtract',
    details: { form: 'paper', from, until },
  });
  const { series } = await readStanding(sql, persons, wholeSeries);
  const visits = visitsWithin(access, persons, asked);
  const { name } = resident;
  // Loaded by the first who asks: what lays out pages takes 20 MB and a fifth of a second.
  const { paperOf } = await import('./paper/paper-of.ts');
  const paper = paperOf({ name, language, from, until, at, series, visits });
  return { at, stream: Readable.from(paper, { objectMode: false }) };
}

const visitsAtATime = 100;
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The visits that began within the period, newest first, however many: read a page at a time. */
async function* visitsWithin(
  access: ExtractAccess,
  persons: readonly string[],
  { from, until }: Period,
) {
  const start = from === null ? '' : startOfDay(from);
  let before = until === null ? null : { at: endOfDay(until), id: lastId };
  do {
    const page = await readVisits(access, persons, { before, count: visitsAtATime });
    for (const visit of page.visits) {
      if (visit.from < start) return;
      if (until === null || visit.from < endOfDay(until)) yield visit;
    }
    before = page.next;
  } while (before !== null);
}
