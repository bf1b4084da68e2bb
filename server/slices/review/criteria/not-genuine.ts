import type { Criterion } from '../criterion.ts';

/** An entry of the opening was not written by Samvy, or was changed: nothing weighs more. */
export const notGenuine: Criterion = {
  id: 'notGenuine',
  judge: ({ genuine }) => (genuine ? undefined : { points: 100 }),
};
