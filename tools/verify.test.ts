import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type postgres from 'postgres';
import { newId } from '../server/platform/ids.ts';
import { openPostgres } from '../server/platform/unix-socket.ts';
import type { Entry } from '../server/slices/audit/index.ts';
import { fileOf, makeBundle } from './campaigns/tamper-bundle.ts';
import { openTamperLog, type TamperLog } from './campaigns/tamper-log.ts';
import { type Trust, verifyAt, verifyBundle, verifyDatabase } from './verify.ts';

const years = 365.25 * 24 * 3600 * 1000;

interface Mutant {
  readonly bytes: Buffer;
  readonly row: Record<(typeof columns)[number], string | null> & { readonly id: string };
}
const columns = [
  ...(['person_id', 'id', 'step', 'outcome', 'lookup_id', 'staff_id', 'unit_id'] as const),
  ...(['reader_id', 'at'] as const),
];

/** Numbers below a bound, always the same ones (mulberry32). */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** What may stand in the place of something else. */
const tokens = [
  ...['null', 'true', '5', '-0', '1e3', '9007199254740993', '"x"', '{}', '[]', '"\\u0041"', '""'],
  ...['"\\ud800"', '"\\u001f"', '"\\u001F"', '"\\n"', '"\\u000a"', '"\\/"', ' ', '"å"', '"\\\\"'],
  ...['"kind":"staff"', '"kind":"client"', '"id":null', ',', '"a":1,', '"version":2', '"unit":[]'],
];
const outcomes = ['done', 'partly', 'a"b', 'a\\b', 'rad\nrad', 'Åsa 𝄞', '\u001f', ''];

/** An entry that is good, with one or two things done to its bytes or its columns. */
function mutant(random: (bound: number) => number): Mutant {
  const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  const [id, person, staff, unit, reader] = [newId(), newId(), newId(), newId(), newId()];
  const lookup = pick([newId(), null]);
  const at = new Date(Date.now() - random(1e8)).toISOString();
  const [step, outcome] = [pick(['search', 'overview']), pick(outcomes)];
  const isStaff = random(4) > 0;
  const value = {
    actor: isStaff
      ? {
          connectedProvider: { id: reader },
          kind: 'staff',
          staffId: staff,
          unit: pick([{ id: unit }, null]),
        }
      : { kind: 'client', staffId: staff, unit: 'x' },
    ...{
      at,
      details: { 'å"': [1, -2, { 'a\\': 'b\u0001' }], '\ud83d\ude00': {}, ﬁ: true },
      id,
      lookup,
    },
    ...{ outcome, step, subject: { id: person, kind: 'person' }, version: 1 },
  };
  const hasUnit = isStaff && value.actor.unit !== null;
  const row = {
    ...{ person_id: person, id, at, step, outcome, lookup_id: lookup },
    ...{ staff_id: isStaff ? staff : null, unit_id: hasUnit ? unit : null },
    reader_id: isStaff ? reader : null,
  };
  let bytes = Buffer.from(canonical(value) ?? '');
  const cut = (from: number, to: number, text: Uint8Array) => {
    bytes = Buffer.concat([bytes.subarray(0, from), text, bytes.subarray(to)]);
  };
  const values = /"(?:[^"\\]|\\.)*"(?!:)|"\w+":"[^"]*",?|null|\d+|\{\}/g;
  for (let left = random(3); left > 0; left -= 1) {
    const place = random(bytes.length);
    const [kind, found] = [random(7), [...bytes.toString('latin1').matchAll(values)]];
    const match = pick(found);
    const end = match === undefined ? 0 : match.index + match[0].length;
    if (kind === 0) bytes[place] = random(256);
    if (kind === 1) cut(place, place + 1, Buffer.alloc(0));
    if (kind === 2) cut(place, place, Buffer.from(pick(tokens)));
    if (kind === 3) cut(place, place, bytes.subarray(place, place + random(30)));
    if (kind === 4 && match !== undefined) cut(match.index, end, Buffer.from(pick(tokens)));
    if (kind === 5 && match !== undefined)
      cut(match.index, end, Buffer.from(pick(found)[0], 'latin1'));
    if (kind === 6) {
      const name = pick(columns.filter((name) => name !== 'id'));
      const other = {
        at: new Date(Date.now() - random(1e6)).toISOString(),
        step: 'x',
        outcome: 'a\\nb',
      };
      const isNullable = name !== 'person_id' && name.endsWith('_id');
      const id: string | null = isNullable && random(2) === 0 ? null : newId();
      Object.assign(row, { [name]: name in other ? other[name as keyof typeof other] : id });
    }
  }
  return { bytes, row };
}

