import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  cosign,
  createSigningKey,
  formatSignature,
  formatVerifierKey,
  generateSigningKey,
  openCheckpoint,
} from '@samvy/ledger';
import {
  createTestServer,
  layOutDirectory,
  smallDirectory,
  type TestServer,
} from '../server/http/test-server.ts';
import { connect, type Database } from '../server/platform/database.ts';
import { newId } from '../server/platform/ids.ts';
import { roleUrl } from '../server/platform/migrate.ts';
import { openEntry } from '../server/slices/audit/index.ts';
import { type Integrator, startIntegrator } from '../server/slices/ledger/index.ts';
import { removeExpired, retentionSubject } from '../server/slices/retention/index.ts';
import { type Trust, verifyAt } from './verify.ts';

/** Years after what the tests log. */
const later = (years: number, days = 1) =>
  new Date(Date.now() + (years * 365.25 + days) * 86_400_000);

describe('what has expired', () => {
  let server: TestServer;
  let folder: string;
  let integrator: Integrator;
  let retention: Database;
  let ownerUrl: string;
  const witness = generateSigningKey('witness.example', 'cosignature');
  const stranger = generateSigningKey('witness.example', 'cosignature');

  const logKey = () => {
    const { config, keys } = server.dependencies;
    const { key: privateKey } = keys.ledger.current;
    return createSigningKey({ name: config.ledger.origin, type: 'ed25519', privateKey });
  };
  const clockwork = (years = 10) => ({
    origin: server.dependencies.config.ledger.origin,
    logKeys: () => [logKey()],
    witnesses: [witness],
    years,
  });
  const run = (now: Date, years = 10) =>
    removeExpired({ sql: retention, audit: server.dependencies.audit }, clockwork(years), now);
  const verify = async (now: Date, retentionYears = 10) => {
    const trust: Trust = {
      logKeys: [formatVerifierKey(logKey())],
      witnessKeys: [formatVerifierKey(witness)],
      macKeys: [['audit-mac', server.dependencies.keys.auditMac.current.key.export()]],
      kept: [],
      retentionYears,
      now: now.getTime(),
      patience: 100 * 365 * 86_400,
    };
    return await verifyAt(ownerUrl, trust, true);
  };
  const write = async (subjectId: string, count: number) => {
    for (let n = 0; n < count; n += 1) {
      await server.dependencies.audit.appendAdministrative({
        ...{ step: 'signOut', outcome: 'done', actor: { kind: 'nobody' }, subjectId },
      });
    }
    await integrator.settle();
  };
  /** Has the newest checkpoint cosigned, at the time that it was signed. */
  const witnessed = async (key = witness) => {
    const [row] = await server.owner<{ size: number; note: string; at: string }[]>`
      select size, note, signed_at as at from ledger.checkpoint order by size desc limit 1`;
    assert.ok(row);
    const { origin } = clockwork();
    const opened = openCheckpoint(row.note, { origin, log: [logKey()], witnesses: [] });
    assert.ok(opened.ok);
    const seconds = Math.floor(Date.parse(row.at) / 1000) + 1;
    const line = formatSignature(cosign(opened.value.text, key, seconds)).trimEnd();
    await server.owner`
      insert into ledger.cosignature (size, witness, line, at)
      values (${row.size}, 'witness.example', ${line}, ${new Date(seconds * 1000).toISOString()})`;
    return row.size;
  };
  const contentOf = async (person: string) => {
    const rows = await server.owner<{ gone: boolean; mac: Uint8Array }[]>`
      select bytes is null and salt is null as gone, mac from audit.entry
       where person_id = ${person} order by at, id`;
    assert.ok(rows.every(({ mac }) => mac.length === 32));
    return rows.map(({ gone }) => (gone ? 'gone' : 'there'));
  };
  const runsTold = async () => {
    const rows = await server.owner<Parameters<typeof openEntry>[0][]>`
      select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry
       where person_id = ${retentionSubject} order by at, id`;
    return rows.map((row) => openEntry(row, server.dependencies.keys.auditMac)?.details);
  };
  const hold = async (person: string, entries: readonly string[] | null, until?: Date) => {
    const id = newId();
    const [provider] = await server.owner<{ id: string }[]>`
      select id from directory.connected_provider limit 1`;
    await server.owner`
      insert into retention.hold
        (person_id, id, entries, opening, connected_provider_id, reason, placed_by, placed_name, until)
      values (${person}, ${id}, ${entries as string[] | null}, ${newId()}, ${provider?.id ?? ''},
              'Polisanmälan', ${newId()}, 'Nils Åberg', ${until?.toISOString() ?? null})`;
    return id;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-retention-'));
    server = await createTestServer();
    ownerUrl = server.dependencies.config.database.ownerUrl?.reveal() ?? '';
    retention = connect(roleUrl(ownerUrl, 'retention'), { max: 1 });
    await layOutDirectory(server.owner, smallDirectory);
    integrator = await startIntegrator({
      url: roleUrl(ownerUrl, 'integrator'),
      macKey: server.dependencies.keys.auditMac,
      key: logKey(),
      origin: server.dependencies.config.ledger.origin,
      file: join(folder, 'checkpoint'),
      log: server.dependencies.log,
    });
  });
  after(async () => {
    await integrator.stop();
    await retention.end();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const [person, heldPerson, heldInPart] = [newId(), newId(), newId()];
  let lastHold: string;

  test('without a witness’s time nothing goes, and the run is told', async () => {
    await write(person, 3);
    assert.deepEqual(await run(later(20)), { below: 0, removed: 0, held: 0 });
    assert.deepEqual(await contentOf(person), ['there', 'there', 'there']);
    assert.deepEqual(await runsTold(), [
      { below: 0, held: 0, removed: 0, stage: 'ends', years: 10 },
    ]);
    await witnessed(stranger);
    assert.equal((await run(later(21)))?.below, 0, 'nor by a witness that is not ours');
    await server.owner`delete from ledger.cosignature`;
  });

  test('what lies under a checkpoint that was cosigned before goes, but for what is held', async () => {
    await write(heldPerson, 2);
    await write(heldInPart, 3);
    const [one] = await server.owner<{ id: string }[]>`
      select id from audit.entry where person_id = ${heldInPart} order by at, id limit 1`;
    lastHold = await hold(heldPerson, null);
    await hold(heldInPart, [one?.id ?? ''], later(12));
    const below = await witnessed();
    await write(person, 1);

    assert.deepEqual((await verify(later(11))).findings, []);
    const removal = await run(later(22), 30);
    assert.equal(removal?.below, 0, 'before the time nothing goes');
    const now = later(22, 3);
    const expired = await run(now);
    assert.equal(expired?.below, below);
    assert.equal(expired?.held, 2, 'the one hold with an end has ended by then');
    assert.deepEqual(await contentOf(person), ['gone', 'gone', 'gone', 'there']);
    assert.deepEqual(await contentOf(heldPerson), ['there', 'there']);
    assert.deepEqual(await contentOf(heldInPart), ['gone', 'gone', 'gone']);
    await integrator.settle();
    const report = await verify(now);
    assert.deepEqual(report.findings, []);
    assert.equal(report.removed, expired?.removed);
    assert.deepEqual((await runsTold()).slice(-2), [
      { below, from: 0, stage: 'begins', years: 10 },
      { below, held: 2, removed: expired?.removed, stage: 'ends', years: 10 },
    ]);
  });

  test('a day’s run is made once, whoever asks', async () => {
    assert.equal(await run(later(22, 3)), undefined);
    assert.equal(await run(new Date(later(22, 3).getTime() + 3_600_000)), undefined);
  });

  test('what a hold kept goes when it has ended', async () => {
    await server.owner`
      update retention.hold set ended_at = now(), ended_by = ${newId()}, end_reason = 'Avslutat'
       where id = ${lastHold}`;
    const now = later(22, 5);
    const removal = await run(now);
    assert.deepEqual([removal?.removed, removal?.held], [2, 0]);
    assert.deepEqual(await contentOf(heldPerson), ['gone', 'gone']);
    await integrator.settle();
    assert.deepEqual((await verify(now)).findings, []);
  });

  test('what was removed too early, or in spite of a hold, is found', async () => {
    const kinds = async (now: Date) => (await verify(now)).findings.map(({ kind }) => kind);
    assert.ok((await kinds(later(8))).includes('content-missing'), 'the same, two years too early');
    const [kept] = [newId()];
    await write(kept, 1);
    await witnessed();
    await hold(kept, null);
    assert.deepEqual(await kinds(later(30)), []);
    await server.owner`update audit.entry set bytes = null, salt = null where person_id = ${kept}`;
    const report = await verify(later(30));
    assert.deepEqual(
      report.findings.map(({ kind, what }) => [kind, /hold/.test(what)]),
      [['content-missing', true]],
    );
  });

  test('the role may take content away and nothing else', async () => {
    const may = (statement: string) =>
      retention.unsafe(statement).then(
        () => true,
        ({ code }: { code?: string }) => (code === '42501' ? false : assert.fail(String(code))),
      );
    const columns = await server.owner<{ name: string; schema: string; table: string }[]>`
      select table_schema as schema, table_name as table, column_name as name
        from information_schema.columns
       where table_schema not in ('pg_catalog', 'information_schema')`;
    const writable: string[] = [];
    for (const { schema, table, name } of columns) {
      if (await may(`update ${schema}.${table} set ${name} = null where false`)) {
        writable.push(`${schema}.${table}.${name}`);
      }
    }
    assert.deepEqual(writable.toSorted(), [
      'audit.entry.bytes',
      'audit.entry.salt',
      'retention.progress.leaf_index',
      'retention.progress.ran_at',
    ]);
    for (const table of new Set(columns.map(({ schema, table }) => `${schema}.${table}`))) {
      assert.equal(await may(`delete from ${table} where false`), false, table);
      assert.equal(await may(`truncate ${table}`), false, table);
      assert.equal(await may(`insert into ${table} select * from ${table} where false`), false);
    }
    assert.equal(await may('select bytes from audit.entry'), false, 'nor read what it takes away');
  });
});
