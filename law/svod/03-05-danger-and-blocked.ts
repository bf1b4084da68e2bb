import type { Facts } from '../facts.ts';
import { type Condition, permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 3 kap. 5 § first paragraph (vilken vårdgivare som har spärrat)
 * In danger to life or serious risk to health, when the patient can't ask for a lift, a care provider
 * may see which care provider has blocked. What is blocked stays closed.
 */
export const seesWhoBlocked: Rule = {
  id: 'svod-3-5-who',
  cites: 'SVOD 3:5',
  inForce: { from: '2023-01-01' },
  asks: ['seeWhoBlocked'],
  judge: (facts) => permitsWhen(...inDanger(facts)),
};

/**
 * SVOD 3 kap. 5 § second paragraph (begäran om att spärren hävs)
 * If the blocked data can be presumed to matter for care that the patient indispensably needs, the
 * care provider may ask the one that blocked to lift the block.
 */
export const requestsLift: Rule = {
  id: 'svod-3-5-request',
  cites: 'SVOD 3:5',
  inForce: { from: '2023-01-01' },
  asks: ['requestLift'],
  judge: (facts) => permitsWhen(...inDanger(facts, 'indispensable')),
};

/**
 * SVOD 3 kap. 5 § second paragraph (den som har spärrat häver)
 * The care provider that blocked, and no other, lifts the block when the reader may ask for it.
 */
export const liftsOnRequest: Rule = {
  id: 'svod-3-5-lift',
  cites: 'SVOD 3:5',
  inForce: { from: '2023-01-01' },
  asks: ['lift'],
  judge(facts) {
    const byProvider = facts.requestedBy === 'careProvider';
    if (!byProvider && facts.requestedBy !== 'unknown') return silent();
    return permitsWhen(
      ...inDanger(facts, 'indispensable'),
      byProvider || 'requestedBy',
      facts.askedAt === 'blockingProvider' || 'askedAt',
    );
  },
};

/** The conditions of the first paragraph; of the second, when the care must be indispensable. */
function inDanger(facts: Facts, care?: 'indispensable'): readonly Condition[] {
  const looking = care === undefined;
  return [
    facts.reader === 'careProvider' || 'reader',
    facts.source === 'careProvider' || 'source',
    facts.authorised === 'yes' || 'authorised',
    facts.currentPatientRelation === 'yes' || 'currentPatientRelation',
    looking || facts.relevant === 'yes' || 'relevant',
    looking || facts.careIndispensable === 'yes' || 'careIndispensable',
    facts.dangerToLifeOrHealth === 'yes' || 'dangerToLifeOrHealth',
    facts.ableToRequestLift === 'no' || 'ableToRequestLift',
  ];
}
