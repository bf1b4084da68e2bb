import type { Criterion } from '../criterion.ts';

/**
 * The relation was over; or it was over, and the reader made a new one herself. One who comes back and is cared for
 * again is no reason to look.
 */
export const afterRelation: Criterion = {
  id: 'afterRelation',
  judge({ relation, outcome, unitHasDocuments, otherOpeningsByUnit }) {
    const { state, madeBy, endedDaysAgo } = relation;
    if (state === 'former') {
      const points = outcome === 'sawFlag' ? 15 : 40;
      return { points, values: { days: endedDaysAgo ?? 0, renewed: 'no' } };
    }
    if (state !== 'current' || madeBy !== 'reader') return undefined;
    if (endedDaysAgo === null || endedDaysAgo < 1) return undefined;
    if (unitHasDocuments || otherOpeningsByUnit > 0) return undefined;
    return { points: 25, values: { days: endedDaysAgo, renewed: 'yes' } };
  },
};
