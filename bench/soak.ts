import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { examine } from './house/audit-tools.ts';
import { type House, openHouse } from './house/house.ts';
import { memoryMb } from './house/processes.ts';
import { closedLoop, spread } from './load/closed-loop.ts';
import { beginLookups, shuffled, signIn, targetsOf } from './load/lookups.ts';
import { openLoop } from './load/open-loop.ts';
import { positiveNumber, wholeNumber } from './option.ts';
import type { Bench, Row } from './row.ts';

const mostTargets = 4000;
const connections = 64;
/** How long it is measured what the server can do, when it has warmed up: longer than a fast moment of the machine. */
const capacitySeconds = 120;
const warmUpSeconds = 20;
/** How much of what it can do the server is asked to do. */
const share = 0.8;

/** The server at four fifths of its capacity, for long: memory, errors and times, then the log that came of it. */
export const soak: Bench = {
  name: 'soak',
  arguments: '[--persons 20000] [--seconds 1800] [--windows 30]',
  what: 'keeps the server at 80 % of its capacity, looks at memory and times, and verifies',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        persons: { type: 'string', default: '20000' },
        seconds: { type: 'string', default: '1800' },
        windows: { type: 'string', default: '30' },
      },
    });
    return await measure({
      persons: wholeNumber('--persons', values.persons),
      seconds: positiveNumber('--seconds', values.seconds),
      windows: wholeNumber('--windows', values.windows),
    });
  },
};

/** What one stretch of the time was like. */
interface Window {
  readonly answers: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** PSS of the server's processes and of PostgreSQL's, at its end. */
  readonly serverMb: number;
  readonly databaseMb: number;
}

async function measure(sizes: {
  readonly persons: number;
  readonly seconds: number;
  readonly windows: number;
}): Promise<readonly Row[]> {
  const { persons, seconds } = sizes;
  const count = Math.min(persons, mostTargets);
  const stride = Math.floor(persons / count);
  const house = await openHouse({ persons, units: 480, staff: 4800 }, async (layout, directory) => {
    await layout.persons(directory, 0, persons);
    await signIn(layout, targetsOf(directory, count, stride));
  });
  try {
    const requests = await beginLookups(house.port, targetsOf(house.directory, count, stride));
    const load = { port: house.port, connections, next: shuffled(requests) };
    await closedLoop({ ...load, seconds: Math.min(seconds, warmUpSeconds) });
    const capacity = await closedLoop({ ...load, seconds: Math.min(seconds, capacitySeconds) });
    console.log(`${capacity.rate.toFixed(0)} overviews a second when asked for all it can do`);
    await house.sealed();
    const rate = share * capacity.rate;
    const kept = await keepBusy(house, load, { ...sizes, rate });
    await house.sealed();
    const verified = await examine('verify', house);
    console.log(`${verified.said} (${verified.seconds.toFixed(1)} s)`);
    return rowsOf(kept, { rate, seconds });
  } finally {
    await house.close();
  }
}

/** How it went, and how long it took until all was answered. */
interface Kept {
  readonly windows: readonly Window[];
  readonly seconds: number;
}

async function keepBusy(
  house: House,
  load: { readonly port: number; readonly connections: number; readonly next: () => Buffer },
  asked: { readonly seconds: number; readonly windows: number; readonly rate: number },
): Promise<Kept> {
  const { seconds, rate } = asked;
  console.log(`${rate.toFixed(0)} overviews a second for ${seconds} s`);
  const windows: Window[] = [];
  let times: number[] = [];
  const others = new Map<number, number>();
  const close = async () => {
    const seen = times;
    times = [];
    const { p50Ms, p99Ms } = spread(seen);
    const [serverMb, databaseMb] = await Promise.all([
      memoryMb(house.pids.server),
      memoryMb(house.pids.database),
    ]);
    windows.push({ answers: seen.length, p50Ms, p99Ms, serverMb, databaseMb });
    console.log(
      `${String(windows.length).padStart(3)}  ${seen.length} answers, p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms, ` +
        `server ${serverMb.toFixed(0)} MB, database ${databaseMb.toFixed(0)} MB`,
    );
  };
  const began = performance.now();
  const running = openLoop({
    ...{ ...load, rate, seconds },
    answered(ms, status) {
      if (status === 200) times.push(ms);
      else others.set(status, (others.get(status) ?? 0) + 1);
    },
  });
  for (let n = 1; n < asked.windows; n += 1) {
    const end = began + (1000 * seconds * n) / asked.windows;
    await Promise.race([running, wait(end - performance.now())]);
    await close();
  }
  await running;
  await close();
  if (others.size > 0) {
    const counted = [...others].map(([status, many]) => `${many} of ${status}`);
    throw new Error(`There were answers other than 200: ${counted.join(', ')}`);
  }
  return { windows, seconds: (performance.now() - began) / 1000 };
}

function rowsOf(
  { windows, seconds }: Kept,
  asked: { readonly rate: number; readonly seconds: number },
): readonly Row[] {
  const third = Math.max(1, Math.floor(windows.length / 3));
  const middle = (some: readonly Window[], figure: (window: Window) => number) => {
    const sorted = some.map(figure).toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  const [first, last] = [windows.slice(0, third), windows.slice(-third)];
  const memory = ({ serverMb, databaseMb }: Window) => serverMb + databaseMb;
  const answered = windows.reduce((sum, { answers }) => sum + answers, 0);
  return [
    {
      ...{ name: `soak of ${asked.seconds} s`, unit: 'overviews/s' },
      ...{
        ours: answered / seconds,
        baseline: asked.rate,
        against: '80 % of what was measured before',
      },
    },
    {
      ...{ name: 'soak, p99 of the last third', unit: '1/s' },
      ours: 1000 / middle(last, ({ p99Ms }) => p99Ms),
      baseline: 1000 / middle(first, ({ p99Ms }) => p99Ms),
      against: 'the first third; both as 1 / seconds',
    },
    {
      ...{ name: 'soak, memory in the last third', unit: '1/GB' },
      ...{ ours: 1024 / middle(last, memory), baseline: 1024 / middle(first, memory) },
      against: 'the first third; both as 1 / GB of server and database',
    },
  ];
}
