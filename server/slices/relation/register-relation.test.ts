import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/test-database.ts';
import { registerRelation } from './index.ts';

describe('registering relations', () => {
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

  test('a repeat is registered once, and its id holds nothing else', async () => {
    const relation = {
      personId: newId(),
      id: newId(),
      kind: 'patientRelation',
      connectedProviderId: newId(),
      unitId: newId(),
      staffId: null,
      startsAt: '2026-01-01T00:00:00.000Z',
      endsAt: '2026-12-31T23:00:00.000Z',
      basis: 'homeCare',
      basisText: null,
      registeredBy: newId(),
    } as const;
    assert.equal(await registerRelation(sql, relation), 'recorded');
    const repeated = { ...relation, startsAt: '2026-01-01T00:00:05.000Z' };
    assert.equal(await registerRelation(sql, repeated), 'recorded');
    assert.equal(await registerRelation(sql, { ...relation, basis: 'visit' }), 'conflict');
    const rows = await sql<{ starts_at: string }[]>`select starts_at from relation.relation`;
    assert.deepEqual(
      rows.map((row) => row.starts_at),
      [relation.startsAt],
    );
  });
});
