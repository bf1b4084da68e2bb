import type { Criterion } from '../criterion.ts';

/** Reader and person live at one address. */
export const sameAddress: Criterion = {
  id: 'sameAddress',
  judge: ({ sharesAddress, isOwnPerson }) =>
    sharesAddress && !isOwnPerson ? { points: 50 } : undefined,
};
