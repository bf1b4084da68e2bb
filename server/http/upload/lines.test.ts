import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newId } from '../../platform/ids.ts';
import {
  type AnswerLine,
  care,
  careUnit,
  createUploadServer,
  informationGiven,
  note,
  numbers,
  nurse,
  personOf,
  socialCare,
  socialCareUnit,
  type UploadServer,
} from './test-upload.ts';

type Line = Readonly<Record<string, unknown>>;

describe('lines about persons', () => {
  let upload: UploadServer;

  before(async () => {
    upload = await createUploadServer();
  });

  after(() => upload.server.close());

  /** Sends the lines in one request; `outcome code-or-section pointer` of each. */
  async function outcomes(name: string, lines: readonly Line[]): Promise<readonly string[]> {
    const answers = await upload.send(name, lines);
    assert.equal(answers.length, lines.length + 1);
    return answers.slice(0, -1).map(toText);
  }

  function toText({ outcome, section, code, pointer }: AnswerLine): string {
    return [outcome, section ?? code, pointer].filter((part) => part !== undefined).join(' ');
  }

  const relation = (over: Line = {}): Line => ({
    id: newId(),
    person: personOf(numbers[0]),
    unit: careUnit,
    kind: 'patientRelation',
    basis: 'visit',
    from: '2026-01-01',
    until: '2026-12-31',
    ...over,
  });

  test('relations: newer content updates, and what was ended stays ended', async () => {
    const first = relation();
    const longer = { ...first, until: '2027-06-30' };
    const ended = { ...longer, endedAt: '2026-05-01T10:00:00+02:00', reason: 'Flyttat' };
    assert.deepEqual(await outcomes('relations', [first, first, longer, ended]), [
      'stored',
      'unchanged',
      'stored',
      'stored',
    ]);
    assert.deepEqual(
      await outcomes('relations', [
        first,
        longer,
        ended,
        { ...ended, endedAt: '2026-05-02T10:00:00+02:00' },
        { ...first, unit: socialCareUnit, kind: 'interventions' },
      ]),
      [
        'unchanged',
        'unchanged',
        'unchanged',
        'conflict already-ended /endedAt',
        'conflict id-conflict /unit',
      ],
    );
    const rows = await upload.server.owner<{ from: string; until: string }[]>`
      select starts_at as "from", ends_at as "until" from relation.relation
       where id = ${first['id'] as string}`;
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      [{ from: '2025-12-31T23:00:00.000Z', until: '2026-05-01T08:00:00.000Z' }],
    );
  });

  test('relations: mistakes', async () => {
    assert.deepEqual(
      await outcomes('relations', [
        relation({ kind: 'interventions' }),
        relation({ unit: socialCareUnit }),
        relation({ unit: 'SE2321000016-7777' }),
        relation({ until: '2025-12-31' }),
        relation({ until: '2026-02-30' }),
        relation({ from: '2026-01-01T10:00:00' }),
        relation({ endedAt: '2099-01-01T00:00:00Z' }),
        relation({ id: 'r1' }),
        relation({ person: personOf('191212121211') }),
        relation({ note: 'x' }),
      ]),
      [
        'invalid kind-unfit /kind',
        'invalid kind-unfit /kind',
        'invalid controller-not-registered /unit',
        'invalid times-out-of-order /until',
        'invalid time-invalid /until',
        'invalid time-invalid /from',
        'invalid time-in-future /endedAt',
        'invalid value-invalid /id',
        'invalid number-invalid /person/value',
        'invalid field-unknown /note',
      ],
    );
  });

  const consent = (over: Line = {}): Line => ({
    id: newId(),
    person: personOf(numbers[0]),
    unit: careUnit,
    from: '2026-01-01',
    channel: 'onSite',
    givenBy: 'person',
    requestedBy: nurse,
    registeredBy: nurse,
    ...over,
  });

  test('consents: withdrawn and voided once and for good, everything else fixed', async () => {
    const given = consent({ until: '2026-12-31' });
    const withdrawn = {
      ...given,
      withdrawnAt: '2026-04-01T08:00:00Z',
      withdrawnReason: 'Ångrat sig',
    };
    const voided = { ...given, voidedAt: '2026-04-02T08:00:00Z', voidedReason: 'Fel person' };
    assert.deepEqual(
      await outcomes('consents', [given, given, withdrawn, given, withdrawn, voided, voided]),
      ['stored', 'unchanged', 'stored', 'unchanged', 'unchanged', 'stored', 'unchanged'],
    );
    assert.deepEqual(
      await outcomes('consents', [
        given,
        { ...given, until: '2027-12-31' },
        { ...given, staff: nurse },
      ]),
      ['unchanged', 'conflict id-conflict /until', 'conflict id-conflict /staff'],
    );
    const [row] = await upload.server.owner<{ state: string }[]>`
      select concat_ws(' ', withdrawn_by, withdrawn_reason, voided_reason, ends_at at time zone 'UTC')
             as state
        from consent.consent where id = ${given['id'] as string}`;
    assert.equal(row?.state, 'systemClient Ångrat sig Fel person 2026-12-31 23:00:00');
  });

  test('consents: mistakes', async () => {
    assert.deepEqual(
      await outcomes('consents', [
        consent({ givenBy: 'representative' }),
        consent({ representedBy: 'Eva Ek' }),
        consent({ givenBy: 'representative', representedBy: 'Eva Ek' }),
        consent({ requestedBy: 'SE2321000016-A999' }),
        consent({ staff: 'SE2321000016-A999' }),
        consent({ voidedAt: '2026-04-02T08:00:00Z' }),
        consent({ withdrawnAt: '2099-04-02T08:00:00Z' }),
        consent({ channel: 'dream' }),
      ]),
      [
        'invalid field-missing /representedBy',
        'invalid field-unknown /representedBy',
        'stored',
        'invalid staff-unknown /requestedBy',
        'invalid staff-unknown /staff',
        'invalid field-missing /voidedReason',
        'invalid time-in-future /withdrawnAt',
        'invalid value-invalid /channel',
      ],
    );
  });

  const block = (over: Line = {}): Line => ({
    id: newId(),
    person: personOf(numbers[0]),
    controller: care,
    kind: 'outer',
    requestedBy: 'person',
    requestedAt: '2026-03-01T10:00:00+01:00',
    registeredBy: nurse,
    ...over,
  });
  const lift = (over: Line = {}): Line => ({
    id: newId(),
    until: '2026-12-31',
    unit: socialCareUnit,
    reason: 'consent',
    registeredBy: nurse,
    ...over,
  });

  test('blocks: lifted once and for good, with temporary lifts that are added and cancelled', async () => {
    const made = block({
      informationFrom: '2026-01-01',
      informationUntil: '2026-01-31',
      excludedTypes: ['warning'],
    });
    const some = lift({ staff: nurse });
    const opened = { ...made, temporaryLifts: [some] };
    const cancelled = {
      ...made,
      temporaryLifts: [{ ...some, cancelledAt: '2026-03-03T08:00:00Z' }],
    };
    const lifted = { ...made, liftedAt: '2026-03-04T08:00:00Z' };
    assert.deepEqual(
      await outcomes('blocks', [
        made,
        made,
        opened,
        opened,
        cancelled,
        opened,
        lifted,
        made,
        lifted,
      ]),
      [
        'stored',
        'unchanged',
        'stored',
        'unchanged',
        'stored',
        'unchanged',
        'stored',
        'unchanged',
        'unchanged',
      ],
    );
    assert.deepEqual(
      await outcomes('blocks', [
        made,
        cancelled,
        { ...lifted, liftedAt: '2026-03-05T08:00:00Z' },
        { ...made, informationUntil: '2026-02-28' },
        { ...made, temporaryLifts: [{ ...some, until: '2027-01-01' }] },
        { ...made, voidedAt: '2026-03-06T08:00:00Z' },
      ]),
      [
        'unchanged',
        'unchanged',
        'conflict already-ended /liftedAt',
        'conflict id-conflict /informationUntil',
        'conflict id-conflict /temporaryLifts/0',
        'stored',
      ],
    );
    const [row] = await upload.server.owner<Record<string, unknown>[]>`
      select information_from, information_until, excluded_types, block.lifted_at, block.voided_at,
             lift.cancelled_at, lift.ends_at
        from block.block join block.temporary_lift lift on lift.block_id = block.id
       where block.id = ${made['id'] as string}`;
    assert.deepEqual(
      { ...row },
      {
        information_from: '2025-12-31T23:00:00.000Z',
        information_until: '2026-01-31T22:59:59.999Z',
        excluded_types: ['warning'],
        lifted_at: '2026-03-04T08:00:00.000Z',
        voided_at: '2026-03-06T08:00:00.000Z',
        cancelled_at: '2026-03-03T08:00:00.000Z',
        ends_at: '2026-12-31T23:00:00.000Z',
      },
    );
  });

  test("blocks: only the person's own wish counts, at the one that holds the data", async () => {
    assert.deepEqual(
      await outcomes('blocks', [
        block({ requestedBy: 'custodian' }),
        block({ requestedBy: 'relative' }),
        block({ requestedBy: 'godMan' }),
        block({ controller: 'SE2321000016-1002' }),
        block({ kind: 'inner' }),
        block({ unit: careUnit }),
        block({ kind: 'inner', unit: socialCareUnit }),
        block({ kind: 'inner', unit: careUnit }),
        block({ kind: 'inner', unit: socialCareUnit, controller: socialCare }),
        block({ controller: socialCare }),
        block({ informationFrom: '2026-02-01', informationUntil: '2026-01-31' }),
        block({ requestedAt: '2099-01-01T00:00:00Z' }),
        block({ excludedTypes: ['dailyNote'] }),
        block({ temporaryLifts: [lift({ unit: 'SE2321000016-9999' })] }),
        block({ temporaryLifts: [{ ...lift(), until: undefined }] }),
      ]),
      [
        'refused SVOD 2:3 /requestedBy',
        'refused SVOD 2:3 /requestedBy',
        'refused SVOD 2:3 /requestedBy',
        'invalid controller-not-registered /controller',
        'invalid field-missing /unit',
        'invalid field-unknown /unit',
        'invalid unit-unknown /unit',
        'stored',
        'invalid inner-block-not-in-social-care /kind',
        'stored',
        'invalid times-out-of-order /informationUntil',
        'invalid time-in-future /requestedAt',
        'invalid value-invalid /excludedTypes/0',
        'invalid unit-unknown /temporaryLifts/0/unit',
        'invalid field-missing /temporaryLifts/0/until',
      ],
    );
  });

  test('a block closes publishing from the next line on, and its lifting opens it again', async () => {
    const person = personOf(numbers[1]);
    await upload.send('information-given', [informationGiven(numbers[1])]);
    const made = block({ person });
    assert.deepEqual(await outcomes('documents', [note('b1', { person })]), ['stored']);
    assert.deepEqual(await outcomes('blocks', [made]), ['stored']);
    assert.deepEqual(
      await outcomes('documents', [note('b1', { person }), note('b2', { person })]),
      ['unchanged', 'refused SVOD 2:3 /person'],
    );
    await outcomes('blocks', [{ ...made, liftedAt: '2026-03-04T08:00:00Z' }]);
    assert.deepEqual(await outcomes('documents', [note('b2', { person })]), ['stored']);
  });

  test('information given: repeated, contradicted, mistaken', async () => {
    const given = informationGiven(numbers[2]);
    assert.deepEqual(
      await outcomes('information-given', [
        given,
        given,
        { ...given, items: given.items.toReversed() },
        { ...given, language: 'fi' },
        informationGiven(numbers[2], { at: '2099-01-01T00:00:00Z' }),
        informationGiven(numbers[2], { items: [] }),
        informationGiven(numbers[2], { controller: 'SE2321000016-1002' }),
      ]),
      [
        'stored',
        'unchanged',
        'unchanged',
        'conflict id-conflict /language',
        'invalid time-in-future /at',
        'invalid value-invalid /items',
        'invalid controller-not-registered /controller',
      ],
    );
  });

  const attitude = (over: Line = {}): Line => ({
    id: newId(),
    person: personOf(numbers[3]),
    controller: care,
    unit: careUnit,
    staff: nurse,
    capacity: 'lastinglyUnable',
    how: 'Minnesutredning, samtal vid två besök.',
    assessedAt: '2026-05-04T10:00:00+02:00',
    asked: ['relatives', 'earlierStatements'],
    findings: 'Har alltid velat att vården vet vad hemtjänsten vet.',
    clarified: true,
    reasonToAssumeOpposition: false,
    ...over,
  });
  const able = (over: Line = {}): Line => {
    const {
      asked: _,
      findings: __,
      clarified: ___,
      reasonToAssumeOpposition: ____,
      ...rest
    } = attitude({ capacity: 'able', how: 'Återhämtad efter stroke.', ...over });
    return rest;
  };

  test('attitudes: what was found when never changes, and what is found anew is a new assessment', async () => {
    const found = attitude();
    assert.deepEqual(
      await outcomes('attitude-assessments', [
        found,
        found,
        { ...found, asked: ['earlierStatements', 'relatives', 'relatives'] },
        { ...found, clarified: false },
        { ...found, capacity: 'able', ...{ asked: undefined, findings: undefined } },
        able(),
        { ...able(), id: found['id'] },
      ]),
      [
        'stored',
        'unchanged',
        'unchanged',
        'conflict id-conflict /clarified',
        'invalid field-unknown /clarified',
        'stored',
        'conflict id-conflict /capacity',
      ],
    );
    const rows = await upload.server.owner<{ state: string }[]>`
      select concat_ws(' ', assessment.capacity, aim, array_to_string(asked, ',')) as state
        from capacity.assessment left join capacity.attitude using (person_id, id)
        join person.identifier using (person_id) where number = ${numbers[3]}
       order by capacity desc`;
    assert.deepEqual(
      rows.map((row) => row.state),
      ['lastinglyUnable availability earlierStatements,relatives', 'able'],
    );
  });

  test('attitudes: mistakes', async () => {
    assert.deepEqual(
      await outcomes('attitude-assessments', [
        attitude({ findings: undefined }),
        attitude({ asked: [] }),
        attitude({ asked: ['neighbours'] }),
        attitude({ capacity: 'childUnable' }),
        attitude({ until: '2026-05-01' }),
        attitude({ assessedAt: '2099-01-01T00:00:00Z' }),
        attitude({ controller: 'SE2321000016-1002' }),
        attitude({ unit: socialCareUnit }),
        attitude({ staff: 'SE2321000016-A999' }),
        { ...able(), clarified: true },
      ]),
      [
        'invalid field-missing /findings',
        'invalid value-invalid /asked',
        'invalid value-invalid /asked/0',
        'invalid value-invalid /capacity',
        'invalid times-out-of-order /until',
        'invalid time-in-future /assessedAt',
        'invalid controller-not-registered /controller',
        'invalid unit-unknown /unit',
        'invalid staff-unknown /staff',
        'invalid field-unknown /clarified',
      ],
    );
  });

  test('documents about a person who is unable are taken under SVOD 2:6, and not without what it asks', async () => {
    const person = personOf('189001079806');
    const of = (over: Line) => attitude({ person, ...over });
    const publish = async (id: string) => (await outcomes('documents', [note(id, { person })]))[0];
    await outcomes('attitude-assessments', [of({ clarified: false })]);
    assert.equal(await publish('u1'), 'refused SVOD 2:6 /person');
    await outcomes('attitude-assessments', [of({ assessedAt: '2026-05-05T10:00:00+02:00' })]);
    assert.equal(
      await publish('u1'),
      'stored',
      'nobody could be told, which SVOD 2:6 takes the place of',
    );
    const [row] = await upload.server.owner<{ under: string }[]>`
      select available_under as under from record.document where document_id = 'u1'`;
    assert.equal(row?.under, 'SVOD 2:6');
    await outcomes('attitude-assessments', [
      of({ assessedAt: '2026-05-06T10:00:00+02:00', reasonToAssumeOpposition: true }),
    ]);
    assert.equal(await publish('u2'), 'refused SVOD 2:6 /person');
    assert.equal(await publish('u1'), 'unchanged');
    await outcomes('attitude-assessments', [
      able({ person, assessedAt: '2026-05-07T10:00:00+02:00' }),
    ]);
    assert.equal(await publish('u2'), 'refused SVOD 2:2 /person', 'one who is able is told first');
  });

  test('a line that is not taken makes nobody known', async () => {
    const person = personOf('189001059808');
    assert.deepEqual(
      await outcomes('blocks', [
        block({ person, requestedBy: 'custodian' }),
        block({ person, controller: 'SE2321000016-1002' }),
      ]),
      ['refused SVOD 2:3 /requestedBy', 'invalid controller-not-registered /controller'],
    );
    await outcomes('documents', [note('of nobody', { person })]);
    const rows = await upload.server.owner`
      select from person.identifier where number = ${person.value}`;
    assert.equal(rows.length, 0);
  });

  test('one file at once from two senders is stored once', async () => {
    const files: [string, Line[]][] = [
      ['relations', Array.from({ length: 700 }, () => relation())],
      ['consents', Array.from({ length: 700 }, () => consent())],
      ['blocks', Array.from({ length: 700 }, () => block({ temporaryLifts: [lift()] }))],
      ['information-given', Array.from({ length: 700 }, () => informationGiven(numbers[3]))],
    ];
    for (const [name, lines] of files) {
      const both = await Promise.all([upload.send(name, lines), upload.send(name, lines)]);
      const sums = both.map((answers) => answers.at(-1)?.summary as Record<string, number>);
      assert.equal((sums[0]?.['stored'] ?? 0) + (sums[1]?.['stored'] ?? 0), 700, name);
      assert.equal((sums[0]?.['unchanged'] ?? 0) + (sums[1]?.['unchanged'] ?? 0), 700, name);
    }
  });

  test('an answer in XML that is none of the contracts is refused as a whole', async () => {
    const response = await upload.server.app.inject({
      method: 'POST',
      url: '/api/v1/documents',
      headers: { ...upload.headers, 'content-type': 'application/xml' },
      payload: '<something/>',
    });
    assert.equal(response.statusCode, 422);
    assert.equal(response.json<{ reason: string }>().reason, 'contract-not-taken');
    const elsewhere = await upload.server.app.inject({
      method: 'POST',
      url: '/api/v1/blocks',
      headers: { ...upload.headers, 'content-type': 'text/xml' },
      payload: '<something/>',
    });
    assert.equal(elsewhere.statusCode, 415);
  });
});