/** A value in canonical form (RFC 8785); undefined when it has none that we take. */
function canonical(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? `${value}` : undefined;
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : undefined;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map(canonical)
    : Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, member]) => {
          const [key, text] = [canonical(name), canonical(member)];
          return key === undefined || text === undefined ? undefined : `${key}:${text}`;
        });
  if (parts.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
}

type Told = Readonly<Record<string, unknown>> & {
  readonly subject?: { readonly id?: unknown } | null;
  readonly actor?: {
    readonly kind?: unknown;
    readonly staffId?: unknown;
    readonly unit?: { readonly id?: unknown } | null;
    readonly connectedProvider?: { readonly id?: unknown } | null;
  } | null;
};

/** What is wrong with an entry, read plainly: parsed as a whole, written anew, and its members compared. */
function wrongOf(bytes: Buffer, row: Mutant['row']): readonly string[] {
  let entry: Told;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: Told | null = JSON.parse(text);
    if (canonical(value) !== text || value?.['version'] !== 1) return ['entry-malformed'];
    entry = value;
  } catch {
    return ['entry-malformed'];
  }
  const actor = entry.actor?.kind === 'staff' ? entry.actor : undefined;
  const told = {
    ...{
      person_id: entry.subject?.id,
      id: entry['id'],
      step: entry['step'],
      outcome: entry['outcome'],
    },
    ...{ lookup_id: entry['lookup'], staff_id: actor?.staffId, unit_id: actor?.unit?.id },
    ...{ reader_id: actor?.connectedProvider?.id, at: entry['at'] },
  };
  return columns.filter((name) => (told[name] ?? null) !== row[name]);
}

