import type { Instant, Sql } from '../../platform/database.ts';
import {
  countSeries,
  findWitnessed,
  type Gap,
  listGaps,
  listNumbers,
  type Stretch,
} from './series-store.ts';
import type { Place } from './visit.ts';

/** A stretch of one person id's own series of entries, as the person sees it. */
export interface Series {
  /** Which, from 1: a person whose numbers were linked later has several. */
  readonly series: number;
  /** First number of the stretch. */
  readonly from: number;
  /** Last number of the stretch; less than `from` when it is empty. */
  readonly until: number;
  /** Numbers that are missing: there must never be any. */
  readonly gaps: readonly Gap[];
}

/** The person's series, and who else has signed the log that they stand in. */
export interface Standing {
  readonly series: readonly Series[];
  readonly witnessed: { readonly count: number; readonly at: Instant } | null;
}

/** Series are numbered by the order of the person ids, which never changes. */
export function inOrder(persons: readonly string[]): readonly string[] {
  return [...persons].sort();
}

/** All of a series. */
export const wholeSeries: Stretch = { since: null, before: null };

/** How a stretch of each of the person's own series stands. */
export async function readStanding(
  sql: Sql,
  persons: readonly string[],
  stretch: Stretch,
): Promise<Standing> {
  const [counts, witnessed] = await Promise.all([
    countSeries(sql, persons, stretch),
    findWitnessed(sql),
  ]);
  const series = inOrder(persons).map(async (personId, index) => {
    const count = counts.find((row) => row.personId === personId);
    if (count === undefined) throw new Error('A series was not counted');
    const { from, leaves, found, unnumbered } = count;
    const lost = count.until - from + 1 - leaves;
    // Entries whose numbers were taken from the end: no number after them tells of it.
    const until = count.until + Math.max(0, unnumbered - lost);
    const gaps = found === until - from + 1 ? [] : await listGaps(sql, personId, { from, until });
    return { series: index + 1, from, until, gaps };
  });
  return { series: await Promise.all(series), witnessed: witnessed ?? null };
}

/** Where each entry stands. */
export async function placesOf(
  sql: Sql,
  persons: readonly string[],
  entries: readonly { readonly id: string; readonly subject: { readonly id: string } }[],
): Promise<ReadonlyMap<string, Place>> {
  const order = inOrder(persons);
  const numbers = new Map(
    (
      await listNumbers(
        sql,
        persons,
        entries.map(({ id }) => id),
      )
    ).map(({ entryId, number }) => [entryId, number]),
  );
  return new Map(
    entries.map(({ id, subject }) => [
      id,
      { series: order.indexOf(subject.id) + 1, number: numbers.get(id) ?? null },
    ]),
  );
}
