import type { Sql } from '../../platform/database.ts';
import {
  type ConsentKey,
  findRefusal,
  type GivenConsent,
  insertConsent,
  insertRefusal,
  isWithdrawn,
  listConsentRows,
  type Refusal,
  updateVoided,
  updateWithdrawn,
} from './store.ts';

/**
 * What became of something recorded under an id given by the caller: a repeat is `recorded` again, and
 * under an id that holds something else nothing is recorded.
 */
export type Recorded = 'recorded' | 'conflict';

/**
 * Records a consent to reading. The same consent under the same id keeps the time at which it first began.
 * What a representative or custodian gives is kept, but never counts as the person's own.
 */
export async function giveConsent(sql: Sql, consent: GivenConsent): Promise<Recorded> {
  await insertConsent(sql, consent);
  const [stored] = await listConsentRows(sql, [{ person_id: consent.personId, id: consent.id }]);
  const same =
    stored !== undefined &&
    stored.connected_provider_id === consent.connectedProviderId &&
    stored.unit_id === consent.unitId &&
    stored.staff_id === consent.staffId &&
    stored.ends_at === consent.endsAt &&
    stored.channel === consent.channel &&
    stored.given_by === consent.givenBy &&
    stored.represented_by === consent.representedBy &&
    stored.requested_by === consent.requestedBy &&
    stored.registered_by === consent.registeredBy;
  return same ? 'recorded' : 'conflict';
}

/** Records that the person was asked and said no, so that nobody asks in vain. */
export async function recordRefusal(sql: Sql, refusal: Refusal): Promise<Recorded> {
  await insertRefusal(sql, refusal);
  const stored = await findRefusal(sql, refusal);
  const same =
    stored !== undefined &&
    stored.connectedProviderId === refusal.connectedProviderId &&
    stored.unitId === refusal.unitId &&
    stored.staffId === refusal.staffId &&
    stored.channel === refusal.channel;
  return same ? 'recorded' : 'conflict';
}

/**
 * Withdraws a consent at the person's wish, from now on; it can't be undone.
 * @returns false when there is none that is in force or to come
 */
export async function withdrawConsent(
  sql: Sql,
  withdrawal: ConsentKey & { readonly by: 'staff'; readonly reason: string | null },
): Promise<boolean> {
  return updateWithdrawn(sql, withdrawal, withdrawal);
}

/**
 * The person ends a consent herself, whichever unit it was given to. Ending it again does no harm.
 * @returns false when there is none that could be ended
 */
export async function endConsentByPerson(sql: Sql, ending: ConsentKey): Promise<boolean> {
  const ended = await updateWithdrawn(sql, ending, { by: 'person', reason: null });
  return ended || (await isWithdrawn(sql, ending));
}

/**
 * Voids a consent that was registered by mistake; it is kept, and never counts again.
 * @param voiding `by` is the staff member's id
 * @returns false when there is none, or it has been voided before
 */
export async function voidConsent(
  sql: Sql,
  voiding: ConsentKey & { readonly by: string; readonly reason: string },
): Promise<boolean> {
  return updateVoided(sql, voiding, voiding);
}
