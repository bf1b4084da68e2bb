import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/test-database.ts';
import { recordCapacity } from './index.ts';

describe('recording assessments', () => {
  let database: TestDatabase;
  let sql: Database;

  before(async () => {
    database = await createTestDatabase();
    sql = connect(database.appUrl, { max: 2 });
  });

  after(async () => {
    await sql.end();
    await database.drop();
  });

  test('a repeat is recorded once, and its id holds nothing else', async () => {
    const assessment = {
      personId: newId(),
      id: newId(),
      capacity: 'childUnable',
      how: 'Samtal med barnet och vårdnadshavaren.',
      unitId: newId(),
      staffId: newId(),
    } as const;
    assert.equal(await recordCapacity(sql, assessment), 'recorded');
    assert.equal(await recordCapacity(sql, { ...assessment, validUntil: null }), 'recorded');
    assert.equal(await recordCapacity(sql, { ...assessment, capacity: 'able' }), 'conflict');
    const rows = await sql`select from capacity.assessment`;
    assert.equal(rows.length, 1);
  });
});
