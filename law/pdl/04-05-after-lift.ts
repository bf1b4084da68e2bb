import { forbids, type Rule, silent } from '../rule.ts';

/**
 * PDL 4 kap. 5 § second paragraph (efter en hävd spärr)
 * When an inner block has been lifted, only data that can be presumed to matter for the patient's
 * care are opened.
 */
export const afterLiftOfInnerBlock: Rule = {
  id: 'pdl-4-5-after-lift',
  cites: 'PDL 4:5',
  inForce: { from: '2008-07-01' },
  asks: ['read', 'readInsuranceInvestigation'],
  judge(facts) {
    if (facts.boundary !== 'sameProvider' || facts.reader === 'socialCareProvider') return silent();
    if (facts.innerBlocked === 'no' || facts.liftedForReader !== 'yes') return silent();
    return facts.relevant === 'yes' ? silent() : forbids('relevant');
  },
};
