import { forbidsUnless, type Rule, silent } from '../rule.ts';

/**
 * SVOD 2 kap. 2 § (information)
 * The person is told what the system means, and of the right to oppose it, before data are made
 * available. For a person who lastingly can't take a position, 2 kap. 6 § takes its place: inform
 * as far as possible.
 */
export const informedBefore: Rule = {
  id: 'svod-2-2',
  cites: 'SVOD 2:2',
  inForce: { from: '2023-01-01' },
  asks: ['makeAvailable'],
  judge(facts) {
    if (facts.capacity === 'lastinglyUnable') return silent();
    return forbidsUnless(facts.informed === 'yes' || 'informed');
  },
};
