import { parseArgs } from 'node:util';
import type { Directory } from './county/directory.ts';
import { typesOf } from './county/documents.ts';
import { idOf } from './county/ids.ts';
import { Layout } from './county/lay-out.ts';
import { type House, openHouse } from './house/house.ts';
import { closedLoop, middleOf } from './load/closed-loop.ts';
import { beginLookups, readerOf, shuffled, signIn, type Target } from './load/lookups.ts';
import { positiveNumber, wholeNumber, wholeNumbers } from './option.ts';
import type { Bench, Row } from './row.ts';

/** Pairs of a reader and a person: as many at every size, so that sizes differ in what lies around them alone. */
const mostTargets = 2000;
const connections = 16;
/** Readers of one person. */
const readersOfOne = 64;

/** What an overview costs in a large county beside a small one, and about a person of whom much is written. */
export const growth: Bench = {
  name: 'growth',
  arguments:
    '[--persons 10000,100000,1000000,2000000] [--documents 10,1000,100000] [--entries 100000] ' +
    '[--units 480,10000] [--staff 42500,250000] [--others 4] [--seconds 5] [--rounds 5]',
  what: 'overviews where there are few persons, documents, entries or staff, beside where there are many',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        persons: { type: 'string', default: '10000,100000,1000000,2000000' },
        documents: { type: 'string', default: '10,1000,100000' },
        entries: { type: 'string', default: '100000' },
        units: { type: 'string', default: '480,10000' },
        staff: { type: 'string', default: '42500,250000' },
        others: { type: 'string', default: '4' },
        seconds: { type: 'string', default: '5' },
        rounds: { type: 'string', default: '5' },
      },
    });
    return await measure({
      persons: wholeNumbers('--persons', values.persons),
      documents: wholeNumbers('--documents', values.documents),
      entries: wholeNumber('--entries', values.entries),
      units: wholeNumbers('--units', values.units),
      staff: wholeNumbers('--staff', values.staff),
      others: wholeNumber('--others', values.others),
      seconds: positiveNumber('--seconds', values.seconds),
      rounds: wholeNumber('--rounds', values.rounds),
    });
  },
};

interface Sizes {
  /** Of these and the following lists the first is the small county, which the others are compared with. */
  readonly persons: readonly number[];
  readonly units: readonly number[];
  readonly staff: readonly number[];
  readonly documents: readonly number[];
  readonly entries: number;
  /** Documents of persons whom nobody looks up, who are there to be many. */
  readonly others: number;
  readonly seconds: number;
  readonly rounds: number;
}

/** Requests to one house. */
interface Asked {
  readonly house: House;
  readonly requests: readonly Buffer[];
}

async function measure(sizes: Sizes): Promise<readonly Row[]> {
  const small = await openCounty(sizes, 0);
  try {
    const plain = await begin(small, evenly(small.directory, smallest(sizes), sizes));
    return [
      ...(await byPersons(sizes, plain)),
      ...(await byStaff(sizes, plain)),
      ...(await byDocuments(sizes, small)),
      ...(await byEntries(sizes, small)),
    ];
  } finally {
    await small.close();
  }
}

const smallest = ({ persons }: Sizes) => persons[0] ?? 0;
const targetCount = (sizes: Sizes) => Math.min(mostTargets, smallest(sizes));

/** A county with as few persons as there are. @param place which of the numbers of units and staff it has */
function openCounty(sizes: Sizes, place: number): Promise<House> {
  const persons = smallest(sizes);
  const [units = 0, staff = 0] = [sizes.units[place], sizes.staff[place]];
  return openHouse({ persons, units, staff }, async (layout, directory) => {
    await layout.persons(directory, 0, persons);
    await signIn(layout, evenly(directory, persons, sizes));
  });
}

/** Persons who lie evenly among the first so many. Their readers have sessions of the same numbers at every size. */
function evenly(directory: Directory, persons: number, sizes: Sizes): readonly Target[] {
  const count = targetCount(sizes);
  const stride = Math.floor(persons / count);
  const first = sizes.persons.indexOf(persons) * count;
  return Array.from({ length: count }, (_, n) => {
    const person = n * stride;
    return { session: first + n, person, staff: readerOf(directory, person, n) };
  });
}

async function begin(house: House, targets: readonly Target[]): Promise<Asked> {
  return { house, requests: await beginLookups(house.port, targets) };
}

/** Signs readers in to a house that runs, and begins. */
async function beginNew(house: House, targets: readonly Target[]): Promise<Asked> {
  await layOut(house, (layout) => signIn(layout, targets));
  return await begin(house, targets);
}

async function layOut(house: House, work: (layout: Layout) => Promise<void>): Promise<void> {
  const layout = new Layout(house.ownerUrl);
  try {
    await work(layout);
  } finally {
    await layout.end();
  }
}

/** A second county, that grows from size to size. */
async function byPersons(sizes: Sizes, plain: Asked): Promise<readonly Row[]> {
  const large = await openCounty(sizes, 0);
  const rows: Row[] = [];
  try {
    const counts = sizes.persons;
    const isAsked = (n: number) =>
      counts.some((count) => n < count && n % Math.floor(count / targetCount(sizes)) === 0);
    for (const [index, count] of counts.entries()) {
      const before = counts[index - 1];
      if (before !== undefined) {
        const most = (n: number) => (isAsked(n) ? Number.POSITIVE_INFINITY : sizes.others);
        await layOut(large, async (layout) => {
          await layout.persons(large.directory, before, count, most);
          await layout.settle();
        });
      }
      const targets = evenly(large.directory, count, sizes);
      const asked = index === 0 ? await begin(large, targets) : await beginNew(large, targets);
      const name = `overview among ${count} persons`;
      rows.push(...(await compare(sizes, name, `${smallest(sizes)} persons`, [asked, plain])));
    }
  } finally {
    await large.close();
  }
  return rows;
}

