import { isAcross, isForSocialCare, isRecipient, maybeLastinglyUnable } from '../reading.ts';
import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 3 kap. 4 § (när omsorgsmottagaren inte kan samtycka)
 * Of a recipient who lastingly can't consent, a social care provider may see which other social care
 * providers have made data available, and may read there what matters for interventions that are
 * necessary, on the same tests as 3 kap. 3 §. What care providers hold stays closed.
 */
export const recipientUnable: Rule = {
  id: 'svod-3-4',
  cites: 'SVOD 3:4',
  inForce: { from: '2023-01-01' },
  asks: ['read', 'listSources'],
  judge(facts) {
    if (!isAcross(facts) || facts.reader === 'careProvider') return silent();
    if (!maybeLastinglyUnable(facts)) return silent();
    const listing = facts.question === 'listSources';
    return permitsWhen(
      facts.reader === 'socialCareProvider' || 'reader',
      facts.source === 'socialCareProvider' || 'source',
      facts.boundary === 'otherProvider' || 'boundary',
      facts.capacity === 'lastinglyUnable' || 'capacity',
      isForSocialCare(facts.purpose) || 'purpose',
      facts.authorised === 'yes' || 'authorised',
      facts.madeAvailable === 'yes' || 'madeAvailable',
      isRecipient(facts) || 'receivesInterventions',
      listing || facts.relevant === 'yes' || 'relevant',
      listing || facts.attitudeClarified === 'yes' || 'attitudeClarified',
      listing || facts.reasonToAssumeOpposition === 'no' || 'reasonToAssumeOpposition',
      listing || facts.careNecessary === 'yes' || 'careNecessary',
    );
  },
};
