import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { connect, type Database } from './database.ts';
import { newId } from './ids.ts';
import { byLane, hashUuid, type LaneOf, readShards, type Shard, toLaneOf } from './shard.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

describe('the hash of a person id', () => {
  let made: TestDatabase;
  let database: Database;
  before(async () => {
    made = await createTestDatabase();
    database = connect(made.appUrl);
  });
  after(async () => {
    await database.end();
    await made.drop();
  });

  const hashed = async (ids: readonly string[]) => {
    const rows = await database<{ hash: number }[]>`
      select uuid_hash(id) as hash
        from unnest(${ids as string[]}::uuid[]) with ordinality as given (id, place) order by place`;
    return rows.map(({ hash }) => hash);
  };

  test("is PostgreSQL's", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uuid(), { minLength: 200, maxLength: 200 }), async (ids) => {
        assert.deepEqual(ids.map(hashUuid), await hashed(ids));
      }),
      { seed: 19, numRuns: 20 },
    );
  });

  test("is PostgreSQL's of the ids that the server makes, and of the ends", async () => {
    const ids = [
      ...Array.from({ length: 100 }, () => newId()),
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      'FFFFFFFF-AAAA-BBBB-CCCC-DDDDDDDDDDDD',
    ];
    assert.deepEqual(ids.map(hashUuid), await hashed(ids));
  });

  test('leads to no lane where the database is not spread', async () => {
    assert.equal(toLaneOf(await readShards(database)), null);
    assert.deepEqual(byLane(null, ['a', 'b']), [['a', 'b']]);
  });
});

describe('the lane of a person', () => {
  /** The ranges that Citus makes: equal, and the last one takes what is left over. */
  const shardsOf = (count: number): Shard[] => {
    const width = Math.floor(2 ** 32 / count);
    return Array.from({ length: count }, (_, place) => ({
      least: -(2 ** 31) + place * width,
      most: place === count - 1 ? 2 ** 31 - 1 : -(2 ** 31) + (place + 1) * width - 1,
    }));
  };

  const lanesOf = (shards: readonly Shard[]): LaneOf => {
    const laneOf = toLaneOf(shards);
    assert.ok(laneOf);
    return laneOf;
  };

  test('puts persons into groups, each of one shard', () => {
    const laneOf = lanesOf(shardsOf(4));
    const ids = Array.from({ length: 40 }, () => newId());
    const groups = byLane(laneOf, ids);
    assert.deepEqual(groups.flat().sort(), ids.sort());
    assert.equal(new Set(groups.map(([first = '']) => laneOf(first))).size, groups.length);
    for (const group of groups) assert.equal(new Set(group.map(laneOf)).size, 1);
  });

  test('is the shard whose range has its hash', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 100 }), (id, count) => {
        const shards = shardsOf(count);
        const shard = shards[lanesOf(shards)(id)];
        assert.ok(shard);
        assert.ok(shard.least <= hashUuid(id) && hashUuid(id) <= shard.most);
      }),
      { seed: 19 },
    );
  });

  test('of many persons fills each lane about as much', () => {
    const laneOf = lanesOf(shardsOf(32));
    const counts = new Array<number>(32).fill(0);
    for (let n = 0; n < 32_000; n += 1) {
      const lane = laneOf(newId());
      counts[lane] = (counts[lane] ?? 0) + 1;
    }
    assert.ok(Math.min(...counts) > 800 && Math.max(...counts) < 1200, counts.join(' '));
  });

  test('is not told from shards that leave out hashes or have them twice', () => {
    const [first, second, ...others] = shardsOf(4);
    assert.ok(first && second);
    for (const wrong of [
      [first, ...others],
      [first, second],
      [second, ...others],
      [first, { ...second, least: second.least - 1 }, ...others],
    ]) {
      assert.throws(() => toLaneOf(wrong), RangeError);
    }
  });
});
