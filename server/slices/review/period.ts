import type { Instant } from '../../platform/database.ts';
import { endOfDay, startOfDay } from '../../platform/swedish-time.ts';
import type { NotDone } from './review.ts';

/** First and last day. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** The times of the days, when they are in order and not more than a few years. */
export function timesOf({
  from,
  until,
}: Period): { readonly from: Instant; readonly until: Instant } | NotDone {
  const days = Temporal.PlainDate.from(from).until(until).total('days');
  if (days < 0 || days > 3 * 366) {
    return {
      code: 'input-invalid',
      pointer: '/until',
      detail: 'Give a last day that is not before the first, and at most three years.',
    };
  }
  return { from: startOfDay(from), until: endOfDay(until) };
}
