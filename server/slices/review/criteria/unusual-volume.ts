import type { Criterion } from '../criterion.ts';

/** More openings that day than are usual in the role and unit: the points grow with how many more. */
export const unusualVolume: Criterion = {
  id: 'unusualVolume',
  judge({ volume: { count, usual } }) {
    if (usual === null || count <= Math.max(usual, 5)) return undefined;
    const points = Math.min(40, 15 + Math.round((25 * (count - usual)) / Math.max(usual, 5)));
    return { points, values: { count, usual } };
  },
};
