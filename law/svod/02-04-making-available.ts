import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 2 kap. 4 § first paragraph (ospärrade uppgifter)
 * Unblocked data shall be made available to all connected providers. What may not be shared is for
 * 1 kap. 1 and 3 §§ and 2 kap. 1-3 §§ to forbid; a person who lastingly can't take a position is the
 * matter of 2 kap. 6 §.
 */
export const madeAvailable: Rule = {
  id: 'svod-2-4',
  cites: 'SVOD 2:4',
  inForce: { from: '2023-01-01' },
  asks: ['makeAvailable'],
  obliges: true,
  judge(facts) {
    if (facts.capacity === 'lastinglyUnable') return silent();
    return permitsWhen(
      facts.source !== 'unknown' || 'source',
      facts.capacity !== 'unknown' || 'capacity',
    );
  },
};
