import type { Language } from '../messages/languages.ts';
import type { LookUpText } from '../messages/text.tsx';
import { startOfSwedishDay, toSwedishDate, toSwedishTime } from '../staff/swedish-time.ts';
import { dayText, timeText } from '../ui/dates.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** A lift lasts no longer than this, in milliseconds. */
const mostMs = 7 * 24 * hourMs;

/** So many hours from now, on a whole minute: what the button says is what is sent. Milliseconds since 1970. */
export function inHours(hours: number, now: number): number {
  return Math.ceil((now + hours * hourMs) / minuteMs) * minuteMs;
}

/** A time of day as people type it: `07.30`, `7:30`, `0730`, `7`; minutes since midnight, undefined when it isn't one. */
export function parseClock(typed: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hours === undefined) return undefined;
  const clock = { hour: Number(hours), minute: Number(minutes ?? 0) };
  return clock.hour < 24 && clock.minute < 60 ? clock.hour * 60 + clock.minute : undefined;
}

/**
 * The instant when clocks in Sweden show this time on this day (`YYYY-MM-DD`), in milliseconds since 1970.
 * Where a change of clocks leaves the time out or repeats it, one of the two that it could be.
 */
export function instantOf(day: string, minutes: number): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const guess = startOfSwedishDay(year, month, date) + minutes * minuteMs;
  const shown = toSwedishTime(guess);
  const off = minutes - (shown.hour * 60 + shown.minute);
  return Math.abs(off) > 120 ? guess : guess + off * minuteMs;
}

/** What is wrong with an end: it has passed already, or lies further ahead than a lift may last. */
export function faultOfUntil(until: number, now: number): 'past' | 'late' | undefined {
  if (until <= now) return 'past';
  return until - now > mostMs ? 'late' : undefined;
}

/** "till kl. 05.14 i natt", "till kl. 15.00 i dag", "till kl. 08.00 i morgon", "till den 25 november kl. 08.00". */
export function untilText(
  until: string,
  now: number,
  { text, language }: { readonly text: LookUpText; readonly language: Language },
): string {
  const end = Date.parse(until);
  const time = timeText(until, language);
  const night = toSwedishTime(end).hour < 6;
  const today = toSwedishDate(now);
  const tomorrow = toSwedishDate(startOfTomorrow(now));
  const day = toSwedishDate(end);
  // Whoever is awake at 23 calls 02.00 tonight, and at 03 calls 05.00 tonight as well.
  if (night && ((day === today && toSwedishTime(now).hour < 6) || day === tomorrow)) {
    return text(
      day === tomorrow && toSwedishTime(now).hour < 6
        ? 'office.until.tomorrow'
        : 'office.until.tonight',
      { time },
    );
  }
  if (day === today) return text('office.until.today', { time });
  if (day === tomorrow) return text('office.until.tomorrow', { time });
  return text('office.until.later', { date: dayText(until, language), time });
}

function startOfTomorrow(now: number): number {
  const { year, month, day } = toSwedishTime(now);
  return startOfSwedishDay(year, month, day + 1);
}

/** "alldeles nyss", "för 4 min sedan", "för 2 tim 10 min sedan", "för ett dygn sedan". */
export function agoText(at: string, now: number, text: LookUpText): string {
  const minutes = Math.floor(Math.max(0, now - Date.parse(at)) / minuteMs);
  if (minutes < 1) return text('office.ago.now');
  if (minutes < 60) return text('office.ago.minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return text('office.ago.hours', { hours, minutes: minutes % 60 });
  return text('office.ago.days', { days: Math.floor(hours / 24) });
}
