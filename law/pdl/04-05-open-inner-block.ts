import type { Facts } from '../facts.ts';
import { type Condition, permitsWhen, type Rule } from '../rule.ts';

/**
 * PDL 4 kap. 5 § first paragraph, point 1 (patienten samtycker)
 * An authorised officer at the care provider may lift an inner block when the patient consents. Of a
 * child who can't itself consent there is no consent to go by: a custodian's isn't the child's.
 */
export const opensInnerBlockWithConsent: Rule = {
  id: 'pdl-4-5-consent',
  cites: 'PDL 4:5',
  inForce: { from: '2008-07-01' },
  asks: ['openInnerBlock'],
  judge: (facts) =>
    permitsWhen(
      ...byOfficer(facts, facts.capacity !== 'childUnable' && facts.capacity !== 'unknown'),
      facts.consentGiven === 'yes' || 'consentGiven',
    ),
};

/**
 * PDL 4 kap. 5 § first paragraph, point 2 (samtycke kan inte inhämtas)
 * The officer may also lift it when consent can't be obtained and the data can be presumed to matter
 * for care that the patient indispensably needs. No danger to life is asked for.
 */
export const opensInnerBlockWithoutConsent: Rule = {
  id: 'pdl-4-5-indispensable',
  cites: 'PDL 4:5',
  inForce: { from: '2008-07-01' },
  asks: ['openInnerBlock'],
  judge: (facts) =>
    permitsWhen(
      ...byOfficer(facts),
      facts.relevant === 'yes' || 'relevant',
      facts.consentObtainable === 'no' || 'consentObtainable',
      facts.careIndispensable === 'yes' || 'careIndispensable',
    ),
};

/** An authorised officer at the care provider where the block stands. */
function byOfficer(facts: Facts, mayConsent = true): readonly Condition[] {
  const inside = facts.boundary === 'sameUnit' || facts.boundary === 'sameProvider';
  return [
    facts.reader === 'careProvider' || 'reader',
    inside || 'boundary',
    mayConsent || 'capacity',
    facts.authorised === 'yes' || 'authorised',
  ];
}
