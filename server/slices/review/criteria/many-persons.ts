import type { Criterion } from '../criterion.ts';

/** Many persons in a short time of whom the unit knows nothing: no common cause. */
export const manyPersons: Criterion = {
  id: 'manyPersons',
  judge({ strangersAround }) {
    if (strangersAround < 6) return undefined;
    const points = Math.min(45, 25 + 4 * (strangersAround - 6));
    return { points, values: { persons: strangersAround, minutes: 20 } };
  },
};
