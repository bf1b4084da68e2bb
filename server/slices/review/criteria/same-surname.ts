import type { Criterion } from '../criterion.ts';

/** Reader and person have the same surname. A rare one says more than one that hundreds have. */
export const sameSurname: Criterion = {
  id: 'sameSurname',
  judge({ surnameBearers, isOwnPerson }) {
    if (surnameBearers === null || isOwnPerson) return undefined;
    const points =
      surnameBearers <= 5 ? 30 : surnameBearers <= 20 ? 20 : surnameBearers < 100 ? 12 : 6;
    return { points, values: { rare: surnameBearers <= 20 ? 'yes' : 'no' } };
  },
};
