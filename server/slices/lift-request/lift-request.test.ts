import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type County,
  createCounty,
  type LookUp,
  parties,
  type Session,
  staff,
} from '../../http/test-county.ts';
import { layOutDirectory, layOutPersons } from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';
import { stateOf } from './lift-request.ts';
import { onDuty } from './test-officer.ts';

const officer = 'SE5560000001-A021';
const otherOfficer = 'SE5560000001-A022';
const regionOfficer = 'SE2321000016-A023';
const number = '193910179807';
const danger = {
  danger: 'Medvetslös, GCS 6, lågt blodtryck.',
  consentNotObtainable: 'Medvetslös.',
  unableToRequestLift: 'Medvetslös.',
  indispensable: 'Misstänkt förgiftning, läkemedel okända.',
};
const because = 'Livshotande tillstånd; journalen säger vilka läkemedel.';

/** An instant some minutes from now. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

const times = {
  decision: null,
  wishedUntil: '2026-07-01T03:00:00.000Z',
  openedAt: null,
  endedAt: null,
  grantedUntil: null,
};
const granted = {
  ...times,
  decision: 'granted' as const,
  grantedUntil: '2026-07-01T05:00:00.000Z',
};
const states: [string, Parameters<typeof stateOf>[0], string, string][] = [
  ['nobody has opened it', times, '02:59', 'waiting'],
  ['opened', { ...times, openedAt: '2026-07-01T02:00:00.000Z' }, '02:59', 'opened'],
  ['the time wished for is over', times, '03:00', 'runOut'],
  ['granted, also after the time wished for', granted, '04:59', 'granted'],
  ['the time granted is over', granted, '05:00', 'runOut'],
  ['ended', { ...granted, endedAt: '2026-07-01T04:00:00.000Z' }, '04:30', 'ended'],
  ['declined', { ...times, decision: 'declined' }, '09:00', 'declined'],
];
for (const [title, request, clock, state] of states) {
  test(`where a request stands: ${title}`, () =>
    assert.equal(stateOf(request, `2026-07-01T${clock}:00.000Z`), state));
}

describe('SVOD 3:5: what another care provider has blocked', () => {
  let county: County;
  let personId: string;
  let linkedId: string;
  let nurse: Session;
  let decider: Session;
  const hospital = { id: '' };

  before(async () => {
    county = await createCounty();
    await layOutDirectory(county.server.owner, [
      ...onDuty(officer, 'SE5560000001-1101', 'Brodin'),
      ...onDuty(otherOfficer, 'SE5560000001-1101', 'Ek'),
      ...onDuty(regionOfficer, 'SE2321000016-1101', 'Holm'),
      {
        ...{ kind: 'connectedProvider', hsaId: parties.hospital, name: 'Sjukhuset Vik' },
        ...{ organisation: 'SE5560000001-0001', providerKind: 'careProvider', part: null },
        ...{ connectedFrom: '2023-01-01', dutyPhone: '070-174 06 21' },
      },
    ]);
    personId = await county.person(number, [
      { at: 'hospital', summary: 'Tar blodförtunnande' },
      { at: 'region', summary: 'Vaccinerad' },
      { at: 'homeCare', summary: 'Duscha sittande' },
    ]);
    await county.block(personId, 'hospital');
    await county.block(personId, 'homeCare');
    // Another id of the same person, with a block of its own: it counts.
    await layOutPersons(county.server.owner, [
      {
        identifiers: [{ kind: 'personnummer', value: '191212121212' }],
        givenName: 'Test',
        familyName: 'Testsson',
      },
      {
        link: [
          { kind: 'personnummer', value: number },
          { kind: 'personnummer', value: '191212121212' },
        ],
        reason: 'Samma person',
      },
    ]);
    const [row] = await county.server.owner<{ id: string }[]>`
      select linked_person_id as id from person.link where person_id = ${personId}`;
    linkedId = row?.id ?? '';
    await county.block(linkedId, 'hospital');
    hospital.id = await providerId('hospital');
    nurse = await county.signIn(staff.nurse);
    decider = await county.signIn(officer);
  });
  after(() => county.server.close());

  async function providerId(at: keyof typeof parties): Promise<string> {
    const [row] = await county.server.owner<{ id: string }[]>`
      select id from directory.connected_provider where hsa_id = ${parties[at]}`;
    return row?.id ?? '';
  }

  async function inDanger(who: Session = nurse): Promise<LookUp> {
    const lookup = await who.lookUp(number);
    await lookup.begin();
    assert.equal((await lookup.send('danger', danger)).status, 201);
    return lookup;
  }

  const wish = (over: object = {}) => ({
    controller: hospital.id,
    scope: 'unit',
    until: inMinutes(120),
    callback: '070-174 06 52',
    ...over,
  });

  async function ask(lookup: LookUp, over: object = {}): Promise<string> {
    const made = await lookup.send('lift-requests', wish(over));
    assert.equal(made.status, 201, JSON.stringify(made.body));
    return made.body.id;
  }

  const decide = (who: Session, id: string, decision: object) =>
    who.ask('POST', `/office/lift-requests/${id}/decision`, decision);
  const grant = (over: object = {}) => ({
    ...{ decision: 'grant', scope: 'unit', until: inMinutes(120), reason: because },
    ...over,
  });
  const decline = { decision: 'decline', reason: 'Vi har inga sådana uppgifter.' };

  async function summaries(lookup: LookUp): Promise<readonly string[]> {
    const { body } = await lookup.send('overview');
    return (body.headers ?? []).map((header: { summary: string }) => header.summary).toSorted();
  }
  const open = ['Tar blodförtunnande', 'Vaccinerad'];
  const closed = ['Vaccinerad'];

  /** Ends whatever waits or runs, so that each test begins with closed blocks. */
  async function closeAll(): Promise<void> {
    await county.server.owner`
      update block.lift_request set ended_at = now() where granted_until > now() and ended_at is null`;
    await county.server.owner`
      update block.lift_request set wished_until = requested_at where decided_at is null`;
    await county.server.owner`
      update block.temporary_lift set cancelled_at = now() where cancelled_at is null`;
  }

  test('at three in the night: danger, who blocked, the request, two hours, and closed again', async () => {
    const ward = await inDanger();
    const actions = (await ward.standing()).actions;
    assert.ok(actions.includes('seeWhoBlocked') && actions.includes('requestLift'));
    const blockers = await ward.send('blockers');
    assert.equal(blockers.status, 200, JSON.stringify(blockers.body));
    assert.deepEqual(
      blockers.body.blockers.map(
        (one: { connectedProvider: { name: string }; dutyPhone: string }) => [
          one.connectedProvider.name,
          one.dutyPhone,
        ],
      ),
      [['Sjukhuset Vik', '070-174 06 21']],
      'the care provider that blocked, never social care',
    );
    assert.match(blockers.body.explanation.sentence, /3 kap\. 5 §|SVOD 3:5/);
    assert.deepEqual(await summaries(ward), closed);

    const id = await ask(ward);
    const seen = async () => {
      const { status, body } = await nurse.ask('GET', `${ward.path}/lift-requests`);
      assert.equal(status, 200, JSON.stringify(body));
      return body.requests.find((request: { id: string }) => request.id === id);
    };
    assert.equal((await seen()).state, 'waiting');

    const list = await decider.ask('GET', '/office/lift-requests?state=open');
    assert.equal(list.status, 200, JSON.stringify(list.body));
    assert.deepEqual(Object.keys(list.body.requests[0]).toSorted(), [
      'askingProvider',
      'askingUnit',
      'id',
      'requestedAt',
      'state',
      'wishedUntil',
    ]);
    assert.doesNotMatch(JSON.stringify(list.body), /Testsson|1939|Medvetslös/);

    const opened = await decider.ask('POST', `/office/lift-requests/${id}/open`);
    assert.equal(opened.status, 200, JSON.stringify(opened.body));
    assert.deepEqual(
      [opened.body.state, opened.body.person.name, opened.body.person.maskedNumber],
      ['opened', 'Test Testsson', '19391017-****'],
    );
    assert.deepEqual(opened.body.asking, {
      staffName: 'nurse Berg',
      staffRole: 'Personal',
      unit: 'Vårdcentralen Ån',
      provider: 'Region Norrmark, hälso- och sjukvård',
      callback: '070-174 06 52',
    });
    assert.deepEqual(
      [opened.body.danger, opened.body.unableToRequestLift, opened.body.indispensable],
      [danger.danger, danger.unableToRequestLift, danger.indispensable],
    );
    assert.equal(opened.body.blocks.length, 2, 'of every id that is the same person');
    assert.deepEqual(
      opened.body.blocks.map((block: { earlierLifts: number }) => block.earlierLifts),
      [0, 0],
    );
    assert.match(opened.body.facts.sentence, /3 kap\. 5 §|SVOD 3:5/);
    assert.equal((await seen()).state, 'opened');

    const decided = await decide(decider, id, grant());
    assert.equal(decided.status, 200, JSON.stringify(decided.body));
    assert.equal(decided.body.state, 'granted');
    assert.deepEqual(await summaries(ward), open, 'the very next request shows it');
    const colleague = await inDanger(await county.signIn(staff.otherNurse));
    assert.deepEqual(await summaries(colleague), ['Vaccinerad'], 'closed to every other unit');

    const mine = await seen();
    const theirs = (await decider.ask('POST', `/office/lift-requests/${id}/open`)).body;
    assert.deepEqual(mine.course, theirs.course, 'both see the same course');
    assert.deepEqual(
      mine.course.map((event: { what: string }) => event.what),
      ['stated', 'requested', 'opened', 'granted', 'read'],
    );
    assert.deepEqual(mine.course.at(-1).types, ['dailyNote']);
    assert.deepEqual(mine.decidedBy, { name: 'Karin Brodin', role: 'Jourhavande läkare' });
    assert.equal(mine.reason, because);

    await county.server.owner`
      update block.temporary_lift set ends_at = now() where occasion_id = ${id}`;
    await county.server.owner`
      update block.lift_request set granted_until = now() where id = ${id}`;
    assert.deepEqual(await summaries(ward), closed, 'after the time it is closed again');
    assert.equal((await seen()).state, 'runOut');
  });

  test('is lifted for the one who asks alone, when so granted', async () => {
    await closeAll();
    const ward = await inDanger();
    const id = await ask(ward, { scope: 'person' });
    await decide(decider, id, grant({ scope: 'person' }));
    assert.deepEqual(await summaries(ward), open);
    const [lift] = await county.server.owner<{ hsaId: string; reason: string }[]>`
      select hsa_id as "hsaId", reason from block.temporary_lift
        join directory.staff on staff.id = staff_id where occasion_id = ${id}`;
    assert.deepEqual({ ...lift }, { hsaId: staff.nurse, reason: 'emergency' });
    const other = await inDanger(await county.signIn(regionOfficer));
    assert.deepEqual(await summaries(other), closed, 'not for a colleague of the same unit');
  });

  test('is closed from the next request on when the officer ends it', async () => {
    await closeAll();
    const ward = await inDanger();
    const id = await ask(ward);
    await decide(decider, id, grant());
    assert.deepEqual(await summaries(ward), open);
    const ended = await decider.ask('POST', `/office/lift-requests/${id}/end`);
    assert.deepEqual([ended.status, ended.body.state], [200, 'ended']);
    assert.deepEqual(await summaries(ward), closed);
    const again = await decider.ask('POST', `/office/lift-requests/${id}/end`);
    assert.deepEqual([again.status, again.body.code], [409, 'lift-already-ended']);
  });

  test('covers what was blocked then: what the person blocks after it is closed', async () => {
    await closeAll();
    const ward = await inDanger();
    await decide(decider, await ask(ward), grant());
    assert.deepEqual(await summaries(ward), open);
    await county.block(personId, 'hospital');
    assert.deepEqual(await summaries(ward), closed);
    await county.server.owner`
      delete from block.block where person_id = ${personId} and registered_at =
        (select max(registered_at) from block.block where person_id = ${personId})`;
    assert.deepEqual(await summaries(ward), open);
  });

  test('is ended by the person herself when she can speak again, and both sides see it', async () => {
    await closeAll();
    const ward = await inDanger();
    const id = await ask(ward);
    await decide(decider, id, grant());
    const headers = await county.server.signedInResident(personId);
    const lifts = await county.server.owner<{ id: string; block: string }[]>`
      select id, block_id as block from block.temporary_lift where occasion_id = ${id}`;
    for (const [index, lift] of lifts.entries()) {
      const { statusCode } = await county.server.app.inject({
        method: 'POST',
        url: `/api/v1/resident/blocks/${lift.block}/temporary-lifts/${lift.id}/end`,
        headers,
      });
      assert.equal(statusCode, 200);
      assert.deepEqual(await summaries(ward), closed, 'one closed block closes');
      const [request] = (await nurse.ask('GET', `${ward.path}/lift-requests`)).body.requests;
      assert.equal(request.state, index + 1 < lifts.length ? 'granted' : 'ended');
    }
    const { body } = await decider.ask('POST', `/office/lift-requests/${id}/open`);
    const ended = body.course.find((event: { what: string }) => event.what === 'ended');
    assert.deepEqual([ended.unit, ended.staffName], [null, null]);
  });

  test('stays closed when the officer declines, and the asker hears why', async () => {
    await closeAll();
    const ward = await inDanger();
    const id = await ask(ward);
    const decided = await decide(decider, id, decline);
    assert.deepEqual([decided.status, decided.body.state], [200, 'declined']);
    const { body } = await nurse.ask('GET', `${ward.path}/lift-requests`);
    assert.deepEqual(
      [body.requests[0].state, body.requests[0].reason, body.requests[0].until],
      ['declined', decline.reason, null],
    );
    assert.deepEqual(await summaries(ward), closed);
    const again = await decide(decider, id, grant());
    assert.deepEqual([again.status, again.body.code], [409, 'lift-request-decided']);
    assert.deepEqual(await summaries(ward), closed);
  });

  test('is decided once, also by two officers at the same time', async () => {
    await closeAll();
    const ward = await inDanger();
    const second = await county.signIn(otherOfficer);
    for (const [one, other] of [
      [grant(), grant()],
      [grant(), decline],
    ] as const) {
      const id = await ask(ward);
      const answers = await Promise.all([decide(decider, id, one), decide(second, id, other)]);
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
      const lost = answers.find(({ status }) => status === 409);
      assert.equal(lost?.body.code, 'lift-request-decided');
      const [count] = await county.server.owner<{ decisions: number; lifts: number }[]>`
        select (select count(*) from audit.entry
                 where person_id = ${personId} and step = 'liftDecision' and outcome <> 'failed'
                   and at >= (select requested_at from block.lift_request where id = ${id})) as decisions,
               (select count(*) from block.temporary_lift where occasion_id = ${id}) as lifts`;
      assert.equal(count?.decisions, 1);
      const won = answers.find(({ status }) => status === 200);
      assert.equal(count?.lifts, won?.body.state === 'granted' ? 2 : 0);
      await closeAll();
    }
  });

  test('is asked for once: a repeat answers the same, other content under the key is refused', async () => {
    await closeAll();
    const ward = await inDanger();
    const key = newId();
    const content = wish();
    const first = await ward.send('lift-requests', content, key);
    const repeat = await ward.send('lift-requests', content, key);
    assert.deepEqual([first.status, repeat.status], [201, 201]);
    const { trace: _first, ...one } = first.body;
    const { trace: _repeat, ...other } = repeat.body;
    assert.deepEqual(one, other);
    const changed = await ward.send('lift-requests', { ...content, scope: 'person' }, key);
    assert.deepEqual([changed.status, changed.body.code], [409, 'idempotency-key-reused']);
    const another = await ward.send('lift-requests', wish());
    assert.deepEqual([another.status, another.body.code], [409, 'lift-request-open']);
    const both = await Promise.all([
      (await inDanger()).send('lift-requests', wish()),
      (await inDanger()).send('lift-requests', wish()),
    ]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [409, 409],
    );
    const [stored] = await county.server.owner<{ count: number }[]>`
      select count(*) from block.lift_request where id = ${key}`;
    assert.equal(stored?.count, 1);
  });

  test('two that ask at the same time make one request', async () => {
    await closeAll();
    const wards = [await inDanger(), await inDanger()];
    const made = await Promise.all(wards.map((ward) => ward.send('lift-requests', wish())));
    assert.deepEqual(made.map(({ status }) => status).toSorted(), [201, 409]);
  });

  test('a controller without such a block is answered the same, whoever it is', async () => {
    await closeAll();
    const ward = await inDanger();
    const answers = [];
    for (const controller of [
      await providerId('homeCare'),
      await providerId('assistance'),
      await providerId('region'),
      newId(),
    ]) {
      const { status, body } = await ward.send('lift-requests', wish({ controller }));
      assert.equal(status, 409);
      answers.push(JSON.stringify(body));
    }
    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0] ?? '', /nothing-blocked-there/);
  });

  test('a wish ends within a day, a grant within a week, and neither begins in the past', async () => {
    await closeAll();
    const ward = await inDanger();
    for (const until of [inMinutes(-1), inMinutes(24 * 60 + 5)]) {
      const { status, body } = await ward.send('lift-requests', wish({ until }));
      assert.deepEqual([status, body.code], [422, 'input-invalid']);
    }
    const id = await ask(ward);
    for (const until of [inMinutes(-1), inMinutes(7 * 24 * 60 + 5)]) {
      const { status, body } = await decide(decider, id, grant({ until }));
      assert.deepEqual([status, body.code], [422, 'input-invalid']);
    }
    await county.server.owner`
      update block.lift_request set wished_until = now() where id = ${id}`;
    const late = await decide(decider, id, grant());
    assert.deepEqual([late.status, late.body.code], [409, 'lift-request-decided']);
    assert.deepEqual((await decider.ask('GET', '/office/lift-requests')).body.requests, []);
    const over = (await decider.ask('GET', '/office/lift-requests?state=decided')).body.requests;
    assert.equal(over.find((request: { id: string }) => request.id === id).state, 'runOut');
  });

  test('without a stated danger the law lets nobody see who blocked, or ask', async () => {
    await closeAll();
    const ward = await nurse.lookUp(number);
    await ward.begin();
    for (const [step, payload] of [
      ['blockers', {}],
      ['lift-requests', wish()],
    ] as const) {
      const { status, body } = await ward.send(step, payload);
      assert.deepEqual([status, body.code, body.cites], [403, 'access-refused', ['SVOD 3:5']]);
      assert.doesNotMatch(JSON.stringify(body), /Sjukhuset/);
    }
    await ward.send('danger', { danger: danger.danger, unableToRequestLift: 'Medvetslös.' });
    assert.equal((await ward.send('blockers')).status, 200);
    const early = await ward.send('lift-requests', wish());
    assert.deepEqual([early.status, early.body.unmet], [403, ['careIndispensable']]);
  });

  test('social care is refused by law, the same whatever is blocked', async () => {
    const assistant = await county.signIn(staff.assistant);
    const free = '194004049807';
    await county.person(free, [{ at: 'hospital', summary: 'Inget spärrat' }]);
    const answers = [];
    for (const one of [number, free]) {
      const home = await assistant.lookUp(one);
      await home.begin();
      const controllers = [hospital.id, await providerId('dayCentre')];
      const given = [
        await home.send('danger', danger),
        await home.send('blockers'),
        ...(await Promise.all(
          controllers.map((controller) => home.send('lift-requests', wish({ controller }))),
        )),
      ];
      for (const { status, body } of given) {
        assert.deepEqual([status, body.code], [403, 'access-refused']);
        delete body.trace;
      }
      answers.push(JSON.stringify(given));
    }
    assert.equal(answers[0], answers[1]);
  });

  test('only an officer with the duty, and only of the provider that was asked', async () => {
    await closeAll();
    const id = await ask(await inDanger());
    const elsewhere = await county.signIn(regionOfficer);
    const steps = [
      ['open', undefined],
      ['decision', grant()],
      ['end', undefined],
    ] as const;
    for (const [step, payload] of steps) {
      const path = `/office/lift-requests/${id}/${step}`;
      const other = await elsewhere.ask('POST', path, payload);
      assert.deepEqual([other.status, other.body.code], [404, 'lift-request-not-found'], step);
      const unknown = await decider.ask(
        'POST',
        `/office/lift-requests/${newId()}/${step}`,
        payload,
      );
      assert.deepEqual([unknown.status, unknown.body.code], [404, 'lift-request-not-found']);
      const { status, body } = await nurse.ask('POST', path, payload);
      assert.deepEqual([status, body.code], [403, 'duty-required'], step);
    }
    const list = await nurse.ask('GET', '/office/lift-requests');
    assert.deepEqual([list.status, list.body.code], [403, 'duty-required']);
    assert.deepEqual((await elsewhere.ask('GET', '/office/lift-requests')).body.requests, []);
    assert.equal((await decide(decider, id, decline)).status, 200, 'it is still hers to decide');
  });

  test('is not lifted when the law no longer lets them ask', async () => {
    await closeAll();
    const id = await ask(await inDanger());
    await county.server.owner`
      update block.lift_request set facts = facts || '{"ableToRequestLift": "yes"}' where id = ${id}`;
    const opened = await decider.ask('POST', `/office/lift-requests/${id}/open`);
    assert.deepEqual([opened.status, opened.body.code], [403, 'access-refused']);
    const decided = await decide(decider, id, grant());
    assert.deepEqual([decided.status, decided.body.unmet], [403, ['ableToRequestLift']]);
    const [lifts] = await county.server.owner<{ count: number }[]>`
      select count(*) from block.temporary_lift where occasion_id = ${id}`;
    assert.equal(lifts?.count, 0);
  });

  test('is answered as nothing to lift when the person has lifted the block herself', async () => {
    await closeAll();
    const ward = await inDanger();
    const id = await ask(ward);
    await county.server.owner`
      update block.block set lifted_at = now() where person_id in (${personId}, ${linkedId})`;
    const decided = await decide(decider, id, grant());
    assert.deepEqual([decided.status, decided.body.code], [409, 'nothing-blocked-there']);
    await county.server.owner`
      update block.block set lifted_at = null where person_id in (${personId}, ${linkedId})`;
  });

  test('the name of staff with protected identity is shown to nobody', async () => {
    await closeAll();
    await county.server.owner`
      update directory.staff set protected_identity = true where hsa_id in (${staff.nurse}, ${officer})`;
    const ward = await inDanger();
    const id = await ask(ward);
    await decide(decider, id, grant());
    await summaries(ward);
    const { body } = await nurse.ask('GET', `${ward.path}/lift-requests`);
    assert.doesNotMatch(JSON.stringify(body.requests[0]), /Berg|Brodin/);
    assert.equal(body.requests[0].decidedBy.role, 'Jourhavande läkare');
    await county.server.owner`update directory.staff set protected_identity = false`;
  });

  test('every step is in the log, also what failed, and each decision replays', async () => {
    const entries = await county.replayed();
    const told = new Set(entries.map(({ step, outcome }) => `${step} ${outcome}`));
    for (const expected of [
      'blockers permitted',
      'blockers refused',
      'liftRequest permitted',
      'liftRequest refused',
      'liftRequest failed',
      'liftRequestsSeen permitted',
      'liftRequestsSeen done',
      'liftRequestOpened permitted',
      'liftRequestOpened refused',
      'liftRequestOpened notFound',
      'liftDecision permitted',
      'liftDecision refused',
      'liftDecision done',
      'liftDecision failed',
      'liftEnded done',
      'liftEnded failed',
    ]) {
      assert.ok(told.has(expected), expected);
    }
    const decided = entries.filter(({ step }) => step === 'liftDecision');
    assert.ok(
      decided.some(
        ({ subject, actor, decisions }) =>
          subject.id === personId &&
          actor.kind === 'staff' &&
          actor.hsaId === officer &&
          decisions[0]?.cites.includes('SVOD 3:5'),
      ),
    );
  });
});
