import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type County, createCounty, type Session, staff } from '../../http/test-county.ts';
import { layOutDirectory } from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';

const number = '191212121212';

/** Directory lines of somebody who reviews the log of a unit's provider. */
function onDuty(hsaId: string, unit: string, familyName: string, duties: readonly string[]) {
  const dates = { validFrom: '2024-01-01', validUntil: '2099-12-31' };
  return [
    { kind: 'staff', hsaId, givenName: 'Karin', familyName },
    {
      ...{ kind: 'assignment', hsaId: hsaId.replace('-A', '-U'), staff: hsaId, unit, duties },
      ...{ name: 'Logguppföljning', role: 'Läkare', purpose: 'care', rights: [], ...dates },
    },
  ];
}

describe('legal holds', () => {
  let county: County;
  let personId: string;
  let opening: string;
  let reviewer: Session;
  let elsewhere: Session;

  const place = (by: Session, payload: object = {}, key?: string) =>
    by.ask(
      'POST',
      '/office/holds',
      { opening, scope: 'opening', reason: 'Polisanmälan 5000-1', until: null, ...payload },
      key,
    );
  const told = async (step: string) =>
    (await county.replayed()).filter((entry) => entry.step === step);

  before(async () => {
    county = await createCounty();
    await layOutDirectory(county.server.owner, [
      ...onDuty('SE2321000016-A031', 'SE2321000016-1101', 'Ek', ['logReviewer']),
      ...onDuty('SE5560000001-A033', 'SE5560000001-1101', 'Lind', ['logReviewer']),
    ]);
    personId = await county.person(number, [{ at: 'homeCare', summary: 'Besök' }]);
    await (await (await county.signIn(staff.nurse)).lookUp(number)).begin();
    const rows = await county.server.owner<{ lookupId: string }[]>`
      insert into review.opening (person_id, lookup_id, connected_provider_id, unit_id, staff_id, role,
                                  at, until, refusals, has_read, known_to_unit)
      select person_id, lookup_id, reader_id, unit_id, staff_id, 'Personal', at, at, 0, true, true
        from audit.entry where step = 'search' and person_id = ${personId}
      returning lookup_id as "lookupId"`;
    opening = rows[0]?.lookupId ?? '';
    reviewer = await county.signIn('SE2321000016-A031');
    elsewhere = await county.signIn('SE5560000001-A033');
  });
  after(() => county?.server.close());

  test('a reviewer keeps an opening, or all about its person, and the log says so', async () => {
    const key = newId();
    const placed = await place(reviewer, {}, key);
    assert.equal(placed.status, 201, JSON.stringify(placed.body));
    const { hold } = placed.body;
    assert.deepEqual([hold.id, hold.scope, hold.endedAt], [key, 'opening', null]);
    assert.equal((await place(reviewer, {}, key)).status, 201, 'a repeat does no harm');
    const other = await place(reviewer, { reason: 'Något annat' }, key);
    assert.deepEqual([other.status, other.body.code], [409, 'idempotency-key-reused']);
    assert.equal((await place(reviewer, { scope: 'person' })).body.hold.scope, 'person');
    const rows = await county.server.owner<{ entries: string[] | null }[]>`
      select entries from retention.hold where person_id = ${personId} order by since`;
    assert.equal(rows.length, 2);
    const [{ count } = { count: 0 }] = await county.server.owner<{ count: number }[]>`
      select count(*) as count from audit.entry where lookup_id = ${opening}`;
    assert.equal(rows[0]?.entries?.length, count);
    assert.equal(rows[1]?.entries, null);
    const entries = await told('legalHold');
    assert.ok(entries.every(({ subject }) => subject.id === personId));
    assert.ok(entries.every(({ details }) => JSON.stringify(details).includes(opening)));
    assert.ok(
      entries.every(({ lookup }) => lookup === null),
      'to keep an opening is no part of it',
    );
    const listed = await reviewer.ask('GET', '/office/holds');
    assert.equal(listed.body.holds.length, 2);
    assert.ok(!JSON.stringify(listed.body).includes(personId));
    assert.equal((await told('legalHoldsSeen')).length, 1);
  });

  test('a hold ends once, with a reason that the log keeps', async () => {
    const { hold } = (await place(reviewer)).body;
    const end = (by: Session) =>
      by.ask('POST', `/office/holds/${hold.id}/end`, { reason: 'Ärendet är avslutat' });
    const other = await end(elsewhere);
    assert.deepEqual([other.status, other.body.code], [404, 'hold-not-found']);
    const ended = await end(reviewer);
    assert.equal(ended.status, 200, JSON.stringify(ended.body));
    assert.equal(ended.body.hold.endReason, 'Ärendet är avslutat');
    assert.notEqual(ended.body.hold.endedAt, null);
    const again = await end(reviewer);
    assert.deepEqual([again.status, again.body.code], [409, 'hold-ended']);
    const outcomes = (await told('legalHoldEnd')).map(({ outcome }) => outcome);
    assert.deepEqual(outcomes, ['notFound', 'done', 'failed']);
  });

  test('no other provider, nobody without the duty, and no time that has passed', async () => {
    const other = await place(elsewhere);
    assert.deepEqual([other.status, other.body.code], [404, 'opening-not-found']);
    const nurse = await place(await county.signIn(staff.nurse));
    assert.deepEqual([nurse.status, nurse.body.code], [403, 'duty-required']);
    const passed = await place(reviewer, { until: '2020-01-01T00:00:00.000Z' });
    assert.deepEqual([passed.status, passed.body.code], [422, 'input-invalid']);
  });
});
