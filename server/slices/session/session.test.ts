import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from '../../http/test-server.ts';

let server: TestServer;
describe('sessions', () => {
  before(async () => {
    server = await createTestServer();
    await layOutDirectory(server.dependencies.sql, smallDirectory);
    await layOutPersons(server.dependencies.sql, [tolvan]);
  });
  after(() => server.close());

  const nurse = 'SE2321000016-A001';

  async function ask(
    method: 'GET' | 'POST',
    path: string,
    headers: Record<string, string>,
    payload?: object,
  ) {
    const answer = await server.app.inject({
      method,
      url: `/api/v1/session${path}`,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
  }

  async function chooseAssignment(headers: Record<string, string>) {
    const { body } = await ask('GET', '', headers);
    return ask('POST', '/assignment', headers, { assignmentId: body.assignments[0].id });
  }

  test('nobody is signed in without the cookie, with a made-up one or with another text', async () => {
    const cookies = ['', 'samvy_session=x', `samvy_session=${'A'.repeat(43)}`];
    for (const cookie of cookies) {
      const { status, body } = await ask('GET', '', { cookie });
      assert.deepEqual([status, body.code], [401, 'not-signed-in']);
    }
  });

  test('staff see their assignments, choose one, and have its unit, provider and rights from then on', async () => {
    const headers = await server.signedInStaff(nurse);
    const before = await ask('GET', '', headers);
    assert.equal(before.status, 200);
    assert.equal(before.body.assignment, null);
    assert.deepEqual(before.body.staff, { name: 'Nils Åberg', hsaId: nurse });
    assert.equal(before.body.assignments.length, 1);
    const chosen = await chooseAssignment(headers);
    assert.equal(chosen.status, 200);
    assert.equal(chosen.body.assignment.unit.name, 'Vårdcentralen Ån');
    assert.equal(chosen.body.assignment.connectedProvider.kind, 'careProvider');
    assert.deepEqual(chosen.body.assignment.duties, []);
    await server.owner`
      update directory.assignment set duties = array['liftOfficer'] where hsa_id = 'SE2321000016-U001'`;
    const { body } = await ask('GET', '', headers);
    assert.deepEqual(body.assignment.duties, ['liftOfficer'], 'from the next request on');
    await server.owner`update directory.assignment set duties = '{}'`;
  });

  test("another staff member's assignment can't be chosen, and the attempt is in the log", async () => {
    const headers = await server.signedInStaff(nurse);
    const [other] = await server.owner<{ id: string }[]>`
    select id from directory.assignment where hsa_id = 'SE2321000016-U002'`;
    const { status, body } = await ask('POST', '/assignment', headers, { assignmentId: other?.id });
    assert.deepEqual([status, body.code], [403, 'assignment-not-valid']);
    const entries = await server.owner`
    select 1 from audit.entry where step = 'assignmentChoice' and outcome = 'refused'`;
    assert.equal(entries.length, 1);
  });

  test('an assignment that ends closes at the next request, and so does its provider', async () => {
    const headers = await server.signedInStaff(nurse);
    await chooseAssignment(headers);
    const lookup = () =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/lookups',
        headers,
        payload: { number: '19121212-1212' },
      });
    assert.equal((await lookup()).statusCode, 201);
    await server.owner`
    update directory.assignment set valid_until = valid_from where hsa_id = 'SE2321000016-U001'`;
    const ended = await lookup();
    assert.deepEqual([ended.statusCode, ended.json().code], [409, 'assignment-not-chosen']);
    await server.owner`
    update directory.assignment set valid_until = '2099-12-31' where hsa_id = 'SE2321000016-U001'`;
    assert.equal((await lookup()).statusCode, 201);
    await server.owner`
    update directory.connected_provider set connected_until = '2023-12-31' where hsa_id = 'SE2321000016-1001'`;
    assert.equal((await lookup()).json().code, 'assignment-not-chosen');
    await server.owner`
    update directory.connected_provider set connected_until = null where hsa_id = 'SE2321000016-1001'`;
  });

  test('a locked session answers nothing but sign-out', async () => {
    const headers = await server.signedInStaff(nurse);
    assert.equal((await ask('POST', '/lock', headers)).status, 204);
    for (const path of ['', '/alive'] as const) {
      const { status, body } = await ask(path === '' ? 'GET' : 'POST', path, headers);
      assert.deepEqual([status, body.code], [401, 'session-locked']);
    }
    assert.equal((await ask('POST', '/sign-out', headers)).status, 204);
    assert.equal((await ask('GET', '', headers)).body.code, 'not-signed-in');
  });

  test('a session ends when it is idle too long or too old, and a touch keeps it', async () => {
    const headers = await server.signedInStaff(nurse);
    const age = (seen: string, created: string) => server.owner`
    update session.session set seen_at = now() - ${seen}::interval, created_at = now() - ${created}::interval
     where ended_at is null`;
    await age('29 minutes', '11 hours');
    assert.equal((await ask('POST', '/alive', headers)).status, 204);
    const [row] = await server.owner<{ fresh: boolean }[]>`
    select bool_or(seen_at > now() - interval '1 minute') as fresh from session.session where ended_at is null`;
    assert.equal(row?.fresh, true);
    await age('31 minutes', '11 hours');
    assert.equal((await ask('GET', '', headers)).body.code, 'not-signed-in');
    await age('1 minute', '13 hours');
    assert.equal((await ask('GET', '', headers)).body.code, 'not-signed-in');
  });

  test('a resident is signed in as herself, and the staff portal is not hers', async () => {
    const [person] = await server.owner<
      { person_id: string }[]
    >`select person_id from person.person`;
    const headers = await server.signedInResident(person?.person_id ?? '');
    const { body } = await ask('GET', '', headers);
    assert.deepEqual(body.person, { name: 'Tolvan Tolvansson', givenName: 'Tolvan' });
    const { status, body: problem } = await ask('POST', '/assignment', headers, {
      assignmentId: person?.person_id,
    });
    assert.deepEqual([status, problem.code], [403, 'wrong-portal']);
  });

  test('writes from another site are refused, whatever they carry', async () => {
    const headers = await server.signedInStaff(nurse);
    const { 'x-samvy': _, ...bare } = headers;
    const foreign = [
      bare,
      { ...headers, origin: 'https://evil.example' },
      { ...headers, 'sec-fetch-site': 'cross-site' },
      { ...headers, 'sec-fetch-site': 'same-site' },
      { ...headers, origin: 'null' },
    ];
    for (const sent of foreign) {
      const { status, body } = await ask('POST', '/alive', sent as Record<string, string>);
      assert.deepEqual([status, body.code], [403, 'cross-site-request']);
    }
    const own = { ...headers, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
    assert.equal((await ask('POST', '/alive', own)).status, 204);
  });
});
