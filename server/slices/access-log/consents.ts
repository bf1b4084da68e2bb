import { newId } from '../../platform/ids.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { readTime } from '../audit/index.ts';
import { decideForResident } from '../availability/index.ts';
import { endConsentByPerson } from '../consent/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Language, type Resident, residentEntry } from '../session/index.ts';
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

/** A refusal by law of what a resident asked for. */
interface ResidentRefused {
  readonly code: 'access-refused';
  readonly refusal: {
    readonly cites: readonly string[];
    readonly unmet: readonly string[];
    readonly explanation: ReturnType<typeof decideForResident>['explanation'];
    readonly trace: OwnConsents['trace'];
  };
}

/**
 * Ends a consent from now on: the very next reading is refused. Ending it twice does no harm. A child's consent
 * is the child's own: a custodian is refused, whether or not there is such a consent.
 */
export async function takeBackConsent(
  { sql, audit }: ResidentAccess,
  resident: Resident,
  consentId: string,
  language: Language,
): Promise<OwnConsents | { readonly code: 'consent-not-found' } | ResidentRefused> {
  const at = await readTime(sql);
  const { actsAs } = resident;
  const asked = decideForResident('block', { on: swedishDate(at), actsAs }, language);
  if (asked.decision.outcome === 'refused') {
    const entry = await audit.append({
      ...residentEntry(newId(), at, resident),
      step: 'consentWithdrawal',
      outcome: 'refused',
      ruleSet: asked.decision.ruleSet,
      decisions: [{ ...asked.logged, source: null, types: [], documents: [] }],
      details: { consent: consentId },
    });
    const { cites, unmet } = asked.decision;
    const trace = { entryId: entry.id, at: entry.at, step: entry.step };
    const { explanation } = asked;
    return { code: 'access-refused', refusal: { cites, unmet, explanation, trace } };
  }
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
