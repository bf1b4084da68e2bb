import { parseDateText } from '../../ui/dates.ts';
import { dateFault, type Faults, onlyFaults, wordsFault } from '../follow-steps/forms.ts';
import { addDays, startOfSwedishDay } from '../swedish-time.ts';

/** The lift of inner blocks as it is being written. Empty means not answered. */
export type InnerLiftForm = {
  basis: 'consent' | 'indispensable' | '';
  reason: string;
  scope: 'unit' | 'person' | '';
  until: string;
  confirmed: boolean;
};

export const emptyInnerLift: InnerLiftForm = {
  basis: '',
  reason: '',
  scope: '',
  until: '',
  confirmed: false,
};

/** The most days that an inner lift may last, today included. */
const mostDays = 30;

/** The last day that may be chosen. */
export function latestDay(today: string): string {
  return addDays(today, mostDays - 1);
}

/** What is left to fill in before the blocks can be lifted. */
export function innerLiftFaults(form: InnerLiftForm, today: string): Faults<InnerLiftForm> {
  return onlyFaults<InnerLiftForm>({
    basis: form.basis === '' ? 'choose' : undefined,
    reason: wordsFault(form.reason, 10),
    scope: form.scope === '' ? 'choose' : undefined,
    until: dateFault(form.until, today, latestDay(today)),
    confirmed: form.confirmed ? undefined : 'decide',
  });
}

/** The instant when a Swedish day has ended. */
export function endOfDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(startOfSwedishDay(year, month, day + 1)).toISOString();
}

/** The lift as the server takes it; undefined while something is left to fill in. */
export function innerLiftBody(form: InnerLiftForm) {
  const date = parseDateText(form.until);
  return {
    basis: form.basis,
    reason: form.reason.trim(),
    scope: form.scope,
    until: date === undefined ? undefined : endOfDay(date),
  };
}
