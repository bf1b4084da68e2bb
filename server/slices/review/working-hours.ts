import type { Instant } from '../../platform/database.ts';
import type { UnitHours } from '../directory/index.ts';

/** Minutes before and after the working hours in which nobody wonders. */
const marginMinutes = 30;
const dayMinutes = 24 * 60;

type Span = { readonly from: string; readonly until: string };

/** Against the working hours by the Swedish wall clock. */
export function againstHours(
  hours: UnitHours | null,
  at: Instant,
): 'within' | 'outside' | 'unknown' {
  if (hours === null) return 'unknown';
  if (hours === 'always') return 'within';
  const local = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Stockholm');
  const minute = local.hour * 60 + local.minute;
  const works = hours.some(({ weekdays, from, until }) => {
    const begins = minutesOf(from) - marginMinutes;
    const ends =
      minutesOf(until) + (minutesOf(until) <= minutesOf(from) ? dayMinutes : 0) + marginMinutes;
    // The span of the day before may last past midnight, and the margin of the day after begin before it.
    return [-1, 0, 1].some((shift) => {
      const day = ((local.dayOfWeek - 1 + shift + 7) % 7) + 1;
      const onThatDay = minute - shift * dayMinutes;
      return weekdays.includes(day) && onThatDay >= begins && onThatDay < ends;
    });
  });
  return works ? 'within' : 'outside';
}

/** The working hours of the instant's Swedish day; null when they are not known, or the unit is always open. */
export function hoursOfDay(hours: UnitHours | null, at: Instant): readonly Span[] | null {
  if (hours === null || hours === 'always') return null;
  const { dayOfWeek } = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Stockholm');
  return hours
    .filter(({ weekdays }) => weekdays.includes(dayOfWeek))
    .map(({ from, until }) => ({ from, until }));
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
