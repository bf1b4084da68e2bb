/** Swedish calendar dates and clock times from instants, whatever zone the browser is in. */

const dayMs = 86_400_000;

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

type SwedishTime = {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
};

/** The wall clock in Sweden at an instant, given in milliseconds since 1970. */
export function toSwedishTime(at: number): SwedishTime {
  const found: Record<string, number> = {};
  for (const part of parts.formatToParts(at)) found[part.type] = Number(part.value);
  return {
    year: found['year'] ?? Number.NaN,
    month: found['month'] ?? Number.NaN,
    day: found['day'] ?? Number.NaN,
    hour: found['hour'] ?? Number.NaN,
    minute: found['minute'] ?? Number.NaN,
    second: found['second'] ?? Number.NaN,
  };
}

/** The instant when a Swedish day begins; months and days may overflow, as in `Date.UTC`. */
export function startOfSwedishDay(year: number, month: number, day: number): number {
  const guess = Date.UTC(year, month - 1, day);
  const there = toSwedishTime(guess);
  const wall = Date.UTC(there.year, there.month - 1, there.day, there.hour, there.minute);
  const first = guess - (wall - guess);
  // Across a change of clocks the offset at the guess isn't the offset at midnight.
  const check = toSwedishTime(first);
  return check.hour === 0 ? first : first + (check.hour === 23 ? 1 : -1) * 3_600_000;
}

/** The Swedish calendar date at an instant, 'YYYY-MM-DD'. */
export function toSwedishDate(at: number): string {
  const { year, month, day } = toSwedishTime(at);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Milliseconds of an ISO instant, or of the start of a Swedish calendar date. */
export function toMs(instant: string): number {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(instant);
  if (date === null) return Date.parse(instant);
  return startOfSwedishDay(Number(date[1]), Number(date[2]), Number(date[3]));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(at: number): number {
  const { year, month, day } = toSwedishTime(at);
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

/** The week's number as calendars in Sweden count (ISO 8601). */
export function weekNumberOf(at: number): number {
  const { year, month, day } = toSwedishTime(at);
  const thursday = Date.UTC(year, month - 1, day) + (4 - weekdayOf(at)) * dayMs;
  const firstOfYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - firstOfYear) / dayMs / 7) + 1;
}

/** A calendar date some days after another; both 'YYYY-MM-DD'. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The last day of what has an end: a calendar date is that day, an instant is when the day had ended. */
export function lastDayOf(until: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : toSwedishDate(Date.parse(until) - 1);
}
