import type { Criterion } from '../criterion.ts';

/** The reader opened what there is about a child in her own custody. */
export const ownChild: Criterion = {
  id: 'ownChild',
  judge: ({ isOwnChild }) => (isOwnChild ? { points: 50 } : undefined),
};
