import { setTimeout as wait } from 'node:timers/promises';

/** Reading goes first: work in the background rests this many times as long as a part of it took. */
const restFactor = 3;

/** Waits some milliseconds, or until it is to stop. Keeps no process alive. */
export async function rest(ms: number, stopped: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal: stopped, ref: false }).catch(() => undefined);
}

/** Lets others have the processors after a part of work in the background. @param began by `performance.now()` */
export async function restAfter(began: number, stopped: AbortSignal): Promise<void> {
  await rest(restFactor * (performance.now() - began), stopped);
}
