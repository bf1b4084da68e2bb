import type { Criterion } from '../criterion.ts';

/** Refused again and again without giving up. */
export const refusedInARow: Criterion = {
  id: 'refusedInARow',
  judge({ refusalsInARow }) {
    if (refusalsInARow < 3) return undefined;
    return {
      points: Math.min(45, 25 + 5 * (refusalsInARow - 3)),
      values: { refusals: refusalsInARow },
    };
  },
};
