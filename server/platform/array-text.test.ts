import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { toArrayText } from './array-text.ts';
import { connect, type Database } from './database.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let sql: Database;

before(async () => {
  database = await createTestDatabase();
  sql = connect(database.appUrl);
});

after(async () => {
  await sql.end();
  await database.drop();
});

test('PostgreSQL reads the texts that were given', async () => {
  const texts = ['', ' ', 'NULL', 'null', '{}', 'a,b', '"', '\\', '\\"', "'", 'å\n\t🙂', null];
  const rows = await sql<{ text: string | null }[]>`
    select text from unnest(${toArrayText(texts)}::text[]) with ordinality as given (text, place) order by place`;
  assert.deepEqual(
    rows.map(({ text }) => text),
    texts,
  );
});

test('numbers, yes and no, times and ids are read as well', async () => {
  const [row] = await sql`
    select (${toArrayText([1, -2, null])}::integer[])::text as numbers,
           (${toArrayText([true, false, null])}::boolean[])::text as answers,
           (${toArrayText(['2026-11-22T07:40:11.123Z', null])}::timestamptz[])[1] as at,
           (${toArrayText(['01a0b1c2-0000-7000-8000-000000000000'])}::uuid[])[1] as id,
           cardinality(${toArrayText([])}::text[]) as none`;
  assert.deepEqual(
    { ...row },
    {
      numbers: '{1,-2,NULL}',
      answers: '{t,f,NULL}',
      at: '2026-11-22T07:40:11.123Z',
      id: '01a0b1c2-0000-7000-8000-000000000000',
      none: 0,
    },
  );
});
