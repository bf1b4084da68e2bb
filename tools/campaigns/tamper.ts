import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type postgres from 'postgres';
import { parseVerifierKey, sealEntry } from '../../ledger/index.ts';
import { connect } from '../../server/platform/database.ts';
import { newId } from '../../server/platform/ids.ts';
import { roleUrl } from '../../server/platform/migrate.ts';
import { openPostgres } from '../../server/platform/unix-socket.ts';
import { Cosigner } from '../../server/slices/ledger/cosign.ts';
import { Random } from '../../sim/county/random.ts';
import { type Kind, type Report, type Trust, verifyBundle, verifyDatabase } from '../verify.ts';
import type { Campaign } from './campaign.ts';
import { attackBundle, fileOf, makeBundle } from './tamper-bundle.ts';
import { type Attack, Idle, listAttacks, noEvidence } from './tamper-catalogue.ts';
import {
  type Forgery,
  keepState,
  listForgeries,
  restoreState,
  truncate,
} from './tamper-forgeries.ts';
import { openTamperLog, type TamperLog } from './tamper-log.ts';

/** What came of one attack. */
export interface Outcome {
  readonly target: string;
  readonly what: string;
  readonly by: string;
  readonly detected: boolean;
  /** What was said; or what should have been. */
  readonly said: string;
  readonly kind: Kind | null;
}

/** How much is tried. */
export interface Extent {
  /** Entries of the log. */
  readonly entries: number;
  /** Random rows of each table, beside first, middle and last; 0: one change a column. */
  readonly rows: number;
  /** Leaves at which the log is made anew. */
  readonly places: number;
  /** Share of a bundle's entries, and a twentieth of it of its bytes. */
  readonly bundle: number;
  readonly seed: string;
}

const whole: Extent = { entries: 2400, rows: 6, places: 8, bundle: 5, seed: 'tamper' };

/** Tampers with the log in every way that its owner could, and sees whether it is found. */
export const tamper: Campaign = {
  name: 'tamper',
  arguments: '[SEED]',
  what: 'changes the log as the owner of the database could; verifier or witness must find each',
  async run([seed]) {
    const began = Date.now();
    const outcomes = await runTamper({ ...whole, seed: seed ?? whole.seed });
    const report = judge(outcomes);
    for (const line of report.lines) console.log(line);
    console.log(`${((Date.now() - began) / 60_000).toFixed(1)} minutes`);
    return report.passed ? 0 : 1;
  },
};

/** Runs the campaign and answers what came of every attack. */
export async function runTamper(extent: Extent): Promise<readonly Outcome[]> {
  const log = await openTamperLog(extent.entries, (sql) => keepState(sql, 'early'));
  const sql = openPostgres(log.ownerUrl, { max: 1 });
  try {
    const random = new Random(extent.seed);
    const honest = await verifyDatabase(sql, log.trust, { all: true });
    if (honest.findings.length > 0) throw new Error(JSON.stringify(honest.findings));
    const outcomes: Outcome[] = [];
    for (const attack of await listAttacks(sql, random, extent.rows)) {
      const outcome = await attempt(sql, log.trust, attack);
      if (outcome !== undefined) outcomes.push(outcome);
    }
    for (const forgery of forgeriesOf(log, honest.entries, random, extent.places)) {
      const outcome = await attempt(sql, log.trust, forgery);
      if (outcome !== undefined) outcomes.push(outcome);
    }
    outcomes.push(...(await tryBundles(sql, log, random, extent.bundle)));
    outcomes.push(...(await tryBeforeSealing(sql, log)));
    outcomes.push(...(await tryWitness(sql, log)));
    return outcomes;
  } finally {
    await sql.end();
    await log.close();
  }
}

function forgeriesOf(log: TamperLog, size: number, random: Random, places: number) {
  return listForgeries({
    origin: log.key.name,
    ...{ size, kept: log.keptSize },
    places: [...new Set([0, size - 1, log.keptSize - 1])].concat(
      Array.from({ length: Math.max(0, places - 3) }, () => random.int(0, size - 2)),
    ),
  });
}

class Undo extends Error {}

/** Makes the attack in a transaction, has the log verified in it, and takes it all back. */
async function attempt(
  sql: postgres.Sql,
  trust: Trust,
  attack: Forgery,
): Promise<Outcome | undefined> {
  let idle = false;
  let report: Report | undefined;
  const believed = attack.withoutMac === true ? { ...trust, macKeys: [] } : trust;
  await sql
    .begin(async (transaction) => {
      await attack.run(transaction);
      report = await verifyDatabase(transaction, believed);
      throw new Undo();
    })
    .catch((error: unknown) => {
      idle = error instanceof Idle;
      if (!idle && !(error instanceof Undo)) {
        throw new Error(`${attack.target}, ${attack.what}`, { cause: error });
      }
    });
  return idle ? undefined : told(attack, report);
}

