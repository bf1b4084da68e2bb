import { forbids, type Rule, silent } from '../rule.ts';

/**
 * PDL 4 kap. 4 § (spärr inom en vårdgivare)
 * Data that the patient has had blocked towards other units and care processes are not open to
 * them, unless the block has been lifted for the reader under 4 kap. 5 §.
 */
export const innerBlock: Rule = {
  id: 'pdl-4-4',
  cites: 'PDL 4:4',
  inForce: { from: '2008-07-01' },
  asks: ['read', 'readInsuranceInvestigation'],
  judge(facts) {
    if (facts.boundary !== 'sameProvider' || facts.reader === 'socialCareProvider') return silent();
    if (facts.innerBlocked === 'no' || facts.liftedForReader === 'yes') return silent();
    return forbids('innerBlocked');
  },
};
