import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../server/platform/database.ts';
import { roleUrl } from '../server/platform/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../server/platform/test-database.ts';
import { readStatements, type Statement } from './statements.ts';

const root = join(import.meta.dirname, '..');
const stores = globSync(['server/**/store.ts', 'server/**/*-store.ts'], {
  cwd: root,
  exclude: ['**/node_modules/**', 'server/platform/**'],
}).sort();

const roles = ['integrator', 'retention'] as const;

/** `integrator-store.ts` holds what the role `integrator` does, and so on; all else is the work of `app`. */
function roleOf(store: string): string {
  return roles.find((role) => basename(store) === `${role}-store.ts`) ?? 'app';
}

describe('the statements of the stores', () => {
  let made: TestDatabase;
  const databases = new Map<string, Database>();
  before(async () => {
    made = await createTestDatabase();
    databases.set('app', connect(made.appUrl, { max: 1 }));
    for (const role of roles) {
      databases.set(role, connect(roleUrl(made.ownerUrl, role), { max: 1 }));
    }
  });
  after(async () => {
    for (const database of databases.values()) await database.end();
    await made.drop();
  });

  /** Explaining makes the server plan the statement and check the rights of the role, and runs nothing. */
  async function prepare({ text, values }: Statement, role = 'app'): Promise<void> {
    const database = databases.get(role);
    assert.ok(database);
    await database.unsafe(`prepare statement as ${text}`);
    try {
      const nulls = Array.from({ length: values }, () => 'null').join(', ');
      await database.unsafe(`explain execute statement${values > 0 ? `(${nulls})` : ''}`);
    } finally {
      await database.unsafe('deallocate statement');
    }
  }

  test('are found in the stores', () => {
    assert.ok(stores.length > 0);
  });

  for (const store of stores) {
    const role = roleOf(store);
    test(`${store} fits the schema and the rights of ${role}`, async () => {
      const statements = readStatements(join(root, store));
      assert.ok(statements.length > 0, 'a store has statements');
      const wrong: string[] = [];
      for (const statement of statements) {
        await prepare(statement, role).catch((error: Error) =>
          wrong.push(`${relative(root, statement.place)}: ${error.message}`),
        );
      }
      assert.deepEqual(wrong, []);
    });
  }

  const found = (source: string) => readStatements('planted/store.ts', source);

  test('are read with values, fragments and both sides of a choice', () => {
    const source = `
      const filter = (sql: Sql, outcome: string) => sql\`and outcome = \${outcome}\`;
      const columns = sql\`id, at\`;
      await sql<Row[]>\`select \${columns} from audit.entry where id = \${a ? id : null} \${filter(sql, 'x')} \${b ? sql\`\` : sql\`and step = \${c}\`}\`;`;
    assert.deepEqual(
      found(source).map(({ text }) => text),
      [
        'select id, at from audit.entry where id = $1 and outcome = $2 ',
        'select id, at from audit.entry where id = $1 and outcome = $2 and step = $3',
      ],
    );
  });

  test('are read with a choice that has a name', () => {
    const source = `
      const within = (sql: Sql, ids: string[] | null) => ids === null ? sql\`\` : sql\`and person_id = any(\${ids})\`;
      await sql\`select from audit.entry where id = \${id} \${within(sql, ids)}\`;`;
    assert.deepEqual(
      found(source).map(({ text }) => text),
      [
        'select from audit.entry where id = $1 ',
        'select from audit.entry where id = $1 and person_id = any($2)',
      ],
    );
  });

  test('are refused when they ask for a column that is not there, or a right that app has not', async () => {
    const [column, right] = found(`
      await sql\`select colour from audit.entry where person_id = \${person}\`;
      await sql\`update audit.entry set step = \${step}\`;`);
    assert.ok(column && right);
    await assert.rejects(prepare(column), { code: '42703' });
    await assert.rejects(prepare(right), { code: '42501' });
    assert.throws(() => found(`await sql\`select from \${sql(name)}\``), /write it out/);
  });
});
