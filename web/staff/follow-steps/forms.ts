import type {
  ConsentChannel,
  ConsentScope,
  GroundPurpose,
  ProviderKind,
  RelationBasis,
  RelationKind,
} from '../../api/types.ts';
import { parseDateText } from '../../ui/dates.ts';
import { addDays } from '../swedish-time.ts';

/** What the reader has written in the ground step. Empty text means not chosen: nothing is by default. */
export type GroundForm = {
  purpose: GroundPurpose | '';
  relevance: string;
  relevant: boolean;
  kind: RelationKind | '';
  basis: RelationBasis | '';
  basisText: string;
  until: string;
};

export const emptyGround: GroundForm = {
  purpose: '',
  relevance: '',
  relevant: false,
  kind: '',
  basis: '',
  basisText: '',
  until: '',
};

/** What the reader has written in the answer step. */
export type AnswerForm = {
  answer: 'yes' | 'no' | 'cannot' | '';
  /** A child who was found able to take a position itself. Without a child it isn't asked. */
  able: boolean;
  scope: ConsentScope | '';
  until: string;
  channel: ConsentChannel | '';
  givenBy: 'person' | 'representative' | '';
  representedBy: string;
  how: string;
};

export const emptyAnswer: AnswerForm = {
  answer: '',
  able: false,
  scope: '',
  until: '',
  channel: '',
  givenBy: '',
  representedBy: '',
  how: '',
};

/** The purposes and relations that a reader of each kind is asked to choose among. */
export const purposesOf: Record<ProviderKind, readonly GroundPurpose[]> = {
  careProvider: ['care', 'coordination', 'certificate'],
  socialCareProvider: ['interventions', 'investigation'],
};
export const relationsOf: Record<ProviderKind, readonly RelationKind[]> = {
  careProvider: ['patientRelation'],
  socialCareProvider: ['interventions', 'investigation'],
};
export const basesOf: Record<ProviderKind, readonly RelationBasis[]> = {
  careProvider: ['admitted', 'visit', 'phone', 'referral', 'homeCare', 'other'],
  socialCareProvider: ['homeCare', 'visit', 'phone', 'referral', 'other'],
};
export const channels: readonly ConsentChannel[] = ['onSite', 'phone', 'written', 'referral'];

export type Fault =
  | 'choose'
  | 'tick'
  | 'write'
  | 'short'
  | 'date'
  | 'past'
  | 'late'
  | 'confirm'
  | 'decide'
  | 'notAssigned'
  | 'notTaken';
export type Faults<Form> = Partial<Record<keyof Form, Fault>>;

/** What is left to fill in before the ground can be saved. */
export function groundFaults(
  form: GroundForm,
  needs: { ground: boolean; relation: boolean; today: string },
): Faults<GroundForm> {
  const faults: Faults<GroundForm> = {};
  if (needs.ground) {
    if (form.purpose === '') faults.purpose = 'choose';
    if (form.relevance.trim() === '') faults.relevance = 'write';
    if (!form.relevant) faults.relevant = 'confirm';
  }
  if (needs.relation) {
    if (form.kind === '') faults.kind = 'choose';
    if (form.basis === '') faults.basis = 'choose';
    if (form.basis === 'other' && form.basisText.trim() === '') faults.basisText = 'write';
    const fault = dateFault(form.until, needs.today);
    if (fault !== undefined) faults.until = fault;
  }
  return faults;
}

/** What is left to fill in before the answer can be saved. */
export function answerFaults(form: AnswerForm, today: string): Faults<AnswerForm> {
  if (form.answer === '') return { answer: 'choose' };
  if (form.answer === 'no') return {};
  if (form.answer === 'cannot') return form.how.trim() === '' ? { how: 'write' } : {};
  const faults: Faults<AnswerForm> = {};
  if (form.scope === '') faults.scope = 'choose';
  if (form.channel === '') faults.channel = 'choose';
  if (form.givenBy === '') faults.givenBy = 'choose';
  if (form.givenBy === 'representative' && form.representedBy.trim() === '') {
    faults.representedBy = 'write';
  }
  const fault = dateFault(form.until, today);
  if (fault !== undefined) faults.until = fault;
  return faults;
}

/** The fields that the server didn't take, from a 422 `input-invalid` with `errors` of pointers and codes. */
export function faultsFromServer<Form extends object>(
  details: Readonly<Record<string, unknown>>,
  form: Form,
): Faults<Form> {
  const errors = Array.isArray(details['errors']) ? (details['errors'] as unknown[]) : [];
  const faults: Faults<Form> = {};
  for (const error of errors) {
    const { pointer, code } = (error ?? {}) as { pointer?: unknown; code?: unknown };
    const name = typeof pointer === 'string' ? pointer.slice(1) : '';
    if (!(name in form)) continue;
    faults[name as keyof Form] = code === 'purpose-not-assigned' ? 'notAssigned' : 'notTaken';
  }
  return faults;
}

/** How many days on a date may be offered: today, a week, a month, a year. */
export type OfferedDays = 0 | 7 | 30 | 365;

/** Dates offered beside a date field: a week, a month and a year on, or others. Nothing is filled in unasked. */
export function suggestedDates(
  today: string,
  offered: readonly OfferedDays[] = [7, 30, 365],
): { days: OfferedDays; date: string }[] {
  return offered.map((days) => ({ days, date: addDays(today, days) }));
}

/** What is wrong with a last day: no day at all, one that has been, or one after `latest`. */
export function dateFault(typed: string, today: string, latest?: string): Fault | undefined {
  const date = parseDateText(typed);
  if (date === undefined) return 'date';
  if (date < today) return 'past';
  return latest !== undefined && date > latest ? 'late' : undefined;
}

/** What is wrong with words that are to be at least `least` characters. */
export function wordsFault(typed: string, least = 3): Fault | undefined {
  const { length } = typed.trim();
  if (length >= least) return undefined;
  return length === 0 ? 'write' : 'short';
}

/** Those of the faults that are faults. */
export function onlyFaults<Form>(
  faults: {
    [Name in keyof Form]?: Fault | undefined;
  },
): Faults<Form> {
  return Object.fromEntries(
    Object.entries(faults).filter(([, fault]) => fault !== undefined),
  ) as Faults<Form>;
}
