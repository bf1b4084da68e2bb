import { startOfSwedishDay, toSwedishTime } from '../swedish-time.ts';

/** The stretch of time in sight, in milliseconds since 1970. */
export type Window = { from: number; until: number };

/** The five fixed stretches; `all` reaches from the oldest item to now. */
export type Zoom = '7d' | '30d' | '3m' | '12m' | 'all';

export const zooms: readonly Zoom[] = ['7d', '30d', '3m', '12m', 'all'];

const day = 86_400_000;
const shortest = day;

/** Room after now, so that what is going on isn't cut at the edge. */
const after = 0.025;

/** How far the window may reach: from somewhat before the oldest item to somewhat after now. */
export function boundsOf(oldest: number | undefined, now: number): Window {
  const { year, month, day: date } = toSwedishTime(now);
  const yearAgo = startOfSwedishDay(year - 1, month, date);
  const from = Math.min(oldest ?? yearAgo, yearAgo);
  return { from: from - 14 * day, until: now + Math.min((now - from) * after + 3 * day, 24 * day) };
}

/** The window of a fixed stretch, ending a little after now. */
export function windowOf(zoom: Zoom, now: number, bounds: Window): Window {
  if (zoom === 'all') return { from: bounds.from, until: bounds.until };
  const { year, month, day: date } = toSwedishTime(now);
  const from = {
    '7d': () => startOfSwedishDay(year, month, date - 6),
    '30d': () => startOfSwedishDay(year, month, date - 29),
    // Whole months read better than ninety days.
    '3m': () => startOfSwedishDay(year, month - 2, 1),
    '12m': () => startOfSwedishDay(year, month - 11, 1),
  }[zoom]();
  return clamp({ from, until: now + Math.max((now - from) * after, day / 4) }, bounds);
}

/** The fixed stretch that this window is, if it is one. */
export function zoomOf(window: Window, now: number, bounds: Window): Zoom | undefined {
  return zooms.find((zoom) => {
    const fixed = windowOf(zoom, now, bounds);
    const slack = (fixed.until - fixed.from) / 1000;
    return (
      Math.abs(fixed.from - window.from) < slack && Math.abs(fixed.until - window.until) < slack
    );
  });
}

/** Nearer (`factor` below 1) or farther (above 1), with `at` staying where it is. */
export function zoomWindow(window: Window, factor: number, at: number, bounds: Window): Window {
  const span = window.until - window.from;
  const held = Math.min(Math.max(at, window.from), window.until);
  const next = Math.min(Math.max(span * factor, shortest), bounds.until - bounds.from);
  const from = held - ((held - window.from) / span) * next;
  return clamp({ from, until: from + next }, bounds);
}

/** The window moved by a part of its own length; negative is back in time. */
export function panWindow(window: Window, part: number, bounds: Window): Window {
  const by = (window.until - window.from) * part;
  return clamp({ from: window.from + by, until: window.until + by }, bounds);
}

/** The window moved as little as needed for the instant to be in sight, with some room around. */
export function reveal(window: Window, at: number, bounds: Window): Window {
  const room = (window.until - window.from) * 0.08;
  if (at < window.from + room / 8) return shift(window, at - room - window.from, bounds);
  if (at > window.until - room / 8) return shift(window, at + room - window.until, bounds);
  return window;
}

/** The window between two instants in either order, no shorter than a day. */
export function windowBetween(one: number, other: number, bounds: Window): Window {
  const from = Math.min(one, other);
  return clamp({ from, until: Math.max(one, other, from + shortest) }, bounds);
}

/** Somewhere on the way between two windows; `part` from 0 to 1. */
export function between(from: Window, to: Window, part: number): Window {
  return {
    from: from.from + (to.from - from.from) * part,
    until: from.until + (to.until - from.until) * part,
  };
}

function shift(window: Window, by: number, bounds: Window): Window {
  return clamp({ from: window.from + by, until: window.until + by }, bounds);
}

function clamp(window: Window, bounds: Window): Window {
  const span = window.until - window.from;
  if (span >= bounds.until - bounds.from) return { from: bounds.from, until: bounds.until };
  const from = Math.min(Math.max(window.from, bounds.from), bounds.until - span);
  return { from, until: from + span };
}
