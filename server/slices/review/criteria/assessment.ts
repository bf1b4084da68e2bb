import type { Criterion } from '../criterion.ts';

/**
 * Read after the reader's own assessment of somebody who lastingly can't consent (SVOD 3:3, 3:4). Always reviewed, in a
 * list of their own, as emergencies are.
 */
export const assessment: Criterion = {
  id: 'assessment',
  judge: (facts) => (facts.assessment ? { points: 5 } : undefined),
};
