import type { Criterion } from '../criterion.ts';

/** The person works in the same unit, or for the same provider: curiosity about colleagues is what reviews find most. */
export const colleague: Criterion = {
  id: 'colleague',
  judge({ colleague, isOwnPerson }) {
    if (colleague === 'no' || isOwnPerson) return undefined;
    return { points: colleague === 'sameUnit' ? 35 : 8, values: { where: colleague } };
  },
};
