import { isAcross, isForHealthCare, isForSocialCare } from '../reading.ts';
import { forbids, type Rule, silent } from '../rule.ts';

/**
 * SVOD 3 kap. 7 § (lagens reglering är uttömmande)
 * Nothing but what 3 kap. 1-6 §§ name opens another provider's data, even where the person expressly
 * consents. Quality, research, statistics, administration and teaching are in none of them.
 */
export const exhaustive: Rule = {
  id: 'svod-3-7',
  cites: 'SVOD 3:7',
  inForce: { from: '2023-01-01' },
  asks: ['read', 'listSources'],
  judge(facts) {
    if (!isAcross(facts) || facts.purpose === 'unknown') return silent();
    const named = isForHealthCare(facts.purpose) || isForSocialCare(facts.purpose);
    return named ? silent() : forbids('purpose');
  },
};
