import { permitsWhen, type Rule } from '../rule.ts';

/**
 * PDL 4 kap. 4 § third paragraph (uppgift om att det finns spärrade uppgifter)
 * Other units and care processes of the care provider may see that there are blocked data, but not
 * which unit has blocked.
 */
export const innerFlag: Rule = {
  id: 'pdl-4-4-flag',
  cites: 'PDL 4:4',
  inForce: { from: '2008-07-01' },
  asks: ['seeInnerBlockFlag'],
  judge: (facts) =>
    permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      facts.boundary === 'sameProvider' || 'boundary',
      facts.authorised === 'yes' || 'authorised',
    ),
};