describe('verifying the log', () => {
  let log: TamperLog;
  let sql: postgres.Sql;
  before(async () => {
    log = await openTamperLog(600);
    sql = openPostgres(log.ownerUrl, { max: 1 });
  });
  after(async () => {
    await sql.end();
    await log.close();
  });

  /** What is found after statements that are taken back afterwards. */
  async function foundAfter(statements: readonly string[], trust: Partial<Trust> = {}) {
    class Undo extends Error {}
    let kinds: readonly string[] = [];
    await sql
      .begin(async (transaction) => {
        for (const statement of statements) await transaction.unsafe(statement);
        const believed = { ...log.trust, ...trust };
        const { findings } = await verifyDatabase(transaction, believed, { all: true });
        kinds = [...new Set(findings.map(({ kind }) => kind))];
        throw new Undo();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
    return kinds;
  }

  /** The command on this database. */
  async function command(...given: readonly string[]) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'verify.ts'), ...given], {
      env: {
        ...process.env,
        DATABASE_URL: log.ownerUrl,
        KEYS_DIR: log.server.dependencies.config.keysFolder,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    child.on('error', reject).on('close', resolve);
    return { status: await promise, output };
  }

  test('it shares no code with what writes the log', () => {
    const source = readFileSync(join(import.meta.dirname, 'verify.ts'), 'utf8');
    const imported = [...source.matchAll(/^import .*?'([^']+)';$/gm)].map(([, name]) => name);
    assert.ok(imported.length > 5);
    for (const name of imported) {
      assert.match(name ?? '', /^(node:.*|postgres|\.\/node-guard\.ts)$/);
    }
  });

  test('an honest log is whole, with everything counted', async () => {
    const report = await verifyAt(log.ownerUrl, log.trust, true);
    assert.deepEqual(report.findings, []);
    assert.ok(report.entries >= 600);
    assert.equal(report.macs, report.entries);
    assert.equal(report.unsealed, 3);
    assert.equal(report.kept, 1);
    assert.equal(report.witnessed?.size, report.entries);
    assert.ok(report.tiles > 6 && report.checkpoints > 1 && report.cosignatures > 2);
  });

  test('a log of many stretches is read by one connection too', async () => {
    const whole = await verifyAt(log.ownerUrl, log.trust, true);
    await sql.begin(async (transaction) => {
      const report = await verifyDatabase(transaction, log.trust, { all: true, stretch: 257 });
      assert.deepEqual(report, whole);
    });
  });

  test('a log without an entry is no success', async () => {
    const all = 'audit.entry, audit.pending, ledger.leaf, ledger.tile';
    const kinds = await foundAfter(
      [`truncate ${all}`, 'delete from ledger.cosignature', 'delete from ledger.checkpoint'],
      { kept: [] },
    );
    assert.ok(kinds.includes('nothing-examined'));
  });

  test('content may be gone when a witness shows that it was time, and not before', async () => {
    const removal = [
      'delete from audit.entry where id in (select entry_id from audit.pending)',
      'delete from audit.pending',
      `update audit.entry set bytes = null, salt = null
        where id in (select entry_id from ledger.leaf where leaf_index < 40)`,
    ];
    const later = { now: log.trust.now + 10.1 * years };
    assert.deepEqual(await foundAfter(removal, later), []);
    assert.deepEqual(await foundAfter(removal), ['content-missing']);
    assert.deepEqual(await foundAfter(removal, { ...later, retentionYears: 11 }), [
      'content-missing',
    ]);
    assert.deepEqual(await foundAfter(removal, { ...later, witnessKeys: [] }), ['content-missing']);
    const forged = `update audit.entry set mac = salt
      where id in (select entry_id from ledger.leaf where leaf_index = 3)`;
    assert.deepEqual(await foundAfter([forged, ...removal], later), ['mac-wrong']);
  });

  test('what waits too long, or is signed by nobody, is told', async () => {
    assert.deepEqual(await foundAfter([], { now: log.trust.now + 60_000 }), ['entry-unsealed']);
    const unsigned = ['delete from ledger.cosignature', 'delete from ledger.checkpoint'];
    assert.deepEqual(await foundAfter(unsigned, { kept: [] }), ['log-unsigned']);
  });

  test('a checkpoint that was kept must be signed, cosigned and contained', async () => {
    const [kept = ''] = log.trust.kept;
    const lines = kept.split('\n');
    assert.deepEqual(await foundAfter([], { kept: [kept.replace('previous', 'provious')] }), [
      'checkpoint-unsigned',
    ]);
    const alone = `${lines.filter((line) => !line.includes('witness.example')).join('\n')}`;
    assert.deepEqual(await foundAfter([], { kept: [alone] }), ['cosignature-wrong']);
    const gone = [`delete from ledger.cosignature where size = ${log.keptSize}`];
    assert.deepEqual(await foundAfter(gone), ['cosignature-missing']);
  });

  test('legal holds are those that the log tells of', async () => {
    const { audit } = log.server.dependencies;
    const [provider] = await sql<{ id: string }[]>`
      select id from directory.connected_provider limit 1`;
    const [person, hold, opening, staffId] = [newId(), newId(), newId(), newId()];
    const reason = 'Polisanmälan';
    const of = {
      ...{ id: provider?.id ?? '', hsaId: 'SE2321000016-1001', name: 'Region Norrmark' },
      ...{ kind: 'careProvider' as const, part: null, showsStaffNames: true },
    };
    const write = async (step: 'legalHold' | 'legalHoldEnd', details: Entry['details']) =>
      await audit.append({
        ...{ id: newId(), at: new Date().toISOString(), step, outcome: 'done', lookup: null },
        subject: { kind: 'person', id: person },
        actor: {
          ...{ kind: 'staff', staffId, hsaId: 'SE2321000016-A009', name: 'Eva', session: newId() },
          ...{ assignment: null, unit: null, connectedProvider: of },
        },
        ...{ ruleSet: null, decisions: [], grounds: null, details },
      });
    await write('legalHold', {
      ...{ hold, opening, scope: 'person', until: null, reason, repeated: false },
    });
    const patient = { patience: 1_000_000 };
    const placed = (said: string, entries = 'null') =>
      `insert into retention.hold
         (person_id, id, entries, opening, connected_provider_id, reason, placed_by, placed_name)
       values ('${person}', '${hold}', ${entries}, '${opening}', '${of.id}', '${said}', '${staffId}', 'Eva')`;
    assert.deepEqual(await foundAfter([placed(reason)], patient), []);
    assert.deepEqual(await foundAfter([], patient), ['hold-missing']);
    assert.deepEqual(await foundAfter([placed('Something else')], patient), ['hold-differs']);
    assert.deepEqual(await foundAfter([placed(reason, `array['${newId()}'::uuid]`)], patient), [
      'hold-differs',
    ]);
    const later = placed(reason).replace('placed_name)', 'placed_name, since)');
    assert.deepEqual(
      await foundAfter([later.replace(/'Eva'\)$/, `'Eva', now() + interval '1 day')`)], patient),
      ['hold-differs'],
    );
    const ended = `update retention.hold set ended_at = now(), ended_by = '${staffId}', end_reason = 'Klart'`;
    assert.deepEqual(await foundAfter([placed(reason), ended], patient), ['hold-differs']);
    await write('legalHoldEnd', { hold, opening, reason: 'Klart' });
    assert.deepEqual(await foundAfter([placed(reason), ended], patient), []);
    assert.deepEqual(await foundAfter([placed(reason)], patient), ['hold-differs']);
    await sql`delete from audit.pending where person_id = ${person}`;
    await sql`delete from audit.entry where person_id = ${person}`;
  });

  test('an entry is read as a plain reader would read it, whatever was done to its bytes', async () => {
    const random = generator(20_260_101);
    const made = Array.from({ length: 3000 }, () => mutant(random));
    const column = <T>(of: (one: Mutant) => T) => made.map(of);
    const found = new Map<string, string[]>();
    class Undo extends Error {}
    await sql
      .begin(async (transaction) => {
        await transaction`
          insert into audit.entry (person_id, id, at, bytes, salt, mac, key_id, step, outcome,
                                   lookup_id, staff_id, unit_id, reader_id)
          select person_id, id, at, decode(bytes, 'hex'), sha256('salt'), sha256('mac'), 'audit-mac',
                 step, outcome, lookup_id, staff_id, unit_id, reader_id
            from unnest(${column(({ row }) => row.person_id)}::uuid[], ${column(({ row }) => row.id)}::uuid[],
                        ${column(({ row }) => row.at)}::timestamptz[],
                        ${column(({ bytes }) => bytes.toString('hex'))}::text[],
                        ${column(({ row }) => row.step)}::text[], ${column(({ row }) => row.outcome)}::text[],
                        ${column(({ row }) => row.lookup_id)}::uuid[],
                        ${column(({ row }) => row.staff_id)}::uuid[],
                        ${column(({ row }) => row.unit_id)}::uuid[],
                        ${column(({ row }) => row.reader_id)}::uuid[])
                 as made (person_id, id, at, bytes, step, outcome, lookup_id, staff_id, unit_id, reader_id)`;
        const { findings } = await verifyDatabase(transaction, log.trust, { all: true });
        for (const { kind, entry, what } of findings) {
          const name = kind === 'entry-malformed' ? kind : /^its column (\w+) says/.exec(what)?.[1];
          if (entry !== null && name !== undefined) {
            found.set(entry, [...(found.get(entry) ?? []), name]);
          }
        }
        throw new Undo();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
    const told = new Set<string>();
    for (const { bytes, row } of made) {
      const expected = wrongOf(bytes, row);
      for (const name of expected.length === 0 ? ['nothing'] : expected) told.add(name);
      assert.deepEqual(found.get(row.id) ?? [], expected, bytes.toString('latin1'));
    }
    // Each column came to differ, some entries stayed good, and some were none.
    assert.equal(told.size, 11, [...told].join());
  });

  test('the command tells the first bad entry in a sentence, and all when asked', async () => {
    const file = join(log.folder, 'kept');
    await writeFile(file, log.trust.kept[0] ?? '');
    const witness = ['--witness-key', log.witness.verifierKey];
    // The entries in line are older by now than a minute, or not: these are told apart.
    await sql`delete from audit.entry where id in (select entry_id from audit.pending)`;
    await sql`delete from audit.pending`;
    const honest = await command('--checkpoint', file, ...witness);
    assert.equal(honest.status, 0, honest.output);
    assert.match(honest.output, /^The log is whole: \d+ entries, MACs right, \d+ tiles/);
    assert.match(honest.output, /1 kept checkpoint contained/);

    const old = await sql<{ id: string; step: string }[]>`
      select id, step from audit.entry
        join ledger.leaf on entry.person_id = leaf.person_id and entry.id = entry_id
       where leaf_index in (7, 90) order by leaf_index`;
    for (const { id } of old) await sql`update audit.entry set step = 'search' where id = ${id}`;
    const first = await command();
    assert.equal(first.status, 1);
    assert.match(
      first.output,
      new RegExp(`^leaf 7, entry ${old[0]?.id}: its column step says otherwise than its bytes\\.`),
    );
    assert.doesNotMatch(first.output, /leaf 90/);
    assert.match((await command('--all')).output, new RegExp(`leaf 90, entry ${old[1]?.id}`));
    for (const { id, step } of old)
      await sql`update audit.entry set step = ${step} where id = ${id}`;

    assert.equal((await command('--log-key', 'nonsense')).status, 1);
    assert.match((await command('--log-key', 'nonsense')).output, /no verifier key of a log/);
  });

  test('a bundle proves itself, offline', async () => {
    const [checkpoint = ''] = log.trust.kept;
    const made = { key: log.key, checkpoint, size: log.keptSize };
    const bundle = await makeBundle(sql, made);
    const report = verifyBundle(fileOf(bundle), log.trust, true);
    assert.deepEqual(report.findings, []);
    assert.equal(report.entries, bundle.entries.length);
    const file = join(log.folder, 'bundle.json');
    await writeFile(file, fileOf(bundle));
    const [logKey = ''] = log.trust.logKeys;
    const whole = await command('--bundle', file, '--log-key', logKey);
    assert.equal(whole.status, 0, whole.output);
    await writeFile(file, fileOf({ ...bundle, entries: bundle.entries.slice(1) }));
    const short = await command('--bundle', file, '--log-key', logKey);
    assert.equal(short.status, 1);
    assert.match(short.output, /number 2, where number 1 belongs/);
  });
});
