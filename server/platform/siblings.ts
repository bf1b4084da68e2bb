import type { MetricObjectWithValues, MetricValue } from 'prom-client';
import type { Metrics } from './telemetry.ts';

/** Counts by key, as one process tells them to the others. */
export type Counts = readonly (readonly [key: string, count: number])[];

/** A process's metrics, as they are added to the others'. */
export type MetricsOfProcess = readonly MetricObjectWithValues<MetricValue<string>>[];

/** What a process that serves tells the one that started it. */
export type FromWorker =
  | { readonly kind: 'serves'; readonly url: string }
  | { readonly kind: 'fails'; readonly why: string }
  | { readonly kind: 'sealed'; readonly sealed: boolean }
  | { readonly kind: 'leaves' }
  | { readonly kind: 'counted'; readonly counts: Counts }
  | { readonly kind: 'wantsMetrics'; readonly asked: number }
  | { readonly kind: 'metrics'; readonly asked: number; readonly metrics: MetricsOfProcess };

/** What the process that started it tells one that serves. */
export type ToWorker =
  | { readonly kind: 'state'; readonly whole: boolean; readonly sealed: boolean }
  | { readonly kind: 'charge' }
  | { readonly kind: 'counted'; readonly counts: Counts }
  | { readonly kind: 'giveMetrics'; readonly asked: number }
  | { readonly kind: 'allMetrics'; readonly asked: number; readonly text: string }
  | { readonly kind: 'stop' }
  | { readonly kind: 'alone' };

/** What is counted in all processes together: each tells what it counted, and hears of the others. */
export interface SharedCounts {
  /** What was counted here and has not been told yet. */
  takeUntold(): Counts;
  /** Adds what another process counted. */
  add(counts: Counts): void;
}

/** The other processes of a server, as one that serves sees them. */
export interface Siblings {
  /** Do all of them serve, and may they be used? */
  isWhole(): boolean;
  /** Are entries being sealed by whichever of them is in charge? */
  isSealed(): boolean;
  /** Calls `begin` when this process is put in charge of what one process does for all. */
  onCharge(begin: () => void): void;
  /** In charge only: are entries being sealed? Asked again and again. */
  watchSealing(isSealed: () => boolean): void;
  /** Shares what is counted, until the process ends. */
  shareCounts(counts: SharedCounts): void;
  /** The same metrics, whose text is that of all processes together. */
  shareMetrics(metrics: Metrics): Metrics;
  /** This process serves, at `url`. */
  serves(url: string): void;
  /** This process ends, because of `why`. Resolves when that is told. */
  fails(why: string): Promise<void>;
  /** Told to stop. */
  readonly stopped: Promise<void>;
  /** This process serves no longer. Resolves when it may end: the one in charge after the others. */
  leave(): Promise<void>;
}

/** How often processes tell each other what they have counted, in milliseconds. */
const tellMs = 500;
/** How often the one in charge looks whether entries are being sealed, in milliseconds. */
const lookMs = 500;
/** How long the metrics of the other processes are waited for, in milliseconds. */
export const metricsMs = 2000;

/** Takes up the talk with the process that started this one. */
export function joinSiblings(): Siblings {
  const stopped = Promise.withResolvers<void>();
  const alone = Promise.withResolvers<void>();
  const asking = new Map<number, (text: string) => void>();
  let state = { whole: false, sealed: false };
  let begin: (() => void) | undefined;
  let inCharge = false;
  let counts: SharedCounts | undefined;
  let metrics: Metrics | undefined;
  let asked = 0;

  const tell = (message: FromWorker) => {
    // Without the process that started it this one ends at once, whatever it was about to tell.
    if (process.connected) process.send?.(message);
  };
  process.on('disconnect', () => alone.resolve());
  process.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'state':
        state = message;
        return;
      case 'charge':
        inCharge = true;
        begin?.();
        return;
      case 'counted':
        counts?.add(message.counts);
        return;
      case 'giveMetrics':
        void metrics?.registry
          .getMetricsAsJSON()
          .then((own) => tell({ kind: 'metrics', asked: message.asked, metrics: own }));
        return;
      case 'allMetrics':
        asking.get(message.asked)?.(message.text);
        return;
      case 'stop':
        stopped.resolve();
        return;
      case 'alone':
        alone.resolve();
        return;
    }
  });

  return {
    isWhole: () => state.whole,
    isSealed: () => state.sealed,
    onCharge(work) {
      begin = work;
      if (inCharge) work();
    },
    watchSealing(isSealed) {
      let told: boolean | undefined;
      const look = () => {
        const sealed = isSealed();
        if (sealed !== told) tell({ kind: 'sealed', sealed });
        told = sealed;
      };
      look();
      setInterval(look, lookMs).unref();
    },
    shareCounts(shared) {
      counts = shared;
      setInterval(() => {
        const untold = shared.takeUntold();
        if (untold.length > 0) tell({ kind: 'counted', counts: untold });
      }, tellMs).unref();
    },
    shareMetrics(own) {
      metrics = own;
      return {
        ...own,
        async text() {
          asked += 1;
          const here = asked;
          const { promise, resolve, reject } = Promise.withResolvers<string>();
          asking.set(here, resolve);
          const timer = setTimeout(
            () => reject(new Error('The metrics of the processes were not brought together.')),
            2 * metricsMs,
          );
          tell({ kind: 'wantsMetrics', asked: here });
          return await promise.finally(() => {
            clearTimeout(timer);
            asking.delete(here);
          });
        },
      };
    },
    serves: (url) => tell({ kind: 'serves', url }),
    fails: (why) =>
      new Promise((resolve) => {
        const message: FromWorker = { kind: 'fails', why };
        if (process.connected && process.send) process.send(message, () => resolve());
        else resolve();
      }),
    stopped: stopped.promise,
    async leave() {
      tell({ kind: 'leaves' });
      if (inCharge) await alone.promise;
    },
  };
}
