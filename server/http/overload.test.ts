import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from './test-server.ts';

const nurse = 'SE2321000016-A001';
const places = 12;
/** What one session may take while nobody else asks. */
const placesOfOne = places / 2;

describe('more requests than the server can work on', () => {
  let server: TestServer;

  before(async () => {
    server = await createTestServer({ LIMIT_UNDER_WAY: String(places) });
    await layOutDirectory(server.owner, smallDirectory);
    await layOutPersons(server.owner, [tolvan]);
  });
  after(() => server.close());

  /** No session can be read before it is let go, so that whatever is let in stays under way. */
  async function hold(): Promise<() => Promise<void>> {
    const holding = Promise.withResolvers<void>();
    const free = Promise.withResolvers<void>();
    const held = server.owner.begin(async (sql) => {
      await sql`lock table session.session in access exclusive mode`;
      holding.resolve();
      await free.promise;
    });
    await holding.promise;
    return async () => {
      free.resolve();
      await held;
    };
  }
  async function nurses(count: number): Promise<readonly Record<string, string>[]> {
    const all: Record<string, string>[] = [];
    for (let n = 0; n < count; n += 1) all.push(await server.signedInStaff(nurse));
    await server.owner`
      update session.session set assignment_id = assignment.id
        from directory.assignment where assignment.staff_id = session.staff_id`;
    return all;
  }
  const search = (headers: Record<string, string>) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/lookups',
      headers,
      payload: { number: tolvan.identifiers[0].value },
    });
  const statusOf = async (answer: ReturnType<typeof search>) => (await answer).statusCode;
  async function metric(name: string): Promise<number> {
    const text = await server.dependencies.metrics.text();
    const line = text.split('\n').find((one) => one.startsWith(`${name} `));
    return Number(line?.slice(name.length + 1) ?? 0);
  }
  const underWay = () => metric('samvy_requests_under_way');
  async function untilUnderWay(count: number): Promise<void> {
    while ((await underWay()) !== count) await wait(5);
  }
  async function searches(): Promise<number> {
    const [line] = await server.owner<{ count: number }[]>`
      select count(*) from audit.entry where step = 'search'`;
    return line?.count ?? 0;
  }

  test('beyond what it works on it answers 503 without the database, and what it took in is done', async () => {
    const readers = await nurses(places + 3);
    const before = await searches();
    const letGo = await hold();
    const taken = readers.slice(0, places).map(search);
    await untilUnderWay(places);
    for (const headers of readers.slice(places)) {
      const answer = await search(headers);
      assert.equal(answer.statusCode, 503);
      assert.equal(answer.json().code, 'overloaded');
      assert.equal(answer.headers['retry-after'], '1');
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    }
    const live = await server.app.inject('/health/live');
    assert.equal(live.statusCode, 200);
    assert.equal((await server.app.inject('/metrics')).statusCode, 200);
    assert.notEqual((await server.app.inject('/staff')).statusCode, 503);
    assert.equal(await underWay(), places);
    await letGo();
    assert.deepEqual(await Promise.all(taken.map(statusOf)), Array(places).fill(201));
    await untilUnderWay(0);
    assert.equal(await searches(), before + places);
    assert.equal(await metric('samvy_requests_overloaded_total{taken="all"}'), 3);
    assert.deepEqual(await Promise.all(readers.map(search).map(statusOf)), [
      ...Array(places).fill(201),
      ...Array(3).fill(503),
    ]);
    await untilUnderWay(0);
  });

  test('one session that floods takes its part of the places, and the others are served', async () => {
    const [flooding = {}, ...others] = await nurses(3);
    const letGo = await hold();
    const flood = Array.from({ length: 30 }, () => search(flooding));
    await untilUnderWay(placesOfOne);
    const taken = others.map(search);
    await untilUnderWay(placesOfOne + others.length);
    await letGo();
    const statuses = (await Promise.all(flood.map(statusOf))).toSorted();
    assert.deepEqual(statuses, [
      ...Array(placesOfOne).fill(201),
      ...Array(30 - placesOfOne).fill(503),
    ]);
    assert.deepEqual(await Promise.all(taken.map(statusOf)), [201, 201]);
    await untilUnderWay(0);
  });

  test("a cookie that is nobody's counts against the address, however many there are", async () => {
    const letGo = await hold();
    const made = (n: number) => ({
      cookie: `samvy_session=${Buffer.alloc(32, n).toString('base64url')}`,
      'x-samvy': '1',
    });
    const flood = Array.from({ length: places }, (_, n) => search(made(n)));
    await untilUnderWay(places);
    await letGo();
    for (const status of await Promise.all(flood.map(statusOf))) {
      assert.ok(status === 401 || status === 503, String(status));
    }
    await untilUnderWay(0);
  });

  test('who hangs up keeps the place until the work is done', async () => {
    const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const [reader = {}] = await nurses(1);
    const letGo = await hold();
    const hangingUp = new AbortController();
    const taken = Array.from({ length: placesOfOne }, () =>
      fetch(`${url}/api/v1/session`, { headers: reader, signal: hangingUp.signal }),
    );
    await untilUnderWay(placesOfOne);
    hangingUp.abort();
    await Promise.allSettled(taken);
    while (await hasConnections(server)) await wait(5);
    assert.equal(await underWay(), placesOfOne);
    await letGo();
    await untilUnderWay(0);
  });
});

function hasConnections({ app }: TestServer): Promise<boolean> {
  return new Promise((resolve) => {
    app.server.getConnections((_error, count) => resolve(count > 0));
  });
}
