import type { Criterion } from '../criterion.ts';

/** The person's identity is protected: whoever looks may learn where she is. */
export const protectedIdentity: Criterion = {
  id: 'protectedIdentity',
  judge: (facts) => (facts.protectedIdentity ? { points: 22 } : undefined),
};
