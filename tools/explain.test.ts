import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createSigningKey } from '@samvy/ledger';
import { type County, createCounty, type LookUp, staff } from '../server/http/test-county.ts';
import { connect, type Database } from '../server/platform/database.ts';
import { roleUrl } from '../server/platform/migrate.ts';
import { placement, tablesPlaced } from '../server/platform/placement.ts';
import { createTestDatabase } from '../server/platform/test-database.ts';
import { socketOf } from '../server/platform/unix-socket.ts';
import { type Integrator, startIntegrator } from '../server/slices/ledger/index.ts';
import {
  findWideScans,
  type Listener,
  listenBetween,
  type PlanNode,
  type SentStatement,
  type Spread,
} from './explain.ts';

/** What makes an overview, a document and a resident's page: each must have been seen, and be found by its words. */
const named: Readonly<Record<string, RegExp>> = {
  session: /from session\.session\s+where token_hash = /,
  'search by number': /from person\.identifier/,
  case: /^(?!.*record\.document).*from access\.ground/s,
  'case with headers': /from access\.ground.*groups as \(/s,
  'case with document': /from access\.ground.*record\.document.*opened/s,
  'entry, with bodies': /insert into audit\.entry.*record\.body/s,
  'readings of a resident': /from audit\.entry\s+where person_id = \$\d and step = 'search'/,
  'entries of readings': /from audit\.entry.*lookup_id = any/s,
  'series of a resident': /from ledger\.leaf.*as unnumbered/s,
  'line of entries to seal': /from audit\.pending\s+where ctid/,
  'ends of series':
    /from ledger\.leaf\s+where leaf\.person_id = wanted\.person_id order by number desc/,
  'leaves stored': /insert into ledger\.leaf/,
  'line left': /delete from audit\.pending/,
};

/** Scans that are wide by their nature, by the statement and what is said of it. */
const wideByNature: readonly (readonly [string, RegExp])[] = [
  // The oldest entries are sealed first, whomever they are about.
  ['line of entries to seal', /^audit\.pending is read whole/],
  // A custodian's children are others than she.
  ['another', /^person\.custody is read by custody_custodian/],
];

const number = '191212121212';
const copies = 1500;

describe('hot statements reach persons by index', () => {
  let county: County;
  let integrator: Integrator;
  let listener: Listener;
  let folder: string;
  let probe: Database;
  let spread: Spread;
  const seen = new Map<string, SentStatement[]>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-explain-'));
    const made = await createTestDatabase();
    const { hostname, port } = new URL(made.ownerUrl);
    listener = await listenBetween({
      host: hostname,
      port: Number(port),
      ...socketOf(made.ownerUrl),
    });
    const through = (address: string) => {
      const url = new URL(address);
      url.host = `127.0.0.1:${listener.port}`;
      return url.href;
    };
    const [ownerUrl, appUrl] = [through(made.ownerUrl), through(made.appUrl)];
    county = await createCounty({ ownerUrl, appUrl, drop: () => made.drop() });
    const { keys, config, log } = county.server.dependencies;
    const { origin } = config.ledger;
    integrator = await startIntegrator({
      url: roleUrl(ownerUrl, 'integrator'),
      ...{ macKey: keys.auditMac, origin, file: join(folder, 'checkpoint'), log },
      key: createSigningKey({
        ...{ name: origin, type: 'ed25519', privateKey: keys.ledger.current.key },
      }),
    });
    probe = connect(made.ownerUrl, { max: 1, statementTimeoutMs: 120_000 });
    const personId = await county.person(number, [
      { at: 'region', summary: 'Vaccinerad' },
      { at: 'hospital', summary: 'Opererad' },
      { at: 'homeCare', summary: 'Duscha sittande' },
    ]);
    await county.block(personId, 'dayCentre');
    await live(personId);
    await multiply(probe, personId);
    spread = await readSpread(probe);
    listener.forget();
    await live(personId);
    for (const statement of listener.statements.values()) {
      if (!/^\s*(with|select|insert|update|delete)\b/i.test(statement.text)) continue;
      const names = Object.keys(named).filter((name) => named[name]?.test(statement.text));
      for (const name of names.length > 0 ? names : ['another']) {
        seen.set(name, [...(seen.get(name) ?? []), statement]);
      }
    }
  });
  after(async () => {
    await integrator.stop();
    await county.server.close();
    await probe.end();
    await listener.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What a day brings: two readers, a document opened, the resident's page, and all of it sealed. */
  async function live(personId: string): Promise<void> {
    const visit = async (who: keyof typeof staff): Promise<LookUp> => {
      const lookUp = await (await county.signIn(staff[who])).lookUp(number);
      await lookUp.begin();
      assert.equal((await lookUp.send('sources')).status, 200);
      return lookUp;
    };
    for (const who of ['nurse', 'assistant'] as const) {
      const lookUp = await visit(who);
      const { body } = await lookUp.send('overview');
      const [header] = body.headers;
      assert.equal((await lookUp.send(`documents/${header.id}`)).status, 200);
      await lookUp.standing();
    }
    const headers = await county.server.signedInResident(personId);
    const { statusCode } = await county.server.app.inject({
      ...{ url: '/api/v1/resident/readings', headers },
    });
    assert.equal(statusCode, 200);
    await integrator.settle();
  }

  /** How PostgreSQL would run it, as `plan_cache_mode` says. */
  async function explain(
    { text, types, values }: SentStatement,
    mode: 'force_custom_plan' | 'force_generic_plan',
  ): Promise<PlanNode> {
    const names = await probe<{ name: string }[]>`
      select case type when 0 then 'unknown' else format_type(type, null) end as name
        from unnest(${types}::oid[]) with ordinality as given (type, place) order by place`;
    const declared = names.length === 0 ? '' : `(${names.map(({ name }) => name).join(', ')})`;
    const given = values.map((value) =>
      value === null ? 'null' : `'${value.replaceAll("'", "''")}'`,
    );
    await probe.unsafe(`set plan_cache_mode = ${mode}`);
    await probe.unsafe(`prepare probed ${declared} as ${text}`);
    try {
      const [row] = await probe.unsafe<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }[]>(
        `explain (format json, verbose) execute probed ${given.length > 0 ? `(${given})` : ''}`,
      );
      const plan = row?.['QUERY PLAN'][0]?.Plan;
      assert.ok(plan);
      return plan;
    } finally {
      await probe.unsafe('deallocate probed');
    }
  }

  async function faultsOf(name: string, statement: SentStatement): Promise<readonly string[]> {
    const faults: string[] = [];
    for (const mode of ['force_custom_plan', 'force_generic_plan'] as const) {
      const found = findWideScans(await explain(statement, mode), spread).filter(
        (fault) => !wideByNature.some(([of, what]) => of === name && what.test(fault)),
      );
      faults.push(...new Set(found.map((fault) => `${fault} (${mode}): ${statement.text}`)));
    }
    return faults;
  }

  for (const name of [...Object.keys(named), 'another']) {
    test(name, async () => {
      const statements = seen.get(name) ?? [];
      assert.ok(statements.length > 0, 'it was sent');
      for (const statement of statements) {
        assert.deepEqual(await faultsOf(name, statement), []);
      }
    });
  }

  // Each of these must be found, or the tests above can't fail.
  const bad: readonly (readonly [string, string, RegExp])[] = [
    [
      'a whole table',
      "select title from record.document where title ilike '%a%'",
      /document is read whole/,
    ],
    [
      'a whole month',
      "select id from audit.entry where outcome = 'refused'",
      /entry_\w+ is read whole/,
    ],
    [
      'an index without the person',
      'select number from ledger.leaf where leaf_index = 7',
      /leaf is read by leaf_index without person_id/,
    ],
    [
      'an index that only begins at a person',
      `select person_id from audit.entry where person_id > 'ffffffff-ffff-7fff-bfff-ffffffffffff'`,
      /entry_\w+ is read (whole|by \w+ without person_id)/,
    ],
    [
      'a bitmap without the person',
      'select count(*) from ledger.leaf where leaf_index in (1, 2, 3) or leaf_index between 10 and 2000',
      /leaf is read (whole|by leaf_index without person_id)/,
    ],
  ];
  for (const [what, text, expected] of bad) {
    test(`would find ${what}`, async () => {
      const faults = await faultsOf('planted', { text, types: [], values: [] });
      assert.match(faults.join('\n'), expected);
    });
  }
});

