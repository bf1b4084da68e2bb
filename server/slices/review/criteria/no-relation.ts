import type { Criterion } from '../criterion.ts';

/** The unit has never had a relation with the person. Attempts count too, and one who only looked for a flag a little. */
export const noRelation: Criterion = {
  id: 'noRelation',
  judge({ relation, outcome }) {
    if (relation.state !== 'none') return undefined;
    const points = outcome === 'read' ? 45 : outcome === 'refused' ? 40 : 12;
    return { points, values: { outcome } };
  },
};
