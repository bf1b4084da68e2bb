import { needsItForWork } from '../reading.ts';
import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * PDL 4 kap. 1 § (inre sekretess)
 * Staff may read at their own care provider only if they take part in the patient's care or need
 * the data for other work in health care. What another unit or care process has documented opens
 * after an active choice.
 */
export const innerSecrecy: Rule = {
  id: 'pdl-4-1',
  cites: 'PDL 4:1',
  inForce: { from: '2008-07-01' },
  asks: ['read', 'readInsuranceInvestigation'],
  judge(facts) {
    if (facts.boundary !== 'sameUnit' && facts.boundary !== 'sameProvider') return silent();
    if (facts.reader === 'socialCareProvider') return silent();
    return permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      facts.source === 'careProvider' || 'source',
      facts.authorised === 'yes' || 'authorised',
      needsItForWork(facts) || 'takesPartInCare',
      facts.boundary === 'sameUnit' || facts.activeChoiceMade === 'yes' || 'activeChoiceMade',
    );
  },
};
