import { isAcross, maybeLastinglyUnable } from '../reading.ts';
import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 3 kap. 3 § (när patienten inte kan samtycka)
 * Of a patient who lastingly can't consent, a care provider may see which providers have made data
 * available, and may read what matters for care that is necessary, when the patient's attitude has
 * been clarified as far as possible and nothing suggests that the patient would have opposed it.
 * The section lifts the consent, not the relation.
 */
export const patientUnable: Rule = {
  id: 'svod-3-3',
  cites: 'SVOD 3:3',
  inForce: { from: '2023-01-01' },
  asks: ['read', 'listSources'],
  judge(facts) {
    if (!isAcross(facts) || facts.reader === 'socialCareProvider') return silent();
    if (!maybeLastinglyUnable(facts)) return silent();
    const listing = facts.question === 'listSources';
    return permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      facts.boundary === 'otherProvider' || 'boundary',
      facts.capacity === 'lastinglyUnable' || 'capacity',
      facts.purpose === 'care' || 'purpose',
      facts.authorised === 'yes' || 'authorised',
      facts.madeAvailable === 'yes' || 'madeAvailable',
      facts.currentPatientRelation === 'yes' || 'currentPatientRelation',
      listing || facts.relevant === 'yes' || 'relevant',
      listing || facts.attitudeClarified === 'yes' || 'attitudeClarified',
      listing || facts.reasonToAssumeOpposition === 'no' || 'reasonToAssumeOpposition',
      listing || facts.careNecessary === 'yes' || 'careNecessary',
    );
  },
};
