import { parseArgs } from 'node:util';
import { examine } from './house/audit-tools.ts';
import { type House, openHouse } from './house/house.ts';
import { spread } from './load/closed-loop.ts';
import { planVisits } from './load/visit-plan.ts';
import { visitAll } from './load/visits.ts';
import { wholeNumber } from './option.ts';
import type { Bench, Row } from './row.ts';

/** What the national patient overview serves in a month, and in how many seconds we want it served. */
const goalRate = 427_000 / 100;

/** A month of lookups over HTTP, until the last of their entries is under a signed checkpoint. */
export const month: Bench = {
  name: 'month',
  arguments:
    '[--requests 427000] [--persons 200000] [--units 480] [--staff 42500] [--connections 64]',
  what: "serves a month's requests in the real mix of steps, seals them, verifies and replays them",
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        requests: { type: 'string', default: '427000' },
        persons: { type: 'string', default: '200000' },
        units: { type: 'string', default: '480' },
        staff: { type: 'string', default: '42500' },
        connections: { type: 'string', default: '64' },
      },
    });
    return await measure({
      requests: wholeNumber('--requests', values.requests),
      persons: wholeNumber('--persons', values.persons),
      units: wholeNumber('--units', values.units),
      staff: wholeNumber('--staff', values.staff),
      connections: wholeNumber('--connections', values.connections),
    });
  },
};

interface Sizes {
  readonly requests: number;
  readonly persons: number;
  readonly units: number;
  readonly staff: number;
  readonly connections: number;
}

async function measure(sizes: Sizes): Promise<readonly Row[]> {
  const { requests, persons, connections } = sizes;
  const house = await openHouse(sizes, async (layout, directory) => {
    await layout.persons(directory, 0, persons);
    await layout.sessions(0, sizes.staff, (staff) => staff);
  });
  try {
    const plan = planVisits(house.directory);
    const before = await house.processor();
    const began = performance.now();
    const visited = await visitAll({ port: house.port, connections, requests, plan });
    const answered = performance.now();
    await house.sealed();
    const seconds = (performance.now() - began) / 1000;
    const after = await house.processor();
    const each = 1000 / visited.requests;
    const { p50Ms, p99Ms } = spread(visited.times);
    for (const [step, count] of [...visited.steps].toSorted()) {
      console.log(`${String(count).padStart(8)}  ${step}`);
    }
    console.log(
      `${visited.visits} visits by ${visited.readers} staff to ${visited.persons} persons; p50 ${p50Ms.toFixed(1)} ms, ` +
        `p99 ${p99Ms.toFixed(1)} ms, of the processors' time each took ` +
        `${(each * (after.server - before.server)).toFixed(3)} ms of the server, ` +
        `${(each * (after.database - before.database)).toFixed(3)} ms of the database, ${visited.ownMs.toFixed(3)} ms to ask; ` +
        `${((answered - began) / 1000).toFixed(1)} s until the last answer, ` +
        `${seconds.toFixed(1)} s until its entry is under a signed checkpoint.`,
    );
    await everyEntryIsThere(house, visited.requests);
    const verified = await examine('verify', house);
    console.log(`${verified.said} (${verified.seconds.toFixed(1)} s)`);
    const replayed = await examine('replay', house);
    console.log(`${replayed.said} (${replayed.seconds.toFixed(1)} s)`);
    const rate = visited.requests / seconds;
    return [
      {
        ...{ name: `month of ${requests} requests`, unit: 'requests/s' },
        ...{ ours: rate, baseline: goalRate, against: 'the goal: 427 000 in 100 s' },
      },
      {
        ...{ name: `verification of the month`, unit: 'entries/s' },
        ...{ ours: requests / verified.seconds, baseline: rate },
        against: 'the month itself',
      },
      {
        ...{ name: `replay of the month`, unit: 'entries/s' },
        ...{ ours: requests / replayed.seconds, baseline: rate },
        against: 'the month itself',
      },
    ];
  } finally {
    await house.close();
  }
}

/** One entry a request, and each of them in the tree. */
async function everyEntryIsThere({ sql }: House, requests: number): Promise<void> {
  const [row] = await sql<{ entries: number; leaves: number }[]>`
    select (select count(*)::int from audit.entry where lookup_id is not null) as entries,
           (select count(*)::int from ledger.leaf) as leaves`;
  if (row?.entries !== requests || row.leaves < requests) {
    throw new Error(
      `There are ${row?.entries} entries and ${row?.leaves} leaves of ${requests} requests`,
    );
  }
}