function told(
  attack: Pick<Attack, 'target' | 'what' | 'expected' | 'entry'>,
  report: Report | undefined,
): Outcome {
  const first = report?.findings[0];
  const named = attack.entry === undefined || first?.entry === attack.entry;
  const detected = first !== undefined && attack.expected.includes(first.kind) && named;
  return {
    ...{ target: attack.target, what: attack.what, by: 'verifier', detected },
    kind: first?.kind ?? null,
    said: first === undefined ? 'nothing' : `${first.kind}: ${first.what}`,
  };
}

async function tryBundles(
  sql: postgres.Sql,
  { key, trust, keptSize }: TamperLog,
  random: Random,
  share: number,
): Promise<readonly Outcome[]> {
  const [checkpoint] = trust.kept;
  const bundle = await makeBundle(sql, { key, checkpoint: checkpoint ?? '', size: keptSize });
  const honest = verifyBundle(fileOf(bundle), trust, true);
  if (honest.findings.length > 0) throw new Error(JSON.stringify(honest.findings));
  // One at a time: each attack is a whole file.
  return attackBundle(bundle, keptSize, random, share)
    .map((attack) => told(attack, verifyBundle(attack.file, trust)))
    .toArray();
}

/** Entries that are forged, or taken away, while they wait to be sealed. */
async function tryBeforeSealing(sql: postgres.Sql, log: TamperLog): Promise<readonly Outcome[]> {
  const waiting = await sql.unsafe<{ id: string }[]>(
    'select entry_id as id from audit.pending order by at, entry_id',
  );
  const [model, deleted] = waiting;
  if (model === undefined || deleted === undefined) throw new Error('No entry waits');
  const hex = (bytes: Uint8Array) => `'\\x${Buffer.from(bytes).toString('hex')}'`;
  const otherwise = sealEntry({ version: 1, forged: true }, new Uint8Array(32));
  const forgeries: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['forge an entry with a MAC of its own', { mac: hex(randomBytes(32)) }],
    ['forge an entry with a MAC by another key', rowOf(otherwise, hex)],
    ['forge an entry by another content', { bytes: hex(otherwise.bytes) }],
    ['forge an entry by another salt', { salt: hex(otherwise.salt) }],
    ['forge an entry without content', { bytes: 'null', salt: 'null' }],
    ['copy an entry under another id', {}],
    ['copy an entry to another person', { person_id: `'${newId()}'` }],
    ['copy an entry to another time', { at: "at + interval '1 month'" }],
  ];
  const ids: string[] = [];
  const columns = ['person_id', 'at', 'bytes', 'salt', 'mac', 'key_id', 'step', 'outcome'];
  for (const [, forged] of forgeries) {
    const id = newId();
    ids.push(id);
    const values = columns.map((column) => forged[column] ?? column).join(', ');
    await sql.unsafe(
      `with forged as (
         insert into audit.entry (id, ${columns.join(', ')})
         select '${id}', ${values} from audit.entry where id = '${model.id}'
         returning person_id, id, at)
       insert into audit.pending (person_id, entry_id, entry_at)
       select person_id, id, at from forged`,
    );
  }
  await sql.unsafe(`delete from audit.entry where id = '${deleted.id}'`);
  const gone = await verifyDatabase(sql, log.trust, { all: true });
  const integrator = await log.startIntegrator();
  await integrator.settle();
  await integrator.stop();
  const refused = await verifyDatabase(sql, log.trust, { all: true });
  const sealed = await sql.unsafe<{ id: string }[]>('select entry_id as id from ledger.leaf');
  const outcomes = forgeries.map(([what], n): Outcome => {
    const id = ids[n];
    const finding = refused.findings.find(({ entry }) => entry === id);
    const detected = finding?.kind === 'entry-refused' && !sealed.some((leaf) => leaf.id === id);
    return {
      ...{ target: 'audit.entry, waiting', what, by: 'integrator', detected },
      ...{ kind: finding?.kind ?? null, said: finding?.what ?? 'sealed' },
    };
  });
  const missed = gone.findings.find(({ entry }) => entry === deleted.id);
  await sql.unsafe(`delete from audit.entry where id = any('{${ids.join()}}'::uuid[])`);
  await sql.unsafe('delete from audit.pending');
  return [
    ...outcomes,
    {
      ...{ target: 'audit.entry, waiting', what: 'delete, with its place in line left' },
      ...{ by: 'verifier', detected: missed?.kind === 'pending-stray' },
      ...{ kind: missed?.kind ?? null, said: missed?.what ?? 'nothing' },
    },
  ];
}

function rowOf(
  { bytes, salt, mac }: ReturnType<typeof sealEntry>,
  hex: (bytes: Uint8Array) => string,
): Readonly<Record<string, string>> {
  return { bytes: hex(bytes), salt: hex(salt), mac: hex(mac) };
}

/**
 * A log that was shortened or forked without a trace in the database: the real integrator signs nothing over what
 * it published, and where even its own file is gone, the witness doesn't cosign.
 */
