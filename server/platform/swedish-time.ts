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

/** Of a date or a time with offset: the date's first instant, or the time itself. */
export function fromStart(dateOrTime: string): Instant {
  return isDateOnly(dateOrTime) ? startOfDay(dateOrTime) : new Date(dateOrTime).toISOString();
}

/** Of a date or a time with offset: the instant at which the date has ended, or the time itself. */
export function untilEnd(dateOrTime: string): Instant {
  return isDateOnly(dateOrTime) ? endOfDay(dateOrTime) : new Date(dateOrTime).toISOString();
}

function isDateOnly(text: string): boolean {
  return !text.includes('T');
}

function toText(time: Temporal.ZonedDateTime): Instant {
  return time.toInstant().toString({ smallestUnit: 'millisecond' });
}
