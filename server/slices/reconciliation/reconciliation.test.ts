import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { generateSigningKey } from '@samvy/ledger';
import { createTestServer, type TestServer } from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';
import { roleUrl } from '../../platform/migrate.ts';
import { createAudit, openEntry, type StoredEntry } from '../audit/index.ts';
import { type Integrator, startIntegrator } from '../ledger/index.ts';
import { isOtherLiving, reconcile, ServedJournal } from './index.ts';
import { reconciliationSubject } from './reconcile.ts';

describe('what was served against what was logged', () => {
  let server: TestServer;
  let folder: string;
  let integrator: Integrator;
  let journal: ServedJournal;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-served-'));
    server = await createTestServer();
    const { config, keys, log } = server.dependencies;
    integrator = await startIntegrator({
      url: roleUrl(config.database.ownerUrl?.reveal() ?? '', 'integrator'),
      macKey: keys.auditMac,
      key: generateSigningKey('log.example/served', 'ed25519'),
      origin: 'log.example/served',
      file: join(folder, 'checkpoint'),
      log,
    });
    journal = new ServedJournal(join(folder, 'served'), 'here.1.1');
  });
  after(async () => {
    await integrator.stop();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const audit = () =>
    createAudit(server.dependencies.sql, server.dependencies.keys.auditMac, (entry) =>
      journal.handedOver(entry),
    );
  const serve = (subjectId: string) =>
    audit().appendAdministrative({
      step: 'signOut',
      outcome: 'done',
      actor: { kind: 'nobody' },
      subjectId,
    });
  const compare = () => {
    const { sql, log, audit: plain } = server.dependencies;
    return reconcile({ sql, log, audit: plain }, journal, () => false);
  };
  const published = async () => {
    const [row] = await server.owner<StoredEntry[]>`
      select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry
       where person_id = ${reconciliationSubject} order by at desc, id desc limit 1`;
    return row && openEntry(row, server.dependencies.keys.auditMac);
  };

  test('nothing served is nothing to compare', async () => {
    assert.equal(await compare(), undefined);
  });

  test('what is logged adds up to what was served, and the log says so', async () => {
    for (let n = 0; n < 25; n += 1) await serve(newId());
    await integrator.settle();
    const counts = { served: 25, logged: 25, missing: 0, unlogged: 0 };
    assert.deepEqual(await compare(), counts);
    const entry = await published();
    assert.equal(entry?.outcome, 'done');
    assert.deepEqual(entry?.details, { ...counts, entries: [] });
    assert.deepEqual(await readdir(join(folder, 'served')), []);
  });

  test('an entry that somebody takes out before it is sealed is missed, and named', async () => {
    await serve(newId());
    const subject = newId();
    const taken = await server.owner.begin(async (sql) => {
      // Nothing is sealed while this transaction holds the head.
      await sql`select from ledger.head for update`;
      const entry = await serve(subject);
      await sql`delete from audit.entry where person_id = ${subject}`;
      await sql`delete from audit.pending where person_id = ${subject}`;
      return entry.id;
    });
    await integrator.settle();
    assert.deepEqual(await compare(), { served: 2, logged: 1, missing: 1, unlogged: 0 });
    const entry = await published();
    assert.equal(entry?.outcome, 'failed');
    const details = entry?.details as { readonly entries: unknown } | undefined;
    assert.deepEqual(details?.entries, [taken]);
    assert.equal((await readdir(join(folder, 'served', 'unaccounted'))).length, 1);
    assert.equal(await compare(), undefined, 'it is told once');
  });

  test('what is not sealed yet waits for the next time', async () => {
    await server.owner.begin(async (sql) => {
      await sql`select from ledger.head for update`;
      await serve(newId());
      assert.equal(await compare(), undefined);
    });
    await integrator.settle();
    assert.equal((await compare())?.logged, 1);
  });

  test('an answer with no entry behind it is told of', async () => {
    const count = journal.during(() => undefined);
    journal.answered('/api/v1/lookups/:lookup/overview', count);
    const other = journal.during(() => undefined);
    other.entries = 1;
    journal.answered('/api/v1/lookups/:lookup/overview', other);
    assert.deepEqual(await compare(), { served: 0, logged: 0, missing: 0, unlogged: 1 });
    assert.equal((await published())?.outcome, 'failed');
  });

  test('what another process that lives has closed is compared, once, and what it writes is left', async () => {
    const living = `${hostname()}.${process.ppid}.1`;
    const other = new ServedJournal(join(folder, 'served'), living);
    const third = new ServedJournal(join(folder, 'served'), 'here.2.1');
    const { sql, keys, log, audit: plain } = server.dependencies;
    const there = createAudit(sql, keys.auditMac, (entry) => other.handedOver(entry));
    const write = () =>
      there.appendAdministrative({
        step: 'signOut',
        outcome: 'done',
        actor: { kind: 'nobody' },
        subjectId: newId(),
      });
    await write();
    await other.turn();
    await write();
    await other.close();
    await integrator.settle();
    const results = await Promise.all(
      [journal, third].map((one) => reconcile({ sql, log, audit: plain }, one, isOtherLiving)),
    );
    const counted = results.filter((result) => result !== undefined);
    assert.deepEqual(counted, [{ served: 1, logged: 1, missing: 0, unlogged: 0 }]);
    const left = await readdir(join(folder, 'served'));
    assert.deepEqual(
      left.filter((name) => name.endsWith('.jsonl')),
      [`${living}-000000002.jsonl`],
    );
  });

  test('files of a process that lives are its own', () => {
    assert.equal(isOtherLiving('another-machine.1.1-000000001.jsonl'), true);
    assert.equal(isOtherLiving('no name of ours.jsonl'), true);
  });
});
