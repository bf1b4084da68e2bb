import { forbidsUnless, type Rule } from '../rule.ts';

/**
 * SVOD 2 kap. 1 § (vilka uppgifter tillgången får avse)
 * Only data processed for care documentation and patient administration, or for interventions and
 * their administration, may be shared. Data from quality work, statistics or research may not.
 */
export const processedForCare: Rule = {
  id: 'svod-2-1',
  cites: 'SVOD 2:1',
  inForce: { from: '2023-01-01' },
  asks: ['makeAvailable'],
  judge: (facts) => forbidsUnless(facts.processedForCare === 'yes' || 'processedForCare'),
};
