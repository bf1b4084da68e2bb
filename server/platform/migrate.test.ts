import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from './database.ts';
import { type Migration, migrate, readMigrations, roleUrl } from './migrate.ts';
import { describeSchema } from './schema.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const laterMigration = (name: string, text: string): Migration => ({ name, checksum: text, text });

const nothingNew = { applied: [], partitions: { made: [], left: [] } };

describe('migrate', () => {
  let made: TestDatabase;
  let database: Database;
  let real: readonly Migration[];
  before(async () => {
    made = await createTestDatabase();
    database = connect(made.ownerUrl);
    real = await readMigrations();
  });
  after(async () => {
    await database.end();
    await made.drop();
  });

  test('does nothing the second time', async () => {
    const schema = await describeSchema(database);
    assert.deepEqual(await migrate(made.ownerUrl), nothingNew);
    assert.equal(await describeSchema(database), schema);
  });

  test('applies what is new once, also when several migrate at the same time', async () => {
    const migrations = [
      ...real,
      laterMigration('9001_new.sql', 'create table platform.new (id int)'),
    ];
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => migrate(made.ownerUrl, { migrations })),
    );
    assert.deepEqual(
      results.flatMap(({ applied }) => applied),
      ['9001_new.sql'],
    );
    const [row] = await database`select tableowner from pg_tables where tablename = 'new'`;
    assert.equal(row?.['tableowner'], 'owner');
    await database`drop table platform.new`;
    await database`delete from platform.migration where name = '9001_new.sql'`;
  });

  test('keeps nothing of a migration that fails', async () => {
    const broken = laterMigration(
      '9001_broken.sql',
      'create table platform.half (id int); select 1/0',
    );
    await assert.rejects(
      migrate(made.ownerUrl, { migrations: [...real, broken] }),
      /9001_broken\.sql failed, and nothing of it was kept: division by zero/,
    );
    assert.deepEqual([...(await database`select from pg_tables where tablename = 'half'`)], []);
    assert.deepEqual(await migrate(made.ownerUrl), nothingNew);
  });

  test('refuses a migration that was changed after it was applied', async () => {
    const changed = real.map((one, index) => (index === 1 ? { ...one, checksum: 'other' } : one));
    await assert.rejects(
      migrate(made.ownerUrl, { migrations: changed }),
      new RegExp(`${real[1]?.name} has been changed after it was applied`),
    );
  });

  test('refuses a database of a newer version', async () => {
    await assert.rejects(
      migrate(made.ownerUrl, { migrations: real.slice(0, -1) }),
      /which this version doesn't know/,
    );
  });

  test('refuses a migration that comes before one that is applied', async () => {
    const late = [laterMigration('0000_late.sql', 'select 1'), ...real];
    await assert.rejects(migrate(made.ownerUrl, { migrations: late }), /renumber it/);
  });

  test("lets app sign in with a password that follows from the owner's", () => {
    const url = roleUrl('postgres://owner:secret@db.example:5433/samvy?sslmode=require', 'app');
    assert.match(url, /^postgres:\/\/app:[\w-]{43}@db\.example:5433\/samvy\?sslmode=require$/);
    assert.notEqual(
      url,
      roleUrl('postgres://owner:other@db.example:5433/samvy?sslmode=require', 'app'),
    );
    assert.equal(
      roleUrl('postgres://owner@localhost/samvy', 'app'),
      'postgres://app@localhost/samvy',
    );
  });

  test('finds a reason and the locks at the head of every migration', () => {
    for (const { name, text } of real) {
      assert.match(text, /^-- Reason: /, name);
      assert.match(text, /^-- Locks: /m, name);
    }
  });
});
