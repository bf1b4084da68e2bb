import { permitsWhen, type Rule } from '../rule.ts';

/**
 * SVOD 4 kap. 2 § (patientens och omsorgsmottagarens elektroniska tillgång)
 * A provider may show the person the data about that person which other providers may have under
 * 2 kap. 4 § and which may be disclosed to the person, but not data available only under 2 kap. 6 §.
 */
export const shownToResident: Rule = {
  id: 'svod-4-2',
  cites: 'SVOD 4:2',
  inForce: { from: '2023-01-01' },
  asks: ['showToResident'],
  judge: (facts) =>
    permitsWhen(
      facts.madeAvailable === 'yes' || 'madeAvailable',
      facts.blocked === 'no' || 'blocked',
      facts.availableUnder26 === 'no' || 'availableUnder26',
      facts.mayBeDisclosedToPerson === 'yes' || 'mayBeDisclosedToPerson',
    ),
};
