import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Canonical,
  createSigningKey,
  formatVerifierKey,
  genuineCommitment,
  type MacKey,
  type SealedEntry,
  type SeriesEnd,
  sealEntry,
  sealLeafRecord,
  seriesStart,
  TileWriter,
} from '@samvy/ledger';
import { type County, createCounty, staff } from '../server/http/test-county.ts';
import type { Sql } from '../server/platform/database.ts';
import { newId } from '../server/platform/ids.ts';
import { roleUrl } from '../server/platform/migrate.ts';
import type { Entry } from '../server/slices/audit/index.ts';
import { startIntegrator } from '../server/slices/ledger/index.ts';
import { verifyAt } from '../tools/verify.ts';
import type { Bench, Row } from './row.ts';

const number = '191212121212';
const connections = 16;

/** The ledger: the package alone, the integrator with its database, the verifier, and a resident's long log. */
export const ledger: Bench = {
  name: 'ledger',
  arguments: '[--entries 20000] [--readings 10000] [--seconds 5]',
  what: 'seals, verifies and shows the log',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        entries: { type: 'string', default: '20000' },
        readings: { type: 'string', default: '10000' },
        seconds: { type: 'string', default: '5' },
      },
    });
    const [entries, readings] = [Number(values.entries), Number(values.readings)];
    if (!Number.isSafeInteger(entries) || !Number.isSafeInteger(readings) || entries < 1) {
      throw new RangeError('--entries and --readings are whole numbers above 0');
    }
    return await measure({ entries, readings, seconds: Number(values.seconds) });
  },
};

interface Sizes {
  readonly entries: number;
  readonly readings: number;
  readonly seconds: number;
}

async function measure({ entries, readings, seconds }: Sizes): Promise<readonly Row[]> {
  await using undo = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'samvy-bench-'));
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  const county = await createCounty();
  undo.defer(() => county.server.close());
  const { config, keys, log } = county.server.dependencies;
  const personId = await county.person(number, [
    { at: 'region', summary: 'Sårvård' },
    { at: 'homeCare', summary: 'Besök' },
  ]);
  const lookUp = await (await county.signIn(staff.nurse)).lookUp(number);
  await lookUp.send('flag');
  await lookUp.standing();
  await lookUp.begin();
  await lookUp.send('sources');
  await lookUp.send('overview');
  await lookUp.send('close');
  // The entries of a whole lookup, in the proportion in which they come.
  const alike = (await county.replayed()).filter(({ lookup }) => lookup !== null);
  const search = alike.find(({ step }) => step === 'search');
  if (search === undefined) throw new Error('Nobody was looked up');
  const like = (n: number) => alike[n % alike.length] ?? search;

  const lookups = await lookupRate(county, seconds);
  const macKey = keys.auditMac.current.key;
  const rows: Row[] = [packageRate(like, macKey)];

  const ownerUrl = config.database.ownerUrl?.reveal() ?? '';
  const key = createSigningKey({
    ...{ name: config.ledger.origin, type: 'ed25519', privateKey: keys.ledger.current.key },
  });
  const integrator = await startIntegrator({
    ...{ url: roleUrl(ownerUrl, 'integrator'), macKey: keys.auditMac, key, log },
    ...{ origin: config.ledger.origin, file: join(folder, 'checkpoint') },
  });
  undo.defer(() => integrator.stop());
  await integrator.settle();

  const persons = Array.from({ length: Math.max(1, Math.ceil(entries / 20)) }, newId);
  const sealed = await whileHeld(county, integrator, async (sql) => {
    await fill(sql, macKey, entries, (n) =>
      aged(like(n), persons[n % persons.length] ?? newId(), n),
    );
  });
  rows.push({
    ...{ name: `integrator with its database, ${entries} entries`, unit: 'entries/s' },
    ...{ ours: entries / sealed, baseline: lookups },
    against: `overviews/s over HTTP at ${connections} connections`,
  });

  await whileHeld(county, integrator, async (sql) => {
    await fill(sql, macKey, readings, (n) =>
      aged({ ...search, lookup: newId() }, personId, readings - n),
    );
  });
  rows.push(await pageRate(county, personId, readings));

  await county.server.owner`analyze audit.entry, ledger.leaf, ledger.tile`;
  const began = performance.now();
  const report = await verifyAt(
    ownerUrl,
    {
      logKeys: [formatVerifierKey(key)],
      witnessKeys: [],
      macKeys: [[keys.auditMac.current.id, macKey.export()]],
      kept: [],
      retentionYears: 10,
      now: Date.now(),
    },
    true,
  );
  const verifySeconds = (performance.now() - began) / 1000;
  const [finding] = report.findings;
  if (finding !== undefined) throw new Error(`The log does not verify: ${finding.what}`);
  rows.push({
    ...{ name: `verification of ${report.entries} entries`, unit: 'entries/s' },
    ...{ ours: report.entries / verifySeconds, baseline: 50_000 },
    against: 'the goal: a million in 20 s',
  });
  return rows;
}

