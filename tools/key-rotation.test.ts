import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createSigningKey, formatVerifierKey } from '@samvy/ledger';
import { createTestServer, type TestServer } from '../server/http/test-server.ts';
import { newId } from '../server/platform/ids.ts';
import { addKey, type NamedKey } from '../server/platform/key-ring.ts';
import { type Keys, loadKeys } from '../server/platform/keys.ts';
import { roleUrl } from '../server/platform/migrate.ts';
import { createAudit, openEntry } from '../server/slices/audit/index.ts';
import { type Integrator, startIntegrator } from '../server/slices/ledger/index.ts';
import { verifyAt } from './verify.ts';

describe('keys that are changed in service', () => {
  let server: TestServer;
  let folder: string;
  const running: Integrator[] = [];

  const named = ({ key: privateKey }: NamedKey) =>
    createSigningKey({
      ...{ name: server.dependencies.config.ledger.origin, type: 'ed25519', privateKey },
    });
  /** What one server of the system does: it writes an entry, and seals. */
  const serverWith = async (keys: Keys) => {
    const { config, sql, log } = server.dependencies;
    const integrator = await startIntegrator({
      url: roleUrl(config.database.ownerUrl?.reveal() ?? '', 'integrator'),
      macKey: keys.auditMac,
      key: named(keys.ledger.current),
      keys: () => keys.ledger.list().map(named),
      origin: config.ledger.origin,
      file: join(folder, 'checkpoint'),
      log,
    });
    running.push(integrator);
    const audit = createAudit(sql, keys.auditMac);
    return {
      settle: () => integrator.settle(),
      trouble: () => integrator.trouble(),
      stop: () => integrator.stop(),
      write: () =>
        audit.appendAdministrative({
          ...{ step: 'signOut', outcome: 'done', actor: { kind: 'nobody' }, subjectId: newId() },
        }),
    };
  };
  const verify = async (keys: Keys, known = (_: NamedKey) => true) => {
    const { config } = server.dependencies;
    const logKeys = keys.ledger.list().filter(known).map(named);
    const report = await verifyAt(
      config.database.ownerUrl?.reveal() ?? '',
      {
        logKeys: logKeys.map(formatVerifierKey),
        witnessKeys: [],
        macKeys: keys.auditMac
          .list()
          .filter(known)
          .map(({ id, key }) => [id, key.export()]),
        ...{ kept: [], retentionYears: 10, now: Date.now() },
      },
      true,
    );
    return report.findings.map(({ kind }) => kind);
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-rotation-'));
    server = await createTestServer();
  });
  after(async () => {
    for (const integrator of running) await integrator.stop();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the log goes on under the new keys, while a server that has not been restarted goes on too', async () => {
    const { keysFolder } = server.dependencies.config;
    const oldKeys = server.dependencies.keys;
    const old = await serverWith(oldKeys);
    await old.write();
    await old.settle();
    for (const name of ['audit-mac', 'ledger'] as const) {
      await addKey(keysFolder, name, new Date());
    }
    const newKeys = await loadKeys(keysFolder);
    const restarted = await serverWith(newKeys);
    await restarted.write();
    await restarted.settle();
    await restarted.write();
    await old.settle();
    await old.write();
    await old.settle();
    await restarted.settle();
    assert.deepEqual([old.trouble(), restarted.trouble()], [undefined, undefined]);

    const rows = await server.owner<Parameters<typeof openEntry>[0][]>`
      select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry order by at, id`;
    assert.equal(new Set(rows.map(({ keyId }) => keyId)).size, 2);
    for (const keys of [oldKeys, newKeys]) {
      for (const row of rows) assert.equal(openEntry(row, keys.auditMac)?.id, row.id);
    }
    const [line] = await server.owner`select count(*)::int as n from audit.pending`;
    assert.equal(line?.['n'], 0);
    assert.deepEqual(await verify(newKeys), []);
    const withoutOld = await verify(newKeys, ({ since }) => since !== null);
    assert.ok(withoutOld.includes('checkpoint-unsigned') && withoutOld.includes('column-differs'));
  });

  test('everybody can ask for all keys of the log, and since when each is there', async () => {
    const answer = (await server.app.inject('/ledger/keys')).json<{
      keys: { key: string; since: string | null; until: string | null }[];
    }>();
    const [first, second] = answer.keys;
    assert.equal(answer.keys.length, 2);
    assert.equal(first?.since, null);
    assert.equal(first?.until, second?.since);
    assert.equal(second?.until, null);
    const { origin } = server.dependencies.config.ledger;
    assert.ok(answer.keys.every(({ key }) => key.startsWith(`${origin}+`)));
    // This server was not restarted, and signs by the first.
    assert.equal((await server.app.inject('/ledger/key')).payload, `${first?.key}\n`);
  });

  test('an entry that names a key nobody has is not opened, and never sealed', async () => {
    const keys = await loadKeys(server.dependencies.config.keysFolder);
    const foreign = { ...keys.auditMac.current, id: 'audit-mac-29990101T000000Z' };
    const audit = createAudit(server.dependencies.sql, { ...keys.auditMac, current: foreign });
    const entry = await audit.appendAdministrative({
      ...{ step: 'signOut', outcome: 'done', actor: { kind: 'nobody' }, subjectId: newId() },
    });
    await (await serverWith(keys)).settle();
    const [row] = await server.owner<Parameters<typeof openEntry>[0][]>`
      select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry where id = ${entry.id}`;
    assert.ok(row);
    assert.throws(() => openEntry(row, keys.auditMac), /does not have/);
    const [line] = await server.owner`
      select refused_at from audit.pending where entry_id = ${entry.id}`;
    assert.notEqual(line?.['refused_at'], null);
  });
});
