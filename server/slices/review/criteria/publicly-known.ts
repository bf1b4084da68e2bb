import type { Criterion } from '../criterion.ts';

/** The person is one whom many are curious about. */
export const publiclyKnown: Criterion = {
  id: 'publiclyKnown',
  judge: (facts) => (facts.publiclyKnown ? { points: 25 } : undefined),
};
