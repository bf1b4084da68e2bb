import type { HoldScope, LegalHold } from '../../../api/types.ts';
import { startOfSwedishDay } from '../../../staff/swedish-time.ts';
import { parseDateText } from '../../../ui/dates.ts';

/** A hold as it is being written. Nothing is chosen in advance. */
export type HoldForm = {
  readonly scope: HoldScope | null;
  readonly reason: string;
  readonly howLong: 'further' | 'day' | null;
  /** The last day, as it is typed. */
  readonly day: string;
};

export const emptyHold: HoldForm = { scope: null, reason: '', howLong: null, day: '' };

const leastReason = 10;

/** What is wrong, by field; the fault is the last part of its text's key. */
export type HoldFaults = {
  readonly scope?: 'scope';
  readonly reason?: 'reason';
  readonly howLong?: 'howLong';
  readonly day?: 'day' | 'past';
};

/** What keeps a hold from being placed as the form stands, at a time in milliseconds since 1970. */
export function faultsOf({ scope, reason, howLong, day }: HoldForm, now: number): HoldFaults {
  const end = endOf(day);
  return {
    ...(scope === null ? { scope: 'scope' } : {}),
    ...(isReason(reason) ? {} : { reason: 'reason' }),
    ...(howLong === null ? { howLong: 'howLong' } : {}),
    ...(howLong !== 'day' || (end !== undefined && end > now)
      ? {}
      : { day: end === undefined ? 'day' : 'past' }),
  };
}

/** Whether a hold may be placed, or ended, for this reason. */
export function isReason(written: string): boolean {
  return written.trim().length >= leastReason;
}

/** What is sent to keep an opening, or all about its person; undefined while something is wrong. */
export function holdOf(form: HoldForm, opening: string, now: number) {
  const { scope, reason, howLong, day } = form;
  const end = howLong === 'day' ? endOf(day) : undefined;
  if (scope === null || Object.keys(faultsOf(form, now)).length > 0) return undefined;
  const until = end === undefined ? null : new Date(end).toISOString();
  return { opening, scope, reason: reason.trim(), until };
}

/** When the last day is over in Sweden, in milliseconds since 1970; undefined when it isn't a day. */
function endOf(typed: string): number | undefined {
  const last = parseDateText(typed);
  if (last === undefined) return undefined;
  const [year = 0, month = 0, date = 0] = last.split('-').map(Number);
  return startOfSwedishDay(year, month, date + 1);
}

/** Where a hold stands: it keeps, somebody ended it, or its time ran out. */
export function stateOf(hold: LegalHold, now: number): 'inForce' | 'ended' | 'ranOut' {
  if (hold.endedAt !== null) return 'ended';
  return hold.until !== null && Date.parse(hold.until) <= now ? 'ranOut' : 'inForce';
}

/** Holds in force, the newest first, and the others, those that ended last first. */
export function parted(holds: readonly LegalHold[], now: number) {
  const inForce = holds.filter((hold) => stateOf(hold, now) === 'inForce');
  const endedAt = (hold: LegalHold): number => Date.parse(hold.endedAt ?? hold.until ?? hold.since);
  const ended = holds
    .filter((hold) => !inForce.includes(hold))
    .sort((one, other) => endedAt(other) - endedAt(one));
  return { inForce, ended };
}

/** The holds with one as it stands now: in its place, or first when it is new. */
export function withHold(holds: readonly LegalHold[], now: LegalHold): readonly LegalHold[] {
  return holds.some(({ id }) => id === now.id)
    ? holds.map((hold) => (hold.id === now.id ? now : hold))
    : [now, ...holds];
}
