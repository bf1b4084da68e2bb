import { forbidsUnless, type Rule } from '../rule.ts';

/**
 * SVOD 2 kap. 3 § first and second paragraph (motsätta sig)
 * Data about a person who opposes it, or who has had them blocked, are not made available to other
 * providers. A custodian's objection is no objection.
 */
export const opposedData: Rule = {
  id: 'svod-2-3-opposed',
  cites: 'SVOD 2:3',
  inForce: { from: '2023-01-01' },
  asks: ['makeAvailable'],
  judge: (facts) =>
    forbidsUnless(facts.blocked === 'no' || 'blocked', facts.opposed === 'no' || 'opposed'),
};
