import type { Criterion } from '../criterion.ts';

/** Opened when the unit doesn't work. */
export const outsideHours: Criterion = {
  id: 'outsideHours',
  judge: ({ hours }) => (hours === 'outside' ? { points: 18 } : undefined),
};
