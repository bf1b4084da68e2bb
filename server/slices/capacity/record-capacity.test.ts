import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/test-database.ts';
import { listAttitudes, recordAttitude, recordCapacity } from './index.ts';

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

  test('so is the attitude, and the order of who was asked does not matter', async () => {
    const unitId = newId();
    const owner = connect(database.ownerUrl, { max: 1 });
    await owner`
      insert into directory.organisation (id, hsa_id, name, organisation_number, form)
      values (${unitId}, 'SE1-1', 'Region', '232100-0016', 'region')`;
    await owner`
      insert into directory.connected_provider
        (id, hsa_id, organisation_id, kind, name, connected_from)
      values (${unitId}, 'SE1-2', ${unitId}, 'careProvider', 'Region', '2023-01-01')`;
    await owner`
      insert into directory.unit (id, hsa_id, connected_provider_id, name)
      values (${unitId}, 'SE1-3', ${unitId}, 'Avdelning 1')`;
    await owner.end();
    const attitude = {
      personId: newId(),
      id: newId(),
      aim: 'availability',
      unitId,
      staffId: newId(),
      asked: ['staff', 'relatives'],
      findings: 'Dottern: hon skulle ha velat det.',
      clarified: true,
      reasonToAssumeOpposition: false,
      necessary: null,
      necessity: null,
      validUntil: null,
    } as const;
    const assessedAt = '2026-07-01T12:00:00.000Z';
    assert.equal(await recordAttitude(sql, { ...attitude, assessedAt }), 'recorded');
    const again = { ...attitude, asked: ['relatives', 'staff'] as const };
    assert.equal(await recordAttitude(sql, again), 'recorded');
    assert.equal(await recordAttitude(sql, { ...attitude, clarified: false }), 'conflict');
    assert.equal(await recordAttitude(sql, { ...attitude, asked: ['staff'] }), 'conflict');
    const [stored, ...others] = await listAttitudes(sql, [attitude.personId]);
    assert.deepEqual(others, []);
    assert.equal(stored?.assessedAt, assessedAt);
    assert.equal(stored.connectedProviderId, unitId);
    assert.deepEqual(stored.asked, ['relatives', 'staff']);
  });
});
