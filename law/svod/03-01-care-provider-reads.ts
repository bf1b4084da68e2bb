import { isAcross, isForHealthCare } from '../reading.ts';
import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 3 kap. 1 § (en vårdgivares behandling av uppgifter)
 * A care provider may read what other providers have made available about a patient it has a
 * current relation with, if the patient consents and the data matter for care, coordination or a
 * certificate. For a certificate a former relation suffices. A child who can't itself consent is
 * exempt from the consent.
 */
export const careProviderReads: Rule = {
  id: 'svod-3-1',
  cites: 'SVOD 3:1',
  inForce: { from: '2023-01-01' },
  asks: ['read', 'listSources'],
  judge(facts) {
    if (!isAcross(facts) || facts.reader === 'socialCareProvider') return silent();
    const relation =
      facts.currentPatientRelation === 'yes' ||
      (facts.purpose === 'certificate' && facts.formerPatientRelation === 'yes');
    return permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      facts.boundary === 'otherProvider' || 'boundary',
      isForHealthCare(facts.purpose) || 'purpose',
      facts.authorised === 'yes' || 'authorised',
      facts.madeAvailable === 'yes' || 'madeAvailable',
      relation || 'currentPatientRelation',
      facts.relevant === 'yes' || 'relevant',
      facts.consentGiven === 'yes' || facts.capacity === 'childUnable' || 'consentGiven',
    );
  },
};
