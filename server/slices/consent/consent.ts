import type { Instant } from '../../platform/database.ts';

export const consentChannels = ['onSite', 'phone', 'written', 'referral'] as const;

/** A consent to reading: it belongs to the reading unit or to one of its staff, never to the source. */
export interface Consent {
  readonly id: string;
  readonly connectedProviderId: string;
  readonly unitId: string;
  /** Set: personal to this staff member. Null: all authorised staff of the unit. */
  readonly staffId: string | null;
  readonly startsAt: Instant;
  /** Null: until it is withdrawn. */
  readonly endsAt: Instant | null;
  readonly channel: (typeof consentChannels)[number];
  readonly givenBy: 'person' | 'representative';
  readonly representedBy: string | null;
  readonly registeredAt: Instant;
  /** Internal id of the staff member or system client. */
  readonly registeredBy: string;
  /** Ended by the person's wish; final. */
  readonly withdrawnAt: Instant | null;
  /** Registered by mistake; final. */
  readonly voidedAt: Instant | null;
}

/** Who reads, and when; death ends the use of consents. */
export interface ConsentScope {
  readonly unitId: string;
  readonly staffId: string;
  readonly at: Instant;
  readonly deceasedOn: string | null;
}

/** The five states of a consent (RIV-TA consent 2.0), and the one before it begins. */
export type ConsentState = 'valid' | 'notYet' | 'expired' | 'withdrawn' | 'voided';

export function consentState(
  consent: Pick<Consent, 'startsAt' | 'endsAt' | 'withdrawnAt' | 'voidedAt'>,
  at: Instant,
): ConsentState {
  if (consent.voidedAt !== null) return 'voided';
  if (consent.withdrawnAt !== null) return 'withdrawn';
  if (consent.endsAt !== null && consent.endsAt <= at) return 'expired';
  return consent.startsAt <= at ? 'valid' : 'notYet';
}

/**
 * The person's own consents to this reader that are in force. What a representative or custodian gave is
 * kept, but is not the person's own consent and never counts as one.
 */
export function consentsInForce<Found extends Consent>(
  consents: readonly Found[],
  scope: ConsentScope,
): readonly Found[] {
  if (scope.deceasedOn !== null) return [];
  return consents.filter(
    (consent) =>
      consent.givenBy === 'person' &&
      consent.unitId === scope.unitId &&
      (consent.staffId === null || consent.staffId === scope.staffId) &&
      consentState(consent, scope.at) === 'valid',
  );
}

/** Is the person's own consent to this reader in force? */
export function consentFact(consents: readonly Consent[], scope: ConsentScope): 'yes' | 'no' {
  return consentsInForce(consents, scope).length > 0 ? 'yes' : 'no';
}
