import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { decideAs, facts, type KnownFacts } from '@samvy/law';
import { layOutPersons } from '../../http/test-server.ts';
import {
  care,
  careUnit,
  createUploadServer,
  decision,
  informationGiven,
  note,
  numbers,
  nurse,
  personOf,
  socialCare,
  socialCareUnit,
  type UploadServer,
} from '../../http/upload/test-upload.ts';
import { newId } from '../../platform/ids.ts';
import { openEntry } from '../audit/index.ts';
import { findPersonByNumber, parsePersonNumber } from '../person/index.ts';

type Line = Readonly<Record<string, unknown>>;

describe('what residents are shown of their own', () => {
  let upload: UploadServer;
  before(async () => {
    upload = await createUploadServer();
  });
  after(() => upload.server.close());

  /** Everything is stored. */
  async function send(name: string, lines: readonly Line[]): Promise<void> {
    const answers = await upload.send(name, lines);
    for (const answer of answers.slice(0, -1)) {
      assert.equal(answer.outcome, 'stored', JSON.stringify(answer));
    }
  }

  async function idOf(number: string): Promise<string> {
    const parsed = parsePersonNumber(number);
    assert.ok(parsed.ok);
    return (await findPersonByNumber(upload.server.owner, parsed.value)) ?? '';
  }

  /** Somebody whom both providers have told everything, signed in. */
  async function resident(number: string) {
    const given = [
      informationGiven(number),
      informationGiven(number, { controller: socialCare, items: ['system', 'oppose'] }),
    ];
    await send('information-given', given);
    return signIn(number);
  }

  async function signIn(number: string) {
    const headers = await upload.server.signedInResident(await idOf(number));
    return async (path: string, method: 'GET' | 'POST' = 'GET', payload?: object) => {
      const response = await upload.server.app.inject({
        method,
        url: `/api/v1/resident/${path}`,
        headers,
        ...(payload === undefined ? {} : { payload }),
      });
      return { status: response.statusCode, body: response.json() };
    };
  }

  /** The last entry about the person, whose decisions come out the same when they are made again. */
  async function lastEntry(number: string) {
    const [row] = await upload.server.owner<
      { id: string; at: string; bytes: Buffer; salt: Buffer; mac: Buffer; keyId: string }[]
    >`
      select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry
       where person_id = ${await idOf(number)} order by at desc, id desc limit 1`;
    assert.ok(row);
    const entry = openEntry(row, upload.server.dependencies.keys.auditMac);
    assert.ok(entry);
    for (const one of entry.decisions) {
      const again = decideAs(entry.ruleSet ?? '', facts(one.facts as unknown as KnownFacts));
      assert.ok(again.ok);
      assert.deepEqual(
        [again.decision.outcome, again.decision.cites, again.decision.unmet],
        [one.outcome, one.cites, one.unmet],
      );
    }
    return entry;
  }

  const titles = (answer: { body: { documents: { title: string }[] } }) =>
    answer.body.documents.map(({ title }) => title);
  const shown = { approvedForPatient: true };

  test('newest first, what may be disclosed, of both kinds of provider; and the entry says what', async () => {
    const person = personOf(numbers[0]);
    const ask = await resident(numbers[0]);
    await send('documents', [
      note('r1', { person, ...shown, title: 'Första', eventAt: '2026-02-01T10:00:00+01:00' }),
      note('r2', { person, title: 'Inte prövad', eventAt: '2026-02-02T10:00:00+01:00' }),
      decision('r3', { person, ...shown, eventAt: '2026-02-03T10:00:00+01:00' }),
    ]);
    const answer = await ask('documents');
    assert.equal(answer.status, 200);
    assert.deepEqual(titles(answer), ['Beslut om hemtjänst', 'Första']);
    assert.equal(answer.body.next, null);
    const [first] = answer.body.documents;
    assert.deepEqual(
      [first.type, first.author, first.controller.kind, first.unit.name],
      ['assistanceDecision', { role: 'Sjuksköterska' }, 'socialCareProvider', 'Hemtjänsten Norr'],
    );
    const entry = await lastEntry(numbers[0]);
    assert.deepEqual(
      [entry.id, entry.step, entry.outcome, entry.subject.id],
      [answer.body.trace.entryId, 'residentDocuments', 'partly', await idOf(numbers[0])],
    );
    assert.deepEqual(
      entry.decisions.map(({ outcome, documents }) => [outcome, documents.length]).toSorted(),
      [
        ['permitted', 1],
        ['permitted', 1],
        ['refused', 0],
      ],
    );
    const opened = await ask(`documents/${first.id}`);
    assert.deepEqual(
      [opened.status, opened.body.document.title, opened.body.document.body.status],
      [200, 'Beslut om hemtjänst', 'granted'],
    );
    assert.equal((await lastEntry(numbers[0])).step, 'residentDocument');
  });

  test('what is not shown is answered as what is not there, and both are in the log', async () => {
    const ask = await signIn(numbers[0]);
    const [hidden] = await upload.server.owner<{ id: string }[]>`
      select id from record.document where document_id = 'r2'`;
    const refused = await ask(`documents/${hidden?.id}`);
    assert.equal((await lastEntry(numbers[0])).outcome, 'refused');
    const absent = await ask(`documents/${newId()}`);
    assert.equal((await lastEntry(numbers[0])).outcome, 'notFound');
    assert.equal(refused.status, 404);
    assert.deepEqual({ ...refused.body, instance: null }, { ...absent.body, instance: null });
    const another = await resident(numbers[1]);
    const [own] = await upload.server.owner<{ id: string }[]>`
      select id from record.document where document_id = 'r1'`;
    assert.equal((await another(`documents/${own?.id}`)).status, 404, 'of somebody else');
  });

  test('a new version takes the place of the old, also when it may not be shown', async () => {
    const person = personOf(numbers[1]);
    const ask = await signIn(numbers[1]);
    const document = note('v1', { person, ...shown });
    await send('documents', [document]);
    const [listed] = (await ask('documents')).body.documents;
    await send('documents', [{ ...document, version: 2, approvedForPatient: false }]);
    assert.deepEqual(titles(await ask('documents')), []);
    assert.equal((await ask(`documents/${listed.id}`)).status, 404);
  });

  test('a block takes the documents away, its lifting gives them back', async () => {
    const person = personOf(numbers[1]);
    const ask = await signIn(numbers[1]);
    await send('documents', [
      note('b1', { person, ...shown, title: 'Vård' }),
      decision('b2', { person, ...shown, title: 'Omsorg' }),
    ]);
    const block = {
      id: newId(),
      ...{ person, controller: care, kind: 'outer', requestedBy: 'person', registeredBy: nurse },
      requestedAt: '2026-03-01T10:00:00+01:00',
    };
    assert.equal((await ask('documents')).body.documents.length, 2);
    await send('blocks', [block]);
    assert.deepEqual(titles(await ask('documents')), ['Omsorg']);
    await send('blocks', [{ ...block, liftedAt: '2026-03-02T10:00:00+01:00' }]);
    assert.equal((await ask('documents')).body.documents.length, 2);
  });

  test('nothing that is made available under SVOD 2:6 alone', async () => {
    const number = numbers[2];
    const person = personOf(number);
    await send('attitude-assessments', [
      {
        id: newId(),
        ...{ person, controller: socialCare, unit: socialCareUnit, staff: nurse },
        ...{ capacity: 'lastinglyUnable', how: 'Hembesök.', assessedAt: '2026-01-02T10:00:00Z' },
        ...{ asked: ['relatives'], findings: 'Ville dela.', clarified: true },
        reasonToAssumeOpposition: false,
      },
    ]);
    await send('information-given', [informationGiven(number)]);
    await send('documents', [
      decision('u1', { person, ...shown }),
      note('u2', { person, ...shown, title: 'Vård' }),
    ]);
    const ask = await signIn(number);
    assert.deepEqual(titles(await ask('documents')), ['Vård']);
  });

  test('pages hold what is shown and nothing of the rest, over all linked ids', async () => {
    const [one, other] = [personOf(numbers[3]), personOf('189001069815')];
    await resident(numbers[3]);
    await send('information-given', [informationGiven(other.value)]);
    const day = (index: number) =>
      Temporal.PlainDate.from('2026-01-01').add({ days: index }).toString();
    await send(
      'documents',
      Array.from({ length: 280 }, (_, index) =>
        note(`p${index}`, {
          person: index % 2 === 0 ? one : other,
          title: String(index),
          approvedForPatient: index % 7 === 0,
          eventAt: `${day(index)}T08:00:00Z`,
        }),
      ),
    );
    await layOutPersons(upload.server.owner, [{ link: [one, other], reason: 'Samma person' }]);
    const ask = await signIn(numbers[3]);
    const first = await ask('documents');
    const second = await ask(`documents?before=${first.body.next}`);
    assert.deepEqual(
      [titles(first).length, titles(second).length, second.body.next],
      [30, 10, null],
    );
    assert.deepEqual(
      [...titles(first), ...titles(second)].map(Number),
      Array.from({ length: 40 }, (_, index) => (39 - index) * 7),
    );
    assert.equal((await ask('documents?before=x')).status, 422);
  });

  test('the end of a page is no hint: with the last thing shown there is no next', async () => {
    const number = '189001059808';
    const person = personOf(number);
    const ask = await resident(number);
    await send('documents', [
      ...Array.from({ length: 30 }, (_, index) => note(`e${index}`, { person, ...shown })),
      note('older', { person, eventAt: '2025-01-01T10:00:00Z' }),
    ]);
    const { body } = await ask('documents');
    assert.deepEqual([body.documents.length, body.next], [30, null]);
  });

  test('staff have no such page, and a stranger none at all', async () => {
    const staff = await upload.server.signedInStaff(nurse);
    for (const url of ['documents', `documents/${newId()}`, 'notices']) {
      const asStaff = await upload.server.app.inject({
        url: `/api/v1/resident/${url}`,
        headers: staff,
      });
      const asNobody = await upload.server.app.inject({ url: `/api/v1/resident/${url}` });
      assert.deepEqual([asStaff.statusCode, asNobody.statusCode], [403, 401]);
    }
  });

  test('told afterwards: who, why and by which section, with names where the provider lets them be seen', async () => {
    const number = numbers[0];
    const personId = await idOf(number);
    const { owner } = upload.server;
    const [place] = await owner<{ unit: string; staff: string; social: string; carer: string }[]>`
      select (select id from directory.unit where hsa_id = ${careUnit}) as unit,
             (select id from directory.staff where hsa_id = ${nurse}) as staff,
             (select id from directory.unit where hsa_id = ${socialCareUnit}) as social,
             (select id from directory.staff where hsa_id = 'SE2321000016-A002') as carer`;
    assert.ok(place);
    await owner`
      insert into access.danger (person_id, id, lookup_id, session_id, staff_id, unit_id, danger,
                                 consent_not_obtainable, stated_at)
      values (${personId}, ${newId()}, ${newId()}, ${newId()}, ${place.staff}, ${place.unit},
              'Medvetslös, lågt blodtryck', 'Svarar inte', now() - interval '3 hours'),
             (${personId}, ${newId()}, ${newId()}, ${newId()}, ${place.staff}, ${place.unit},
              'För länge sedan', null, now() - interval '13 months')`;
    await owner`
      insert into capacity.attitude (person_id, id, aim, unit_id, staff_id, asked, findings, clarified,
                                     reason_to_assume_opposition, necessary, necessity, assessed_at)
      values (${personId}, ${newId()}, 'reading', ${place.social}, ${place.carer}, '{relatives}',
              'Vad dottern har sagt', true, false, true, 'Behöver hjälp i dag', now() - interval '2 hours')`;
    const ask = await signIn(number);
    const { status, body } = await ask('notices');
    assert.equal(status, 200);
    assert.deepEqual(
      body.notices.map(({ id: _, at: __, ...notice }: Line) => notice),
      [
        {
          kind: 'unableAssessed',
          unit: 'Hemtjänsten Norr',
          connectedProvider: 'Äldrenämnden, utförare',
          by: { name: null, role: 'Undersköterska' },
          reason: 'Behöver hjälp i dag',
          until: null,
          cites: ['SVOD 3:4'],
        },
        {
          kind: 'danger',
          unit: 'Vårdcentralen Ån',
          connectedProvider: 'Region Norrmark, hälso- och sjukvård',
          by: { name: 'Nils Åberg', role: 'Sjuksköterska' },
          reason: 'Medvetslös, lågt blodtryck',
          until: null,
          cites: ['SVOD 3:6'],
        },
      ],
    );
    assert.doesNotMatch(JSON.stringify(body), /dottern/, 'what others have said is not told');
    assert.equal((await lastEntry(number)).step, 'residentNotices');
  });

  test('told afterwards: a lift that was asked for, granted and ended, one that was declined, an inner one', async () => {
    const number = numbers[1];
    const personId = await idOf(number);
    const { owner } = upload.server;
    const [place] = await owner<{ unit: string; staff: string; asker: string; decider: string }[]>`
      select (select id from directory.unit where hsa_id = ${careUnit}) as unit,
             (select id from directory.staff where hsa_id = ${nurse}) as staff,
             (select id from directory.connected_provider where hsa_id = ${care}) as decider,
             (select id from directory.connected_provider where hsa_id = 'SE2321000016-1002') as asker`;
    assert.ok(place);
    const request = (over: object) => ({
      ...{ person_id: personId, id: newId(), controller_id: place.decider },
      ...{ connected_provider_id: place.asker, unit_id: place.unit, staff_id: place.staff },
      ...{ staff_name: null, staff_role: 'Läkare', lookup_id: newId(), danger_id: newId() },
      ...{ facts: owner.json({}), scope: 'unit', wished_until: '2099-01-01T00:00:00Z' },
      ...{ decided_by: place.staff, decided_role: 'Jourhavande läkare' },
      ...over,
    });
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    await owner`
      insert into block.lift_request ${owner([
        request({
          ...{ requested_at: hoursAgo(9), decided_at: hoursAgo(8), decision: 'granted' },
          ...{ decision_reason: 'Fara för liv', granted_scope: 'unit' },
          ...{ granted_until: hoursAgo(6), ended_at: hoursAgo(7) },
        }),
      ])}`;
    await owner`
      insert into block.lift_request ${owner([
        request({
          ...{ requested_at: hoursAgo(5), decided_at: hoursAgo(4), decision: 'declined' },
          decision_reason: 'Inget som behövs i kväll',
        }),
      ])}`;
    const [inner, occasion] = [newId(), newId()];
    await owner`
      insert into block.block (person_id, id, kind, controller_id, unit_id, requested_at, registered_by)
      values (${personId}, ${inner}, 'inner', ${place.decider}, ${place.unit}, now(), ${nurse})`;
    for (const id of [newId(), newId()]) {
      await owner`
        insert into block.temporary_lift (person_id, id, block_id, ends_at, unit_id, reason, reason_text,
                                          registered_by, registered_at, occasion_id)
        values (${personId}, ${id}, ${inner}, '2099-01-01T00:00:00Z', ${place.unit}, 'consent',
                'Vill att akuten ser', ${nurse}, ${hoursAgo(3)}, ${occasion})`;
    }
    const { body } = await (await signIn(number))('notices');
    assert.deepEqual(
      body.notices.map((notice: Line) => [
        ...[notice['kind'], (notice['by'] as Line)['role'], notice['reason']],
        ...[notice['until'] === null, notice['cites']],
      ]),
      [
        ['innerLifted', 'Sjuksköterska', 'Vill att akuten ser', false, ['PDL 4:5']],
        ['liftDeclined', 'Jourhavande läkare', 'Inget som behövs i kväll', true, ['SVOD 3:5']],
        ['liftRequested', 'Läkare', null, true, ['SVOD 3:5']],
        ['liftGranted', 'Jourhavande läkare', 'Fara för liv', false, ['SVOD 3:5']],
        ['liftRequested', 'Läkare', null, true, ['SVOD 3:5']],
      ],
    );
    const granted = body.notices.find((notice: Line) => notice['kind'] === 'liftGranted');
    assert.ok(granted.until < hoursAgo(6.5), 'until it was ended, not until it was to end');
    const ids = new Set(body.notices.map(({ id }: { id: string }) => id));
    assert.equal(ids.size, 5);
  });
});
