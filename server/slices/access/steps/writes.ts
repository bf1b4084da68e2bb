import type { Language } from '@samvy/law';
import type { Instant } from '../../../platform/database.ts';
import { recordCapacity } from '../../capacity/index.ts';
import { giveConsent, recordRefusal, voidConsent, withdrawConsent } from '../../consent/index.ts';
import { isChildOn } from '../../person/index.ts';
import type { Relation } from '../../relation/index.ts';
import { registerRelation } from '../../relation/index.ts';
import { changeStanding, type NotWritten, reused, type Standing } from './standing.ts';
import type { Looking, LookupAccess } from './step.ts';

/** What staff record in a lookup; each is written with its entry, or not at all. */
type Written = Promise<Standing | NotWritten>;

/** Who records, and about whom. */
function recorded({ reader, lookup }: Looking) {
  return {
    personId: lookup.personId,
    connectedProviderId: reader.assignment.connectedProviderId,
    unitId: reader.assignment.unitId,
  };
}

/** Records that the person is a patient of the reader's unit, gets its interventions or is investigated. */
export function recordRelation(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  relation: {
    readonly id: string;
    readonly kind: Relation['kind'];
    readonly basis: Relation['basis'];
    readonly basisText?: string;
    readonly until: Instant;
  },
): Written {
  const { id, kind, basis, basisText, until } = relation;
  const inCare = looking.reader.assignment.kind === 'careProvider';
  return changeStanding(access, looking, language, {
    step: 'relation',
    details: { id, kind, basis, until },
    async write(sql, found) {
      if ((kind === 'patientRelation') !== inCare) {
        return {
          code: 'input-invalid',
          pointer: '/kind',
          detail: 'Care has patient relations; social care has interventions and investigations.',
        };
      }
      if (until <= found.at) {
        return { code: 'input-invalid', pointer: '/until', detail: 'Give today or a later date.' };
      }
      const outcome = await registerRelation(sql, {
        ...recorded(looking),
        id,
        kind,
        basis,
        basisText: basisText ?? null,
        staffId: null,
        startsAt: found.at,
        endsAt: until,
        registeredBy: looking.reader.staffId,
      });
      return outcome === 'conflict' ? reused : undefined;
    },
  });
}

/** What the person answered when asked whether the unit may read. */
export interface ConsentAnswer {
  readonly id: string;
  readonly answer: 'yes' | 'no';
  readonly scope?: 'unit' | 'person';
  readonly until: Instant | null;
  readonly channel?: 'onSite' | 'phone' | 'written' | 'referral';
  readonly givenBy?: 'person' | 'representative';
  readonly representedBy?: string;
}

/** Records the person's yes or no. A no is kept, so that nobody asks in vain. */
export function answerConsent(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  answer: ConsentAnswer,
): Written {
  return answer.answer === 'no'
    ? keepRefusal(access, looking, language, answer)
    : keepConsent(access, looking, language, answer);
}

function keepRefusal(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  { id, channel }: ConsentAnswer,
): Written {
  return changeStanding(access, looking, language, {
    step: 'consentRefusal',
    details: { id },
    async write(sql) {
      const outcome = await recordRefusal(sql, {
        ...recorded(looking),
        id,
        staffId: looking.reader.staffId,
        channel: channel ?? null,
      });
      return outcome === 'conflict' ? reused : undefined;
    },
  });
}

function keepConsent(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  { id, scope, until, channel, givenBy, representedBy }: ConsentAnswer,
): Written {
  return changeStanding(access, looking, language, {
    step: 'consent',
    details: {
      id,
      scope: scope ?? null,
      until,
      channel: channel ?? null,
      givenBy: givenBy ?? null,
    },
    async write(sql, found) {
      if (scope === undefined || channel === undefined || givenBy === undefined) {
        const missing = Object.entries({ scope, channel, givenBy }).find(([, value]) => !value);
        return {
          code: 'input-invalid',
          pointer: `/${missing?.[0]}`,
          detail: 'A consent says whom it is for, how it was given and by whom.',
        };
      }
      if ((givenBy === 'representative') !== (representedBy !== undefined)) {
        return {
          code: 'input-invalid',
          pointer: '/representedBy',
          detail: 'Name the representative, when a representative gave it and only then.',
        };
      }
      if (until !== null && until <= found.at) {
        return { code: 'input-invalid', pointer: '/until', detail: 'Give today or a later date.' };
      }
      const outcome = await giveConsent(sql, {
        ...recorded(looking),
        id,
        staffId: scope === 'person' ? looking.reader.staffId : null,
        startsAt: found.at,
        endsAt: until,
        channel,
        givenBy,
        representedBy: representedBy ?? null,
        requestedBy: looking.reader.staffId,
        registeredBy: looking.reader.staffId,
      });
      return outcome === 'conflict' ? reused : undefined;
    },
  });
}

/** The person has taken the consent back: it is over from now on, and can't come back. */
export function withdrawGivenConsent(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Written {
  return changeStanding(access, looking, language, {
    step: 'consentWithdrawal',
    details: { consent: id },
    async write(sql, found) {
      const consent = found.consents.find((one) => one.id === id);
      if (consent === undefined) return { code: 'consent-not-found' };
      return notEnded(
        await withdrawConsent(sql, { persons: found.persons, id, by: 'staff', reason }),
      );
    },
  });
}

/** The consent was registered by mistake: kept, but it never counts again. */
export function voidGivenConsent(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  { id, reason }: { readonly id: string; readonly reason: string },
): Written {
  return changeStanding(access, looking, language, {
    step: 'consentVoiding',
    details: { consent: id },
    async write(sql, found) {
      const consent = found.consents.find((one) => one.id === id);
      if (consent === undefined) return { code: 'consent-not-found' };
      return notEnded(
        await voidConsent(sql, {
          persons: found.persons,
          id,
          by: looking.reader.staffId,
          reason,
        }),
      );
    },
  });
}

function notEnded(ended: boolean): NotWritten | undefined {
  return ended
    ? undefined
    : { code: 'consent-already-ended', detail: 'It has been withdrawn or voided before.' };
}

/** Records that a child can't itself consent (SVOD 3:1 third paragraph, 3:2 second paragraph). */
export function recordChildCannotConsent(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  { id, how }: { readonly id: string; readonly how: string },
): Written {
  return changeStanding(access, looking, language, {
    step: 'capacity',
    details: { id, capacity: 'childUnable' },
    async write(sql, found) {
      if (!isChildOn(found.birthDate, found.on)) {
        return {
          code: 'input-invalid',
          pointer: '/capacity',
          detail: 'This is for persons under 18 years.',
        };
      }
      const outcome = await recordCapacity(sql, {
        ...recorded(looking),
        id,
        capacity: 'childUnable',
        how,
        staffId: looking.reader.staffId,
        validUntil: null,
      });
      return outcome === 'conflict' ? reused : undefined;
    },
  });
}
