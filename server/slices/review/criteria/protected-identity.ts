import type { Criterion } from '../criterion.ts';

/**
 * The person's identity is protected: whoever looks may learn where she is. Without a relation in force even a search
 * is enough to be looked at, since it tells that she is known here.
 */
export const protectedIdentity: Criterion = {
  id: 'protectedIdentity',
  judge({ protectedIdentity, relation: { state } }) {
    if (!protectedIdentity) return undefined;
    return state === 'current' ? { points: 22 } : { points: 30, values: { relation: state } };
  },
};
