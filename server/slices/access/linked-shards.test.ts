import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createBatches } from '../../platform/batches.ts';
import { connect, type Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { byLane, toLaneOf } from '../../platform/shard.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/test-database.ts';
import { createCases, readCase } from './cases.ts';
import { type RawCase, readWhole } from './linked-shards.ts';
import { type CaseKey, readCases } from './store.ts';

/** Four shards of equal width. */
const laneOf = toLaneOf([
  { least: -(2 ** 31), most: -(2 ** 30) - 1 },
  { least: -(2 ** 30), most: -1 },
  { least: 0, most: 2 ** 30 - 1 },
  { least: 2 ** 30, most: 2 ** 31 - 1 },
]);

describe('a case whose person has ids in several shards', () => {
  let made: TestDatabase;
  let sql: Database;
  before(async () => {
    made = await createTestDatabase();
    sql = connect(made.appUrl);
  });
  after(async () => {
    await sql.end();
    await made.drop();
  });

  /** A key about the first of persons, each linked with the next, with something of every kind for each. */
  async function someone(count: number, inOneShard = false): Promise<CaseKey & { ids: string[] }> {
    const ids = [newId()];
    while (ids.length < count) {
      const id = newId();
      if ((laneOf?.(id) === laneOf?.(ids[0] ?? '')) === inOneShard) ids.push(id);
    }
    const [personId = ''] = ids;
    const key = {
      ...{ personId, lookupId: newId(), staffId: newId() },
      ...{ unitId: newId(), connectedProviderId: newId() },
    };
    const { unitId, connectedProviderId, staffId, lookupId } = key;
    for (const [place, id] of ids.entries()) {
      const at = `2026-0${place + 1}-01T10:00:00.${place}Z`;
      await sql`insert into person.person (person_id, birth_date) values (${id}, '1980-01-01')`;
      await sql`
        insert into relation.relation (person_id, id, kind, connected_provider_id, unit_id, starts_at, basis, registered_by)
        values (${id}, ${newId()}, 'patientRelation', ${connectedProviderId}, ${unitId}, ${at}, 'visit', ${staffId})`;
      await sql`
        insert into consent.refusal (person_id, id, connected_provider_id, unit_id, staff_id, refused_at)
        values (${id}, ${newId()}, ${connectedProviderId}, ${unitId}, ${staffId}, ${at})`;
      await sql`
        insert into block.block (person_id, id, kind, controller_id, requested_at, registered_by)
        values (${id}, ${newId()}, 'outer', ${newId()}, ${at}, 'resident')`;
      await sql`
        insert into capacity.assessment (person_id, id, capacity, how, unit_id, staff_id, assessed_at)
        values (${id}, ${newId()}, 'able', 'x', ${unitId}, ${staffId}, ${at})`;
      const next = ids[place + 1];
      if (next === undefined) continue;
      for (const [from, to] of [[id, next] as const, [next, id] as const]) {
        await sql`
          insert into person.link (person_id, id, linked_person_id, reason)
          values (${from}, ${newId()}, ${to}, 'x')`;
      }
    }
    await sql`
      insert into access.ground (person_id, id, lookup_id, session_id, staff_id, unit_id, purpose, relevance)
      values (${personId}, ${newId()}, ${lookupId}, ${newId()}, ${staffId}, ${unitId}, 'care', 'x')`;
    return { ...key, ids };
  }

  const listed = ['persons', 'person', 'blocks', 'able'];
  /** A case without its time, and what has no order in an order. */
  const comparable = ({ at: _at, ...found }: RawCase): RawCase => ({
    ...found,
    ...Object.fromEntries(
      listed.map((kind) => [
        kind,
        ((found[kind] as unknown[] | null) ?? []).map((row) => JSON.stringify(row)).sort(),
      ]),
    ),
  });
  const plain = (key: CaseKey) => createCases(createBatches(sql)).read(key);
  const spread = (key: CaseKey) => createCases(createBatches(sql, { laneOf })).read(key);

  for (const [title, count, inOneShard] of [
    ['that nobody is linked with', 1, false],
    ['of two shards', 2, false],
    ['of many', 5, false],
    ['of one shard', 3, true],
  ] as const) {
    test(`is the same as read at once: one ${title}`, async () => {
      const { ids, ...key } = await someone(count, inOneShard);
      const whole = await plain(key);
      assert.equal((whole['relations'] as unknown[]).length, ids.length);
      assert.deepEqual(comparable(await spread(key)), comparable(whole));
      const { place: _place, ...alone } = await readCase(sql, key, laneOf);
      const { place, ...expected } = comparable(whole);
      assert.equal(place, 1);
      assert.deepEqual(comparable(alone), expected);
    });
  }

  test('is the same with headers, and with a document of a linked id', async () => {
    const { ids, ...key } = await someone(3);
    const [organisation, controller, unit] = [newId(), newId(), newId()];
    await sql`
      insert into directory.organisation (id, hsa_id, name, organisation_number, form)
      values (${organisation}, ${organisation}, 'x', '1', 'region')`;
    await sql`
      insert into directory.connected_provider (id, organisation_id, hsa_id, name, kind, connected_from)
      values (${controller}, ${organisation}, ${controller}, 'x', 'careProvider', '2023-01-01')`;
    await sql`
      insert into directory.unit (id, connected_provider_id, hsa_id, name)
      values (${unit}, ${controller}, ${unit}, 'x')`;
    const documents = ids.map(() => newId());
    for (const [place, person] of ids.entries()) {
      await sql`
        insert into record.document
          (person_id, id, controller_id, unit_id, source_system, document_id, version, current, type, event_at,
           author_name, author_role, block_comparison_time, approved_for_patient, available_under, title, digest,
           published_by)
        values (${person}, ${documents[place] ?? ''}, ${controller}, ${unit}, 's', ${person}, 1, true, 'careNote',
                now(), 'x', 'x', now(), true, 'SVOD 2:4', 'x', ${Buffer.alloc(32)}, ${unit})`;
    }
    const query = {
      types: null,
      controllers: null,
      from: null,
      until: null,
      before: null,
      lastRead: true,
    };
    const found = await createCases(createBatches(sql, { laneOf })).readWithHeaders(key, query);
    const headers = found['headers'] as { id: string }[];
    assert.deepEqual(headers.map(({ id }) => id).sort(), [...documents].sort());
    for (const id of documents) {
      const one = await createCases(createBatches(sql, { laneOf })).readWithDocument(key, id);
      assert.deepEqual(
        (one['headers'] as { id: string }[]).map((header) => header.id),
        [id],
      );
    }
  });

  test('is read by statements that see one shard each', async () => {
    const { ids, ...key } = await someone(4);
    const seen: string[][] = [];
    const read = readWhole(laneOf, async (asked: CaseKey) => {
      const within = asked.within ?? [asked.personId];
      seen.push([...within]);
      const [part] = await readCases(sql, [asked], true);
      assert.equal((part?.['relations'] as unknown[] | null)?.length, within.length);
      return part ?? {};
    });
    await read(key);
    assert.deepEqual(seen[0], [key.personId]);
    for (const within of seen) assert.equal(byLane(laneOf, within).length, 1);
    assert.deepEqual(seen.slice(1).flat().sort(), [...ids].sort());
  });

  test('is read again when the person is linked meanwhile, and not for ever', async () => {
    const { ids, ...key } = await someone(2);
    let asked = 0;
    const later = newId();
    const linked = readWhole(laneOf, async () => {
      asked += 1;
      return { persons: asked < 4 ? ids : [...ids, later], blocks: null };
    });
    assert.deepEqual([...((await linked(key))['persons'] as string[])].sort(), [...ids].sort());
    asked = 0;
    await assert.rejects(
      readWhole(laneOf, async () => {
        asked += 1;
        return { persons: [...ids, ...Array.from({ length: asked }, () => newId())] };
      })(key),
      /linked again and again/,
    );
  });
});