async function byStaff(sizes: Sizes, plain: Asked): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let place = 1; place < sizes.units.length; place += 1) {
    const wide = await openCounty(sizes, place);
    try {
      const asked = await begin(wide, evenly(wide.directory, smallest(sizes), sizes));
      const name = `overview with ${sizes.units[place]} units and ${sizes.staff[place]} staff`;
      const against = `${sizes.units[0]} units and ${sizes.staff[0]} staff`;
      rows.push(...(await compare(sizes, name, against, [asked, plain])));
    } finally {
      await wide.close();
    }
  }
  return rows;
}

/** Persons and sessions beyond those of the county have numbers from here on. */
const beyond = 50_000_000;

/** One person with few documents, and others with many, each looked up by many. */
async function byDocuments(sizes: Sizes, house: House): Promise<readonly Row[]> {
  const { directory } = house;
  const all: Asked[] = [];
  for (const [index, count] of sizes.documents.entries()) {
    const person = beyond + index;
    await layOut(house, async (layout) => {
      await layout.persons(directory, person, person + 1, () => count);
      const there = await house.sql`
        select from record.document where person_id = ${idOf('person', person)}`;
      const first = 1000 * beyond + 10_000_000 * index;
      await layout.notes(directory, { person, first, count: count - there.length });
      await layout.settle();
    });
    all.push(await beginNew(house, readersOf(directory, person, beyond + 1000 * index)));
  }
  const rows: Row[] = [];
  for (const [index, many] of all.entries()) {
    for (const [before, few] of all.slice(0, index).entries()) {
      const name = `overview of a person with ${sizes.documents[index]} documents`;
      const against = `${sizes.documents[before]} documents`;
      rows.push(...(await compare(sizes, name, against, [many, few])));
    }
  }
  return rows;
}

/** One person with many entries in the log, and others with few, of whom the same is written. */
async function byEntries(sizes: Sizes, house: House): Promise<readonly Row[]> {
  const { directory } = house;
  const people = Array.from({ length: smallest(sizes) }, (_, n) => n);
  const alike = [...Map.groupBy(people, (n) => typesOf(directory, n)).values()].reduce(
    (most, some) => (some.length > most.length ? some : most),
  );
  const [watched, ...rest] = alike;
  if (watched === undefined || rest.length === 0) throw new Error('No two persons are alike');
  await house.sql`
    insert into audit.entry (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id,
                             unit_id, reader_id)
    select ${idOf('person', watched)}::uuid, gen_random_uuid(), now() - n * interval '1 second', bytes, salt, mac,
           key_id, step, outcome, gen_random_uuid(), staff_id, unit_id, reader_id
      from (select * from audit.entry where step = 'overview' limit 1) entry
     cross join generate_series(1, ${sizes.entries}::int) n`;
  await layOut(house, (layout) => layout.settle());
  const sessions = beyond + 500_000;
  const many = await beginNew(house, readersOf(directory, watched, sessions));
  const few = await beginNew(
    house,
    rest.slice(0, mostTargets).map((person, n) => ({
      ...{ session: sessions + readersOfOne + n, person, staff: readerOf(directory, person, n) },
    })),
  );
  const name = `overview of a person with ${sizes.entries} entries`;
  return await compare(sizes, name, 'few entries', [many, few]);
}

function readersOf(directory: Directory, person: number, session: number): readonly Target[] {
  return Array.from({ length: readersOfOne }, (_, n) => ({
    ...{ session: session + n, person, staff: readerOf(directory, person, n) },
  }));
}

/** What was measured of one of two. */
interface Cost {
  /** Overviews a second. */
  readonly rate: number;
  /** Overviews a second that server and database used a processor, their sealing included. */
  readonly byProcessor: number;
}

/** Both in turn, so that what else the machine does meets both; the middle of the rounds of each. */
async function compare(
  { seconds, rounds }: Sizes,
  name: string,
  against: string,
  [one, other]: readonly [Asked, Asked],
): Promise<readonly Row[]> {
  const costOf = async ({ house, requests }: Asked): Promise<Cost> => {
    const before = await house.processor();
    const { rate, answers } = await closedLoop({
      ...{ port: house.port, connections, seconds, next: shuffled(requests) },
    });
    await house.sealed();
    const after = await house.processor();
    const used = after.server - before.server + after.database - before.database;
    return { rate, byProcessor: answers / used };
  };
  const costs: { one: Cost; other: Cost }[] = [];
  // The first round warms both up, and isn't counted.
  for (let round = 0; round <= rounds; round += 1) {
    const both = { one: await costOf(one), other: await costOf(other) };
    if (round > 0) costs.push(both);
  }
  const median = (figure: (both: { one: Cost; other: Cost }) => number) =>
    figure(middleOf(costs, figure));
  const rows = [
    {
      ...{ name, unit: 'overviews/s', against: `${against}, in turn` },
      ours: median((both) => both.one.rate),
      baseline: median((both) => both.other.rate),
    },
    {
      ...{ name: `${name}, by processor`, unit: 'overviews/processor s' },
      against: `${against}, in turn`,
      ours: median((both) => both.one.byProcessor),
      baseline: median((both) => both.other.byProcessor),
    },
  ];
  for (const row of rows) {
    console.log(
      `${row.name}: ${row.ours.toFixed(0)} beside ${row.baseline.toFixed(0)} ${row.unit}`,
    );
  }
  return rows;
}
