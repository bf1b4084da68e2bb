import { needsItForWork } from '../reading.ts';
import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SoLPuL 10 §, with 6 § (åtkomst inom socialtjänsten)
 * Staff in social care have access to what each needs for the work. What another unit has
 * documented opens after an active choice. There is no inner block in social care.
 *
 * 10 § has its wording from 2024, and 6 § says the same of earlier days, so the rule has no first
 * day of its own.
 */
export const innerAccess: Rule = {
  id: 'solpul-10',
  cites: 'SoLPuL 10',
  inForce: { from: '0001-01-01' },
  asks: ['read'],
  judge(facts) {
    if (facts.boundary !== 'sameUnit' && facts.boundary !== 'sameProvider') return silent();
    if (facts.reader === 'careProvider') return silent();
    return permitsWhen(
      facts.reader === 'socialCareProvider' || 'reader',
      facts.source === 'socialCareProvider' || 'source',
      facts.authorised === 'yes' || 'authorised',
      needsItForWork(facts) || 'takesPartInCare',
      facts.boundary === 'sameUnit' || facts.activeChoiceMade === 'yes' || 'activeChoiceMade',
    );
  },
};
