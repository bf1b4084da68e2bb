/** What the rules about reading share: on which side of the boundary they stand, and for what. */

import type { Facts } from './facts.ts';

/**
 * Whether the reading may cross from one provider to another. An unknown boundary may: the rules of
 * SVOD then name it as unmet, and its prohibitions hold.
 */
export function isAcross(facts: Facts): boolean {
  return facts.boundary !== 'sameUnit' && facts.boundary !== 'sameProvider';
}

/** The purposes of SVOD 3 kap. 1 § first paragraph, point 3. */
export function isForHealthCare(purpose: Facts['purpose']): boolean {
  return purpose === 'care' || purpose === 'coordination' || purpose === 'certificate';
}

/** The purposes of SVOD 3 kap. 2 § first paragraph, points 1 and 2. */
export function isForSocialCare(purpose: Facts['purpose']): boolean {
  return purpose === 'interventions' || purpose === 'investigation';
}

/** The relation that SVOD 3 kap. 2 and 4 §§ ask of social care, for either purpose. */
export function isRecipient(facts: Facts): boolean {
  return facts.receivesInterventions === 'yes' || facts.underInvestigation === 'yes';
}

/**
 * Whether SVOD 3 kap. 3 and 4 §§ may be about this person: of one who can answer, or soon can, or of
 * a child, they say nothing. An unknown capacity is then named as unmet.
 */
export function maybeLastinglyUnable(facts: Facts): boolean {
  return facts.capacity === 'lastinglyUnable' || facts.capacity === 'unknown';
}

/** What opens the record inside a provider, in health care and in social care alike. */
export function needsItForWork(facts: Facts): boolean {
  return facts.takesPartInCare === 'yes' || facts.otherNeedForWork === 'yes';
}
