import { type Faults, onlyFaults, wordsFault } from '../follow-steps/forms.ts';
import type { YesNo } from '../yes-no.tsx';

/** The danger as it is being stated. Empty means not answered. */
export type DangerForm = {
  danger: string;
  /** Whether consent can be obtained, and why not. */
  canConsent: YesNo;
  consentNotObtainable: string;
  /** Whether the person can ask that a block be lifted, and why not. */
  canAskForLift: YesNo;
  unableToRequestLift: string;
  /** Whether the care indispensably needs the data, and why. */
  isIndispensable: YesNo;
  indispensable: string;
  confirmed: boolean;
};

export const emptyDanger: DangerForm = {
  danger: '',
  canConsent: '',
  consentNotObtainable: '',
  canAskForLift: '',
  unableToRequestLift: '',
  isIndispensable: '',
  indispensable: '',
  confirmed: false,
};

/** The least that is said about the danger itself, in characters. */
export const leastDanger = 10;

/** What is left to fill in before the danger can be stated. */
export function dangerFaults(form: DangerForm): Faults<DangerForm> {
  const { canConsent, canAskForLift, isIndispensable } = form;
  return onlyFaults<DangerForm>({
    danger: wordsFault(form.danger, leastDanger),
    canConsent: canConsent === '' ? 'choose' : undefined,
    consentNotObtainable: canConsent === 'no' ? wordsFault(form.consentNotObtainable) : undefined,
    canAskForLift: canAskForLift === '' ? 'choose' : undefined,
    unableToRequestLift: canAskForLift === 'no' ? wordsFault(form.unableToRequestLift) : undefined,
    isIndispensable: isIndispensable === '' ? 'choose' : undefined,
    indispensable: isIndispensable === 'yes' ? wordsFault(form.indispensable) : undefined,
    confirmed: form.confirmed ? undefined : 'confirm',
  });
}

/** The statement as the server takes it: only what was said to be so is said at all. */
export function dangerBody(form: DangerForm): {
  danger: string;
  consentNotObtainable?: string;
  unableToRequestLift?: string;
  indispensable?: string;
} {
  return {
    danger: form.danger.trim(),
    ...(form.canConsent === 'no' && { consentNotObtainable: form.consentNotObtainable.trim() }),
    ...(form.canAskForLift === 'no' && { unableToRequestLift: form.unableToRequestLift.trim() }),
    ...(form.isIndispensable === 'yes' && { indispensable: form.indispensable.trim() }),
  };
}
