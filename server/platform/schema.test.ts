import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from './database.ts';
import { describeSchema } from './schema.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/**
 * Where each table's rows lie when the database is spread over several machines (Citus). A new table is put
 * on this list; what `person` asks of it is tested below.
 *
 * - person: with everything else of one person, by person_id
 * - number: person.identifier, by the number, because that is what it is looked up by
 * - reference: a copy on every machine
 * - local: on the coordinating machine only, and never joined with the others
 */
const placement: Record<string, 'person' | 'number' | 'reference' | 'local'> = {
  'access.danger': 'person',
  'access.ground': 'person',
  'audit.entry': 'person',
  'audit.pending': 'person',
  'availability.information_given': 'person',
  'block.block': 'person',
  'block.lift_request': 'person',
  'block.temporary_lift': 'person',
  'capacity.assessment': 'person',
  'capacity.attitude': 'person',
  'consent.consent': 'person',
  'consent.refusal': 'person',
  'directory.assignment': 'reference',
  'directory.assignment_right': 'reference',
  'directory.connected_provider': 'reference',
  'directory.organisation': 'reference',
  'directory.spent_assertion': 'local',
  'directory.staff': 'reference',
  'directory.system_client': 'reference',
  'directory.system_client_provider': 'reference',
  'directory.system_client_source': 'reference',
  'directory.unit': 'reference',
  'ledger.checkpoint': 'local',
  'ledger.cosignature': 'local',
  'ledger.head': 'local',
  'ledger.leaf': 'person',
  'ledger.tile': 'local',
  'log_question.question': 'person',
  'person.custody': 'person',
  'person.identifier': 'number',
  'person.link': 'person',
  'person.person': 'person',
  'platform.migration': 'local',
  'record.body': 'person',
  'record.document': 'person',
  'relation.relation': 'person',
  'retention.hold': 'person',
  'retention.progress': 'local',
  'review.draw': 'local',
  'review.opening': 'person',
  'review.outcome': 'person',
  'review.plan': 'reference',
  'review.plan_unit': 'reference',
  'review.progress': 'local',
  'review.question': 'person',
  'review.reader_day': 'local',
  'session.session': 'local',
};

const placed = (kind: string) =>
  Object.entries(placement)
    .filter(([, where]) => where === kind)
    .map(([table]) => table);

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

  test('has a place for every table', async () => {
    const rows = await database<{ name: string }[]>`
      select table_schema || '.' || table_name as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema')`;
    assert.deepEqual(rows.map(({ name }) => name).sort(), Object.keys(placement).sort());
  });

  test('places every table with a person_id by it, but for the numbers', async () => {
    const rows = await database<{ name: string }[]>`
      select table_schema || '.' || table_name as name from information_schema.columns
       where column_name = 'person_id' and table_schema not in ('pg_catalog', 'information_schema')`;
    assert.deepEqual(
      rows.map(({ name }) => name).sort(),
      [...placed('person'), ...placed('number')].sort(),
    );
  });

  test('begins the primary key of a person table with person_id', async () => {
    const rows = await database<{ name: string; first: string }[]>`
      select i.indrelid::regclass::text as name, a.attname as first
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indisprimary and i.indrelid::regclass::text = any(${placed('person')})`;
    assert.equal(rows.length, placed('person').length, 'each has a primary key');
    assert.deepEqual(
      rows.filter(({ first }) => first !== 'person_id'),
      [],
    );
  });

  test('has no uniqueness on a spread table that leaves out what spreads it', async () => {
    const rows = await database<{ index: string; table: string; columns: string[] }[]>`
      select i.indexrelid::regclass::text as index, i.indrelid::regclass::text as table,
             array(select attname::text from pg_attribute
                    where attrelid = i.indrelid and attnum = any(i.indkey)) as columns
        from pg_index i
       where (i.indisunique or i.indisexclusion)
         and i.indrelid::regclass::text = any(${[...placed('person'), ...placed('number')]})`;
    assert.ok(rows.length >= placed('person').length);
    assert.deepEqual(
      rows.filter(
        ({ table, columns }) =>
          !columns.includes(placement[table] === 'number' ? 'number' : 'person_id'),
      ),
      [],
    );
  });

  test('refers from spread tables to nothing, or to reference tables, or within one person', async () => {
    const rows = await database<{ from: string; to: string; columns: string[] }[]>`
      select k.conrelid::regclass::text as from, k.confrelid::regclass::text as to,
             array(select attname::text from pg_attribute
                    where attrelid = k.conrelid and attnum = any(k.conkey)) as columns
        from pg_constraint k where k.contype = 'f'`;
    assert.ok(rows.length > 0);
    const allowed = ({ from, to, columns }: (typeof rows)[number]) => {
      if (placement[to] === 'reference') return true;
      if (placement[from] === 'local') return placement[to] === 'local';
      return (
        placement[from] === 'person' && placement[to] === 'person' && columns.includes('person_id')
      );
    };
    assert.deepEqual(
      rows.filter((row) => !allowed(row)),
      [],
    );
  });

  test('has no trigger, no rule and no number made by the database', async () => {
    const rows = await database`
      select tgname as name from pg_trigger where not tgisinternal
      union all
      select relname from pg_class c join pg_namespace n on n.oid = relnamespace
       where relkind = 'S' and nspname not like 'pg\_%'
      union all
      select attname from pg_attribute where attidentity <> ''
      union all
      select rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
       where relkind in ('r', 'p') and r.ev_class >= 16384`;
    assert.deepEqual([...rows], []);
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
