import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Campaign } from '../campaign.ts';
import { type CrashingHouse, openCrashingHouse } from './crashing-house.ts';
import { startLoad } from './load.ts';
import { verifyLog } from './verify-log.ts';

/** What the log must hold after servers were killed. */
interface Account {
  readonly entries: number;
  /** Entries that an answer told of and the log hasn't. */
  readonly lost: number;
  /** Entries that are under the tree more than once. */
  readonly doubled: number;
  /** Entries that are neither under the tree nor waiting for it. */
  readonly forgotten: number;
  readonly verified: string;
}

const sealMs = 30_000;

/** Kills server or database, at a moment that nobody chose, and looks whether the log holds every answer. */
export const crash: Campaign = {
  name: 'crash',
  what: 'kills server and database under load: nothing released unlogged, nothing logged twice',
  arguments: '[--times 50] [--seed 1]',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        times: { type: 'string', default: '50' },
        seed: { type: 'string', default: '1' },
      },
    });
    const times = Number(values.times);
    if (!Number.isSafeInteger(times) || times < 1) {
      console.error('--times: give a whole number above 0');
      return 1;
    }
    const random = mulberry(Number(values.seed));
    const house = await openCrashingHouse();
    try {
      return await killAgainAndAgain(house, times, random);
    } finally {
      await house.close();
    }
  },
};

async function killAgainAndAgain(
  house: CrashingHouse,
  times: number,
  random: () => number,
): Promise<number> {
  const load = await startLoad(house);
  let failed = 0;
  for (let time = 1; time <= times; time += 1) {
    await wait(200 + random() * 1300);
    const before = load.answers();
    const server = random() < 0.5;
    if (server) house.killServer();
    else house.killDatabase();
    // Now and then both, one while the other is still coming back.
    if (random() < 0.2) {
      await wait(random() * 300);
      if (server) house.killDatabase();
      else house.killServer();
    }
    await house.revive();
    const account = await accountFor(house, load.released);
    const bad = account.lost + account.doubled + account.forgotten;
    if (bad > 0 || account.verified !== 'ok') failed += 1;
    console.log(
      `${String(time).padStart(3)}  ${server ? 'server  ' : 'database'}  ${before} answers so far, ` +
        `${account.entries} entries: ${account.lost} lost, ${account.doubled} doubled, ` +
        `${account.forgotten} forgotten, verify: ${account.verified}`,
    );
  }
  await load.stop();
  console.log(
    `Killed ${times} times; ${load.answers()} answers, ${load.failures()} requests that failed, ` +
      `${load.released.size} entries told of; ${failed} times something was wrong.`,
  );
  return failed === 0 && load.released.size > 0 ? 0 : 1;
}

/** Waits until what was there is sealed, then counts. */
async function accountFor(house: CrashingHouse, released: ReadonlySet<string>): Promise<Account> {
  const { sql } = house;
  const told = [...released];
  const deadline = Date.now() + sealMs;
  for (;;) {
    const [line] = await patiently(
      () => sql<{ waiting: number }[]>`
        select count(*) as waiting from audit.pending
         where entry_id = any(${told}::uuid[])`,
    );
    if (line?.waiting === 0 || Date.now() > deadline) break;
    await wait(50);
  }
  const [counts] = await patiently(
    () => sql<Omit<Account, 'verified'>[]>`
      select (select count(*) from audit.entry) as entries,
             (select count(*) from unnest(${told}::uuid[]) told (id)
               where not exists (select from ledger.leaf where leaf.entry_id = told.id)) as lost,
             (select count(*) from (select entry_id from ledger.leaf
                                     group by entry_id having count(*) > 1) twice) as doubled,
             (select count(*) from audit.entry
               where not exists (select from ledger.leaf where leaf.entry_id = entry.id)
                 and not exists (select from audit.pending
                                  where pending.entry_id = entry.id)) as forgotten`,
  );
  if (counts === undefined) throw new Error('The database counted nothing');
  return { ...counts, verified: await verifyLog(house) };
}

/** A connection that was lost with the database is made anew. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(100);
    }
  }
}

/** Small and good enough to choose moments: mulberry32. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
