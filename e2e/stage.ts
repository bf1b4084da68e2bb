import { launchBrowser } from './browser.ts';
import { type System, startSystem } from './system.ts';
import { type Visitor, visit } from './visitor.ts';

/** A system and a browser for the journeys of one file, and those who visit. */
export type Stage = {
  readonly system: System;
  /** Somebody at a browser of their own, for as long as the stage stands. */
  enter(size?: { width: number; height: number }): Promise<Visitor>;
  /** Ends all of it. */
  close(): Promise<void>;
};

/** Starts both at once; when one can't be started, neither is left running. */
export async function openStage(options: { embedded?: boolean } = {}): Promise<Stage> {
  const [system, browser] = await Promise.allSettled([startSystem(options), launchBrowser()]);
  const close = async () => {
    if (browser.status === 'fulfilled') await browser.value.close();
    if (system.status === 'fulfilled') await system.value.stop();
  };
  if (system.status === 'fulfilled' && browser.status === 'fulfilled') {
    return {
      system: system.value,
      enter: (size) => visit(browser.value, system.value.baseUrl, size),
      close,
    };
  }
  await close();
  throw [system, browser].find((part) => part.status === 'rejected')?.reason;
}
