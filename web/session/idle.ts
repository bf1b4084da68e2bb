/** Seconds between two words to the server that somebody is at work. */
const aliveEveryMs = 60_000;

/**
 * Watches whether somebody is at work. Pure: it is told the time (milliseconds that only grow) and says what to do.
 * `active` answers whether the server should hear of it now; `isIdle` whether the screen should lock.
 */
export type IdleWatch = {
  readonly active: (nowMs: number) => boolean;
  readonly isIdle: (nowMs: number) => boolean;
};

/** A watch that begins at `startMs` and lets `idleMinutes` pass without anything done. */
export function watchIdle(idleMinutes: number, startMs: number): IdleWatch {
  let lastActiveMs = startMs;
  let lastToldMs = startMs;
  const isIdle = (nowMs: number): boolean => nowMs - lastActiveMs >= idleMinutes * 60_000;
  return {
    active(nowMs) {
      // Whoever comes back after the time has passed comes to a locked screen, not to a renewed one.
      if (isIdle(nowMs)) return false;
      lastActiveMs = nowMs;
      if (nowMs - lastToldMs < aliveEveryMs) return false;
      lastToldMs = nowMs;
      return true;
    },
    isIdle,
  };
}
