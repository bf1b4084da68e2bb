import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createTestDatabase, type TestDatabase } from '../server/platform/test-database.ts';

let made: TestDatabase;
before(async () => {
  made = await createTestDatabase();
});
after(() => made.drop());

function run(url: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'distribute.ts'), ...words],
    { env: { ...process.env, DATABASE_URL: url }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a PostgreSQL without Citus is left as it is, with an exit status of its own', () => {
  assert.deepEqual(run(made.ownerUrl), {
    status: 3,
    stdout: '',
    stderr: 'not run: this PostgreSQL has no Citus (create extension citus)\n',
  });
  assert.equal(run(made.ownerUrl, '--shards', '64').status, 3);
});

test('what is asked wrongly is answered with how to ask', () => {
  for (const words of [
    ['--shards'],
    ['--shards', '0'],
    ['--shards', '1025'],
    ['64'],
    ['--shards', '8', 'x'],
  ]) {
    const { status, stderr } = run(made.ownerUrl, ...words);
    assert.equal(status, 1);
    assert.match(stderr, /--shards N/);
  }
  assert.match(run('').stderr, /Set DATABASE_URL/);
});

test('a database that is away is told of, without its password', () => {
  const { status, stderr } = run('postgres://owner:secret-word@127.0.0.1:1/samvy');
  assert.equal(status, 1);
  assert.match(stderr, /Not done/);
  assert.doesNotMatch(stderr, /secret-word/);
});
