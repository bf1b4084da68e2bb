import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkDurability, connect, type Database, isDatabaseUnavailable } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

describe('a database connection', () => {
  let made: TestDatabase;
  let database: Database;
  before(async () => {
    made = await createTestDatabase();
    database = connect(made.appUrl, { statementTimeoutMs: 2000 });
  });
  after(async () => {
    await database.end();
    await made.drop();
  });

  test('gives times as UTC text with milliseconds, cut and not rounded', async () => {
    const [row] = await database`
      select timestamptz '2026-11-22 08:40:11.1239+01' as precise, timestamptz '2026-07-01' as whole,
             date '2026-11-22' as day, array[timestamptz '2026-11-22 07:40:11.5+00'] as list`;
    assert.deepEqual(
      { ...row },
      {
        precise: '2026-11-22T07:40:11.123Z',
        whole: '2026-07-01T00:00:00.000Z',
        day: '2026-11-22',
        list: ['2026-11-22T07:40:11.500Z'],
      },
    );
  });

  test('takes times, dates, lists and JSON as they were given', async () => {
    const at = '2026-11-22T07:40:11.123Z';
    const [row] = await database`
      select ${at}::timestamptz as at, ${'2026-11-22'}::date as day, ${[at]}::timestamptz[] as list,
             ${database.json({ a: [1, 'två'] })}::jsonb as json, ${Buffer.from([0, 255])}::bytea as bytes`;
    assert.deepEqual(
      { ...row },
      { at, day: '2026-11-22', list: [at], json: { a: [1, 'två'] }, bytes: Buffer.from([0, 255]) },
    );
  });

  test('counts in numbers and refuses those a number can not hold', async () => {
    const [row] =
      await database`select count(*) as many, 9007199254740991 as most from (values (1), (2)) v`;
    assert.deepEqual({ ...row }, { many: 2, most: 9007199254740991 });
    await assert.rejects(database`select 9007199254740993 as more`, RangeError);
    assert.equal((await database`select 1 as one`)[0]?.['one'], 1);
  });

  test('breaks a statement off when it takes too long', async () => {
    await assert.rejects(database`select pg_sleep(20)`, (error) => isDatabaseUnavailable(error));
  });

  test('commits what returned and rolls back what threw', async () => {
    const spend = (jti: string) => (sql: Pick<Database, 'unsafe'>) =>
      sql.unsafe(`insert into directory.spent_assertion values ('client', '${jti}', now())`);
    await database.begin(async (sql) => void (await spend('kept')(sql)));
    await assert.rejects(
      database.begin(async (sql) => {
        await spend('lost')(sql);
        throw new Error('stopped');
      }),
      /stopped/,
    );
    await assert.rejects(
      database.begin(async (sql) => {
        await spend('swallowed')(sql);
        await spend('kept')(sql).catch(() => undefined);
      }),
      /A statement failed/,
    );
    const rows = await database`select jti from directory.spent_assertion`;
    assert.deepEqual(
      rows.map((row) => row['jti']),
      ['kept'],
    );
  });

  test('lets transactions wait for each other when all lines are taken', async () => {
    const narrow = connect(made.appUrl, { maxTransactions: 2 });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        narrow.begin(async (sql) => (await sql`select ${index}::int as value`)[0]?.['value']),
      ),
    );
    await narrow.end();
    assert.deepEqual(
      results,
      Array.from({ length: 20 }, (_, index) => index),
    );
  });

  test('closes connections for transactions that rest, and opens them again', async () => {
    const resting = connect(made.appUrl, { restMs: 20, applicationName: 'resting' });
    const transact = () => resting.begin((sql) => sql`select pg_backend_pid() as pid`);
    const open = async () => {
      const [row] = await database<{ count: number }[]>`
        select count(*) from pg_stat_activity where application_name = 'resting'`;
      return row?.count;
    };
    const first = await transact();
    while ((await open()) !== 0) await wait(20);
    assert.notDeepEqual(await transact(), first);
    await resting.end();
  });

  test('keeps no old connection for transactions, and one that is not old', async () => {
    const pids = async (oldMs: number) => {
      const aging = connect(made.appUrl, { oldMs, maxTransactions: 1 });
      const transact = () => aging.begin((sql) => sql`select pg_backend_pid() as pid`);
      const found = [await transact(), await transact()].map(([row]) => row?.['pid']);
      await aging.end();
      return new Set(found).size;
    };
    assert.equal(await pids(0), 2);
    assert.equal(await pids(60_000), 1);
  });

  test('works as app on durable settings', async () => {
    await checkDurability(database);
  });

  test('refuses to work as owner', async () => {
    const owner = connect(made.ownerUrl);
    await assert.rejects(checkDurability(owner), /must work as app/);
    await owner.end();
  });

  test('refuses to work when commits are not waited for', async () => {
    await assert.rejects(
      database.begin(async (sql) => {
        await sql`set local synchronous_commit = off`;
        await checkDurability(sql);
      }),
      /synchronous_commit is off/,
    );
  });
});

describe('a database that is killed', () => {
  let dataDir: string;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'samvy-killed-'));
  });
  after(() => rm(dataDir, { recursive: true, force: true }));

  test('gives errors at once, loses nothing committed, and is used again when it is back', async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    const database = connect(server.url);
    await database`create table line (writer int, number int, part int, primary key (writer, number, part))`;
    let going = true;
    const unexpected: unknown[] = [];
    const committed: string[] = [];
    const note = (error: unknown) => {
      if (!isDatabaseUnavailable(error)) unexpected.push(error);
    };
    const writers = Array.from({ length: 24 }, async (_, writer) => {
      for (let number = 0; going; number += 1) {
        const insert = (sql: Pick<Database, 'unsafe'>, part: number) =>
          sql.unsafe(`insert into line values (${writer}, ${number}, ${part})`);
        try {
          if (writer % 2 === 0) await insert(database, 0);
          else {
            await database.begin(async (sql) => {
              await insert(sql, 0);
              await wait(writer);
              await insert(sql, 1);
            });
          }
          committed.push(`${writer} ${number}`);
        } catch (error) {
          note(error);
          await wait(5);
        }
      }
    });
    for (let round = 0; round < 3; round += 1) {
      await wait(300);
      const killed = server.pid();
      process.kill(killed, 'SIGKILL');
      while (server.pid() === killed) await wait(20);
    }
    const before = committed.length;
    while (committed.length < before + 200) await wait(20);
    going = false;
    await Promise.all(writers);
    assert.deepEqual(unexpected, []);
    const rows = await database<{ writer: number; number: number; parts: number }[]>`
      select writer, number, count(*) as parts from line group by writer, number`;
    const stored = new Set(rows.map(({ writer, number }) => `${writer} ${number}`));
    assert.deepEqual(
      committed.filter((line) => !stored.has(line)),
      [],
      'every committed line is there',
    );
    assert.deepEqual(
      rows.filter(({ writer, parts }) => parts !== (writer % 2 === 0 ? 1 : 2)),
      [],
      'a transaction is there as a whole or not at all',
    );
    await database.end();
    await server.stop();
  });
});
