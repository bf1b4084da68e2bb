import type { Counts, SharedCounts } from '../platform/siblings.ts';

/** Keys that are counted at most; beyond it the oldest is forgotten. */
const mostKeys = 200_000;

interface Window {
  readonly since: number;
  count: number;
}

/**
 * Requests of each session or client within a window of time. Where several processes serve, each adds what the
 * others have counted: the limit holds over all of them, to within what arrives between two exchanges.
 */
export class RequestCounts implements SharedCounts {
  readonly #windowMs: number;
  readonly #windows = new Map<string, Window>();
  #untold = new Map<string, number>();
  #isShared = false;

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Counts one. @returns how many there are in the window, and when it ends, in milliseconds from now */
  count(key: string): { readonly current: number; readonly ttl: number } {
    const window = this.#windowOf(key);
    window.count += 1;
    if (this.#isShared) this.#untold.set(key, (this.#untold.get(key) ?? 0) + 1);
    return { current: window.count, ttl: window.since + this.#windowMs - performance.now() };
  }

  takeUntold(): Counts {
    this.#isShared = true;
    const untold = [...this.#untold];
    this.#untold = new Map();
    return untold;
  }

  add(counts: Counts): void {
    for (const [key, count] of counts) this.#windowOf(key).count += count;
  }

  #windowOf(key: string): Window {
    const now = performance.now();
    const known = this.#windows.get(key);
    if (known !== undefined && known.since + this.#windowMs > now) return known;
    // Put last, so that the first is the one that began the longest ago.
    this.#windows.delete(key);
    const begun = { since: now, count: 0 };
    this.#windows.set(key, begun);
    for (const [oldest, { since }] of this.#windows) {
      if (this.#windows.size <= mostKeys && since + this.#windowMs > now) break;
      this.#windows.delete(oldest);
    }
    return begun;
  }
}
