import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 2 kap. 6 § (den som inte endast tillfälligt saknar förmåga att ta ställning)
 * Data about a person who lastingly can't take a position may be made available when the person's
 * attitude has been clarified as far as possible and nothing suggests that the person would have
 * opposed it.
 */
export const personUnable: Rule = {
  id: 'svod-2-6',
  cites: 'SVOD 2:6',
  inForce: { from: '2023-01-01' },
  asks: ['makeAvailable'],
  judge(facts) {
    if (facts.capacity !== 'lastinglyUnable') return silent();
    return permitsWhen(
      facts.source !== 'unknown' || 'source',
      facts.attitudeClarified === 'yes' || 'attitudeClarified',
      facts.reasonToAssumeOpposition === 'no' || 'reasonToAssumeOpposition',
    );
  },
};
