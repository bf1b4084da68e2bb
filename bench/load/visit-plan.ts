import type { Directory, Part } from '../county/directory.ts';
import { chanceOf } from '../county/ids.ts';
import { standingsOf } from '../county/persons.ts';

/** One look at one person, as it is meant to go. */
export interface Visit {
  readonly staff: number;
  readonly person: number;
  readonly part: Part;
  /** The number that she writes is nobody's. */
  readonly mistyped: boolean;
  /** The relation is recorded, or there is one; without it all is refused. */
  readonly relation: 'there' | 'recorded' | 'missing';
  readonly consent: 'there' | 'given' | 'refused' | 'missing';
  /** She states a danger to the patient's life (SVOD 3:6). */
  readonly danger: boolean;
  readonly looksAtStanding: boolean;
  readonly listsSources: boolean;
  readonly triesAgain: boolean;
  readonly documents: number;
  readonly closes: boolean;
}

/** So many places has a person in the lists of those whom units may read about. */
const places = 4;

/**
 * The visits of a month, the same at each run. Staff come in turn, so that everybody is there, then some more than
 * others, most from the large units; a tenth of the persons of a unit have near half of its visits.
 */
export function planVisits(directory: Directory): (n: number) => Visit {
  const { persons, staff } = directory.size;
  const ofUnit: number[][] = directory.units.map(() => []);
  for (let person = 0; person < persons; person += 1) {
    for (const [place, { unit }] of standingsOf(directory, person).entries()) {
      ofUnit[unit.n]?.push(places * person + place);
    }
  }
  const turn = strideFor(staff);
  const staffOf = (n: number) =>
    n < staff ? (n * turn) % staff : Math.floor(chanceOf(n, 70) ** 1.5 * staff);
  return (n) => {
    for (let tries = 0; tries < staff; tries += 1) {
      const reader = (staffOf(n) + tries) % staff;
      const unit = directory.unitOfStaff(reader);
      const known = ofUnit[unit.n] ?? [];
      const found = known[Math.floor(chanceOf(n, 71) ** 3 * known.length)];
      if (found !== undefined) return visitOf(directory, n, reader, found);
    }
    throw new RangeError('No unit has anybody to read about');
  };
}

function visitOf(directory: Directory, n: number, staff: number, found: number): Visit {
  const person = Math.floor(found / places);
  const standing = standingsOf(directory, person)[found % places];
  if (standing === undefined) throw new RangeError('The person has no such place');
  const { unit, related, consented } = standing;
  const has = (share: number, key: number) => chanceOf(n, key) < share;
  // What comes of a relation or a consent that is missing belongs to person and unit, not to the visit: another
  // visit at the same time may have recorded it or not.
  const fate = chanceOf(found, 80);
  const relation = related ? 'there' : fate < 0.85 ? 'recorded' : 'missing';
  const answer = chanceOf(found, 81);
  const consent = consented
    ? 'there'
    : answer < 0.7
      ? 'given'
      : answer < 0.8
        ? 'refused'
        : 'missing';
  return {
    ...{ staff, person, part: unit.part, relation, consent },
    mistyped: has(0.02, 72),
    danger: consent === 'missing' && unit.part === 'care' && answer >= 0.9,
    looksAtStanding: has(0.5, 73),
    listsSources: has(0.6, 74),
    triesAgain: has(0.3, 75),
    documents: Math.floor(chanceOf(n, 76) ** 2 * 4),
    closes: has(0.8, 77),
  };
}

/** A step by which all numbers below `count` are met once. */
function strideFor(count: number): number {
  const divides = (one: number, other: number): number =>
    other === 0 ? one : divides(other, one % other);
  let stride = Math.max(1, Math.floor(count * 0.618));
  while (divides(stride, count) !== 1) stride += 1;
  return stride;
}
