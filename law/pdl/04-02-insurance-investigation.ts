import { forbids, type Rule, silent } from '../rule.ts';

/**
 * PDL 4 kap. 2 § second paragraph (försäkringsmedicinska utredningar)
 * Data of an insurance-medical investigation are not open to those who work at another unit or in
 * another care process of the same care provider.
 *
 * The paragraph came with the act on such investigations, on 1 January 2019.
 */
export const staysInUnit: Rule = {
  id: 'pdl-4-2-investigation',
  cites: 'PDL 4:2',
  inForce: { from: '2019-01-01' },
  asks: ['readInsuranceInvestigation'],
  judge(facts) {
    if (facts.boundary === 'sameUnit' || facts.boundary === 'otherProvider') return silent();
    return forbids('boundary');
  },
};
