import { permitsWhen, type Rule } from '../rule.ts';

/**
 * SVOD 2 kap. 5 § (uppgift om spärrade uppgifter om en patient)
 * A care provider may see that another care provider has blocked data about a patient. Social care
 * sees no such thing, and nobody sees it of what social care has blocked.
 */
export const blockedFlag: Rule = {
  id: 'svod-2-5-flag',
  cites: 'SVOD 2:5',
  inForce: { from: '2023-01-01' },
  asks: ['seeBlockedFlag'],
  obliges: true,
  judge: (facts) =>
    permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      facts.source === 'careProvider' || 'source',
      facts.authorised === 'yes' || 'authorised',
    ),
};
