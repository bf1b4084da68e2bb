import { forbidsUnless, type Rule, silent } from '../rule.ts';

/**
 * SVOD 1 kap. 3 § (tillämpningsområde)
 * Social care documentation belongs in the system only if it is kept for each recipient separately:
 * a file that a couple or a household shares stays outside.
 */
export const keptPerPerson: Rule = {
  id: 'svod-1-3',
  cites: 'SVOD 1:3',
  inForce: { from: '2023-01-01' },
  asks: ['makeAvailable'],
  judge(facts) {
    if (facts.source === 'careProvider') return silent();
    return forbidsUnless(facts.keptPerPerson === 'yes' || 'keptPerPerson');
  },
};
