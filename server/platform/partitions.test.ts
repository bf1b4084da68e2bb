import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type postgres from 'postgres';
import { newId } from './ids.ts';
import { migrate, readMigrations, roleUrl } from './migrate.ts';
import { ensurePartitions } from './partitions.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { openPostgres } from './unix-socket.ts';

describe('the months of the log', () => {
  let made: TestDatabase;
  let owner: postgres.Sql;
  let app: postgres.Sql;
  before(async () => {
    made = await createTestDatabase();
    owner = openPostgres(made.ownerUrl, { max: 1 });
    app = openPostgres(made.appUrl, { max: 1 });
    await owner`set role owner`;
  });
  beforeEach(async () => {
    await owner`truncate audit.entry`;
  });
  after(async () => {
    await Promise.all([owner.end(), app.end()]);
    await made.drop();
  });

  const insert = (sql: postgres.Sql, at: string) => sql`
    insert into audit.entry (person_id, id, at, mac, key_id, step, outcome)
    values (${newId()}, ${newId()}, ${at}, '\\x00', 'audit-mac', 'signOut', 'done')`;
  const parts = async () => {
    const rows = await owner<{ part: string }[]>`
      select tableoid::regclass::text as part from audit.entry order by at, id`;
    return rows.map(({ part }) => part);
  };

  test('are there from this one on, two years ahead', async () => {
    const [{ months, until } = {}] = await owner`
      select count(*)::int as months, max(relname) as until from pg_inherits
        join pg_class on oid = inhrelid
       where inhparent = 'audit.entry'::regclass and relname ~ '^entry_\\d{4}_\\d{2}$'`;
    const [{ expected } = {}] = await owner`
      select to_char((now() at time zone 'UTC') + interval '24 months', '"entry_"YYYY_MM') as expected`;
    assert.equal(months, 25);
    assert.equal(until, expected);
  });

  test('are made once, with what the log has of indexes and comments', async () => {
    const { made: months, left } = await ensurePartitions(owner, '2041-05-17');
    assert.deepEqual([months.length, months[0], months.at(-1)], [25, '2041-05', '2043-05']);
    assert.deepEqual(left, []);
    assert.deepEqual(await ensurePartitions(owner, '2041-05-01'), { made: [], left: [] });
    const [part] = await owner`
      select obj_description(c.oid, 'pg_class') as comment, relacl, pg_get_userbyid(relowner) as owner,
             (select count(*)::int from pg_index where indrelid = c.oid) as indexes,
             (select count(*)::int from pg_index where indrelid = 'audit.entry'::regclass) as expected
        from pg_class c where oid = 'audit.entry_2041_05'::regclass`;
    assert.equal(part?.['comment'], 'Entries of 2041-05, UTC.');
    assert.equal(part?.['relacl'], null);
    assert.equal(part?.['owner'], 'owner');
    assert.equal(part?.['indexes'], part?.['expected']);
  });

  test('each take the entries of their own time, and what no month covers has a place too', async () => {
    await ensurePartitions(owner, '2041-05-01');
    const times = ['1999-01-01T00:00:00Z', '2041-05-01T00:00:00Z', '2041-05-31T23:59:59.999Z'];
    for (const at of [...times, '2041-06-01T00:00:00Z', '9998-01-01T00:00:00Z'])
      await insert(app, at);
    assert.deepEqual(await parts(), [
      ...['audit.entry_other', 'audit.entry_2041_05', 'audit.entry_2041_05'],
      ...['audit.entry_2041_06', 'audit.entry_other'],
    ]);
  });

  test('are left to the default partition when it holds entries of them', async () => {
    await insert(app, '2061-03-05T12:00:00Z');
    const { made: months, left } = await ensurePartitions(owner, '2061-02-01');
    assert.deepEqual(left, [
      { month: '2061-03', why: 'the default partition holds entries of it' },
    ]);
    assert.equal(months.length, 24);
    await insert(app, '2061-03-06T12:00:00Z');
    assert.deepEqual(await parts(), ['audit.entry_other', 'audit.entry_other']);
    await owner`delete from audit.entry`;
    assert.deepEqual((await ensurePartitions(owner, '2061-02-01')).made, ['2061-03']);
  });

  test('are tried again the next time when somebody stands in the way', async () => {
    await owner`create table audit.entry_2081_04 (id int)`;
    const { made: months, left } = await ensurePartitions(owner, '2081-04-01');
    assert.equal(months.length, 24);
    assert.deepEqual(
      left.map(({ month }) => month),
      ['2081-04'],
    );
    await owner`drop table audit.entry_2081_04`;
    assert.deepEqual((await ensurePartitions(owner, '2081-04-01')).made, ['2081-04']);
  });
});

