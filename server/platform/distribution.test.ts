import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from './database.ts';
import {
  DistributionError,
  distribute,
  type FoundDatabase,
  type FoundTable,
  findCitus,
  grantsStatement,
  planDistribution,
  readDatabase,
} from './distribution.ts';
import { newId } from './ids.ts';
import { anchor, placement, spreadColumn, tablesPlaced } from './placement.ts';
import { describeSchema } from './schema.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

describe('the way to a spread database', () => {
  let made: TestDatabase;
  let database: Database;
  let found: FoundDatabase;
  before(async () => {
    made = await createTestDatabase();
    database = connect(made.ownerUrl);
    found = await readDatabase(database);
  });
  after(async () => {
    await database.end();
    await made.drop();
  });

  const shards = 32;
  const options = { shards, passesColumnGrants: true };
  const statements = (given: FoundDatabase, how = options) =>
    planDistribution(given, how).flatMap(({ statement }) => statement ?? []);
  const withTables = (change: (table: FoundTable) => Partial<FoundTable>): FoundDatabase => ({
    ...found,
    tables: found.tables.map((table) => ({ ...table, ...change(table) })),
  });
  /** As the database is read when all of it is spread. */
  const spread = ({ name }: FoundTable): Partial<FoundTable> => {
    const place = placement[name] ?? 'local';
    const key = spreadColumn(place);
    if (place === 'local') return {};
    if (key === null) return { state: 'reference' };
    return { state: 'spread', key, group: place === 'number' ? 2 : 1 };
  };

  test('is nothing without Citus, and changes nothing', async () => {
    const schema = await describeSchema(database);
    const said: string[] = [];
    assert.equal(await findCitus(database), undefined);
    assert.equal(await distribute(database, { shards }, (line) => said.push(line)), false);
    assert.deepEqual(said, []);
    assert.equal(await describeSchema(database), schema);
  });

  test('gives every table its place, once', () => {
    const given = statements(found);
    const steps = planDistribution(found, options);
    for (const [table, place] of Object.entries(placement)) {
      const created = given.filter(
        (text) => /^select create_/.test(text) && text.includes(`('${table}'`),
      );
      const key = spreadColumn(place);
      if (place === 'local') {
        assert.deepEqual(created, []);
        assert.ok(
          steps.some((step) => step.table === table && /stays/.test(step.says)),
          table,
        );
      } else if (place === 'reference') {
        assert.deepEqual(created, [`select create_reference_table('${table}')`]);
      } else {
        const where =
          table === anchor || place === 'number'
            ? `colocate_with => 'none', shard_count => 32`
            : `colocate_with => 'person.person'`;
        assert.deepEqual(created, [
          `select create_distributed_table('${table}', '${key}', ${where})`,
        ]);
      }
    }
  });

  test('takes a table that is referred to before those that refer to it', () => {
    const order = planDistribution(found, options).map(({ table }) => table);
    assert.ok(found.references.length > 5);
    for (const { from, to } of found.references) {
      if (placement[from] === 'local') continue;
      assert.ok(order.indexOf(to) < order.indexOf(from), `${to} before ${from}`);
    }
    for (const table of tablesPlaced('person')) {
      assert.ok(order.indexOf(anchor) <= order.indexOf(table));
    }
  });

  test('ends when tables refer to each other in a ring', () => {
    const ring = [
      { from: 'directory.unit', to: 'directory.staff' },
      { from: 'directory.staff', to: 'directory.unit' },
    ];
    assert.throws(
      () => planDistribution({ ...found, references: ring }, options),
      DistributionError,
    );
  });

  test('gives rights to single columns once more, after the table is spread', () => {
    const given = statements(found);
    const placed = given.findIndex((text) => text.includes("'block.lift_request'"));
    const granted = given.findIndex((text) =>
      /^grant update \(.*decided_at.*\) on block\.lift_request to app$/.test(text),
    );
    assert.ok(placed >= 0 && granted > placed);
    assert.ok(
      given.some((text) =>
        /^grant update \(bytes, salt\) on audit\.entry to retention$/.test(text),
      ),
    );
    assert.ok(
      !given.some((text) => text.includes('on retention.progress')),
      'local tables stay as they are',
    );
  });

  test('gives them to each shard where Citus does not pass them on', () => {
    const given = statements(found, { ...options, passesColumnGrants: false });
    assert.ok(!given.some((text) => text.startsWith('grant')));
    assert.ok(
      given.includes(
        "select success, result from run_command_on_placements('audit.entry', 'grant update (bytes, salt) on %s to retention')",
      ),
    );
  });

  test('says what already is so, and places nothing twice', () => {
    const steps = planDistribution(withTables(spread), options);
    const made = steps
      .flatMap(({ statement }) => statement ?? [])
      .filter((text) => !text.startsWith('grant'));
    assert.deepEqual(made, []);
    assert.equal(
      steps.filter(({ says }) => says.startsWith('already')).length,
      Object.values(placement).filter((place) => place !== 'local').length,
    );
  });

  test('goes on where it was broken off', () => {
    const half = withTables((table) =>
      placement[table.name] === 'reference' ? spread(table) : {},
    );
    const given = statements(half);
    assert.ok(!given.some((text) => text.includes('create_reference_table')));
    assert.equal(
      given.filter((text) => text.includes('create_distributed_table')).length,
      tablesPlaced('person').length + 1,
    );
  });

  test('removes rows that stayed behind, when every table has its place', async () => {
    await database`insert into person.person (person_id) values (${newId()})`;
    const filled = await readDatabase(database);
    assert.deepEqual(
      filled.tables
        .filter(({ name, keepsRows }) => keepsRows && placement[name] === 'person')
        .map(({ name }) => name),
      [anchor],
    );
    for (const given of [
      filled,
      { ...filled, tables: filled.tables.map((table) => ({ ...table, ...spread(table) })) },
    ]) {
      const all = statements(given);
      const emptied = all.indexOf(
        "select truncate_local_data_after_distributing_table('person.person')",
      );
      assert.ok(emptied >= 0);
      assert.ok(all.slice(emptied).every((text) => !text.includes('create_')));
    }
    // What only the coordinator has must stay there.
    assert.ok(
      filled.tables.some(({ name, keepsRows }) => keepsRows && name === 'platform.migration'),
    );
    assert.ok(!statements(filled).some((text) => text.includes('platform.migration')));
  });

  test('is refused when a table has been spread otherwise', () => {
    const cases: readonly [string, Partial<FoundTable>][] = [
      ['record.body', { state: 'spread', key: 'document_id', group: 1 }],
      ['record.body', { state: 'spread', key: 'person_id', group: 3 }],
      ['record.body', { state: 'reference' }],
      ['directory.unit', { state: 'spread', key: 'id', group: 1 }],
      ['ledger.head', { state: 'reference' }],
    ];
    for (const [name, wrong] of cases) {
      const given = withTables((table) => (table.name === name ? wrong : spread(table)));
      assert.throws(() => planDistribution(given, options), DistributionError, name);
    }
    const missing = { ...found, tables: found.tables.filter(({ name }) => name !== 'record.body') };
    assert.throws(() => planDistribution(missing, options), /record\.body is not there/);
  });

  test('ends with a comparison that sees every right of a role', async () => {
    const rights = async () =>
      (await database.unsafe(grantsStatement({ columns: true })))[0]?.['md5'];
    const before = await rights();
    assert.match(String(before), /^[0-9a-f]{32}$/);
    for (const [give, take] of [
      ['grant delete on record.body to app', 'revoke delete on record.body from app'],
      [
        'grant update (step) on audit.entry to retention',
        'revoke update (step) on audit.entry from retention',
      ],
    ] as const) {
      await database.unsafe(give);
      assert.notEqual(await rights(), before);
      await database.unsafe(take);
      assert.equal(await rights(), before);
    }
  });
});
