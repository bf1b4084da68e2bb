/** The finite space of facts: every fact with all its values, and the days on which the law turns. */

import {
  type CalendarDate,
  type FactName,
  type Facts,
  factNames,
  factValues,
  type Question,
} from '../facts.ts';

/** A dimension of the space: a fact, or the day asked about. */
export type Dimension = FactName | 'on';

/** Days on which a statute or a wording begins to hold, and today's day of the case file. */
const turningDays: readonly CalendarDate[] = [
  '2001-10-01',
  '2008-07-01',
  '2023-01-01',
  '2024-01-01',
  '2025-07-01',
  '2025-12-01',
  '2026-02-01',
  '2026-07-01',
];

/** Each turning day with the day before and the day after, and the ends of the calendar. */
export const days: readonly CalendarDate[] = [
  '0001-01-01',
  ...turningDays.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]),
  '9999-12-31',
];

/** The order in which diagrams ask: what divides the law most comes first. */
const first = ['on', 'boundary', 'reader', 'source', 'capacity', 'purpose'] as const;

/** Every dimension, in the order of the diagrams. */
export const dimensions: readonly Dimension[] = [
  ...first,
  ...factNames.filter((name) => !(first as readonly string[]).includes(name)),
];

/** The values of each dimension, `unknown` among them, in the order of `dimensions`. */
export const domains: readonly (readonly string[])[] = dimensions.map((dimension) =>
  dimension === 'on' ? days : [...factValues[dimension], 'unknown'],
);

/** How many combinations of facts and days there are for one question. */
export const spaceSize: bigint = domains.reduce((size, domain) => size * BigInt(domain.length), 1n);

const places = new Map(dimensions.map((dimension, place) => [dimension, place]));

/** The place of a dimension in the order of the diagrams. */
export function placeOf(dimension: Dimension): number {
  const place = places.get(dimension);
  if (place === undefined) throw new Error(`No dimension is called ${dimension}.`);
  return place;
}

/** The values of the dimension at a place. */
export function domainAt(place: number): readonly string[] {
  const domain = domains[place];
  if (domain === undefined) throw new Error(`The space has no place ${place}.`);
  return domain;
}

/**
 * One combination of a region: the facts that `chosen` says, by place and index of value. What it
 * leaves open gets values that differ from one `turn` to the next.
 */
export function factsOf(question: Question, chosen: ReadonlyMap<number, number>, turn = 0): Facts {
  const values = dimensions.map((name, place) => {
    const domain = domainAt(place);
    return [name, domain[chosen.get(place) ?? (turn * (place + 1)) % domain.length]];
  });
  return { question, ...Object.fromEntries(values) } as Facts;
}

function shifted(day: CalendarDate, by: number): CalendarDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
