import cluster, { type Worker } from 'node:cluster';
import { join } from 'node:path';
import { AggregatorRegistry, Gauge, Registry } from 'prom-client';
import type { Config } from './config.ts';
import { loadKeys } from './platform/keys.ts';
import { migrate } from './platform/migrate.ts';
import {
  type FromWorker,
  type MetricsOfProcess,
  metricsMs,
  type ToWorker,
} from './platform/siblings.ts';
import type { Log } from './platform/telemetry.ts';

/** The pause before a process that ended is replaced, in milliseconds; doubled while it ends soon again. */
const pauseMs = { least: 1000, most: 30_000 };
/** A process that has served this long, in milliseconds, was a good one. */
const soundMs = 30_000;

/** One of the processes that serve. */
interface Member {
  readonly worker: Worker;
  /** Since when it serves, by the clock that only goes on; undefined while it starts and while it ends. */
  servesSince: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A server of several processes. */
export interface Processes {
  /** Where all of them listen. */
  readonly url: string;
  /** Says that it may be used, where it was started held back. */
  open(): void;
  /** Each answers what it has under way; then the one in charge seals what is left of the log. */
  close(): Promise<void>;
}

/**
 * Starts `config.processes` processes that serve at one address. This process serves nothing: it hands out the
 * connections in turn, puts one process in charge of what one does for all (sealing, review, reconciliation,
 * retention), and replaces one that ends. When it is gone itself, they all end.
 * @param environment the settings that `config` was read from
 * @throws when one of them can't start; none is left then
 */
export async function startProcesses(
  config: Config,
  environment: Environment,
  options: { readonly log: Log; readonly heldBack?: boolean | undefined },
): Promise<Processes> {
  const { log, heldBack = false } = options;
  await loadKeys(config.keysFolder);
  const { ownerUrl, connections } = config.database;
  if (config.database.migrate && ownerUrl !== undefined) {
    const { applied } = await migrate(ownerUrl.reveal());
    if (applied.length > 0) log.info({ applied }, 'schema brought up to date');
  }
  cluster.schedulingPolicy = cluster.SCHED_RR;
  cluster.setupPrimary({ exec: join(import.meta.dirname, 'worker.ts'), args: [] });
  const group = new Group(config.processes, log, !heldBack, {
    ...environment,
    MIGRATE: '0',
    DATABASE_CONNECTIONS: String(Math.ceil(connections / config.processes)),
  });
  const url = await group.begin();
  log.info({ url, processes: config.processes }, 'all processes serve');
  return { url, open: () => group.open(), close: () => group.close() };
}

class Group {
  readonly #count: number;
  readonly #log: Log;
  readonly #environment: Environment;
  readonly #members = new Set<Member>();
  readonly #pauses = new Set<NodeJS.Timeout>();
  readonly #metrics = new GatheredMetrics();
  readonly #began = Promise.withResolvers<string>();
  readonly #ended = Promise.withResolvers<void>();
  #phase: 'starts' | 'serves' | 'stops' = 'starts';
  #isOpen: boolean;
  #url = '';
  #why: string | undefined;
  /** INVARIANT: at most one is in charge, and another only when that one has ended. */
  #inCharge: Member | undefined;
  /** What the one in charge says of the sealing; undefined until it does. */
  #sealed: boolean | undefined;
  /** How many have ended soon, one after the other. */
  #endedSoon = 0;

  constructor(count: number, log: Log, isOpen: boolean, environment: Environment) {
    this.#count = count;
    this.#log = log;
    this.#isOpen = isOpen;
    this.#environment = environment;
  }

