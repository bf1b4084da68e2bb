import type { Instant } from '../../platform/database.ts';

/** A danger to the patient's life, or a serious risk to health, as a reader states it in one lookup. */
export interface Danger {
  readonly id: string;
  readonly at: Instant;
  readonly danger: string;
  /** Why the patient's consent can't be obtained (SVOD 3:6); null when that isn't stated. */
  readonly consentNotObtainable: string | null;
  /** Why the patient can't ask for a block to be lifted (SVOD 3:5); null when that isn't stated. */
  readonly unableToRequestLift: string | null;
  /** Why the patient indispensably needs the care that the data may matter for; null likewise. */
  readonly indispensable: string | null;
}

/**
 * What the statement says, and whether the patient can be asked. A patient who has said yes or no can, unless
 * it is stated why not; and one who said no after the statement could be asked then.
 * @param answered a consent is in force, or a refusal stands
 */
export function dangerFacts(
  danger: Danger | null,
  answered: { readonly consent: boolean; readonly refusedAt: Instant | null },
) {
  const { consent, refusedAt } = answered;
  const refusedSince = danger !== null && refusedAt !== null && refusedAt >= danger.at;
  const notObtainable = danger !== null && danger.consentNotObtainable !== null && !refusedSince;
  return {
    dangerToLifeOrHealth: danger === null ? 'unknown' : 'yes',
    consentObtainable: notObtainable ? 'no' : consent || refusedAt !== null ? 'yes' : 'unknown',
    ableToRequestLift: danger === null || danger.unableToRequestLift === null ? 'unknown' : 'no',
    careIndispensable: danger === null || danger.indispensable === null ? 'unknown' : 'yes',
  } as const;
}
