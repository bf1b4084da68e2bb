import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTestServer, type TestServer } from '../../../server/http/test-server.ts';
import { connect } from '../../../server/platform/database.ts';
import { startEmbeddedPostgres } from '../../../server/platform/embedded-postgres.ts';
import { roleUrl } from '../../../server/platform/migrate.ts';
import { startOfDay } from '../../../server/platform/swedish-time.ts';
import { openPostgres } from '../../../server/platform/unix-socket.ts';
import type { Entry } from '../../../server/slices/audit/index.ts';
import { Sequencer } from '../../../server/slices/ledger/sequence.ts';
import { judgeAll } from '../../../server/slices/review/index.ts';
import { Random } from '../../../sim/county/random.ts';
import type { Campaign } from '../campaign.ts';
import { makeCounty } from './county.ts';
import { planIntrusions, toOpening, withoutCare } from './improper.ts';
import { storeCounty, storeDay } from './laid-out-store.ts';
import { type Found, type Measured, measure, report } from './measure.ts';
import type { Opening } from './opening.ts';
import { daysInAll, ProperWork } from './proper.ts';
import { Teller } from './told.ts';

/** How much is made. */
export interface Extent {
  /** Proper openings. */
  readonly openings: number;
  /** Improper ones; as many of each of the ten kinds. */
  readonly improper: number;
  readonly seed: string;
}

/** Of the improper openings, so many must be among the first of the list. */
const goal = 0.95;

/** Hides improper openings among proper ones, and sees whether the list for review shows them. */
export const intrusions: Campaign = {
  name: 'intrusions',
  what: 'hides improper openings among 200 000 proper ones; the review list must show them, and say why',
  arguments: '[--openings 200000] [--improper 200] [--seed 1 --seed 2 --seed 3]',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        openings: { type: 'string', default: '200000' },
        improper: { type: 'string', default: '200' },
        seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
      },
    });
    const [openings, improper] = [Number(values.openings), Number(values.improper)];
    if (!Number.isSafeInteger(openings) || !Number.isSafeInteger(improper) || improper < 10) {
      console.error('--openings and --improper: give whole numbers, at least 10 improper ones');
      return 1;
    }
    await using undo = new AsyncDisposableStack();
    if (!process.env['DATABASE_URL']) {
      const folder = await mkdtemp(join(tmpdir(), 'samvy-intrusions-'));
      undo.defer(() => rm(folder, { recursive: true, force: true }));
      const embedded = await startEmbeddedPostgres({ dataDir: folder });
      undo.defer(() => embedded.stop());
      process.env['DATABASE_URL'] = embedded.url;
    }
    const [seed = '', ...more] = values.seed;
    if (more.length > 0) {
      const sizes = ['--openings', values.openings, '--improper', values.improper];
      const passed = await Promise.all(values.seed.map((one) => runApart(one, sizes)));
      return passed.every(Boolean) ? 0 : 1;
    }
    const measured = await runIntrusions({ openings, improper, seed }, console.log);
    for (const line of report(measured)) console.log(line);
    return measured.recall >= goal && measured.found.every(({ sentences }) => isSaid(sentences))
      ? 0
      : 1;
  },
};

/** Runs the campaign with one seed in a process of its own, so that several use all processors. True when it passed. */
async function runApart(seed: string, sizes: readonly string[]): Promise<boolean> {
  const command = join(import.meta.dirname, '..', '..', 'campaign.ts');
  const child = spawn(process.execPath, [command, 'intrusions', '--seed', seed, ...sizes], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  const status = await promise;
  console.log(`Seed ${seed}\n${said.join('')}`);
  return status === 0;
}

/** At least one reason, and each is one sentence. */
export function isSaid(sentences: Found['sentences']): boolean {
  return (
    sentences.length > 0 && sentences.every((one) => /^[\p{Lu}\d][^.!?\n]+[^.!?\n]*\.$/u.test(one))
  );
}

/** Lays out the log, has it sealed and judged as the server does, and reads the list as a reviewer does. */
export async function runIntrusions(
  { openings, improper, seed }: Extent,
  say: (line: string) => void = () => undefined,
): Promise<Measured> {
  const began = performance.now();
  const took = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  const today = Temporal.Now.plainDateISO('Europe/Stockholm');
  const firstMs = Date.parse(startOfDay(today.subtract({ days: daysInAll }).toString()));
  const county = makeCounty(seed, openings, firstMs);
  const planned = planIntrusions(county, seed, improper);
  const server = await createTestServer({ LIMIT_REQUESTS_PER_MINUTE: '1000000' });
  try {
    const ownerUrl = server.dependencies.config.database.ownerUrl?.reveal() ?? '';
    const sql = openPostgres(ownerUrl, {
      max: 1,
      // Nothing that is laid out outlives a crash anyway.
      connection: { synchronous_commit: 'off' },
    });
    await using undo = new AsyncDisposableStack();
    undo.defer(() => sql.end());
    await storeCounty(sql, county);
    const proper = new ProperWork(county, seed, openings, withoutCare(planned));
    const teller = new Teller(county, seed);
    const chance = new Random(seed, 'intrusions');
    const hidden = new Map<string, Opening>();
    let entries = 0;
    for (let day = 0; day < daysInAll; day += 1) {
      const work = proper.day(day);
      const intruding = planned
        .filter((intrusion) => intrusion.day === day)
        .map((intrusion) => toOpening(intrusion, chance));
      for (const opening of intruding) hidden.set(opening.id, opening);
      const all = [...work.openings, ...intruding].sort((a, b) => a.atMs - b.atMs);
      const made = all.flatMap(({ person, relation }) =>
        relation === null ? [] : [{ person, relation }],
      );
      teller.beginDay(day);
      const brought = { ...work, relations: [...work.relations, ...made] };
      entries += await storeDay(
        sql,
        brought,
        tellAll(teller, all),
        server.dependencies.keys.auditMac,
      );
    }
    say(`${openings} proper and ${hidden.size} improper openings, ${entries} entries: ${took()}`);
    await sealAll(server, ownerUrl);
    say(`sealed: ${took()}`);
    await sql`analyze`;
    const { sql: app, keys } = server.dependencies;
    const judged = await judgeAll({ sql: app, auditMac: keys.auditMac });
    say(`${judged} judged: ${took()}`);
    const measured = await measure(server, county, hidden);
    say(`list read: ${took()}`);
    return measured;
  } finally {
    await server.close();
  }
}

function* tellAll(teller: Teller, openings: readonly Opening[]): Generator<Entry> {
  for (const opening of openings) yield* teller.tell(opening);
}

async function sealAll(server: TestServer, ownerUrl: string): Promise<void> {
  const sql = connect(roleUrl(ownerUrl, 'integrator'), { max: 1, maxTransactions: 1 });
  try {
    const sequencer = new Sequencer(sql, server.dependencies.keys.auditMac);
    for (;;) {
      const { more, refused } = await sequencer.turn();
      if (refused > 0) throw new Error(`${refused} entries are not as the server makes them`);
      if (!more) return;
    }
  } finally {
    await sql.end();
  }
}
