import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connect } from './database.ts';
import { taken } from './taken.ts';
import { createTestDatabase } from './test-database.ts';

test('a statement gives its rows, and afterwards holds neither them nor what it was asked with', async () => {
  const made = await createTestDatabase();
  const database = connect(made.appUrl);
  try {
    const given = ['one', 'two'];
    const part = database`unnest(${given}::text[]) as given (text)`;
    const statement = database<{ text: string }[]>`select text from ${part} where text <> ${'two'}`;
    assert.deepEqual(
      (await taken(statement)).map(({ text }) => text),
      ['one'],
    );
    assert.equal((await statement).length, 0);
    assert.deepEqual(
      [statement, part].map((held) => (held as unknown as { args: unknown[] }).args),
      [[], []],
    );
    assert.deepEqual((statement as unknown as { parameters: unknown[] }).parameters, []);
    assert.deepEqual(given, ['one', 'two']);
  } finally {
    await database.end();
    await made.drop();
  }
});
