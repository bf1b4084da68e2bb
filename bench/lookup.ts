import { parseArgs } from 'node:util';
import { type House, openHouse } from './house/house.ts';
import { closedLoop, type Measured, middleOf } from './load/closed-loop.ts';
import { beginLookups, shuffled, signIn, targetsOf } from './load/lookups.ts';
import { wholeNumber, wholeNumbers } from './option.ts';
import { findPgbench, type PgbenchMeasured, pgbench } from './pgbench/pgbench.ts';
import type { Bench, Row } from './row.ts';

/** Pairs of a reader and a person whom requests are spread over. */
const mostTargets = 4000;
const warmUpSeconds = 5;

/** Overviews over HTTP, decided, explained and logged, beside the same persons' data asked for by pgbench. */
export const lookup: Bench = {
  name: 'lookup',
  arguments: '[--persons 20000] [--connections 1,16,64,256] [--seconds 10] [--rounds 3]',
  what: 'overviews over HTTP, beside the bare statements by pgbench',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        persons: { type: 'string', default: '20000' },
        connections: { type: 'string', default: '1,16,64,256' },
        seconds: { type: 'string', default: '10' },
        rounds: { type: 'string', default: '3' },
      },
    });
    const sizes = {
      persons: wholeNumber('--persons', values.persons),
      connections: wholeNumbers('--connections', values.connections),
      seconds: wholeNumber('--seconds', values.seconds),
      rounds: wholeNumber('--rounds', values.rounds),
    };
    return await measure(sizes);
  },
};

interface Sizes {
  readonly persons: number;
  readonly connections: readonly number[];
  readonly seconds: number;
  readonly rounds: number;
}

interface Round {
  readonly ours: Measured;
  /** Processor time of an overview, its sealing included, in milliseconds. */
  readonly server: number;
  readonly database: number;
  readonly baseline: PgbenchMeasured;
  readonly single: PgbenchMeasured;
}

async function measure({ persons, connections, seconds, rounds }: Sizes): Promise<readonly Row[]> {
  const program = await findPgbench();
  const count = Math.min(persons, mostTargets);
  const stride = Math.floor(persons / count);
  const house = await openHouse({ persons, units: 480, staff: 4800 }, async (layout, directory) => {
    await layout.persons(directory, 0, persons);
    await signIn(layout, targetsOf(directory, count, stride));
  });
  try {
    const requests = await beginLookups(house.port, targetsOf(house.directory, count, stride));
    const next = shuffled(requests);
    const load = { port: house.port, next };
    await closedLoop({ ...load, connections: 16, seconds: Math.min(seconds, warmUpSeconds) });
    const entry = await entryLike(house);
    console.log(`Entries of overviews are ${entry.length / 2} bytes long in the middle.`);
    const values = { targets: count, stride, entry };
    const bare = { program, ownerUrl: house.ownerUrl, seconds, values };
    const rows: Row[] = [];
    for (const clients of connections) {
      const measured: Round[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await house.sealed();
        const before = await house.processor();
        const ours = await closedLoop({ ...load, connections: clients, seconds });
        await house.sealed();
        const after = await house.processor();
        const each = 1000 / ours.answers;
        const server = each * (after.server - before.server);
        const database = each * (after.database - before.database);
        const asked = { ...bare, connections: clients };
        const baseline = await pgbench({ ...asked, script: 'lookup' });
        const single = await pgbench({ ...asked, script: 'single' });
        measured.push({ ours, server, database, baseline, single });
      }
      rows.push(...rowsOf(clients, measured));
    }
    return rows;
  } finally {
    await house.close();
  }
}

/** The bytes of an entry of an overview, in hexadecimal: the middle one by length. */
async function entryLike({ sql }: House): Promise<string> {
  const [row] = await sql<{ hex: string }[]>`
    select encode(bytes, 'hex') as hex
      from (select bytes, percent_rank() over (order by length(bytes)) as place
              from audit.entry where step = 'overview') entry
     where place >= 0.5 order by place limit 1`;
  if (row === undefined) throw new Error('No overview has been entered in the log');
  return row.hex;
}

function rowsOf(clients: number, rounds: readonly Round[]): readonly Row[] {
  const median = (figure: (round: Round) => number) => figure(middleOf(rounds, figure));
  const { ours } = middleOf(rounds, (round) => round.ours.rate);
  const { baseline } = middleOf(rounds, (round) => round.baseline.rate);
  const { single } = middleOf(rounds, (round) => round.single.rate);
  const shown = (ms: number) => `${ms.toFixed(2)} ms`;
  console.log(
    `${clients} connections: ${ours.rate.toFixed(0)}/s, mean ${shown(ours.meanMs)}, p50 ${shown(ours.p50Ms)}, ` +
      `p99 ${shown(ours.p99Ms)}; of the processors' time each took ${shown(median(({ server }) => server))} of the ` +
      `server, ${shown(median(({ database }) => database))} of the database, ${shown(ours.ownMs)} to ask. ` +
      `pgbench ${baseline.rate.toFixed(0)}/s, mean ${shown(baseline.meanMs)}; ` +
      `in one statement ${single.rate.toFixed(0)}/s, mean ${shown(single.meanMs)}`,
  );
  const name = `lookup ${clients} connection${clients === 1 ? '' : 's'}`;
  const unit = 'overviews/s';
  return [
    {
      ...{ name, unit, ours: ours.rate, baseline: baseline.rate },
      against: 'pgbench, each statement on its own',
    },
    {
      ...{ name: `${name}, beside one statement`, unit, ours: ours.rate, baseline: single.rate },
      against: 'pgbench, all in one statement',
    },
    {
      ...{ name: `${name}, p99`, unit: '1/s', ours: 1000 / ours.p99Ms },
      baseline: 1000 / (3 * baseline.meanMs),
      against: 'three times the mean of pgbench; both as 1 / seconds',
    },
  ];
}
