import { parseDateText } from '../ui/dates.ts';
import { faultOfUntil, instantOf, parseClock } from './until.ts';

/** How long: a quick choice with the instant that it stood for when it was chosen, or a day and a time typed. */
export type HowLong =
  | { readonly choice: 'hours1' | 'hours2' | 'hours8' | 'wished'; readonly until: string }
  | { readonly choice: 'other'; readonly day: string; readonly clock: string };

/** A decision being made. Nothing is chosen in advance. */
export type DecisionForm = {
  readonly scope: 'person' | 'unit' | null;
  readonly howLong: HowLong | null;
  readonly reason: string;
};

export const emptyDecision: DecisionForm = { scope: null, howLong: null, reason: '' };

const leastReason = 10;

/** When the lift would end, as an instant; undefined until that is said in a way that can be read. */
export function endOf(form: DecisionForm): string | undefined {
  const { howLong } = form;
  if (howLong === null) return undefined;
  if (howLong.choice !== 'other') return howLong.until;
  const day = parseDateText(howLong.day);
  const minutes = parseClock(howLong.clock);
  if (day === undefined || minutes === undefined) return undefined;
  return new Date(instantOf(day, minutes)).toISOString();
}

/** What is wrong, by field; the fault is the last part of its text's key. */
export type DecisionFaults = {
  readonly scope?: 'scope';
  readonly until?: 'until' | 'time' | 'past' | 'late';
  readonly reason?: 'reason';
};

/** What keeps a lift from being granted as the form stands, at a time in milliseconds since 1970. */
export function faultsOfGrant(form: DecisionForm, now: number): DecisionFaults {
  const end = endOf(form);
  const until =
    form.howLong === null
      ? 'until'
      : end === undefined
        ? 'time'
        : faultOfUntil(Date.parse(end), now);
  return {
    ...(form.scope === null ? { scope: 'scope' } : {}),
    ...(until === undefined ? {} : { until }),
    ...faultsOfDecline(form),
  };
}

/** To decline needs a reason, and nothing else. */
export function faultsOfDecline({ reason }: DecisionForm): DecisionFaults {
  return reason.trim().length < leastReason ? { reason: 'reason' } : {};
}

/** What is sent to grant, once nothing is wrong; undefined before. */
export function grantOf(
  form: DecisionForm,
): { decision: 'grant'; scope: 'person' | 'unit'; until: string; reason: string } | undefined {
  const until = endOf(form);
  if (form.scope === null || until === undefined) return undefined;
  return { decision: 'grant', scope: form.scope, until, reason: form.reason.trim() };
}
