import { permitsWhen, type Rule } from '../rule.ts';

/**
 * SVOD 4 kap. 2 § first paragraph, second sentence (dokumentation om åtkomst)
 * A provider may show the person the log of who has read, at it, what other providers have made
 * available. What is excepted in the second paragraph is data, not the log.
 */
export const logShown: Rule = {
  id: 'svod-4-2-log',
  cites: 'SVOD 4:2',
  inForce: { from: '2023-01-01' },
  asks: ['showLogToResident'],
  judge: (facts) => permitsWhen(facts.boundary === 'otherProvider' || 'boundary'),
};
