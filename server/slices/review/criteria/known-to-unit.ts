import type { Criterion } from '../criterion.ts';

/** Speaks against: the unit has documents about the person, or somebody else made the relation. */
export const knownToUnit: Criterion = {
  id: 'knownToUnit',
  judge({ unitHasDocuments, relation, otherOpeningsByUnit }) {
    const known = unitHasDocuments || relation.madeBy === 'other' || otherOpeningsByUnit > 0;
    return known ? { points: -10 } : undefined;
  },
};
