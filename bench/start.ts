import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { memoryMb } from './house/processes.ts';
import { wholeNumber } from './option.ts';
import type { Bench, Row } from './row.ts';
import { type ServerProcess, startProcess } from './server-process.ts';

const coldGoalSeconds = 15;
const warmGoalSeconds = 3;
const memoryGoal = 300;

/** `npm start`: how soon it may be used, first and again, and what memory it and its database take. */
export const start: Bench = {
  name: 'start',
  arguments: '[--persons 2000] [--starts 5] [--rest 30]',
  what: 'starts everything on an empty folder, then again; memory at work and at rest',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        persons: { type: 'string', default: '2000' },
        starts: { type: 'string', default: '5' },
        rest: { type: 'string', default: '30' },
      },
    });
    return await measure({
      persons: wholeNumber('--persons', values.persons),
      starts: wholeNumber('--starts', values.starts),
      restSeconds: wholeNumber('--rest', values.rest),
    });
  },
};

interface Sizes {
  readonly persons: number;
  readonly starts: number;
  readonly restSeconds: number;
}

async function measure({ persons, starts, restSeconds }: Sizes): Promise<readonly Row[]> {
  await using undo = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'samvy-bench-'));
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  const begin = () =>
    startProcess('sim/start.ts', { DATA_DIR: folder, SIM_PERSONS: String(persons) });

  const first = await begin();
  const busy = await untilPublished(first);
  await wait(1000 * restSeconds);
  const restedFirst = await memoryMb(first.pid);
  await first.stop();

  const warm: number[] = [];
  const rested: number[] = [];
  for (let n = 0; n < starts; n += 1) {
    const again = await begin();
    warm.push(again.readySeconds);
    if (n === starts - 1) {
      await wait(1000 * restSeconds);
      rested.push(await memoryMb(again.pid));
    }
    await again.stop();
  }
  return [
    inverse('first start', 'starts/s', first.readySeconds, coldGoalSeconds, 's'),
    inverse('later start', 'starts/s', median(warm), warmGoalSeconds, 's'),
    inverse('memory at rest after a later start', '1/MB', median(rested), memoryGoal, 'MB'),
    inverse('memory at rest after the first start', '1/MB', restedFirst, memoryGoal, 'MB'),
    inverse('memory at most while a county is published', '1/MB', busy, memoryGoal, 'MB'),
  ];
}

/** Where less is better, one through it. */
function inverse(name: string, unit: string, ours: number, goal: number, of: string): Row {
  return {
    ...{ name, unit, ours: 1 / ours, baseline: 1 / goal },
    against: `${ours.toFixed(2)} ${of}, the goal is ${goal} ${of}`,
  };
}

/** Watches until the whole county is there. @returns the most memory that was seen, in MB */
async function untilPublished(server: ServerProcess): Promise<number> {
  let most = 0;
  do {
    most = Math.max(most, await memoryMb(server.pid));
    await wait(250);
  } while (!server.written().includes('The whole county is there'));
  return most;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
