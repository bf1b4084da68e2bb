import { startOfSwedishDay, toSwedishTime } from '../swedish-time.ts';
import type { Window } from './window.ts';

/** A place on the time axis; `label` says which part of the date to write there. */
export type Tick = { at: number; x: number; label: 'year' | 'month' | 'day' | 'none' };

/** Turns instants into horizontal places. */
export type Scale = { window: Window; left: number; right: number };

/** Where an instant stands, in pixels; may lie outside left and right. */
export function xOf(scale: Scale, at: number): number {
  const { window, left, right } = scale;
  return left + ((at - window.from) / (window.until - window.from)) * (right - left);
}

/** The instant at a place. */
export function atOf(scale: Scale, x: number): number {
  const { window, left, right } = scale;
  return window.from + ((x - left) / (right - left)) * (window.until - window.from);
}

const day = 86_400_000;
type Step = { unit: 'day' | 'month' | 'year'; count: number; days: number };
const steps: readonly Step[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'day', count: 5, days: 5 },
  { unit: 'day', count: 10, days: 10 },
  { unit: 'month', count: 1, days: 30 },
  { unit: 'month', count: 3, days: 91 },
  { unit: 'month', count: 6, days: 182 },
  { unit: 'year', count: 1, days: 365 },
  { unit: 'year', count: 5, days: 1826 },
  { unit: 'year', count: 10, days: 3652 },
];

/**
 * The ticks of the horizon: days, months or years, whichever leaves at least `room` pixels between.
 * A tick before the left edge is given once, at the edge, so that the first stretch has a name too.
 */
export function ticksOf(scale: Scale, room = 52): Tick[] {
  const { window, left, right } = scale;
  const pixelsPerDay = ((right - left) / (window.until - window.from)) * day;
  const step = steps.find((candidate) => candidate.days * pixelsPerDay >= room) ?? lastStep();
  const starts = startsOf(step, window);
  const ticks: Tick[] = [];
  starts.forEach((at, index) => {
    const next = starts[index + 1];
    const before = at < window.from;
    // The name of a stretch already begun stands at the edge if there is room before the next.
    if (before && (next === undefined || xOf(scale, next) - left < room)) return;
    if (before && next !== undefined && next <= window.from) return;
    const x = Math.max(xOf(scale, at), left);
    // A name that would run over the right edge is left out.
    if (right - x < room / 2) return;
    ticks.push({ at, x, label: labelOf(at, step) });
  });
  return ticks;
}

function lastStep(): Step {
  return { unit: 'year', count: 25, days: 9131 };
}

function labelOf(at: number, step: Step): Tick['label'] {
  const time = toSwedishTime(at);
  if (step.unit === 'year') return 'year';
  if (step.unit === 'month') return time.month === 1 ? 'year' : 'month';
  return time.day === 1 ? 'month' : 'day';
}

function startsOf(step: Step, window: Window): number[] {
  const first = toSwedishTime(window.from);
  const starts: number[] = [];
  const push = (at: number) => {
    if (at <= window.until) starts.push(at);
    return at <= window.until;
  };
  if (step.unit === 'year') {
    let year = first.year - (first.year % step.count);
    while (push(startOfSwedishDay(year, 1, 1))) year += step.count;
  } else if (step.unit === 'month') {
    let month = first.month - ((first.month - 1) % step.count);
    while (push(startOfSwedishDay(first.year, month, 1))) month += step.count;
  } else {
    dayStarts(step.count, first, push);
  }
  return starts;
}

/** Days 1, 1 + n, 1 + 2n … of each month; the last of them yields to the next first. */
function dayStarts(
  count: number,
  first: { year: number; month: number; day: number },
  push: (at: number) => boolean,
): void {
  for (let month = first.month; ; month += 1) {
    const days = new Date(Date.UTC(first.year, month, 0)).getUTCDate();
    for (let date = 1; date <= days; date += count) {
      if (date > 1 && days - date + 1 < count / 2) break;
      if (month === first.month && date + count <= first.day) continue;
      if (!push(startOfSwedishDay(first.year, month, date))) return;
    }
  }
}
