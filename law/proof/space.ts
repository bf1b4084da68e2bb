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

/** Each day on which a statute or a wording begins to hold, between the day before and the day after. */
const turningDays: readonly (readonly CalendarDate[])[] = [
  ['2001-09-30', '2001-10-01', '2001-10-02'], // SoLPuL
  ['2008-06-30', '2008-07-01', '2008-07-02'], // PDL
  ['2018-12-31', '2019-01-01', '2019-01-02'], // PDL 4:2 second paragraph
  ['2022-12-31', '2023-01-01', '2023-01-02'], // SVOD
  ['2023-12-31', '2024-01-01', '2024-01-02'], // SVOD 4:3, SoLPuL 10, new wording
  ['2025-06-30', '2025-07-01', '2025-07-02'], // the new Social Services Act
  ['2025-11-30', '2025-12-01', '2025-12-02'], // new wording of OSL
  ['2026-01-31', '2026-02-01', '2026-02-02'], // new regulations on records
  ['2026-06-30', '2026-07-01', '2026-07-02'], // the day of a case that names none
];

/** The days asked about: the turning days with their neighbours, and the ends of the calendar. */
export const days: readonly CalendarDate[] = ['0001-01-01', ...turningDays.flat(), '9999-12-31'];

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
