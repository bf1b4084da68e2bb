import { type Language, locales } from '../messages/languages.ts';

const zone = 'Europe/Stockholm';

/** A calendar date or an instant as a Date; a calendar date stands at noon, so that no zone moves it to another day. */
function toDate(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);
}

function write(value: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const date = toDate(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options }).format(date);
}

/** "22 november 2026", in Sweden's time. */
export function dateText(value: string, language: Language): string {
  return write(value, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "22 november": where the year stands above, or is this one. */
export function dayText(value: string, language: Language): string {
  return write(value, language, { day: 'numeric', month: 'long' });
}

/** The date, with its year only when that isn't the year of `now`. */
export function nearDateText(value: string, now: string, language: Language): string {
  const sameYear =
    write(value, 'sv', { year: 'numeric' }) === write(now, 'sv', { year: 'numeric' });
  return sameYear ? dayText(value, language) : dateText(value, language);
}

/** "november" of `2026-11` or of any time in it. */
export function monthText(value: string, language: Language): string {
  return write(firstDay(value), language, { month: 'long' });
}

/** "November 2026", as a heading. */
export function monthHeading(value: string, language: Language): string {
  const text = write(firstDay(value), language, { month: 'long', year: 'numeric' });
  return text.charAt(0).toLocaleUpperCase(locales[language]) + text.slice(1);
}

/** "nov": at most three letters under a figure. */
export function monthShort(value: string, language: Language): string {
  return monthText(value, language).slice(0, 3);
}

/** "07.40" in Swedish and Finnish, "07:40" in English: the clock in Sweden. */
export function timeText(value: string, language: Language): string {
  return clock(value, language, {});
}

/** "07.38.02": where the log says to the second. */
export function timeWithSeconds(value: string, language: Language): string {
  return clock(value, language, { second: '2-digit' });
}

/** The last day of what holds until `until`: that day of a calendar date, the day just before it of an instant. */
export function lastDayOf(until: string): string {
  const date = new Date(until);
  return /^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(date.getTime())
    ? until
    : dayOf(new Date(date.getTime() - 1).toISOString());
}

/** The month that a time falls in, in Sweden: `2026-11`. */
export function monthOf(value: string): string {
  return write(value, 'sv', { year: 'numeric', month: '2-digit' });
}

/** The day that a time falls on, in Sweden: `2026-11-22`. */
export function dayOf(value: string): string {
  return write(value, 'sv', { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/**
 * A date as people type it: `2026-12-22`, `20261222`, `261222`, `22/12 2026`, `22.12.2026`; undefined when it isn't a day
 * that exists. Two-digit years are of this century.
 */
export function parseDateText(typed: string): string | undefined {
  const text = typed.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(text);
  const spoken = /^(\d{1,2})[/. ]+(\d{1,2})[/. ]+(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [spoken?.[3], spoken?.[2], spoken?.[1]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const full = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== full
    ? undefined
    : full;
}

function clock(value: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = write(value, language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...options,
  });
  return language === 'en' ? text : text.replaceAll(':', '.');
}

function firstDay(value: string): string {
  return /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
}
