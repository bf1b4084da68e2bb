import type { Criterion } from '../criterion.ts';

/** The reader opened what there is about herself. */
export const ownPerson: Criterion = {
  id: 'ownPerson',
  judge: ({ isOwnPerson }) => (isOwnPerson ? { points: 70 } : undefined),
};
