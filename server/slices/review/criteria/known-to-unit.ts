import type { Criterion } from '../criterion.ts';
import type { OpeningFacts } from '../opening-facts.ts';

/** The unit has documented care of the person, somebody else made the relation, or others read too. */
export function isKnownToUnit({
  unitHasDocuments,
  relation,
  otherOpeningsByUnit,
}: Pick<OpeningFacts, 'unitHasDocuments' | 'relation' | 'otherOpeningsByUnit'>): boolean {
  return unitHasDocuments || relation.madeBy === 'other' || otherOpeningsByUnit > 0;
}

/** Speaks against: the person is known to the unit, whatever the reader did. */
export const knownToUnit: Criterion = {
  id: 'knownToUnit',
  judge: (facts) => (isKnownToUnit(facts) ? { points: -10 } : undefined),
};
