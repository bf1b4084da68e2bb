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
  judge: (facts) => permitsWhen(...withoutConsent(facts)),
};

/**
 * PDL 4 kap. 5 § second paragraph (vilka enheter som har spärrat)
 * When the block may be lifted without consent, the units and care processes that have blocked are
 * made known. When the patient consents, the act says nothing of it.
 */
export const seesWhichUnitBlocked: Rule = {
  id: 'pdl-4-5-which-unit',
  cites: 'PDL 4:5',
  inForce: { from: '2008-07-01' },
  asks: ['seeWhichUnitBlocked'],
  obliges: true,
  judge: (facts) => permitsWhen(...withoutConsent(facts)),
};

/** Consent is out of reach, and the data can be presumed to matter for indispensable care. */
function withoutConsent(facts: Facts): readonly Condition[] {
  return [
    ...byOfficer(facts),
    facts.relevant === 'yes' || 'relevant',
    facts.consentObtainable === 'no' || 'consentObtainable',
    facts.careIndispensable === 'yes' || 'careIndispensable',
  ];
}

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
