import { isAcross } from '../reading.ts';
import { permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 3 kap. 6 § (fara för patientens liv eller allvarlig risk för dennes hälsa)
 * When there is danger and the patient's consent can't be obtained, a care provider may see which
 * care providers have made data available, and may read what matters for care that the patient
 * indispensably needs. A patient who refuses is one whose consent can be obtained. What social care
 * holds isn't opened, and the relation is still required.
 */
export const readsInDanger: Rule = {
  id: 'svod-3-6',
  cites: 'SVOD 3:6',
  inForce: { from: '2023-01-01' },
  asks: ['read', 'listSources'],
  judge(facts) {
    if (!isAcross(facts) || facts.reader === 'socialCareProvider') return silent();
    const listing = facts.question === 'listSources';
    return permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      facts.source === 'careProvider' || 'source',
      facts.boundary === 'otherProvider' || 'boundary',
      facts.purpose === 'care' || 'purpose',
      facts.authorised === 'yes' || 'authorised',
      facts.madeAvailable === 'yes' || 'madeAvailable',
      facts.currentPatientRelation === 'yes' || 'currentPatientRelation',
      listing || facts.relevant === 'yes' || 'relevant',
      facts.consentObtainable === 'no' || 'consentObtainable',
      listing || facts.careIndispensable === 'yes' || 'careIndispensable',
      facts.dangerToLifeOrHealth === 'yes' || 'dangerToLifeOrHealth',
    );
  },
};
