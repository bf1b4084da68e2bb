import { isAcross, isForSocialCare, isRecipient } from '../reading.ts';
import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 3 kap. 2 § (en omsorgsgivares behandling av uppgifter)
 * A social care provider may read what other providers have made available about a person who
 * receives its interventions, or is under investigation for them, if the data matter for those
 * interventions and the person consents. A child who can't itself consent is exempt from the
 * consent towards other social care providers only: what a care provider has made available stays
 * closed, and a custodian's consent doesn't open it.
 */
export const socialCareProviderReads: Rule = {
  id: 'svod-3-2',
  cites: 'SVOD 3:2',
  inForce: { from: '2023-01-01' },
  asks: ['read', 'listSources'],
  judge(facts) {
    if (!isAcross(facts) || facts.reader === 'careProvider') return silent();
    const child = facts.capacity === 'childUnable';
    const exempt = child && facts.source === 'socialCareProvider';
    return permitsWhen(
      facts.reader === 'socialCareProvider' || 'reader',
      facts.source !== 'unknown' || 'source',
      facts.boundary === 'otherProvider' || 'boundary',
      exempt || (!child && facts.capacity !== 'unknown') || 'capacity',
      isForSocialCare(facts.purpose) || 'purpose',
      facts.authorised === 'yes' || 'authorised',
      facts.madeAvailable === 'yes' || 'madeAvailable',
      isRecipient(facts) || 'receivesInterventions',
      facts.relevant === 'yes' || 'relevant',
      exempt || (!child && facts.consentGiven === 'yes') || 'consentGiven',
    );
  },
};
