import { permitsWhen, type Rule } from '../rule.ts';

/**
 * SVOD 4 kap. 5 § (information om den elektroniska åtkomst som förekommit)
 * A social care provider tells a recipient who asks who has read, at it, what other providers have
 * made available. For care providers it is PDL 8 kap. 5 §.
 */
export const recipientIsTold: Rule = {
  id: 'svod-4-5',
  cites: 'SVOD 4:5',
  inForce: { from: '2023-01-01' },
  asks: ['showLogToResident'],
  obliges: true,
  judge: (facts) =>
    permitsWhen(
      facts.reader === 'socialCareProvider' || 'reader',
      facts.boundary === 'otherProvider' || 'boundary',
      facts.requestedBy === 'person' || 'requestedBy',
    ),
};
