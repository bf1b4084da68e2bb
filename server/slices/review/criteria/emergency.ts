import type { Criterion } from '../criterion.ts';

/**
 * Danger to life or health was stated, or blocks were asked about or lifted (SVOD 3:5, 3:6, PDL 4:5). These have a list of
 * their own and are always reviewed, so few points do: they mustn't hide what nobody would look at otherwise.
 */
export const emergency: Criterion = {
  id: 'emergency',
  judge: (facts) => (facts.emergency ? { points: 10 } : undefined),
};