/** What the integrator does of an entry: MAC, commitment, leaf record, tree. Beside hashing its bytes once. */
function packageRate(like: (n: number) => Entry, macKey: MacKey): Row {
  const persons = Array.from({ length: 500 }, newId);
  const entries = Array.from({ length: 5000 }, (_, n) =>
    sealEntry(canonicalOf(aged(like(n), persons[n % persons.length] ?? newId(), n)), macKey),
  );
  const ours = best(entries.length, () => {
    const writer = TileWriter.empty();
    const ends = new Map<number, SeriesEnd>();
    for (const [n, entry] of entries.entries()) {
      const committed = genuineCommitment(entry, macKey);
      if (committed === undefined) throw new Error('The MAC is wrong');
      const end = ends.get(n % persons.length) ?? seriesStart;
      const record = sealLeafRecord({
        ...{ entry: committed, number: end.number + 1, previous: end.commitment },
      });
      writer.append(record.commitment);
      ends.set(n % persons.length, { number: end.number + 1, commitment: record.commitment });
    }
    writer.takeTiles();
    writer.root();
  });
  const baseline = best(entries.length, () => {
    for (const { bytes } of entries) hash('sha256', bytes, 'binary');
  });
  const length = Math.round(
    entries.reduce((sum, { bytes }) => sum + bytes.length, 0) / entries.length,
  );
  return {
    ...{ name: 'package on one core', unit: 'entries/s', ours, baseline },
    against: `one SHA-256 of each, ${length} bytes in the mean`,
  };
}

/** The best of some rounds, in items a second: what a machine can do when nothing else is on it. */
function best(items: number, round: () => void): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 5; n += 1) {
    const began = performance.now();
    round();
    shortest = Math.min(shortest, performance.now() - began);
  }
  return (1000 * items) / shortest;
}

const canonicalOf = (entry: Entry) => ({ version: 1, ...entry }) as unknown as Canonical;

/** An entry like another, about somebody else, `n` milliseconds and a second before now, within a minute. */
function aged(like: Entry, personId: string, n: number): Entry {
  const at = new Date(Date.now() - 1000 - (n % 50_000)).toISOString();
  return { ...like, id: newId(), at, subject: { kind: 'person', id: personId } };
}

/** Overviews a second over HTTP, the load generator included. */
async function lookupRate(county: County, seconds: number): Promise<number> {
  const { app, owner, signedInStaff } = county.server;
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  // A session for each connection, as the limit of requests is a session's.
  const sessions = await Promise.all(
    Array.from({ length: connections }, () => signedInStaff(staff.nurse)),
  );
  await owner`
    update session.session set assignment_id = assignment.id
      from directory.assignment
     where assignment.staff_id = session.staff_id and session.assignment_id is null`;
  const post = async (session: Record<string, string>, path: string, payload: object) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { ...session, 'content-type': 'application/json', 'idempotency-key': newId() },
      body: JSON.stringify(payload),
    });
    if (!answer.ok) throw new Error(`${path.split('/').at(-1)} answered ${answer.status}`);
    return (await answer.json()) as { readonly lookup?: string };
  };
  const paths = await Promise.all(
    sessions.map(async (session) => {
      const path = `/lookups/${(await post(session, '/lookups', { number })).lookup}`;
      const ground = { purpose: 'care', relevance: 'Behövs i dag', relevant: true };
      await post(session, `${path}/ground`, ground);
      return { session, overview: `${path}/overview` };
    }),
  );
  let answered = 0;
  const began = performance.now();
  const end = began + 1000 * seconds;
  const connect = async ({ session, overview }: (typeof paths)[number]) => {
    do {
      await post(session, overview, {});
      answered += 1;
    } while (performance.now() < end);
  };
  await Promise.all(paths.map(connect));
  const rate = (1000 * answered) / (performance.now() - began);
  app.server.closeAllConnections();
  return rate;
}

