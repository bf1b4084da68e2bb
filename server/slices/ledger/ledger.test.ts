import assert from 'node:assert/strict';
import { createPrivateKey, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  checkSeries,
  cosign,
  createSigningKey,
  formatLatestSize,
  formatSignature,
  generateSigningKey,
  hashLeaf,
  judgeAddCheckpoint,
  openCheckpoint,
  parseAddCheckpoint,
  parseLeafRecord,
  verifyConsistency,
  verifyInclusion,
  witnessStatus,
} from '@samvy/ledger';
import { createTestServer, type TestServer } from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';
import { roleUrl } from '../../platform/migrate.ts';
import { createLog } from '../../platform/telemetry.ts';
import type { Actor } from '../audit/index.ts';
import type { KnownWitness } from './cosign.ts';
import { type Integrator, startIntegrator } from './index.ts';

const origin = 'log.samvy.example/test';
const nobody: Actor = { kind: 'nobody' };

interface LeafRow {
  readonly person: string;
  readonly number: number;
  readonly entry: string;
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  readonly commitment: Uint8Array;
}

describe('sealing the log', () => {
  let server: TestServer;
  let folder: string;
  let integrator: Integrator;
  const running: Integrator[] = [];

  const key = generateSigningKey(origin, 'ed25519');
  const start = async (
    file = join(folder, 'checkpoint'),
    witnesses: readonly KnownWitness[] = [],
  ) => {
    const started = await startIntegrator({
      url: roleUrl(server.dependencies.config.database.ownerUrl?.reveal() ?? '', 'integrator'),
      macKey: server.dependencies.keys.auditMac,
      key,
      origin,
      file,
      witnesses,
      log: createLog('info', { write: () => undefined }),
    });
    running.push(started);
    return started;
  };
  const write = (subjectId: string) =>
    server.dependencies.audit.appendAdministrative({
      step: 'signOut',
      outcome: 'done',
      actor: nobody,
      subjectId,
    });
  const leaves = () => server.owner<LeafRow[]>`
    select person_id as person, number, entry_id as entry, leaf_index as index, bytes, salt, commitment
      from ledger.leaf order by leaf_index`;
  const published = async () => {
    const [row] = await server.owner<{ note: string }[]>`
      select note from ledger.checkpoint order by size desc limit 1`;
    const opened = openCheckpoint(row?.note ?? '', { origin, log: [key], witnesses: [] });
    assert.ok(opened.ok, 'the newest checkpoint is signed by the log');
    return opened.value;
  };
  const size = async () => {
    const [row] = await server.owner<{ size: number }[]>`select size from ledger.head`;
    return row?.size ?? -1;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-log-'));
    server = await createTestServer();
    integrator = await start();
  });
  after(async () => {
    for (const one of running) await one.stop();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('every entry gets its number, is chained to the one before and lies under a signed root', async () => {
    const [one, other] = [newId(), newId()];
    for (const subject of [one, other, one, one, other]) await write(subject);
    await integrator.settle();
    const rows = await leaves();
    assert.deepEqual(
      rows.map(({ person, number }) => `${person === one ? 'one' : 'other'} ${number}`),
      ['one 1', 'other 1', 'one 2', 'one 3', 'other 2'],
    );
    for (const person of [one, other]) {
      const series = rows.filter((row) => row.person === person);
      assert.ok(checkSeries(series).ok);
    }
    const checkpoint = await published();
    assert.equal(checkpoint.size, 5);
    for (const { index, commitment } of rows) {
      const { proof } = (
        await server.app.inject(`/api/v1/ledger/inclusion?index=${index}&size=5`)
      ).json<{ proof: string[] }>();
      const leaf = hashLeaf(new Uint8Array(commitment));
      const hashes = proof.map((text) => new Uint8Array(Buffer.from(text, 'base64')));
      assert.ok(verifyInclusion({ index, ...checkpoint, leaf, proof: hashes }));
      assert.ok(!verifyInclusion({ index, ...checkpoint, leaf: hashLeaf(leaf), proof: hashes }));
    }
    const [pending] = await server.owner`select count(*)::int as n from audit.pending`;
    assert.equal(pending?.['n'], 0);
  });

  test('the log grows, and each published root continues the one before', async () => {
    const old = await published();
    for (let n = 0; n < 600; n += 1) await write(newId());
    await integrator.settle();
    const head = await published();
    assert.equal(head.size, old.size + 600);
    const answer = await server.app.inject(
      `/api/v1/ledger/consistency?from=${old.size}&to=${head.size}`,
    );
    const proof = answer
      .json<{ proof: string[] }>()
      .proof.map((text) => new Uint8Array(Buffer.from(text, 'base64')));
    assert.ok(verifyConsistency({ old, head, proof }));
    const tile = await server.app.inject('/ledger/tile/0/000');
    assert.equal(tile.rawPayload.length, 256 * 32);
    assert.equal((await server.app.inject('/ledger/tile/0/x000/000')).statusCode, 404);
    assert.equal((await server.app.inject('/ledger/tile/0/002.p/200')).statusCode, 404);
    const narrow = await server.app.inject('/ledger/tile/entries/002.p/3');
    assert.equal(narrow.rawPayload.length, 3 * 34);
  });

  test('two servers that seal at once lose nothing, double nothing and agree', async () => {
    const second = await start();
    const before = await size();
    const subjects = Array.from({ length: 40 }, () => newId());
    await Promise.all(
      Array.from({ length: 400 }, (_, n) => write(subjects[n % subjects.length] ?? newId())),
    );
    await Promise.all([integrator.settle(), second.settle()]);
    await integrator.settle();
    assert.equal(await size(), before + 400);
    const rows = await leaves();
    assert.deepEqual(
      rows.map(({ index }) => index),
      rows.map((_, n) => n),
    );
    assert.equal(new Set(rows.map(({ entry }) => entry)).size, rows.length);
    for (const series of Map.groupBy(rows, ({ person }) => person).values()) {
      assert.ok(checkSeries(series).ok);
    }
    await second.stop();
    running.splice(running.indexOf(second), 1);
  });

  test('an entry whose transaction is slow is sealed when it has ended', async () => {
    const before = await size();
    let finish = () => undefined as unknown;
    const held = new Promise<void>((resolve) => {
      finish = () => resolve();
    });
    const slow = newId();
    const { sql, keys } = server.dependencies;
    const { createAudit } = await import('../audit/index.ts');
    const appended = createAudit(sql, keys.auditMac).appendWith(
      {
        id: newId(),
        at: '2026-07-01T12:00:00.000Z',
        step: 'signOut',
        outcome: 'done',
        subject: { kind: 'noPerson', id: slow },
        actor: nobody,
        lookup: null,
        ruleSet: null,
        decisions: [],
        grounds: null,
        details: null,
      },
      () => held,
    );
    await write(newId());
    await write(newId());
    await integrator.settle();
    assert.equal(await size(), before + 2);
    finish();
    await appended;
    await integrator.settle();
    assert.equal(await size(), before + 3);
    assert.equal((await leaves()).at(-1)?.person, slow);
  });

  test('an entry that somebody wrote into the database is never sealed, and the others are', async () => {
    const before = await size();
    const [forged, genuine] = [newId(), newId()];
    await server.owner`
      insert into audit.entry (person_id, id, at, bytes, salt, mac, key_id, step, outcome)
      values (${forged}, ${forged}, now(), ${randomBytes(40)}, ${randomBytes(32)}, ${randomBytes(32)},
              'audit-mac', 'signOut', 'done')`;
    await server.owner`
      insert into audit.pending (person_id, entry_id, entry_at)
      select person_id, id, at from audit.entry where person_id = ${forged}`;
    await write(genuine);
    await integrator.settle();
    assert.equal(await size(), before + 1);
    const [line] = await server.owner`
      select refused_at from audit.pending where person_id = ${forged}`;
    assert.notEqual(line?.['refused_at'], null);
  });

  test('what is sealed, or gone, and put in line again holds nothing up', async () => {
    const before = await size();
    const [leaf] = await leaves();
    await server.owner`
      insert into audit.pending (person_id, entry_id, entry_at, at)
      values (${leaf?.person ?? ''}, ${leaf?.entry ?? ''}, now(), '2020-01-01'),
             (${newId()}, ${newId()}, now(), '2020-01-01')`;
    await write(newId());
    await integrator.settle();
    assert.equal(await size(), before + 1);
    const [{ refused } = {}] = await server.owner`
      select count(*) as refused from audit.pending where at = '2020-01-01' and refused_at is not null`;
    assert.equal(refused, 2);
    await server.owner`delete from audit.pending where at = '2020-01-01'`;
  });

  test('a leaf record tells the entry it is of', async () => {
    const subject = newId();
    const durable = await write(subject);
    await integrator.settle();
    const [leaf] = (await leaves()).filter(({ person }) => person === subject);
    assert.equal(leaf?.entry, durable.id);
    const record = parseLeafRecord(new Uint8Array(leaf?.bytes ?? []));
    assert.ok(record.ok);
    const [entry] = await server.owner<{ bytes: Uint8Array; salt: Uint8Array }[]>`
      select bytes, salt from audit.entry where person_id = ${subject}`;
    const { createHmac } = await import('node:crypto');
    assert.deepEqual(
      Buffer.from(record.value.entry),
      createHmac('sha256', entry?.salt ?? '')
        .update(entry?.bytes ?? '')
        .digest(),
    );
  });

  test('a witness cosigns what continues, and its word stands in the checkpoint', async () => {
    const witness = generateSigningKey('witness.example', 'cosignature');
    let latest: { size: number; root: Uint8Array } | undefined;
    const host = createServer((request, reply) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const asked = parseAddCheckpoint(Buffer.concat(chunks));
        assert.ok(asked.ok);
        const judged = judgeAddCheckpoint(asked.value, { keys: [key], latest });
        if (!judged.ok) {
          reply.writeHead(witnessStatus[judged.code]).end(formatLatestSize(latest?.size ?? 0));
          return;
        }
        latest = judged.value;
        reply.end(formatSignature(cosign(judged.value.text, witness, 1_700_000_000)));
      });
    });
    await new Promise<void>((resolve) => void host.listen(0, '127.0.0.1', () => resolve()));
    const url = new URL(`http://127.0.0.1:${(host.address() as AddressInfo).port}`);
    const watched = await start(join(folder, 'checkpoint'), [{ url, key: witness }]);
    const size = (await published()).size;
    const cosigned = async () => {
      const [row] = await server.owner<{ size: number; witness: string }[]>`
        select size, witness from ledger.cosignature order by size desc limit 1`;
      return row;
    };
    while ((await cosigned())?.size !== size) await wait(50);
    const note = (await server.app.inject('/ledger/checkpoint')).payload;
    const opened = openCheckpoint(note, { origin, log: [key], witnesses: [witness] });
    assert.ok(opened.ok);
    assert.deepEqual(opened.value.cosignatures, [
      { name: 'witness.example', timestamp: 1_700_000_000 },
    ]);
    await watched.stop();
    running.splice(running.indexOf(watched), 1);
    host.close();
  });

  test('a shortened log, another log or a lost file is never signed over what was published', async () => {
    await integrator.stop();
    running.splice(running.indexOf(integrator), 1);
    const file = join(folder, 'checkpoint');
    const kept = await readFile(file, 'utf8');
    const head = await published();

    await server.owner`update ledger.head set root = ${randomBytes(32)}`;
    const changed = await start();
    await write(newId());
    await assert.rejects(changed.settle(), /other root|doesn't continue/);
    assert.match(changed.trouble() ?? 'The log is not sealed', /log/i);
    await changed.stop();
    running.splice(running.indexOf(changed), 1);
    await server.owner`update ledger.head set root = ${head.root}`;

    await writeFile(file, kept.replace(String(head.size), String(head.size + 1)));
    const shortened = await start();
    await assert.rejects(shortened.settle(), /is no checkpoint of this log/);
    await shortened.stop();
    running.splice(running.indexOf(shortened), 1);
    await writeFile(file, kept);

    await server.owner`
      update ledger.head set size = 5, root = (select root from ledger.checkpoint where size = 5)`;
    const rolledBack = await start();
    await assert.rejects(rolledBack.settle());
    await rolledBack.stop();
    running.splice(running.indexOf(rolledBack), 1);
    const [newest] = await server.owner`select max(size) as size from ledger.checkpoint`;
    assert.equal(newest?.['size'], head.size);
  });

  test('the key of the server signs as the one that /ledger/key tells', async () => {
    const { keys, config } = server.dependencies;
    const own = createSigningKey({
      name: config.ledger.origin,
      type: 'ed25519',
      privateKey: createPrivateKey(
        keys.ledger.current.key.export({ format: 'pem', type: 'pkcs8' }),
      ),
    });
    const text = (await server.app.inject('/ledger/key')).payload;
    assert.ok(text.startsWith(`${config.ledger.origin}+${own.id.toString(16).padStart(8, '0')}+`));
  });
});
