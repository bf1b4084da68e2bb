import type { Criterion } from '../criterion.ts';

/** The relation was over; or it was over, and the reader made a new one herself. */
export const afterRelation: Criterion = {
  id: 'afterRelation',
  judge({ relation, outcome }) {
    const { state, madeBy, endedDaysAgo } = relation;
    if (state === 'former') {
      const points = outcome === 'sawFlag' ? 15 : 40;
      return { points, values: { days: endedDaysAgo ?? 0, renewed: 'no' } };
    }
    if (state !== 'current' || madeBy !== 'reader') return undefined;
    if (endedDaysAgo === null || endedDaysAgo < 1) return undefined;
    return { points: 25, values: { days: endedDaysAgo, renewed: 'yes' } };
  },
};
