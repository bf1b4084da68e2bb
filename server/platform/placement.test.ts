import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from './database.ts';
import { findPlacementFaults, type Place, placement, tablesPlaced } from './placement.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

describe('the place of tables', () => {
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

  test('is one that Citus allows, for every table of the schema', async () => {
    assert.deepEqual(await findPlacementFaults(database), []);
  });

  test('of a table with a person_id is by it, but for numbers and links', async () => {
    const rows = await database<{ name: string }[]>`
      select c.oid::regclass::text as name
        from pg_attribute a join pg_class c on c.oid = a.attrelid
       where a.attname = 'person_id' and c.relkind in ('r', 'p') and not c.relispartition
       order by 1`;
    const others = ['person.identifier', 'person.link'];
    assert.deepEqual(
      rows.map(({ name }) => name).filter((name) => !others.includes(name)),
      tablesPlaced('person'),
    );
  });

  // Each of these must be found, or the test above can't fail.
  const given: Record<string, Place> = { 'spread.one': 'person', 'spread.copied': 'reference' };
  const cases: readonly [string, string, RegExp][] = [
    ['no place', 'create table spread.other (id uuid primary key)', /other has no place/],
    ['no table', 'drop table spread.one', /one has a place but is not there/],
    [
      'another type',
      'alter table spread.one alter person_id type text',
      /one is spread by person_id, which must be .* of type uuid/,
    ],
    ['no primary key', 'alter table spread.one drop constraint one_pkey', /one has no primary key/],
    [
      'another beginning of the key',
      'alter table spread.one drop constraint one_pkey, add primary key (id, person_id)',
      /one has a primary key that does not begin with person_id/,
    ],
    [
      'uniqueness across persons',
      'create unique index one_id on spread.one (id)',
      /one has spread\.one_id, which is unique without person_id/,
    ],
    [
      'exclusion',
      'alter table spread.one add constraint apart exclude (person_id with =, id with =)',
      /one has apart, which excludes/,
    ],
    [
      'a copied table that refers to a spread one',
      'alter table spread.copied add foreign key (owner_id, id) references spread.one',
      /copied refers to spread\.one/,
    ],
    [
      'a reference to another person',
      'alter table spread.one add other_id uuid, add foreign key (other_id, id) references spread.one',
      /one refers to spread\.one/,
    ],
    [
      'a reference that sets columns',
      'alter table spread.one add foreign key (id) references spread.copied on delete set null',
      /one has one_id_fkey, which sets columns/,
    ],
    [
      'a trigger',
      `create function spread.nothing() returns trigger language plpgsql as 'begin return new; end';
       create trigger told before insert on spread.one execute function spread.nothing()`,
      /one has the trigger told/,
    ],
    ['a rule', 'create rule never as on delete to spread.one do instead nothing', /the rule never/],
    [
      'a serial number',
      'alter table spread.one add n bigserial',
      /one lets the database count in n/,
    ],
    [
      'a number by identity',
      'alter table spread.one add n bigint generated always as identity',
      /one lets the database count in n/,
    ],
    [
      'partitions of partitions',
      `create table spread.whole (person_id uuid, id uuid, primary key (person_id, id)) partition by range (id);
       create table spread.part partition of spread.whole default partition by range (id)`,
      /part is a partition that is divided again/,
    ],
    [
      'a table without a log',
      'alter table spread.one set unlogged',
      /one is not logged, so a crash empties it/,
    ],
    [
      'a person on the coordinator alone',
      'create table spread.kept (id uuid primary key, person_id uuid)',
      /kept has a person_id and lies on the coordinator alone/,
    ],
  ];
  for (const [title, change, expected] of cases) {
    test(`finds ${title}`, async () => {
      const rollback = new Error('what is planted goes');
      const places: Record<string, Place> = { ...placement, ...given };
      if (title.startsWith('partitions')) places['spread.whole'] = 'person';
      if (title.startsWith('a person')) places['spread.kept'] = 'local';
      await assert.rejects(
        database.begin(async (sql) => {
          await sql.unsafe(`
            create schema spread;
            create table spread.copied (id uuid primary key, owner_id uuid);
            create table spread.one (person_id uuid, id uuid, primary key (person_id, id))`);
          assert.deepEqual(
            (await findPlacementFaults(sql, { ...placement, ...given })).filter(Boolean),
            [],
          );
          await sql.unsafe(change);
          const faults = await findPlacementFaults(sql, places);
          assert.ok(
            faults.some((fault) => expected.test(fault)),
            faults.join('\n'),
          );
          throw rollback;
        }),
        rollback,
      );
    });
  }
});
