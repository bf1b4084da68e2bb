/**
 * Swedish calendar dates as 'YYYY-MM-DD' and times with the offset that clocks in Sweden show. Pure: "now" is
 * always handed over, never read.
 */
const dayMs = 86_400_000;

/** The date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Age in whole years on the day. */
export function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: string): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The nearest day from Monday to Friday, on or before `date`. */
export function workdayBefore(date: string): string {
  const weekday = weekdayOf(date);
  return weekday <= 5 ? date : addDays(date, 5 - weekday);
}

/** The time 'HH:MM' on a date in Sweden, with its offset: '2026-11-20T08:20:00+01:00'. */
export function at(date: string, time: string): string {
  return `${date}T${time}:00${summerTime(date, time) ? '+02:00' : '+01:00'}`;
}

/** The time `minutes` after another, written with Sweden's offset. */
export function later(time: string, minutes: number): string {
  const utc = Date.parse(time) + minutes * 60_000;
  const year = new Date(utc).toISOString().slice(0, 4);
  const [spring, autumn] = changesOf(year);
  const summer = utc >= Date.parse(`${spring}T01:00Z`) && utc < Date.parse(`${autumn}T01:00Z`);
  const local = new Date(utc + (summer ? 2 : 1) * 3_600_000).toISOString();
  return `${local.slice(0, 19)}${summer ? '+02:00' : '+01:00'}`;
}

const changes = new Map<string, readonly [string, string]>();

function summerTime(date: string, time: string): boolean {
  const [spring, autumn] = changesOf(date.slice(0, 4));
  if (date === spring) return time >= '02:00';
  if (date === autumn) return time < '03:00';
  return date > spring && date < autumn;
}

/** The days of a year on which summer time begins and ends. */
function changesOf(year: string): readonly [string, string] {
  let days = changes.get(year);
  if (!days) {
    days = [lastSunday(`${year}-03-31`), lastSunday(`${year}-10-31`)];
    changes.set(year, days);
  }
  return days;
}

function lastSunday(monthEnd: string): string {
  const weekday = weekdayOf(monthEnd);
  return weekday === 7 ? monthEnd : addDays(monthEnd, -weekday);
}
