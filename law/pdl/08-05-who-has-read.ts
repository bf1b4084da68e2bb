import { permitsWhen, type Rule } from '../rule.ts';

/**
 * PDL 8 kap. 5 § (information om åtkomst)
 * A care provider tells a patient who asks of the electronic access to the patient's data that has
 * occurred, within it and to others.
 */
export const patientIsTold: Rule = {
  id: 'pdl-8-5',
  cites: 'PDL 8:5',
  inForce: { from: '2008-07-01' },
  asks: ['showLogToResident'],
  obliges: true,
  judge: (facts) =>
    permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      facts.requestedBy === 'person' || 'requestedBy',
    ),
};
