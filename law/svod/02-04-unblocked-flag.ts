import { permitsWhen, type Rule } from '../rule.ts';

/**
 * SVOD 2 kap. 4 § second paragraph (uppgift om ospärrade uppgifter)
 * Any connected provider shall be able to see that there are unblocked data, but not whose or what they are.
 */
export const unblockedFlag: Rule = {
  id: 'svod-2-4-flag',
  cites: 'SVOD 2:4',
  inForce: { from: '2023-01-01' },
  asks: ['seeUnblockedFlag'],
  obliges: true,
  judge: (facts) => permitsWhen(facts.authorised === 'yes' || 'authorised'),
};
