import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Answer,
  type County,
  createCounty,
  type LookUp,
  parties,
  staff,
} from '../../http/test-county.ts';
import { layOutPersons } from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';

const number = '193910179807';
/** An instant some minutes from now. */
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

type Provider = {
  connectedProvider: { id: string; name: string };
  types: string[];
  state: string;
  informed: { channel: string } | null;
  blocks: {
    id: string;
    kind: string;
    unit: { name: string } | null;
    mayLift: boolean;
    temporaryLifts: { id: string; unit: { name: string }; reason: string }[];
  }[];
};

describe('a resident chooses who may read', () => {
  let county: County;
  let personId: string;
  let ask: (method: 'GET' | 'POST', url: string, payload?: object, key?: string) => Promise<Answer>;

  before(async () => {
    county = await createCounty();
    personId = await county.person(number, [
      { at: 'hospital', summary: 'Tar blodförtunnande' },
      { at: 'region', summary: 'Vaccinerad' },
      { at: 'homeCare', summary: 'Duscha sittande' },
    ]);
    await county.server.owner`update record.document set approved_for_patient = true`;
    ask = await signIn(personId);
  });
  after(() => county.server.close());

  async function signIn(person: string): Promise<typeof ask> {
    const headers = await county.server.signedInResident(person);
    return async (method, url, payload, key = newId()) => {
      const response = await county.server.app.inject({
        method,
        url: `/api/v1${url}`,
        headers: { ...headers, 'idempotency-key': key },
        ...(payload !== undefined && { payload }),
      });
      return { status: response.statusCode, body: response.json() };
    };
  }

  async function idOf(at: keyof typeof parties): Promise<string> {
    const [row] = await county.server.owner<{ id: string }[]>`
      select id from directory.connected_provider where hsa_id = ${parties[at]}`;
    return row?.id ?? '';
  }
  async function unitId(name: string): Promise<string> {
    const [row] = await county.server.owner<{ id: string }[]>`
      select id from directory.unit where name = ${name}`;
    return row?.id ?? '';
  }

  function at(body: { providers: Provider[] }, name: string): Provider {
    const found = body.providers.find(({ connectedProvider }) => connectedProvider.name === name);
    assert.ok(found, name);
    return found;
  }
  const sharing = async () => (await ask('GET', '/resident/sharing')).body;

  /** A nurse of the region who may read what others share. */
  async function nurse(hsaId: string = staff.nurse): Promise<LookUp> {
    const lookup = await (await county.signIn(hsaId)).lookUp(number);
    await lookup.begin();
    await lookup.send('consents', {
      ...{ answer: 'yes', scope: 'unit', channel: 'onSite', givenBy: 'person' },
    });
    return lookup;
  }
  async function summaries(lookup: LookUp): Promise<readonly string[]> {
    const { status, body } = await lookup.send('overview');
    assert.equal(status, 200, JSON.stringify(body));
    return body.headers.map((header: { summary: string }) => header.summary).toSorted();
  }
  const everything = ['Duscha sittande', 'Tar blodförtunnande', 'Vaccinerad'];

  test('sees who shares what, who has informed her, and nothing that may not be shown', async () => {
    const before = await sharing();
    assert.deepEqual(
      before.providers.map((one: Provider) => [one.connectedProvider.name, one.state, one.types]),
      [
        ['Biståndsenheten', 'nothing', []],
        ['Dagcentralen', 'nothing', []],
        ['Region Norrmark, hälso- och sjukvård', 'shared', ['dailyNote']],
        ['Sjukhuset Vik', 'shared', ['dailyNote']],
        ['Äldrenämnden, utförare', 'shared', ['dailyNote']],
      ],
    );
    assert.equal(at(before, 'Dagcentralen').informed?.channel, 'spoken');
    const owner = county.server.owner;
    for (const hide of [
      owner`update record.document set approved_for_patient = false where summary like 'Tar %'`,
      owner`update record.document set available_under = 'SVOD 2:6' where summary like 'Tar %'`,
    ]) {
      await hide;
      const after = at(await sharing(), 'Sjukhuset Vik');
      assert.deepEqual([after.state, after.types], ['nothing', []]);
      await owner`
        update record.document set approved_for_patient = true, available_under = 'SVOD 2:4'`;
    }
    await owner`delete from availability.information_given where controller_id = ${await idOf('dayCentre')}`;
    const names = (await sharing()).providers.map((one: Provider) => one.connectedProvider.name);
    assert.ok(!names.includes('Dagcentralen'), 'it has nothing to do with her');
  });

  test('blocks at a provider; the very next reading is closed, and lifted it is open again', async () => {
    const ward = await nurse();
    assert.deepEqual(await summaries(ward), everything);
    const key = newId();
    const block = { controller: await idOf('hospital'), kind: 'outer' };
    const blocked = await ask('POST', '/resident/blocks', block, key);
    assert.equal(blocked.status, 201, JSON.stringify(blocked.body));
    assert.deepEqual(await summaries(ward), ['Duscha sittande', 'Vaccinerad']);
    const { state, types, blocks } = at(blocked.body, 'Sjukhuset Vik');
    assert.deepEqual([state, types], ['blocked', []]);
    assert.deepEqual(
      blocks.map(({ id, kind, mayLift }) => [id, kind, mayLift]),
      [[key, 'outer', true]],
    );
    const repeat = await ask('POST', '/resident/blocks', block, key);
    assert.equal(repeat.status, 201);
    const another = await ask('POST', '/resident/blocks', block);
    assert.equal(at(another.body, 'Sjukhuset Vik').blocks.length, 1, 'once is enough');
    const reused = await ask(
      'POST',
      '/resident/blocks',
      {
        ...{ controller: await idOf('homeCare'), kind: 'outer' },
      },
      key,
    );
    assert.deepEqual([reused.status, reused.body.code], [409, 'idempotency-key-reused']);
    const [row] = await county.server.owner<{ by: string }[]>`
      select registered_by as by from block.block where id = ${key}`;
    assert.equal(row?.by, 'resident');

    const lifted = await ask('POST', `/resident/blocks/${key}/lift`);
    assert.deepEqual([lifted.status, at(lifted.body, 'Sjukhuset Vik').blocks], [200, []]);
    assert.deepEqual(await summaries(ward), everything);
    assert.equal((await ask('POST', `/resident/blocks/${key}/lift`)).status, 200);
    const late = await ask('POST', `/resident/blocks/${key}/temporary-lifts`, {
      ...{ unit: await unitId('Vårdcentralen Ån'), until: inMinutes(60) },
    });
    assert.deepEqual([late.status, late.body.code], [409, 'block-already-lifted']);
  });

  test('opposes before anything is shared, at a provider found by name', async () => {
    const found = await ask('GET', '/resident/providers?text=dagcent');
    assert.deepEqual(
      found.body.providers.map(({ name, units }: { name: string; units: { name: string }[] }) => [
        name,
        units.map((unit) => unit.name),
      ]),
      [['Dagcentralen', ['Träffpunkten']]],
    );
    const { body } = await ask('POST', '/resident/blocks', {
      ...{ controller: found.body.providers[0].id, kind: 'outer' },
    });
    assert.equal(at(body, 'Dagcentralen').state, 'blocked');
    const missing = await ask('POST', '/resident/blocks', { controller: newId(), kind: 'outer' });
    assert.deepEqual([missing.status, missing.body.code], [422, 'input-invalid']);
  });

  test('lets one unit read what is blocked until a time, and ends that', async () => {
    const [ward, otherWard] = [await nurse(), await nurse(staff.otherNurse)];
    const id = newId();
    await ask(
      'POST',
      '/resident/blocks',
      { controller: await idOf('hospital'), kind: 'outer' },
      id,
    );
    const path = `/resident/blocks/${id}/temporary-lifts`;
    const unit = await unitId('Vårdcentralen Ån');
    const content = { unit, until: inMinutes(60) };
    const key = newId();
    const given = await ask('POST', path, content, key);
    assert.equal(given.status, 201, JSON.stringify(given.body));
    assert.deepEqual(
      at(given.body, 'Sjukhuset Vik').blocks[0]?.temporaryLifts.map((lift) => [
        lift.id,
        lift.unit.name,
        lift.reason,
      ]),
      [[key, 'Vårdcentralen Ån', 'consent']],
    );
    assert.equal((await ask('POST', path, content, key)).status, 201);
    const reused = await ask('POST', path, { unit, until: inMinutes(90) }, key);
    assert.deepEqual([reused.status, reused.body.code], [409, 'idempotency-key-reused']);
    assert.deepEqual(await summaries(ward), everything);
    assert.deepEqual(await summaries(otherWard), ['Duscha sittande', 'Vaccinerad']);
    const ended = await ask('POST', `${path}/${key}/end`);
    assert.deepEqual(at(ended.body, 'Sjukhuset Vik').blocks[0]?.temporaryLifts, []);
    assert.deepEqual(await summaries(ward), ['Duscha sittande', 'Vaccinerad']);
    for (const wrong of [
      { unit: await unitId('Kirurgen'), until: inMinutes(60) },
      { unit: newId(), until: inMinutes(60) },
      { unit, until: inMinutes(-1) },
      { unit, until: inMinutes(367 * 24 * 60) },
    ]) {
      const { status, body } = await ask('POST', path, wrong);
      assert.deepEqual([status, body.code], [422, 'input-invalid']);
    }
    const unknown = await ask('POST', `${path}/${newId()}/end`);
    assert.deepEqual([unknown.status, unknown.body.code], [404, 'lift-not-found']);
    const nobodys = await ask('POST', `/resident/blocks/${newId()}/lift`);
    assert.deepEqual([nobodys.status, nobodys.body.code], [404, 'block-not-found']);
    await ask('POST', `/resident/blocks/${id}/lift`);
  });

  test('PDL 4:4: blocks between the units of a care provider, and an officer there may open', async () => {
    const region = await idOf('region');
    const unit = await unitId('Vårdcentralen Ån');
    const id = newId();
    const social = await ask('POST', '/resident/blocks', {
      controller: await idOf('homeCare'),
      kind: 'inner',
      unit: await unitId('Hemtjänsten Norr'),
    });
    assert.deepEqual([social.status, social.body.unmet], [403, ['source']]);
    for (const wrong of [
      { controller: region, kind: 'inner' },
      { controller: region, kind: 'outer', unit },
      { controller: region, kind: 'inner', unit: await unitId('Kirurgen') },
    ]) {
      const { status, body } = await ask('POST', '/resident/blocks', wrong);
      assert.deepEqual([status, body.code], [422, 'input-invalid']);
    }
    const otherWard = await nurse(staff.otherNurse);
    assert.deepEqual(await summaries(otherWard), everything);
    const set = await ask(
      'POST',
      '/resident/blocks',
      { controller: region, kind: 'inner', unit },
      id,
    );
    assert.equal(set.status, 201, JSON.stringify(set.body));
    assert.deepEqual(
      at(set.body, 'Region Norrmark, hälso- och sjukvård').blocks.map((block) => [
        block.kind,
        block.unit?.name,
        block.mayLift,
      ]),
      [['inner', 'Vårdcentralen Ån', true]],
    );
    const closed = ['Duscha sittande', 'Tar blodförtunnande'];
    assert.deepEqual(await summaries(otherWard), closed);
    assert.deepEqual(await summaries(await nurse()), everything, 'open in the unit itself');

    const officer = await nurse();
    const lift = {
      basis: 'indispensable',
      reason: 'Medvetslös; läkemedlen måste vara kända.',
      until: inMinutes(60),
      unit: await unitId('Ortopeden'),
      scope: 'unit',
    };
    const noDuty = await otherWard.send('inner-lifts', lift);
    assert.deepEqual([noDuty.status, noDuty.body.cites], [403, ['PDL 4:5']]);
    const key = newId();
    const opened = await officer.send('inner-lifts', lift, key);
    assert.equal(opened.status, 201, JSON.stringify(opened.body));
    assert.deepEqual(
      opened.body.units.map(({ name }: { name: string }) => name),
      ['Vårdcentralen Ån'],
    );
    assert.equal(opened.body.standing.trace.step, 'innerLift');
    assert.deepEqual(await summaries(otherWard), everything);
    assert.equal((await officer.send('inner-lifts', lift, key)).status, 201);
    const reused = await officer.send('inner-lifts', { ...lift, basis: 'consent' }, key);
    assert.deepEqual([reused.status, reused.body.code], [409, 'idempotency-key-reused']);
    const byConsent = await officer.send('inner-lifts', { ...lift, basis: 'consent' });
    assert.deepEqual([byConsent.status, byConsent.body.units], [201, []]);
    const own = await officer.send('inner-lifts', { ...lift, unit: undefined, scope: 'person' });
    assert.deepEqual([own.status, own.body.code], [409, 'nothing-blocked-there']);
    for (const wrong of [
      { until: inMinutes(31 * 24 * 60) },
      { unit: await unitId('Kirurgen') },
      { scope: 'person' },
    ]) {
      const { status, body } = await officer.send('inner-lifts', { ...lift, ...wrong });
      assert.deepEqual([status, body.code], [422, 'input-invalid'], JSON.stringify(wrong));
    }

    const { blocks } = at(await sharing(), 'Region Norrmark, hälso- och sjukvård');
    for (const temporary of blocks[0]?.temporaryLifts ?? []) {
      const path = `/resident/blocks/${id}/temporary-lifts/${temporary.id}/end`;
      assert.equal((await ask('POST', path)).status, 200);
    }
    assert.deepEqual(await summaries(otherWard), closed);
    await ask('POST', `/resident/blocks/${id}/lift`);
    assert.deepEqual(await summaries(otherWard), everything);
  });

  test('a block of an id that is the same person is hers to see and to lift', async () => {
    await layOutPersons(county.server.owner, [
      {
        identifiers: [{ kind: 'personnummer', value: '191212121212' }],
        ...{ givenName: 'Test', familyName: 'Testsson' },
      },
      {
        link: [number, '191212121212'].map((value) => ({ kind: 'personnummer', value })),
        reason: 'Samma person',
      },
    ]);
    const [other] = await county.server.owner<{ id: string }[]>`
      select linked_person_id as id from person.link where person_id = ${personId}`;
    await county.block(other?.id ?? '', 'hospital');
    const { state, blocks } = at(await sharing(), 'Sjukhuset Vik');
    assert.deepEqual([state, blocks.length], ['blocked', 1]);
    const lifted = await ask('POST', `/resident/blocks/${blocks[0]?.id}/lift`);
    assert.equal(at(lifted.body, 'Sjukhuset Vik').state, 'shared');
  });

  test('a block with a period is in part', async () => {
    const id = newId();
    await county.server.owner`
      insert into block.block
        (person_id, id, kind, controller_id, information_from, information_until, requested_at, registered_by)
      values (${personId}, ${id}, 'outer', ${await idOf('hospital')}, '2020-01-01', '2021-01-01', now(), 'x')`;
    const { state, types } = at(await sharing(), 'Sjukhuset Vik');
    assert.deepEqual([state, types], ['partlyBlocked', ['dailyNote']]);
    await county.server.owner`
      update block.block set information_until = null where id = ${id}`;
    const after = at(await sharing(), 'Sjukhuset Vik');
    assert.deepEqual([after.state, after.types], ['partlyBlocked', []]);
    await ask('POST', `/resident/blocks/${id}/lift`);
  });

  test("nobody lifts another's block, and staff are let into none of it", async () => {
    await county.block(personId, 'hospital');
    const [block] = at(await sharing(), 'Sjukhuset Vik').blocks;
    const stranger = await county.person('194004049807', []);
    const other = await signIn(stranger);
    const { status, body } = await other('POST', `/resident/blocks/${block?.id}/lift`);
    assert.deepEqual([status, body.code], [404, 'block-not-found']);
    const session = await county.signIn(staff.nurse);
    const answer = await session.ask('POST', `/resident/blocks/${block?.id}/lift`);
    assert.deepEqual([answer.status, answer.body.code], [403, 'wrong-portal']);
    assert.equal(at(await sharing(), 'Sjukhuset Vik').state, 'blocked');
  });

  test('a custodian sees how it stands for the child, and is refused by law to change it', async () => {
    const child = '193910179815';
    const birthDate = Temporal.Now.plainDateISO().subtract({ years: 6 }).toString();
    const childId = await county.person(child, [{ at: 'region', summary: 'Sexårskontroll' }]);
    await layOutPersons(county.server.owner, [
      {
        identifiers: [{ kind: 'personnummer', value: child }],
        ...{ givenName: 'Elsa', familyName: 'Testsson', birthDate },
        custodians: [{ kind: 'personnummer', value: number }],
      },
    ]);
    await county.block(childId, 'hospital');
    const mother = await signIn(personId);
    await mother('POST', '/session/acting-for', { child: childId });
    const seen = await mother('GET', '/resident/sharing');
    assert.equal(seen.status, 200, JSON.stringify(seen.body));
    const [block] = at(seen.body, 'Sjukhuset Vik').blocks;
    assert.equal(block?.mayLift, false);
    const region = await idOf('region');
    const unit = await unitId('Vårdcentralen Ån');
    for (const [url, payload, cite] of [
      ['/resident/blocks', { controller: region, kind: 'outer' }, 'SVOD 2:3'],
      ['/resident/blocks', { controller: region, kind: 'inner', unit }, 'PDL 4:4'],
      [`/resident/blocks/${block?.id}/lift`, undefined, 'SVOD 2:3'],
      [`/resident/blocks/${block?.id}/temporary-lifts`, { unit, until: inMinutes(9) }, 'SVOD 2:3'],
    ] as const) {
      const { status, body } = await mother('POST', url, payload);
      assert.deepEqual([status, body.code, body.cites], [403, 'access-refused', [cite]], url);
      assert.ok(body.explanation.sentence.length > 0);
    }
    await mother('POST', '/session/acting-for', { child: null });
  });

  test('every choice is in the log, also what the law refused, and replays', async () => {
    const entries = await county.replayed();
    const told = new Set(entries.map(({ step, outcome }) => `${step} ${outcome}`));
    for (const expected of [
      'residentSharing done',
      'block permitted',
      'block refused',
      'block failed',
      'blockLift permitted',
      'blockLift refused',
      'blockLift failed',
      'temporaryLift permitted',
      'temporaryLift refused',
      'temporaryLift failed',
      'liftEnded permitted',
      'liftEnded failed',
      'innerLift permitted',
      'innerLift refused',
      'innerLift failed',
    ]) {
      assert.ok(told.has(expected), expected);
    }
  });
});
