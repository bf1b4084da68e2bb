import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { createTestDatabase, type TestDatabase } from '../../platform/test-database.ts';
import {
  endConsentByPerson,
  giveConsent,
  recordRefusal,
  voidConsent,
  withdrawConsent,
} from './index.ts';

describe('recording consents', () => {
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

  const staffId = newId();
  const unit = { connectedProviderId: newId(), unitId: newId() };

  function aConsent(over: Partial<Parameters<typeof giveConsent>[1]> = {}) {
    return {
      ...unit,
      personId: newId(),
      id: newId(),
      staffId: null,
      startsAt: '2026-01-01T00:00:00.000Z',
      endsAt: '2099-12-31T23:00:00.000Z',
      channel: 'onSite',
      givenBy: 'person',
      representedBy: null,
      requestedBy: staffId,
      registeredBy: staffId,
      ...over,
    } as const;
  }

  test('a repeat is recorded once, and its id holds nothing else', async () => {
    const consent = aConsent();
    assert.equal(await giveConsent(sql, consent), 'recorded');
    const repeated = { ...consent, startsAt: '2026-01-01T00:00:05.000Z' };
    assert.equal(await giveConsent(sql, repeated), 'recorded');
    assert.equal(await giveConsent(sql, { ...consent, endsAt: null }), 'conflict');
    const rows = await sql<{ starts_at: string }[]>`
      select starts_at from consent.consent where id = ${consent.id}`;
    assert.deepEqual(
      rows.map((row) => row.starts_at),
      [consent.startsAt],
    );
  });

  test('withdrawing is final and happens once', async () => {
    const { personId, id } = aConsent();
    await giveConsent(sql, aConsent({ personId, id }));
    const withdrawal = {
      persons: [newId(), personId],
      id,
      by: 'staff',
      reason: 'Ångrat sig',
    } as const;
    assert.equal(await withdrawConsent(sql, withdrawal), true);
    assert.equal(await withdrawConsent(sql, { ...withdrawal, reason: null }), false);
    const [row] = await sql<{ withdrawn_reason: string }[]>`
      select withdrawn_reason from consent.consent where id = ${id}`;
    assert.equal(row?.withdrawn_reason, 'Ångrat sig');
  });

  test('the person ends a consent, twice without harm, and nobody else’s', async () => {
    const consent = aConsent();
    await giveConsent(sql, consent);
    assert.equal(await endConsentByPerson(sql, { persons: [newId()], id: consent.id }), false);
    const ending = { persons: [consent.personId], id: consent.id };
    assert.equal(await endConsentByPerson(sql, ending), true);
    assert.equal(await endConsentByPerson(sql, ending), true);
    const expired = aConsent({ endsAt: '2026-01-02T00:00:00.000Z' });
    await giveConsent(sql, expired);
    const late = { persons: [expired.personId], id: expired.id };
    assert.equal(await endConsentByPerson(sql, late), false);
  });

  test('what was registered by mistake is voided once, also after it was withdrawn', async () => {
    const consent = aConsent();
    await giveConsent(sql, consent);
    const key = { persons: [consent.personId], id: consent.id };
    await withdrawConsent(sql, { ...key, by: 'staff', reason: null });
    assert.equal(await voidConsent(sql, { ...key, by: staffId, reason: 'Fel person' }), true);
    assert.equal(await voidConsent(sql, { ...key, by: staffId, reason: 'Igen' }), false);
  });

  test('a refusal is kept once', async () => {
    const refusal = { ...unit, personId: newId(), id: newId(), staffId, channel: null };
    assert.equal(await recordRefusal(sql, refusal), 'recorded');
    assert.equal(await recordRefusal(sql, refusal), 'recorded');
    assert.equal(await recordRefusal(sql, { ...refusal, channel: 'phone' }), 'conflict');
  });
});
