import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from './database.ts';
import { describeSchema } from './schema.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

describe('the schema', () => {
  let made: TestDatabase;
  let database: Database;
  before(async () => {
    made = await createTestDatabase();
    database = connect(made.ownerUrl);
  });
  after(async () => {
    await database.end();
    await made.drop();
  });

  test('is what db/schema.sql says', async () => {
    const path = join(import.meta.dirname, '..', '..', 'db', 'schema.sql');
    const snapshot = (await readFile(path, 'utf8')).split('\n');
    const migrated = (await describeSchema(database)).split('\n');
    const advice = 'Write it with "node tools/schema.ts --write", and review it.';
    const missing = migrated.filter((line) => !snapshot.includes(line));
    assert.deepEqual(missing, [], `db/schema.sql lacks these lines. ${advice}`);
    assert.ok(snapshot.join() === migrated.join(), `db/schema.sql has lines too many. ${advice}`);
  });

  test('keeps every time with its offset, never by the wall', async () => {
    const rows = await database`
      select table_schema, table_name, column_name from information_schema.columns
       where data_type in ('timestamp without time zone', 'time without time zone')
         and table_schema not in ('pg_catalog', 'information_schema')`;
    assert.deepEqual([...rows], []);
  });

  test('has a comment on every schema and table', async () => {
    const rows = await database<{ name: string }[]>`
      select nspname as name from pg_namespace
       where nspname not like 'pg\_%' and nspname not in ('information_schema', 'public')
         and obj_description(oid, 'pg_namespace') is null
      union all
      select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind in ('r', 'p', 'v') and nspname not like 'pg\_%' and nspname <> 'information_schema'
         and obj_description(c.oid, 'pg_class') is null`;
    assert.deepEqual([...rows], []);
  });

  test('belongs to owner', async () => {
    const rows = await database`
      select relname from pg_class c join pg_namespace n on n.oid = relnamespace
       where nspname not like 'pg\_%' and nspname <> 'information_schema'
         and pg_get_userbyid(relowner) <> 'owner'`;
    assert.deepEqual([...rows], []);
  });
});

describe('the role app', () => {
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

  test('is no member of owner or of any other role of ours, and has no powers', async () => {
    const [row] = await database`
      select current_user as name,
             array(select rolname::text from pg_roles
                    where rolname <> current_user and pg_has_role(current_user, oid, 'member')) as member,
             rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as mighty
        from pg_roles where rolname = current_user`;
    assert.deepEqual({ ...row }, { name: 'app', member: [], mighty: false });
  });

  test('may add and read audit entries, and nothing else', async () => {
    const rows = await database<{ privilege: string }[]>`
      select p as privilege
        from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p
       where has_table_privilege('audit.entry', p)
          or (p in ('update', 'references') and has_any_column_privilege('audit.entry', p))`;
    assert.deepEqual(
      rows.map(({ privilege }) => privilege),
      ['select', 'insert'],
    );
    for (const statement of [
      'update audit.entry set step = step',
      'delete from audit.entry',
      'truncate audit.entry',
    ]) {
      await assert.rejects(database.unsafe(statement), { code: '42501' });
    }
  });

  test('may do nothing with a part of the log but through the log', async () => {
    const rows = await database<{ name: string; may: boolean }[]>`
      select c.oid::regclass::text as name,
             has_table_privilege(c.oid, 'select, insert, update, delete, truncate')
             or has_any_column_privilege(c.oid, 'select, insert, update') as may
        from pg_class c where relispartition and relkind = 'r'`;
    assert.ok(rows.some(({ name }) => name === 'audit.entry_other'));
    assert.deepEqual(
      rows.filter(({ may }) => may),
      [],
    );
  });

  test('can neither make tables nor change the record of migrations', async () => {
    for (const statement of [
      'create table public.mine (id int)',
      'create schema mine',
      'update platform.migration set checksum = checksum',
      'drop table audit.entry',
    ]) {
      await assert.rejects(database.unsafe(statement), { code: '42501' });
    }
  });
});

describe('the role reader', () => {
  test('reports without persons and numbers', async () => {
    const made = await createTestDatabase();
    const database = connect(made.ownerUrl);
    const rows = await database`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind in ('r', 'p', 'v') and nspname in ('person', 'record')
         and (has_table_privilege('reader', c.oid, 'select')
              or has_any_column_privilege('reader', c.oid, 'select'))`;
    await database.end();
    await made.drop();
    assert.deepEqual([...rows], []);
  });
});
