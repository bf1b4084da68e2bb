import type { Instant } from './database.ts';

const zone = 'Europe/Stockholm';

/** The instant at which the Swedish calendar date begins. */
export function startOfDay(date: string): Instant {
  return toText(Temporal.PlainDate.from(date).toZonedDateTime(zone));
}

/** The instant at which the Swedish calendar date has ended: the start of the next. */
export function endOfDay(date: string): Instant {
  return toText(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone));
}

/** The Swedish calendar date of the instant. */
export function swedishDate(at: Instant): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

function toText(time: Temporal.ZonedDateTime): Instant {
  return time.toInstant().toString({ smallestUnit: 'millisecond' });
}
