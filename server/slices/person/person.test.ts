import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../../platform/database.ts';
import { createTestDatabase } from '../../platform/test-database.ts';
import { applyPersonLine } from './apply-line.ts';
import { ageOn, isChildOn } from './person.ts';
import { type PersonNumber, parsePersonNumber } from './person-number.ts';
import {
  findOrCreatePerson,
  findPersonByNumber,
  getPersonHead,
  isAlive,
  listLinkedPersonIds,
  listPersonsByNumbers,
} from './store.ts';

const personnummer = (value: string) => ({ kind: 'personnummer', value });
const reserve = (value: string) => ({ kind: 'nationalReserveNumber', value });

function number(text: string): PersonNumber {
  const parsed = parsePersonNumber(text);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.value;
}

describe('persons', () => {
  let sql: Database;
  let drop: () => Promise<void>;
  before(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    sql = connect(database.appUrl, { max: 6 });
  });
  after(async () => {
    await sql.end();
    await drop();
  });

  const apply = (line: unknown) => sql.begin((transaction) => applyPersonLine(transaction, line));
  const find = (text: string) => findPersonByNumber(sql, number(text));

  test('a person is stored once, found by any way of writing the number, and updated', async () => {
    const tolvan = {
      identifiers: [personnummer('191212121212')],
      givenName: 'Tolvan',
      familyName: 'Tolvansson',
    };
    assert.deepEqual(await apply(tolvan), { id: null, outcome: 'stored' });
    assert.deepEqual(await apply(tolvan), { id: null, outcome: 'unchanged' });
    const id = await find('121212+1212');
    assert.ok(id !== undefined && id === (await find('19121212-1212')));
    const head = await getPersonHead(sql, id);
    assert.deepEqual(
      [head.name, head.sex, head.maskedNumber, head.protectedIdentity, head.isChild],
      ['Tolvan Tolvansson', 'male', '19121212-****', 'none', false],
    );
    assert.ok((head.age ?? 0) >= 113);
    assert.equal(
      (await apply({ ...tolvan, protectedIdentity: 'secrecyMarking' })).outcome,
      'stored',
    );
    assert.equal((await apply(tolvan)).outcome, 'unchanged', 'left out is left as it is');
    assert.equal((await getPersonHead(sql, id)).protectedIdentity, 'secrecyMarking');
  });

  test('of an address only a keyed hash is kept, and of a protected identity none', async () => {
    const line = {
      identifiers: [personnummer('189001029819')],
      givenName: 'Ada',
      familyName: 'Adson',
    };
    const address = { street: 'Storgatan 1 A', postalCode: '827 30', city: 'Ljusdal' };
    const keyOf = (text: string) => createHash('sha256').update(`key ${text}`).digest();
    const send = (over: object, key?: typeof keyOf) =>
      sql.begin((transaction) => applyPersonLine(transaction, { ...line, ...over }, key));
    const kept = async () => {
      const [row] = await sql<{ address_key: Buffer | null }[]>`
        select address_key from person.person where person_id = ${(await find('189001029819')) ?? null}`;
      return row?.address_key ?? null;
    };
    await send({ address });
    assert.equal(await kept(), null, 'without a key nothing is kept');
    await send({ address }, keyOf);
    assert.deepEqual(await kept(), keyOf('storgatan 1 a|82730|ljusdal'));
    const again = { street: ' STORGATAN 1 a', postalCode: '82730', city: 'ljusdal' };
    assert.equal((await send({ address: again }, keyOf)).outcome, 'unchanged', 'written otherwise');
    assert.equal((await send({}, keyOf)).outcome, 'unchanged', 'left out is left as it is');
    assert.equal((await send({ protectedIdentity: 'secrecyMarking' }, keyOf)).outcome, 'stored');
    assert.equal(await kept(), null);
    assert.equal((await send({ address }, keyOf)).outcome, 'unchanged');
    assert.equal(await kept(), null);
    assert.equal((await send({ protectedIdentity: 'none', address }, keyOf)).outcome, 'stored');
    assert.equal((await send({ address: null }, keyOf)).outcome, 'stored');
    assert.equal(await kept(), null);
    assert.equal((await send({ publiclyKnown: true }, keyOf)).outcome, 'stored');
    assert.equal((await send({ publiclyKnown: true }, keyOf)).outcome, 'unchanged');
  });

  test('a person has several numbers; a closed one still finds her, and the current one is shown', async () => {
    const line = {
      identifiers: [
        { ...reserve('22950606FH20'), validUntil: '2020-05-01' },
        { ...personnummer('189001019802'), validFrom: '2020-05-01' },
      ],
      givenName: 'Ebba',
      familyName: 'Dahl',
    };
    assert.equal((await apply(line)).outcome, 'stored');
    const id = await find('22950606-FH20');
    assert.ok(id !== undefined);
    assert.equal(id, await find('189001019802'));
    assert.equal((await getPersonHead(sql, id)).maskedNumber, '18900101-****');
    const closedLater = {
      ...line,
      identifiers: [{ ...reserve('22950606FH20'), validUntil: '2020-05-02' }],
    };
    assert.equal((await apply(closedLater)).outcome, 'stored');
  });

  test('numbers of two persons in one line are a conflict until they are linked', async () => {
    const one = { identifiers: [reserve('25780404KHD5')], givenName: 'Kim', familyName: 'Lund' };
    const other = { identifiers: [reserve('98240301AA06')], givenName: 'Kim', familyName: 'Lund' };
    await apply(one);
    await apply(other);
    const both = { ...one, identifiers: [...one.identifiers, ...other.identifiers] };
    assert.deepEqual(await apply(both).then(({ outcome, code }) => [outcome, code]), [
      'conflict',
      'persons-differ',
    ]);
    const pair = [reserve('25780404KHD5'), reserve('98240301AA06')];
    const [first, second] = await listPersonsByNumbers(sql, [
      number('25780404KHD5'),
      number('98240301AA06'),
    ]);
    const linked = async () => (await listLinkedPersonIds(sql, first ?? '')).length;
    assert.equal((await apply({ link: pair, reason: 'same person' })).outcome, 'stored');
    assert.equal((await apply({ link: pair.toReversed(), reason: 'again' })).outcome, 'unchanged');
    assert.deepEqual(await listLinkedPersonIds(sql, second ?? ''), [first, second].sort());
    assert.equal((await apply({ unlink: pair, reason: 'mistaken' })).outcome, 'stored');
    assert.equal((await apply({ unlink: pair, reason: 'mistaken' })).outcome, 'unchanged');
    assert.equal(await linked(), 1);
    assert.equal((await apply({ link: pair, reason: 'after all' })).outcome, 'stored');
    assert.equal(await linked(), 2);
  });

  test('links reach over more than one step, and each direction is a row', async () => {
    const known: string[] = [];
    for (const text of ['189001029819', '189001039800', '189001049817']) {
      known.push(await sql.begin((transaction) => findOrCreatePerson(transaction, number(text))));
    }
    const link = (one: string, other: string) =>
      apply({ link: [personnummer(one), personnummer(other)], reason: 'chain' });
    await link('189001029819', '189001039800');
    await link('189001039800', '189001049817');
    for (const id of known) {
      assert.deepEqual(await listLinkedPersonIds(sql, id), known.toSorted());
    }
    const rows = await sql`select 1 from person.link where reason = 'chain'`;
    assert.equal(rows.length, 4);
  });

  test('those who publish about somebody new at the same time make one person', async () => {
    const text = number('189001059808');
    const ids = await Promise.all(
      Array.from({ length: 6 }, () =>
        sql.begin((transaction) => findOrCreatePerson(transaction, text)),
      ),
    );
    assert.equal(new Set(ids).size, 1);
    const head = await getPersonHead(sql, ids[0] ?? '');
    assert.deepEqual([head.name, head.sex], [null, 'female']);
    const rows = await sql`select 1 from person.person where person_id = any(${ids}::uuid[])`;
    assert.equal(rows.length, 1);
  });

  test('death is recorded, ends the age there, and can be corrected', async () => {
    const line = {
      identifiers: [personnummer('189001069815')],
      givenName: 'Per',
      familyName: 'Ek',
    };
    const stored = await apply(line);
    assert.equal(stored.outcome, 'stored', JSON.stringify(stored));
    const id = (await find('189001069815')) ?? '';
    assert.equal((await apply({ ...line, deceasedOn: '1970-01-05' })).outcome, 'stored');
    assert.equal((await apply(line)).outcome, 'unchanged');
    const head = await getPersonHead(sql, id);
    assert.deepEqual([head.deceasedOn, head.age], ['1970-01-05', 79]);
    assert.equal(await isAlive(sql, id), false);
    assert.equal((await apply({ ...line, deceasedOn: null })).outcome, 'stored');
    assert.equal(await isAlive(sql, id), true);
  });

  test('custodians: all of them each time, none when the list is empty, as they are when it is left out', async () => {
    const line = {
      identifiers: [personnummer('192001011564')],
      ...{ givenName: 'Elsa', familyName: 'Bergman' },
    };
    const [one, other] = [personnummer('192001050455'), personnummer('192001059266')];
    const given = async (custodians: readonly object[] | undefined) => {
      const { outcome } = await apply(custodians === undefined ? line : { ...line, custodians });
      const rows = await sql<{ number: string }[]>`
        select number from person.custody
          join person.identifier on identifier.person_id = custody.custodian_id
         where ended_at is null order by number`;
      return [outcome, ...rows.map(({ number }) => number.slice(-4))];
    };
    assert.deepEqual(await given([one, one]), ['stored', '0455']);
    assert.deepEqual(await given([one]), ['unchanged', '0455']);
    assert.deepEqual(await given(undefined), ['unchanged', '0455']);
    assert.deepEqual(await given([other, one]), ['stored', '0455', '9266']);
    assert.deepEqual(await given([other]), ['stored', '9266']);
    assert.deepEqual(await given([]), ['stored']);
    assert.deepEqual(await given([one]), ['stored', '0455'], 'begun anew');
    const [ended] = await sql`select from person.custody where ended_at is not null`;
    assert.ok(ended, 'what was is kept');
  });

  const wrong: readonly [string, object, string, string][] = [
    [
      'no numbers',
      { identifiers: [], givenName: 'A', familyName: 'B' },
      'value-invalid',
      '/identifiers',
    ],
    [
      'a wrong check digit',
      { identifiers: [personnummer('191212121213')], givenName: 'A', familyName: 'B' },
      'number-invalid',
      '/identifiers/0/value',
    ],
    [
      'the wrong kind',
      { identifiers: [reserve('191212121212')], givenName: 'A', familyName: 'B' },
      'number-invalid',
      '/identifiers/0/value',
    ],
    [
      'a number that ends before it begins',
      {
        identifiers: [
          { ...personnummer('191212121212'), validFrom: '2024-01-02', validUntil: '2024-01-01' },
        ],
        givenName: 'A',
        familyName: 'B',
      },
      'times-out-of-order',
      '/identifiers/0/validUntil',
    ],
    [
      'a NUL',
      { identifiers: [personnummer('191212121212')], givenName: 'A\0', familyName: 'B' },
      'value-invalid',
      '/givenName',
    ],
    [
      'a link with somebody unknown',
      { link: [personnummer('191212121212'), personnummer('189001079806')], reason: 'x' },
      'reference-unknown',
      '/link/1',
    ],
    [
      'a link with herself',
      { link: [personnummer('191212121212'), personnummer('191212121212')], reason: 'x' },
      'same-person',
      '/link',
    ],
    [
      'a custodian with a wrong check digit',
      {
        identifiers: [personnummer('191212121212')],
        ...{ givenName: 'A', familyName: 'B', custodians: [personnummer('189001079807')] },
      },
      'number-invalid',
      '/custodians/0/value',
    ],
    [
      'custody of herself',
      {
        identifiers: [personnummer('191212121212')],
        ...{ givenName: 'A', familyName: 'B', custodians: [personnummer('191212121212')] },
      },
      'same-person',
      '/custodians/0',
    ],
    ['a link without reason', { link: [] }, 'field-missing', '/reason'],
  ];
  for (const [title, line, code, pointer] of wrong) {
    test(`${title} is invalid: ${code} at ${pointer}`, async () => {
      const answer = await apply(line);
      assert.deepEqual([answer.outcome, answer.code, answer.pointer], ['invalid', code, pointer]);
      assert.ok(!JSON.stringify(answer).includes('1212'));
    });
  }
});

test('age and childhood by Swedish dates', () => {
  const cases: readonly [string, string, number, boolean][] = [
    ['2008-11-22', '2026-11-21', 17, true],
    ['2008-11-22', '2026-11-22', 18, false],
    ['2008-02-29', '2026-02-28', 17, true],
    ['2008-02-29', '2026-03-01', 18, false],
    ['1912-12-12', '2026-11-22', 113, false],
  ];
  for (const [born, on, age, child] of cases) {
    assert.deepEqual([ageOn(born, on), isChildOn(born, on)], [age, child]);
  }
  assert.equal(isChildOn(null, '2026-11-22'), false);
});
