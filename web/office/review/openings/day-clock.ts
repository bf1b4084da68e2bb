import { toSwedishTime } from '../../../staff/swedish-time.ts';

/** A part of a day, in minutes since midnight. */
export type Span = { readonly from: number; readonly until: number };

const dayMinutes = 24 * 60;

/** The parts of one day that working hours cover; those past midnight are cut in two. */
export function spansOf(hours: readonly { from: string; until: string }[]): readonly Span[] {
  return hours.flatMap(({ from, until }) => {
    const start = minutesOf(from);
    const end = minutesOf(until);
    if (end > start) return [{ from: start, until: end }];
    return [
      { from: start, until: dayMinutes },
      { from: 0, until: end },
    ].filter((span) => span.until > span.from);
  });
}

/** Minutes since midnight in Sweden of an instant. */
export function minuteOfDay(at: string): number {
  const { hour, minute } = toSwedishTime(Date.parse(at));
  return hour * 60 + minute;
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
