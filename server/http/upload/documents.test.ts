import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newId } from '../../platform/ids.ts';
import {
  type AnswerLine,
  care,
  careUnit,
  createUploadServer,
  decision,
  informationGiven,
  journal,
  note,
  numbers,
  personOf,
  socialCare,
  socialCareUnit,
  type UploadServer,
} from './test-upload.ts';

let upload: UploadServer;

describe('documents', () => {
  before(async () => {
    upload = await createUploadServer();
    const answers = await upload.send('information-given', [
      informationGiven(numbers[0]),
      informationGiven(numbers[0], { controller: socialCare, items: ['system', 'oppose'] }),
      informationGiven(numbers[1]),
      informationGiven(numbers[1], { controller: socialCare, items: ['system'] }),
    ]);
    assert.deepEqual(answers.at(-1)?.summary, summary({ stored: 4 }));
  });

  after(() => upload.server.close());

  function summary(over: Readonly<Record<string, number>>) {
    const counts = { stored: 0, unchanged: 0, refused: 0, invalid: 0, conflict: 0, ...over };
    const lines = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { lines, ...counts, complete: true };
  }

  function short({ line, id, outcome, section, code, pointer }: AnswerLine) {
    return [line, id, outcome, section ?? code, pointer].filter((part) => part !== undefined);
  }

  const blocked = numbers[2];

  test('every kind of mistake gets its own exact answer, and the rest goes in', async () => {
    await upload.send('information-given', [informationGiven(blocked)]);
    await upload.send('blocks', [
      {
        id: newId(),
        person: personOf(blocked),
        controller: care,
        kind: 'outer',
        requestedBy: 'person',
        requestedAt: '2026-03-01T10:00:00+01:00',
        registeredBy: 'SE2321000016-A001',
      },
    ]);
    const long = { ...note('long'), body: { text: 'å'.repeat(140_000) } };
    const lines: [string, unknown[]][] = [
      [JSON.stringify(note('m-1')), ['m-1', 'stored']],
      ['{"sourceSystem":', [null, 'invalid', 'json-invalid']],
      ['', []],
      [JSON.stringify(note('m-2', { title: 7 })), ['m-2', 'invalid', 'value-invalid', '/title']],
      [
        JSON.stringify(note('m-3', { colour: 'red' })),
        ['m-3', 'invalid', 'field-unknown', '/colour'],
      ],
      [JSON.stringify(long), [null, 'invalid', 'line-too-long']],
      [
        JSON.stringify(note('m-4', { eventAt: '2026-02-30T10:00:00+01:00' })),
        ['m-4', 'invalid', 'time-invalid', '/eventAt'],
      ],
      [
        JSON.stringify(note('m-5', { eventAt: '2099-02-01T10:00:00+01:00' })),
        ['m-5', 'invalid', 'time-in-future', '/eventAt'],
      ],
      [
        JSON.stringify(note('m-6', { body: { text: 'a\0b' } })),
        ['m-6', 'invalid', 'text-not-storable', '/body/text'],
      ],
      [
        JSON.stringify(note('m-7')).replace('Ringer', '\\ud800'),
        ['m-7', 'invalid', 'text-not-storable', '/body/text'],
      ],
      [
        JSON.stringify(note('m-8', { person: personOf('191212121213') })),
        ['m-8', 'invalid', 'number-invalid', '/person/value'],
      ],
      [
        JSON.stringify(note('m-9', { sourceSystem: 'SE2321000016-S002' })),
        ['m-9', 'invalid', 'source-system-not-registered', '/sourceSystem'],
      ],
      [
        JSON.stringify(note('m-10', { controller: 'SE2321000016-1002' })),
        ['m-10', 'invalid', 'controller-not-registered', '/controller'],
      ],
      [
        JSON.stringify(note('m-11', { controller: 'SE2321000016-9999' })),
        ['m-11', 'invalid', 'controller-not-registered', '/controller'],
      ],
      [
        JSON.stringify(note('m-12', { unit: socialCareUnit })),
        ['m-12', 'invalid', 'unit-unknown', '/unit'],
      ],
      [
        JSON.stringify(decision('m-13', { controller: care, unit: careUnit })),
        ['m-13', 'invalid', 'type-not-allowed', '/type'],
      ],
      [
        JSON.stringify(decision('m-14', { intervention: undefined })),
        ['m-14', 'invalid', 'field-missing', '/intervention'],
      ],
      [
        JSON.stringify(note('m-15', { intervention: decision('x').intervention })),
        ['m-15', 'invalid', 'field-unknown', '/intervention'],
      ],
      [JSON.stringify(decision('m-16')), ['m-16', 'stored']],
      [
        JSON.stringify(
          decision('m-17', {
            intervention: {
              kind: 'financialAssistance',
              basis: 'SoL 11:1',
              recipientGroup: 'other',
            },
          }),
        ),
        ['m-17', 'refused', 'SVOD 1:1', '/intervention'],
      ],
      [
        JSON.stringify(
          decision('m-18', {
            intervention: {
              kind: 'homeCare',
              basis: 'SoL 4:1 (2001:453)',
              recipientGroup: 'older',
            },
          }),
        ),
        ['m-18', 'refused', 'SVOD 1:1', '/intervention'],
      ],
      [
        JSON.stringify(decision('m-19', { keptPerPerson: false })),
        ['m-19', 'refused', 'SVOD 1:3', '/keptPerPerson'],
      ],
      [
        JSON.stringify(decision('m-20', { keptPerPerson: undefined })),
        ['m-20', 'refused', 'SVOD 1:3', '/keptPerPerson'],
      ],
      [
        JSON.stringify(note('m-21', { processedFor: 'research' })),
        ['m-21', 'refused', 'SVOD 2:1', '/processedFor'],
      ],
      [
        JSON.stringify(note('m-22', { person: personOf(numbers[3]) })),
        ['m-22', 'refused', 'SVOD 2:2', '/person'],
      ],
      [
        JSON.stringify(decision('m-23', { person: personOf(numbers[1]) })),
        ['m-23', 'refused', 'SVOD 2:2', '/person'],
      ],
      [
        JSON.stringify(note('m-24', { person: personOf(blocked) })),
        ['m-24', 'refused', 'SVOD 2:3', '/person'],
      ],
      [
        JSON.stringify(note('m-1', { title: 'Another title' })),
        ['m-1', 'conflict', 'version-conflict', '/version'],
      ],
      [
        JSON.stringify(note('m-1', { version: 2, person: personOf(numbers[1]) })),
        ['m-1', 'conflict', 'document-of-another-person', '/person'],
      ],
      [JSON.stringify(note('m-1')), ['m-1', 'unchanged']],
      [JSON.stringify(note('m-1', { eventAt: '2026-02-01T09:00:00Z' })), ['m-1', 'unchanged']],
    ];
    const invalidUtf8 = Buffer.from([0x22, 0xff, 0x22, 0x0a]);
    const body = Buffer.concat([
      Buffer.from('\ufeff'),
      ...lines.map(([text]) => Buffer.from(`${text}\r\n`)),
      invalidUtf8,
    ]);
    const response = await upload.server.app.inject({
      method: 'POST',
      url: '/api/v1/documents',
      headers: upload.headers,
      payload: body,
    });
    const answers = response.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AnswerLine);
    const expected = lines
      .map(([, answer], index) => (answer.length === 0 ? [] : [index + 1, ...answer]))
      .filter((answer) => answer.length > 0);
    expected.push([lines.length + 1, null, 'invalid', 'encoding-invalid']);
    assert.deepEqual(answers.slice(0, -1).map(short), expected);
    assert.deepEqual(
      answers.at(-1)?.summary,
      summary({ stored: 2, unchanged: 2, refused: 8, invalid: 17, conflict: 2 }),
    );
    for (const number of numbers)
      assert.ok(!response.body.includes(number), 'no number is repeated');
  });

  describe('versions', () => {
    async function currentVersions(documentId: string) {
      const rows = await upload.server.owner<{ version: number; current: boolean }[]>`
      select version, current from record.document
       where source_system = ${journal} and document_id = ${documentId} order by version`;
      return rows.map((row) => `${row.version}${row.current ? '*' : ''}`).join(' ');
    }

    for (const [title, batches, left] of [
      ['in order', [[1], [2], [3]], '1 2 3*'],
      ['backwards', [[3], [2], [1]], '1 2 3*'],
      ['out of order in one batch', [[2, 4, 1, 3]], '1 2 3 4*'],
      ['a gap is filled later', [[1, 5], [3]], '1 3 5*'],
      ['repeated in one batch', [[2, 2, 1, 2]], '1 2*'],
    ] as const) {
      test(title, async () => {
        const documentId = `versions ${title}`;
        for (const batch of batches) {
          await upload.send(
            'documents',
            batch.map((version) => note(documentId, { version, title: `Version ${version}` })),
          );
        }
        assert.equal(await currentVersions(documentId), left);
      });
    }

    test('a repeat of everything changes nothing', async () => {
      const file = [1, 2, 3].flatMap((version) =>
        ['a', 'b', 'c'].map((name) => note(`repeat ${name}`, { version })),
      );
      const first = await upload.send('documents', file);
      assert.deepEqual(first.at(-1)?.summary, summary({ stored: 9 }));
      const rows = await upload.server.owner`select * from record.document order by person_id, id`;
      const second = await upload.send('documents', file);
      assert.deepEqual(second.at(-1)?.summary, summary({ unchanged: 9 }));
      assert.deepEqual(
        [...(await upload.server.owner`select * from record.document order by person_id, id`)],
        [...rows],
      );
    });
  });

  test('two uploads of one file at once store each document once, and neither fails', async () => {
    const file = Array.from({ length: 1200 }, (_, index) => note(`at once ${index % 700}`));
    const [one, other] = await Promise.all([
      upload.send('documents', file),
      upload.send('documents', file.toReversed()),
    ]);
    const stored = [one, other].map((answers) => answers.at(-1)?.summary?.['stored'] as number);
    assert.equal((stored[0] ?? 0) + (stored[1] ?? 0), 700);
    for (const answers of [one, other]) {
      assert.equal(answers.length, 1201);
      assert.ok(
        answers
          .slice(0, -1)
          .every(({ outcome }) => outcome === 'stored' || outcome === 'unchanged'),
      );
    }
    const [row] = await upload.server.owner<{ count: number; bodies: number }[]>`
    select count(*) as count, count(body.document_id) as bodies
      from record.document left join record.body
        on body.person_id = document.person_id and body.document_id = document.id
     where document.document_id like 'at once %'`;
    assert.deepEqual({ ...row }, { count: 700, bodies: 700 });
  });

  test('a new version may come under a number that was linked to the first', async () => {
    const reserve = numbers[1];
    const answers = await upload.send('documents', [note('linked', { person: personOf(reserve) })]);
    assert.equal(answers[0]?.outcome, 'stored');
    const [ids] = await upload.server.owner<{ one: string; other: string }[]>`
    select (select person_id from person.identifier where number = ${numbers[0]}) as one,
           (select person_id from person.identifier where number = ${reserve}) as other`;
    assert.ok(ids);
    await upload.server.owner`
    insert into person.link (person_id, id, linked_person_id, reason)
    values (${ids.one}, gen_random_uuid(), ${ids.other}, 'same person'),
           (${ids.other}, gen_random_uuid(), ${ids.one}, 'same person')`;
    const later = await upload.send('documents', [
      note('linked', { version: 2 }),
      note('linked', { version: 1 }),
    ]);
    assert.deepEqual(
      later.slice(0, 2).map(({ outcome }) => outcome),
      ['stored', 'unchanged'],
    );
    const rows = await upload.server.owner<{ person_id: string; current: boolean }[]>`
    select person_id, current from record.document where document_id = 'linked' order by version`;
    assert.deepEqual(
      rows.map((row) => [row.person_id, row.current]),
      [
        [ids.other, false],
        [ids.other, true],
      ],
    );
    await upload.server.owner`update person.link set unlinked_at = now()`;
  });

  test('one object is answered by status', async () => {
    const statuses: [unknown, number, string | undefined][] = [
      [note('one'), 201, undefined],
      [note('one'), 200, undefined],
      [note('one', { title: 'Another' }), 409, 'version-conflict'],
      [note('two', { title: '' }), 422, 'value-invalid'],
      [note('two', { person: personOf(numbers[3]) }), 403, 'not-informed'],
      [note('two', { controller: 'SE2321000016-1002' }), 403, 'controller-not-registered'],
    ];
    for (const [value, status, reason] of statuses) {
      const answer = await upload.sendOne('documents', value);
      assert.deepEqual([answer.status, answer.body.reason], [status, reason]);
    }
    const refused = await upload.sendOne(
      'documents',
      note('two', { person: personOf(numbers[3]) }),
    );
    assert.equal(refused.body.section, 'SVOD 2:2');
  });

  test('who may not send is told so before anything is read', async () => {
    const send = (headers: Record<string, string>, name = 'documents') =>
      upload.server.app.inject({ method: 'POST', url: `/api/v1/${name}`, headers, payload: '{}' });
    assert.equal((await send({ 'content-type': 'application/x-ndjson' })).statusCode, 401);
    assert.equal((await send({ ...upload.headers }, 'directory')).statusCode, 403);
    assert.equal((await send({ ...upload.headers, 'content-type': 'text/plain' })).statusCode, 415);
    assert.equal((await send({ ...upload.headers, 'content-encoding': 'gzip' })).statusCode, 415);
  });

  test('each batch has an entry that tells how it went and nothing of anybody', async () => {
    const [before] = await upload.server.owner<{ count: number }[]>`
    select count(*) as count from audit.entry where step = 'upload'`;
    await upload.send(
      'documents',
      Array.from({ length: 501 }, (_, index) => note(`entry ${index}`)),
    );
    const entries = await upload.server.owner<{ bytes: Buffer }[]>`
    select bytes from audit.entry where step = 'upload' order by at desc, id desc limit 2`;
    const [after] = await upload.server.owner<{ count: number }[]>`
    select count(*) as count from audit.entry where step = 'upload'`;
    assert.equal((after?.count ?? 0) - (before?.count ?? 0), 2);
    const text = entries.map((entry) => entry.bytes.toString('utf8')).join();
    assert.match(text, /"lines":500.*"stored":500/);
    assert.ok(!text.includes(numbers[0]));
  });
});