async function tryWitness(sql: postgres.Sql, log: TamperLog): Promise<readonly Outcome[]> {
  const [head] = await sql.unsafe<{ size: string }[]>('select size::text from ledger.head');
  const size = Number(head?.size);
  await keepState(sql, 'late');
  const outcomes: Outcome[] = [];
  const states: readonly (readonly [string, number, () => Promise<void>])[] = [
    ['shorten it by the newest', 0, () => truncate(sql, size - 5)],
    ['bring an earlier state back', 0, () => restoreState(sql, 'early')],
    ['shorten it by the newest, and go on', 20, () => truncate(sql, size - 5)],
    ['bring an earlier state back, and go on', size, () => restoreState(sql, 'early')],
  ];
  for (const [what, more, bring] of states) {
    await bring();
    await sql.unsafe('delete from audit.pending');
    const target = 'the whole log, no trace left';
    const refusal = await refusalOfIntegrator(log);
    outcomes.push({
      ...{ target, what, by: 'integrator', kind: null },
      detected: /continue|restore/.test(refusal),
      said: refusal,
    });
    await log.append(more);
    const cosigned = await refusalOfWitness(log);
    outcomes.push({
      ...{ target, what: `${what}; its own file gone`, by: 'witness', kind: null },
      detected: /larger log|answered 4/.test(cosigned),
      said: cosigned,
    });
    await restoreState(sql, 'late');
  }
  return outcomes;
}

/** What an integrator says that has its file and signs nothing. */
async function refusalOfIntegrator(log: TamperLog): Promise<string> {
  const integrator = await log.startIntegrator();
  const refusal = await integrator.settle().then(
    () => 'signed',
    (error: unknown) => String(error),
  );
  await integrator.stop();
  return refusal;
}

/** What the witness says of a log that an integrator without its file has signed. */
async function refusalOfWitness(log: TamperLog): Promise<string> {
  const integrator = await log.startIntegrator({ file: join(log.folder, newId()), alone: true });
  await integrator.settle();
  await integrator.stop();
  const witnessKey = parseVerifierKey(log.witness.verifierKey);
  if (!witnessKey.ok) throw new Error(witnessKey.detail);
  const sql = connect(roleUrl(log.ownerUrl, 'integrator'), { max: 1 });
  const witness = { url: new URL(log.witness.url), key: witnessKey.value };
  try {
    await new Cosigner(sql, witness, log.key).cosign();
    return 'cosigned';
  } catch (error) {
    return String(error);
  } finally {
    await sql.end();
  }
}

/** The table, and whether every attack on evidence was found. */
export function judge(outcomes: readonly Outcome[]): {
  readonly lines: readonly string[];
  readonly passed: boolean;
} {
  const idle = new Set(Object.keys(noEvidence));
  const excused = new Map<string, number>();
  const counted = outcomes.filter((outcome) => {
    for (const name of idle) if (name.split(' ', 1)[0] === outcome.target) idle.delete(name);
    const excuse = Object.keys(noEvidence).find((name) => excuses(name, outcome));
    if (excuse === undefined) return true;
    excused.set(excuse, (excused.get(excuse) ?? 0) + 1);
    return false;
  });
  const groups = Map.groupBy(
    counted,
    ({ target, what, by }) => `${target}\n${what.replace(/ \(.*\)$/, '')}\n${by}`,
  );
  const lines = [...groups].map(([name, group]) => {
    const [target = '', what = '', by = ''] = name.split('\n');
    const found = group.filter(({ detected }) => detected).length;
    const figures = `${String(group.length).padStart(5)} ${String(found).padStart(5)}`;
    return `${target.padEnd(30)} ${what.padEnd(52)} ${figures}  ${by}`;
  });
  const missed = counted.filter(({ detected }) => !detected);
  const share = ((100 * (counted.length - missed.length)) / Math.max(1, counted.length)).toFixed(2);
  return {
    lines: [
      `${'table.column'.padEnd(30)} ${'attack'.padEnd(52)} tried found  by`,
      ...lines,
      ...missed.map(({ target, what, said }) => `MISSED  ${target}, ${what}: ${said}`),
      ...[...excused].map(([name, n]) => `no evidence, ${n} tried: ${name}: ${noEvidence[name]}`),
      ...[...idle].map(
        (name) => `MISSED  no attack is on ${name}, which is said to be no evidence`,
      ),
      'audit.entry deleted before it was sealed, with its place in line: for the reconciliation.',
      `${counted.length} attacks, ${counted.length - missed.length} detected: ${share} %.`,
    ],
    passed: counted.length > 0 && missed.length === 0 && idle.size === 0,
  };
}

/** `table`, `table.column` or with what was done; the verifier may find it all the same. */
function excuses(name: string, { target, what }: Outcome): boolean {
  const [of = '', ...how] = name.split(' ');
  return target === of && what.includes(how.join(' '));
}