test('a log from before the months is moved into them whole', async () => {
  const made = await createTestDatabase();
  const owner = openPostgres(made.ownerUrl, { max: 1 });
  try {
    const all = await readMigrations();
    const number = all.findIndex(({ name }) => name.startsWith('0023_'));
    await owner`
      do $$
      declare
        name text;
      begin
        for name in select nspname from pg_namespace where pg_get_userbyid(nspowner) = 'owner' loop
          execute format('drop schema %I cascade', name);
        end loop;
      end
      $$`;
    await migrate(made.ownerUrl, { migrations: all.slice(0, number) });
    const [person, lost] = [newId(), newId()];
    const ids = [newId(), newId(), newId()];
    const times = ['2019-02-28T23:59:59.999Z', '2019-03-01T00:00:00Z', new Date().toISOString()];
    for (const [n, at] of times.entries()) {
      await owner`
        insert into audit.entry (person_id, id, at, bytes, salt, mac, key_id, step, outcome)
        values (${person}, ${ids[n] ?? ''}, ${at}, '\\x01', '\\x02', '\\x03', 'audit-mac', 'search', 'done')`;
    }
    const wait = (id: string) => owner`
      insert into audit.pending (person_id, entry_id) values (${person}, ${id})`;
    const seal = (id: string, leaf: number) => owner`
      insert into ledger.leaf (person_id, number, entry_id, leaf_index, commitment)
      values (${person}, ${leaf + 1}, ${id}, ${leaf}, ${Buffer.alloc(32)})`;
    await seal(ids[0] ?? '', 0);
    await seal(ids[1] ?? '', 1);
    await wait(ids[2] ?? '');
    await wait(lost);
    const before = await owner`select * from audit.entry order by id`;
    await migrate(made.ownerUrl);
    assert.deepEqual(await owner`select * from audit.entry order by id`, before);
    const rows = await owner`
      select tableoid::regclass::text as part, e.id,
             exists (select from ledger.leaf l where (l.person_id, l.entry_at, l.entry_id) = (e.person_id, e.at, e.id)) as sealed,
             exists (select from audit.pending p where (p.person_id, p.entry_at, p.entry_id) = (e.person_id, e.at, e.id)) as waits
        from audit.entry e order by at`;
    const [{ month } = {}] =
      await owner`select to_char(now() at time zone 'UTC', 'YYYY_MM') as month`;
    assert.deepEqual(
      rows.map(({ part, sealed, waits }) => [part, sealed, waits]),
      [
        ['audit.entry_2019_02', true, false],
        ['audit.entry_2019_03', true, false],
        [`audit.entry_${month}`, false, true],
      ],
    );
    const [{ count } = {}] = await owner`select count(*)::int as count from audit.pending`;
    assert.equal(count, 2, 'what has no entry still waits for it');
    const app = openPostgres(roleUrl(made.ownerUrl, 'app'), { max: 1 });
    await assert.rejects(app`update audit.entry set step = step`, { code: '42501' });
    await app.end();
  } finally {
    await owner.end();
    await made.drop();
  }
});
