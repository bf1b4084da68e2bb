import { Connection } from './connection.ts';

/** What clients saw who each sent one request after the other. */
export interface Measured {
  /** Answers a second. */
  readonly rate: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly answers: number;
  /** Processor time of sending and receiving, for each answer: it is taken from the same processors. */
  readonly ownMs: number;
}

/**
 * Sends requests over so many connections, each the next as soon as it has its answer.
 * @param next a whole request
 * @throws when an answer isn't 200: then nothing was measured
 */
export async function closedLoop(load: {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  readonly next: () => Buffer;
}): Promise<Measured> {
  const { port, seconds, next } = load;
  const opened = await Promise.all(
    Array.from({ length: load.connections }, () => Connection.open(port)),
  );
  const times: number[] = [];
  const others = new Map<number, number>();
  const own = process.cpuUsage();
  const began = performance.now();
  const end = began + 1000 * seconds;
  const run = async (connection: Connection) => {
    let sent = performance.now();
    while (sent < end) {
      const { status } = await connection.send(next());
      const now = performance.now();
      if (status === 200) times.push(now - sent);
      else others.set(status, (others.get(status) ?? 0) + 1);
      sent = now;
    }
  };
  try {
    await Promise.all(opened.map(run));
  } finally {
    for (const connection of opened) connection.close();
  }
  const { user, system } = process.cpuUsage(own);
  const elapsed = (performance.now() - began) / 1000;
  if (others.size > 0) {
    const counted = [...others].map(([status, count]) => `${count} of ${status}`);
    throw new Error(`Beside ${times.length} answers of 200 there were ${counted.join(', ')}`);
  }
  const ownMs = (user + system) / 1000 / times.length;
  return { rate: times.length / elapsed, ...spread(times), answers: times.length, ownMs };
}

/** Mean and quantiles of times in milliseconds. */
export function spread(times: readonly number[]): Pick<Measured, 'meanMs' | 'p50Ms' | 'p99Ms'> {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return {
    meanMs: sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

/** The middle one by a figure. */
export function middleOf<T>(rounds: readonly T[], figure: (round: T) => number): T {
  const middle = rounds.toSorted((one, other) => figure(one) - figure(other))[
    Math.floor(rounds.length / 2)
  ];
  if (middle === undefined) throw new Error('No round was measured');
  return middle;
}