/** Entries as the servers write them, with the line to be sealed, by a few thousand at a time. */
async function fill(
  sql: Sql,
  macKey: MacKey,
  count: number,
  make: (n: number) => Entry,
): Promise<void> {
  for (let from = 0; from < count; from += 2000) {
    const rows = Array.from({ length: Math.min(2000, count - from) }, (_, n) => {
      const entry = make(from + n);
      return { entry, sealed: sealEntry(canonicalOf(entry), macKey) };
    });
    await insert(sql, rows);
  }
}

async function insert(
  sql: Sql,
  rows: readonly { readonly entry: Entry; readonly sealed: SealedEntry }[],
): Promise<void> {
  const column = <T>(of: (entry: Entry) => T) => rows.map(({ entry }) => of(entry));
  const hex = (of: keyof SealedEntry) =>
    rows.map(({ sealed }) => Buffer.from(sealed[of]).toString('hex'));
  const staffOf = ({ actor }: Entry) => (actor.kind === 'staff' ? actor : undefined);
  await sql`
    with entry as (
      insert into audit.entry (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id,
                               staff_id, unit_id, reader_id)
      select person_id, id, at, decode(bytes, 'hex'), decode(salt, 'hex'), decode(mac, 'hex'),
             'audit-mac', step, outcome, lookup_id, staff_id, unit_id, reader_id
        from unnest(${column(({ subject }) => subject.id)}::uuid[], ${column(({ id }) => id)}::uuid[],
                    ${column(({ at }) => at)}::timestamptz[], ${hex('bytes')}::text[],
                    ${hex('salt')}::text[], ${hex('mac')}::text[],
                    ${column(({ step }) => step)}::text[], ${column(({ outcome }) => outcome)}::text[],
                    ${column(({ lookup }) => lookup)}::uuid[],
                    ${column((entry) => staffOf(entry)?.staffId ?? null)}::uuid[],
                    ${column((entry) => staffOf(entry)?.unit?.id ?? null)}::uuid[],
                    ${column((entry) => staffOf(entry)?.connectedProvider?.id ?? null)}::uuid[])
             as made (person_id, id, at, bytes, salt, mac, step, outcome, lookup_id, staff_id, unit_id,
                      reader_id)
      returning person_id, id, at)
    insert into audit.pending (person_id, entry_id, entry_at) select person_id, id, at from entry`;
}

/**
 * Fills the log while nothing is sealed, and seals it.
 * @returns how long the sealing took, in seconds, until the last entry was under a signed checkpoint
 */
async function whileHeld(
  county: County,
  integrator: { settle(): Promise<void> },
  work: (sql: Sql) => Promise<void>,
): Promise<number> {
  await county.server.owner.begin(work);
  await county.server.owner`analyze audit.pending`;
  const began = performance.now();
  await integrator.settle();
  return (performance.now() - began) / 1000;
}

/** How fast the resident's page of readings comes, by the middle of some tries. */
async function pageRate(county: County, personId: string, readings: number): Promise<Row> {
  const headers = await county.server.signedInResident(personId);
  const times: number[] = [];
  for (let n = 0; n < 11; n += 1) {
    const began = performance.now();
    const { statusCode } = await county.server.app.inject({
      ...{ url: '/api/v1/resident/readings', headers },
    });
    if (statusCode !== 200) throw new Error(`The page answered ${statusCode}`);
    times.push(performance.now() - began);
  }
  const middle = times.toSorted((one, other) => one - other)[5] ?? Number.POSITIVE_INFINITY;
  return {
    ...{ name: `page of a resident with ${readings} readings`, unit: 'pages/s' },
    ...{ ours: 1000 / middle, baseline: 10, against: 'the goal: a page in 100 ms' },
  };
}
