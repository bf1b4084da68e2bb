import { newId } from '../../platform/ids.ts';
import { readTime } from '../audit/index.ts';
import { endConsentByPerson } from '../consent/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import type { ResidentAccess } from './readings.ts';
import { listOwnConsents, type OwnConsent } from './store.ts';

interface OwnConsents {
  readonly consents: readonly OwnConsent[];
  readonly trace: { readonly entryId: string; readonly at: string; readonly step: string };
}

/** The consents that let somebody read about the resident now. */
export async function seeMe(
  { sql, audit }: ResidentAccess,
  resident: Resident,
): Promise<OwnConsents> {
  const at = await readTime(sql);
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const { entry, result } = await audit.appendWith(
    { ...residentEntry(newId(), at, resident), step: 'residentConsents' },
    (transaction) => listOwnConsents(transaction, persons),
  );
  return { consents: result, trace: { entryId: entry.id, at: entry.at, step: entry.step } };
}

/** Ends a consent from now on: the very next reading is refused. Ending it twice does no harm. */
export async function takeBackConsent(
  { sql, audit }: ResidentAccess,
  resident: Resident,
  consentId: string,
): Promise<OwnConsents | { readonly code: 'consent-not-found' }> {
  const at = await readTime(sql);
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const { entry, result } = await audit.appendWith(
    {
      ...residentEntry(newId(), at, resident),
      step: 'consentWithdrawal',
      details: { consent: consentId },
    },
    async (transaction) => {
      const ended = await endConsentByPerson(transaction, { persons, id: consentId });
      return ended ? await listOwnConsents(transaction, persons) : undefined;
    },
  );
  if (result === undefined) return { code: 'consent-not-found' };
  return { consents: result, trace: { entryId: entry.id, at: entry.at, step: entry.step } };
}
