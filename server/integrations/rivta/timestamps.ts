import type { Fields } from './fields.ts';

const zone = 'Europe/Stockholm';
const timestampPattern = /^((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const datePattern = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;

/**
 * The instant, as UTC text with milliseconds, of a TimeStampType (YYYYMMDDhhmmss), which has no zone and is
 * Swedish local time. In the hour that is skipped in spring the time is taken an hour later; in the hour
 * that comes twice in autumn, its first time.
 * @returns undefined when there is no such time
 */
export function parseTimestamp(text: string): string | undefined {
  const parts = timestampPattern.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  try {
    return Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second } as Temporal.PlainDateTimeLike,
      { overflow: 'reject' },
    )
      .toZonedDateTime(zone, { disambiguation: 'compatible' })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The Swedish calendar date 'YYYY-MM-DD' of a DateType (YYYYMMDD); undefined when there is no such date. */
export function parseDate(text: string): string | undefined {
  const parts = datePattern.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The Swedish calendar date of an instant. */
export function swedishDateOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

const standIn = '1970-01-01T00:00:00.000Z';

/** The time that the element holds; what is wrong with it is noted. */
export function readTime(fields: Fields, name: string): string | undefined {
  const text = fields.text(name);
  if (text === undefined) return undefined;
  const time = parseTimestamp(text);
  if (time !== undefined) return time;
  fields.note('time-invalid', 'Give a time that exists, as YYYYMMDDhhmmss in Swedish time.', name);
  return standIn;
}

export function readRequiredTime(fields: Fields, name: string): string {
  if (fields.text(name) === undefined) fields.requiredText(name);
  return readTime(fields, name) ?? standIn;
}

/** The date that the element holds; what is wrong with it is noted. */
export function readDate(fields: Fields, name: string): string | undefined {
  const text = fields.text(name);
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (date === undefined) {
    fields.note('time-invalid', 'Give a date that exists, as YYYYMMDD.', name);
  }
  return date;
}
