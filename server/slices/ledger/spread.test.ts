import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestServer, type TestServer } from '../../http/test-server.ts';
import { createBatches } from '../../platform/batches.ts';
import { connect, type Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { toLaneOf } from '../../platform/shard.ts';
import { createAudit } from '../audit/index.ts';
import {
  listPending,
  listPendingSpread,
  listSeriesEnds,
  listSeriesEndsSpread,
} from './integrator-store.ts';

let server: TestServer;
let owner: Database;
before(async () => {
  server = await createTestServer();
  owner = connect(server.dependencies.config.database.ownerUrl?.reveal() ?? '');
});
after(async () => {
  await owner.end();
  await server.close();
});

/** Two shards of half the hashes each. */
const laneOf = toLaneOf([
  { least: -(2 ** 31), most: -1 },
  { least: 0, most: 2 ** 31 - 1 },
]);

test('what waits to be sealed, and where series end, is the same to both ways of asking', async () => {
  const { audit } = server.dependencies;
  const persons = Array.from({ length: 5 }, () => newId());
  const entries: { personId: string; id: string; at: string }[] = [];
  for (const personId of [...persons, ...persons]) {
    const { id, at } = await audit.appendAdministrative({
      ...{ step: 'reconciliation', outcome: 'done', actor: { kind: 'nobody' } },
      subjectId: personId,
    });
    entries.push({ personId, id, at });
  }
  const [one, other] = entries;
  assert.ok(one && other);
  // One that is sealed and put in line again, and one whose entry is gone.
  for (const [number, { personId, id, at }] of [one, entries[5] ?? one].entries()) {
    await owner`
      insert into ledger.leaf (person_id, number, entry_id, entry_at, leaf_index, commitment)
      values (${personId}, ${number + 1}, ${id}, ${at}, ${number}, ${Buffer.alloc(32, number)})`;
  }
  await owner`
    insert into audit.pending (person_id, entry_id, entry_at) values (${other.personId}, ${newId()}, now())`;
  const plain = [...(await listPending(owner, 100))];
  assert.equal(plain.filter(({ isSealed }) => isSealed).length, 2);
  assert.equal(plain.filter(({ mac }) => mac === null).length, 1);
  assert.deepEqual(await listPendingSpread(owner, 100), plain);
  assert.deepEqual(await listPendingSpread(owner, 3), plain.slice(0, 3));
  const ends = await listSeriesEnds(owner, persons);
  assert.deepEqual(
    ends.map(({ number }) => number),
    [2],
  );
  assert.deepEqual([...(await listSeriesEndsSpread(owner, persons))], [...ends]);
});

test('an entry and the bodies of several persons are stored and read where each lies', async () => {
  const { sql, keys } = server.dependencies;
  const audit = createAudit(sql, keys.auditMac, undefined, createBatches(sql, { laneOf }));
  const documents = Array.from({ length: 6 }, () => ({ personId: newId(), id: newId() }));
  for (const { personId, id } of documents.slice(1)) {
    await owner`
      insert into record.body (person_id, document_id, body) values (${personId}, ${id}, ${owner.json({ of: id })})`;
  }
  assert.equal(new Set(documents.map(({ personId }) => laneOf?.(personId))).size, 2);
  const subjectId = newId();
  const { entry, bodies } = await audit.appendOpening(
    {
      ...{ id: newId(), at: '2026-11-22T10:00:00.000Z', step: 'document', outcome: 'permitted' },
      ...{ subject: { kind: 'person', id: subjectId }, actor: { kind: 'nobody' }, lookup: null },
      ...{ ruleSet: null, decisions: [], grounds: null, details: null },
    },
    documents,
  );
  assert.deepEqual(
    bodies,
    documents.slice(1).map(({ id }) => ({ id, body: { of: id } })),
  );
  const stored = await owner`
    select 1 from audit.entry join audit.pending on pending.entry_id = entry.id
     where entry.person_id = ${subjectId} and entry.id = ${entry.id}`;
  assert.equal(stored.length, 1);
});
