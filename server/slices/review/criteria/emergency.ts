import type { Criterion } from '../criterion.ts';

/** Danger to life or health was stated, or blocks were asked about or lifted (SVOD 3:5, 3:6, PDL 4:5): always reviewed. */
export const emergency: Criterion = {
  id: 'emergency',
  judge: (facts) => (facts.emergency ? { points: 25 } : undefined),
};