/**
 * Lays out many persons like one, with what was written about her, over two years of months; and as many sessions,
 * staff and units as go with them.
 */
async function multiply(sql: Database, personId: string): Promise<void> {
  const asOwner = sql.unsafe.bind(sql);
  const person = `md5('person ' || n)::uuid`;
  for (const table of tablesPlaced('person')) {
    const time = table === 'audit.entry' ? `, 'at', t.at - (n % 700) * interval '1 day'` : '';
    await asOwner(`
      insert into ${table}
      select (jsonb_populate_record(t, jsonb_build_object('person_id', ${person}${time}))).*
        from ${table} t cross join generate_series(1, ${copies}) n where person_id = '${personId}'`);
  }
  await asOwner(`
    insert into person.identifier
    select (jsonb_populate_record(t, jsonb_build_object('person_id', ${person}, 'number', lpad(n::text, 12, '0')))).*
      from person.identifier t cross join generate_series(1, ${copies}) n where person_id = '${personId}'`);
  await asOwner(`
    insert into session.session
    select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'token_hash', '\\x' || encode(sha256((id::text || n)::bytea), 'hex')))).*
      from session.session t cross join generate_series(1, 500) n`);
  for (const table of ['directory.staff', 'directory.unit']) {
    await asOwner(`
      insert into ${table}
      select (jsonb_populate_record(t, jsonb_build_object('id', md5(id::text || n)::uuid, 'hsa_id', hsa_id || n))).*
        from ${table} t cross join generate_series(1, 100) n`);
  }
  await asOwner(`
    insert into person.custody (person_id, id, custodian_id, since)
    select ${person}, gen_random_uuid(), md5('custodian ' || n)::uuid, '2020-01-01'
      from generate_series(1, ${copies}) n`);
  await asOwner(`
    insert into audit.pending (person_id, entry_id, entry_at)
    select person_id, id, at from audit.entry order by id limit 20000
    on conflict do nothing`);
  await asOwner('update audit.pending set refused_at = now()');
  await asOwner('vacuum analyze');
}

/** From the catalogue: where each table and partition lies, and of which table each index is. */
async function readSpread(sql: Database): Promise<Spread> {
  const rows = await sql<{ name: string; root: string }[]>`
    select c.oid::regclass::text as name, coalesce(pg_partition_root(c.oid), c.oid::regclass)::text as root
      from pg_class c where relkind in ('r', 'p')`;
  const indexes = await sql<{ index: string; name: string }[]>`
    select relname as index, indrelid::regclass::text as name
      from pg_index join pg_class on pg_class.oid = indexrelid`;
  const roots = new Map(rows.map(({ name, root }) => [name, root]));
  const tables = new Map(indexes.map(({ index, name }) => [index, name]));
  return {
    keysOf(table) {
      const place = placement[roots.get(table) ?? ''];
      // A person's own numbers are few, and found by her id.
      return place === 'person' ? ['person_id'] : place === 'number' ? ['number', 'person_id'] : [];
    },
    tableOf: (index) => tables.get(index),
  };
}
