import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { type County, createCounty, type Party, staff } from '../../http/test-county.ts';

const numbers = ['191212121212', '193910179807', '194004049807'] as const;
const readers = { nurse: 'region', otherNurse: 'region', assistant: 'homeCare' } as const;
type ReaderName = keyof typeof readers;
const readerNames = Object.keys(readers) as ReaderName[];

/** What is written about a person at a provider; it names both. */
const noteOf = (number: string, party: Party) => `Om ${number} vid ${party}`;
const every = /Om \d{12} vid \w+/g;

let county: County;
let origin: string;
const persons = new Map<string, string>();
const lookups = new Map<
  string,
  { readonly url: string; readonly headers: object; readonly ground: object }
>();

/** What each reader asks in turn, every fourth about the first person. */
function askedInTurn(count: number, step: string): readonly Asked[] {
  return Array.from({ length: count }, (_, n) => ({
    reader: readerNames[n % readerNames.length] ?? 'nurse',
    number: numbers[n % 4 === 0 ? 0 : 1 + (n % 2)] ?? '',
    step,
  }));
}

/** A request over the network, as a browser sends it. */
async function send(method: string, url: string, headers: object, body?: object) {
  const response = await fetch(`${origin}/api/v1${url}`, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

before(async () => {
  county = await createCounty();
  origin = await county.server.app.listen({ host: '127.0.0.1', port: 0 });
  for (const number of numbers) {
    const notes = (['region', 'homeCare', 'hospital'] as const).map((at) => ({
      at,
      summary: noteOf(number, at),
    }));
    persons.set(number, await county.person(number, notes));
  }
  for (const name of readerNames) {
    const session = await county.signIn(staff[name]);
    const headers = await county.server.signedInStaff(staff[name]);
    await county.server.owner`
      update session.session set assignment_id = assignment.id
        from directory.assignment
       where assignment.staff_id = session.staff_id and session.assignment_id is null`;
    for (const number of numbers) {
      await (await session.lookUp(number)).begin();
      const found = await send('POST', '/lookups', headers, { number });
      assert.equal(found.status, 201, found.text);
      const url = `/lookups/${JSON.parse(found.text).lookup}`;
      const purpose = readers[name] === 'homeCare' ? 'interventions' : 'care';
      const ground = { purpose, relevance: 'Behövs i dag', relevant: true };
      assert.equal((await send('POST', `${url}/ground`, headers, ground)).status, 200);
      lookups.set(`${name} ${number}`, { url, headers, ground });
    }
  }
});

after(() => county.server.close());

const request = fc.record({
  reader: fc.constantFrom(...readerNames),
  number: fc.constantFrom(...numbers),
  step: fc.constantFrom('overview', 'sources', 'flag', 'standing', 'search', 'ground'),
});
type Asked = { readonly reader: ReaderName; readonly number: string; readonly step: string };

async function ask({ reader, number, step }: Asked) {
  const lookup = lookups.get(`${reader} ${number}`);
  assert.ok(lookup);
  if (step === 'search') return send('POST', '/lookups', lookup.headers, { number });
  if (step === 'standing') return send('GET', `${lookup.url}/standing`, lookup.headers);
  const body = step === 'ground' ? lookup.ground : {};
  return send('POST', `${lookup.url}/${step}`, lookup.headers, body);
}

/** Entries of each step by each reader about each person. */
async function countEntries(): Promise<ReadonlyMap<string, number>> {
  const rows = await county.server.owner<{ key: string; count: number }[]>`
    select concat_ws(' ', hsa_id, person_id, step) as key, count(*) as count
      from audit.entry join directory.staff on staff.id = staff_id group by 1`;
  return new Map(rows.map(({ key, count }) => [key, count]));
}

const keyOf = ({ reader, number, step }: Asked) =>
  `${staff[reader]} ${persons.get(number)} ${step}`;

describe('requests that come together', () => {
  test('get each what is about their own person and for their own reader, and an entry each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 40 }), async (asked) => {
        const entries = new Map(await countEntries());
        const answers = await Promise.all(asked.map(ask));
        answers.forEach(({ status, text }, place) => {
          const one = asked[place];
          assert.ok(one);
          assert.equal(status, one.step === 'search' ? 201 : 200, `${one.step}: ${text}`);
          const shown = new Set(text.match(every));
          const expected = one.step === 'overview' ? [noteOf(one.number, readers[one.reader])] : [];
          assert.deepEqual([...shown], expected);
          entries.set(keyOf(one), (entries.get(keyOf(one)) ?? 0) + 1);
        });
        assert.deepEqual(new Map([...(await countEntries())].sort()), new Map([...entries].sort()));
      }),
      { numRuns: 15 },
    );
  });

  test('fail alone: where one entry can not be stored, nothing is released of it and all of the others', async () => {
    const [victim = ''] = numbers;
    const { owner } = county.server;
    await owner.unsafe(`alter table audit.entry add constraint planted
      check (person_id <> '${persons.get(victim)}') not valid`);
    try {
      const asked = askedInTurn(30, 'overview');
      const answers = await Promise.all(asked.map(ask));
      answers.forEach(({ status, text }, place) => {
        const one = asked[place];
        assert.ok(one);
        const isVictim = one.number === victim;
        assert.equal(status, isVictim ? 500 : 200, text);
        const expected = isVictim ? [] : [noteOf(one.number, readers[one.reader])];
        assert.deepEqual([...new Set(text.match(every))], expected);
      });
    } finally {
      await owner`alter table audit.entry drop constraint planted`;
    }
  });

  test('write alone: a ground that can not be stored leaves no entry, and those beside it are stored with theirs', async () => {
    const [victim = ''] = numbers;
    const { owner } = county.server;
    const about = persons.get(victim) ?? '';
    const countOf = async (who: 'victim' | 'others') => {
      const [row] = await owner<{ grounds: number; entries: number }[]>`
        select (select count(*) from access.ground
                 where (person_id = ${about}) = ${who === 'victim'}) as grounds,
               (select count(*) from audit.entry
                 where (person_id = ${about}) = ${who === 'victim'} and step = 'ground') as entries`;
      return row;
    };
    const before = { victim: await countOf('victim'), others: await countOf('others') };
    await owner.unsafe(`alter table access.ground add constraint planted
      check (person_id <> '${about}') not valid`);
    try {
      const asked = askedInTurn(24, 'ground');
      const answers = await Promise.all(asked.map(ask));
      answers.forEach(({ status, text }, place) => {
        assert.equal(status, asked[place]?.number === victim ? 500 : 200, text);
      });
    } finally {
      await owner`alter table access.ground drop constraint planted`;
    }
    assert.deepEqual(await countOf('victim'), before.victim);
    const { grounds = 0, entries = 0 } = before.others ?? {};
    assert.deepEqual(await countOf('others'), { grounds: grounds + 18, entries: entries + 18 });
  });

  test('leave entries that are whole: each opens with its key, and is decided alike again', async () => {
    assert.ok((await county.replayed()).length > 30);
  });

  test('see what was changed before they came', async () => {
    const asked: Asked = { reader: 'nurse', number: numbers[1], step: 'overview' };
    const others = { ...asked, number: numbers[2] };
    const { owner } = county.server;
    for (const ended of [true, false]) {
      await owner`
        update directory.assignment set valid_until = ${ended ? '2025-01-01' : '2099-12-31'}
          from directory.staff where staff.id = staff_id and staff.hsa_id = ${staff.nurse}`;
      const under = Array.from({ length: 10 }, () => ask(others));
      const answers = await Promise.all([
        ...under,
        ...Array.from({ length: 10 }, () => ask(asked)),
      ]);
      assert.ok(answers.every(({ status }) => status === (ended ? 409 : 200)));
    }
  });
});