  /** @returns where they listen, when all of them do */
  begin(): Promise<string> {
    for (let n = 0; n < this.#count; n += 1) this.#fork();
    return this.#began.promise;
  }

  open(): void {
    this.#isOpen = true;
    this.#tellState();
  }

  async close(): Promise<void> {
    this.#phase = 'stops';
    for (const pause of this.#pauses) clearTimeout(pause);
    for (const { worker } of this.#members) tell(worker, { kind: 'stop' });
    this.#letTheLastEnd();
    await this.#ended.promise;
  }

  #fork(): void {
    const worker = cluster.fork(this.#environment);
    const member: Member = { worker, servesSince: undefined };
    this.#members.add(member);
    worker.on('message', (message: FromWorker) => this.#hear(member, message));
    worker.on('error', (error) => this.#log.warn({ err: error }, 'a process is not reached'));
    worker.on('exit', (code, signal) => this.#noticeEnd(member, code, signal));
  }

  #hear(from: Member, message: FromWorker): void {
    switch (message.kind) {
      case 'serves':
        from.servesSince = performance.now();
        this.#url = message.url;
        this.#settle();
        return;
      case 'fails':
        this.#why = message.why;
        return;
      case 'sealed':
        if (from === this.#inCharge) this.#sealed = message.sealed;
        this.#settle();
        return;
      case 'leaves':
        from.servesSince = undefined;
        if (this.#phase !== 'stops') tell(from.worker, { kind: 'alone' });
        this.#tellState();
        return;
      case 'counted':
        for (const { worker } of this.#members) if (worker !== from.worker) tell(worker, message);
        return;
      case 'wantsMetrics':
        void this.#metrics.gather(this.#serving()).then((text) => {
          tell(from.worker, { kind: 'allMetrics', asked: message.asked, text });
        });
        return;
      case 'metrics':
        this.#metrics.add(message.asked, message.metrics);
        return;
    }
  }

  #serving(): readonly Member[] {
    return [...this.#members].filter(({ servesSince }) => servesSince !== undefined);
  }

  #isWhole(): boolean {
    return this.#serving().length === this.#count;
  }

  /** Puts one in charge where none is, and sees whether the server has begun. */
  #settle(): void {
    const [first] = this.#serving();
    if (this.#inCharge === undefined && first !== undefined && this.#phase !== 'stops') {
      this.#inCharge = first;
      tell(first.worker, { kind: 'charge' });
    }
    this.#tellState();
    if (this.#phase === 'starts' && this.#isWhole() && this.#sealed !== undefined) {
      this.#phase = 'serves';
      this.#began.resolve(this.#url);
    }
  }

  #tellState(): void {
    const whole = this.#isOpen && this.#isWhole();
    const sealed = this.#sealed === true;
    for (const { worker } of this.#members) tell(worker, { kind: 'state', whole, sealed });
  }

  #noticeEnd(member: Member, code: number | null, signal: string | null): void {
    this.#members.delete(member);
    if (member === this.#inCharge) {
      this.#inCharge = undefined;
      this.#sealed = undefined;
    }
    if (this.#phase === 'stops') {
      this.#letTheLastEnd();
      return;
    }
    const { pid } = member.worker.process;
    this.#log.error({ pid, code, signal, why: this.#why }, 'a process has ended');
    if (this.#phase === 'starts') {
      this.#giveUp();
      return;
    }
    this.#why = undefined;
    this.#replace(member);
    this.#settle();
  }

  #giveUp(): void {
    this.#phase = 'stops';
    for (const { worker } of this.#members) worker.process.kill('SIGKILL');
    this.#began.reject(new Error(this.#why ?? 'One of its processes ended while it started.'));
  }

  /** Not at once: what ends a process at its start would end the next as well, and keep the machine busy. */
  #replace({ servesSince }: Member): void {
    const isSound = servesSince !== undefined && performance.now() - servesSince > soundMs;
    if (isSound) this.#endedSoon = 0;
    const ms = Math.min(pauseMs.least * 2 ** this.#endedSoon, pauseMs.most);
    this.#endedSoon += 1;
    const pause = setTimeout(() => {
      this.#pauses.delete(pause);
      this.#fork();
      this.#log.info('a process is started in its place');
    }, ms);
    this.#pauses.add(pause);
  }

  /** The one in charge seals what the others have left, so it is told when they are gone. */
  #letTheLastEnd(): void {
    const [last, another] = this.#members;
    if (last === undefined) this.#ended.resolve();
    else if (another === undefined) tell(last.worker, { kind: 'alone' });
  }
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}

/** Brings the metrics of the processes together: counts are summed, the rest as each metric says. */
class GatheredMetrics {
  readonly #own = new Registry();
  readonly #processes: Gauge;
  readonly #asked = new Map<number, (metrics: MetricsOfProcess) => void>();
  #last = 0;

  constructor() {
    this.#processes = new Gauge({
      name: 'samvy_processes',
      help: 'Processes that serve',
      registers: [this.#own],
    });
  }

  /** One that doesn't answer in time is left out. */
  async gather(members: readonly Member[]): Promise<string> {
    this.#last += 1;
    const asked = this.#last;
    const parts: MetricsOfProcess[] = [];
    const all = Promise.withResolvers<void>();
    this.#asked.set(asked, (metrics) => {
      if (parts.push(metrics) === members.length) all.resolve();
    });
    const timer = setTimeout(() => all.resolve(), metricsMs);
    for (const { worker } of members) tell(worker, { kind: 'giveMetrics', asked });
    await all.promise;
    clearTimeout(timer);
    this.#asked.delete(asked);
    this.#processes.set(members.length);
    const own = await this.#own.getMetricsAsJSON();
    return await AggregatorRegistry.aggregate([...parts, own]).metrics();
  }

  add(asked: number, metrics: MetricsOfProcess): void {
    this.#asked.get(asked)?.(metrics);
  }
}
