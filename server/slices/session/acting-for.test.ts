import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { layOutPersons } from '../../http/test-server.ts';
import {
  care,
  createUploadServer,
  informationGiven,
  note,
  numbers,
  nurse,
  personOf,
  socialCareUnit,
  type UploadServer,
} from '../../http/upload/test-upload.ts';
import { newId } from '../../platform/ids.ts';
import { openEntry } from '../audit/index.ts';
import { findPersonByNumber, parsePersonNumber } from '../person/index.ts';

const [mothers, elsas, sixtens, fathers] = numbers;
const today = Temporal.Now.plainDateISO('Europe/Stockholm');
const born = (years: number, days = 0) => today.subtract({ years }).add({ days }).toString();

/* A mother acts for her children in the residents' portal. */
describe('acting for a child', () => {
  let upload: UploadServer;
  let mother: Awaited<ReturnType<typeof signIn>>;
  let elsa: string;

  before(async () => {
    upload = await createUploadServer();
    await feed({ number: mothers, givenName: 'Emma', birthDate: '1984-09-30' });
    await feed({ number: elsas, givenName: 'Elsa', birthDate: born(12), custodians: [mothers] });
    await upload.send('information-given', [informationGiven(elsas), informationGiven(mothers)]);
    await upload.send('documents', [
      note('e1', { person: personOf(elsas), approvedForPatient: true, title: 'Om Elsa' }),
      note('m1', { person: personOf(mothers), approvedForPatient: true, title: 'Om Emma' }),
    ]);
    elsa = await idOf(elsas);
    mother = await signIn(mothers);
  });
  after(() => upload.server.close());

  async function idOf(number: string): Promise<string> {
    const parsed = parsePersonNumber(number);
    assert.ok(parsed.ok);
    return (await findPersonByNumber(upload.server.owner, parsed.value)) ?? '';
  }

  /** A line of the population feed. */
  async function feed(line: {
    readonly number: string;
    readonly givenName: string;
    readonly birthDate: string;
    readonly custodians?: readonly string[];
    readonly protectedIdentity?: string;
    readonly deceasedOn?: string | null;
  }): Promise<void> {
    const { number, custodians, ...rest } = line;
    await layOutPersons(upload.server.owner, [
      {
        identifiers: [personOf(number)],
        familyName: 'Bergman',
        ...rest,
        ...(custodians === undefined ? {} : { custodians: custodians.map(personOf) }),
      },
    ]);
  }

  async function signIn(number: string) {
    const headers = await upload.server.signedInResident(await idOf(number));
    return async (path: string, payload?: object) => {
      const response = await upload.server.app.inject({
        method: payload === undefined ? 'GET' : 'POST',
        url: `/api/v1/${path}`,
        headers: { ...headers, 'idempotency-key': newId() },
        ...(payload === undefined ? {} : { payload }),
      });
      return { status: response.statusCode, body: response.json() };
    };
  }

  async function lastEntry(subject: string) {
    const [row] = await upload.server.owner<
      { id: string; at: string; bytes: Buffer; salt: Buffer; mac: Buffer; keyId: string }[]
    >`
      select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry
       where person_id = ${subject} order by at desc, id desc limit 1`;
    const entry = row && openEntry(row, upload.server.dependencies.keys.auditMac);
    assert.ok(entry);
    return entry;
  }

  const titlesOf = async (ask: typeof mother) =>
    (await ask('resident/documents')).body.documents.map(({ title }: { title: string }) => title);

  test('the session names her children, and she begins as herself', async () => {
    const { body } = await mother('session');
    assert.deepEqual(body.children, [{ id: elsa, givenName: 'Elsa', age: 12 }]);
    assert.equal(body.actingFor, null);
    assert.deepEqual(await titlesOf(mother), ['Om Emma']);
  });

  test('while she acts for the child every answer is about the child, and the log says that it was she', async () => {
    const chosen = await mother('session/acting-for', { child: elsa });
    assert.deepEqual([chosen.status, chosen.body.actingFor], [200, elsa]);
    assert.equal((await mother('session')).body.actingFor, elsa);
    assert.deepEqual(await titlesOf(mother), ['Om Elsa']);
    const entry = await lastEntry(elsa);
    assert.deepEqual(
      [entry.step, entry.subject.id, entry.actor.kind === 'resident' && entry.actor.personId],
      ['residentDocuments', elsa, await idOf(mothers)],
    );
    const me = await mother('resident/me');
    assert.deepEqual([me.body.name, me.body.givenName], ['Elsa Bergman', 'Elsa']);
    assert.equal((await mother('session')).body.person.givenName, 'Emma', 'she stays who she is');
    for (const path of ['resident/readings', 'resident/notices', 'resident/sharing']) {
      const { body } = await mother(path);
      assert.equal((await lastEntry(elsa)).id, body.trace.entryId, path);
    }
    await mother('session/acting-for', { child: null });
    assert.deepEqual(await titlesOf(mother), ['Om Emma']);
  });

  test('she takes no consent of the child back: the law refuses, says why, and logs it', async () => {
    const consent = {
      id: newId(),
      ...{ person: personOf(elsas), unit: 'SE2321000016-1101', from: '2026-01-01' },
      ...{ channel: 'onSite', givenBy: 'person', requestedBy: nurse, registeredBy: nurse },
    };
    await upload.send('consents', [consent]);
    await mother('session/acting-for', { child: elsa });
    const { body } = await mother('resident/me');
    assert.equal(body.consents.length, 1);
    for (const id of [consent.id, newId()]) {
      const refused = await mother(`resident/consents/${id}/withdrawal`, {});
      assert.deepEqual(
        [refused.status, refused.body.code, refused.body.cites, refused.body.unmet],
        [403, 'access-refused', ['SVOD 2:3'], ['requestedBy']],
      );
      assert.match(refused.body.explanation.sentence, /2 kap\. 3 §.*vårdnadshavare/);
      const entry = await lastEntry(elsa);
      assert.deepEqual([entry.outcome, entry.decisions.length], ['refused', 1]);
    }
    assert.equal((await mother('resident/me')).body.consents.length, 1, 'it is still in force');
    const child = await signIn(elsas);
    const own = await child(`resident/consents/${consent.id}/withdrawal`, {});
    assert.deepEqual([own.status, own.body.consents], [200, []]);
    await mother('session/acting-for', { child: null });
  });

  test('she blocks nothing of the child’s and lifts nothing: the law refuses, and the child can', async () => {
    const [provider] = await upload.server.owner<{ id: string }[]>`
      select id from directory.connected_provider where hsa_id = ${care}`;
    const [unit] = await upload.server.owner<{ id: string }[]>`
      select id from directory.unit where hsa_id = ${socialCareUnit}`;
    const block = { controller: provider?.id, kind: 'outer' };
    const child = await signIn(elsas);
    const blocked = await child('resident/blocks', block);
    assert.equal(blocked.status, 201, JSON.stringify(blocked.body));
    const [{ id }] = blocked.body.providers[0].blocks;
    await mother('session/acting-for', { child: elsa });
    const [seen] = (await mother('resident/sharing')).body.providers;
    assert.deepEqual([seen.state, seen.blocks[0].mayLift], ['blocked', false]);
    const until = new Date(Date.now() + 3_600_000).toISOString();
    for (const [path, payload] of [
      ['blocks', block],
      [`blocks/${id}/lift`, {}],
      [`blocks/${id}/temporary-lifts`, { unit: unit?.id, until }],
    ] as const) {
      const refused = await mother(`resident/${path}`, payload);
      assert.deepEqual(
        [refused.status, refused.body.code, refused.body.cites],
        [403, 'access-refused', ['SVOD 2:3']],
        path,
      );
      assert.match(refused.body.explanation.sentence, /vårdnadshavare/);
    }
    const lifted = await child(`resident/blocks/${id}/lift`, {});
    assert.deepEqual([lifted.status, lifted.body.providers[0].state], [200, 'shared']);
    await mother('session/acting-for', { child: null });
  });

  test('nobody acts for somebody else’s child, and the attempt is in the log', async () => {
    await feed({ number: fathers, givenName: 'Erik', birthDate: '1980-01-01' });
    const father = await signIn(fathers);
    for (const child of [elsa, await idOf(mothers), newId()]) {
      const refused = await father('session/acting-for', { child });
      assert.deepEqual([refused.status, refused.body.code], [403, 'custody-not-in-force']);
    }
    assert.equal((await father('session')).body.actingFor, null);
    const rows = await upload.server.owner`
      select from audit.entry where step = 'childChoice' and outcome = 'refused'`;
    assert.equal(rows.length, 3);
    const staff = await upload.server.signedInStaff(nurse);
    const asStaff = await upload.server.app.inject({
      method: 'POST',
      url: '/api/v1/session/acting-for',
      headers: staff,
      payload: { child: elsa },
    });
    assert.equal(asStaff.statusCode, 403);
  });

  /** Something of the child's changes while she acts for it: the very next request is closed, and not about her. */
  const endings: [string, Parameters<typeof feed>[0]][] = [
    [
      'the custody has ended',
      { number: sixtens, givenName: 'Sixten', birthDate: born(4), custodians: [] },
    ],
    [
      'somebody else has it',
      { number: sixtens, givenName: 'Sixten', birthDate: born(4), custodians: [fathers] },
    ],
    ['the birthday', { number: sixtens, givenName: 'Sixten', birthDate: born(13) }],
    [
      'a secrecy marking',
      {
        number: sixtens,
        givenName: 'Sixten',
        birthDate: born(4),
        protectedIdentity: 'secrecyMarking',
      },
    ],
    [
      'death',
      { number: sixtens, givenName: 'Sixten', birthDate: born(4), deceasedOn: today.toString() },
    ],
  ];
  for (const [title, line] of endings) {
    test(`closed on the next request: ${title}`, async () => {
      const before = { birthDate: born(13, 1), protectedIdentity: 'none', deceasedOn: null };
      const sixten = { number: sixtens, givenName: 'Sixten', ...before };
      await feed({ ...sixten, custodians: [mothers] });
      const ask = await signIn(mothers);
      const child = await idOf(sixtens);
      assert.equal((await ask('session/acting-for', { child })).body.actingFor, child);
      assert.equal((await ask('resident/documents')).status, 200);
      await feed(line);
      for (const path of ['documents', 'me', 'readings', 'notices', 'sharing']) {
        const closed = await ask(`resident/${path}`);
        assert.deepEqual([closed.status, closed.body.code], [403, 'custody-not-in-force'], path);
      }
      const { body } = await ask('session');
      assert.equal(body.actingFor, null);
      assert.deepEqual(
        body.children.map(({ id }: { id: string }) => id),
        [elsa],
      );
      assert.deepEqual(await titlesOf(ask), ['Om Emma'], 'she has been told, and is herself again');
      assert.equal((await ask('session/acting-for', { child })).status, 403);
    });
  }

  test('a custodian under an earlier number acts for the child when the two are linked', async () => {
    const earlier = '189001059808';
    await feed({ number: earlier, givenName: 'Emma', birthDate: '1984-09-30' });
    await feed({
      ...{ number: sixtens, givenName: 'Sixten', birthDate: born(4), custodians: [earlier] },
      ...{ protectedIdentity: 'none', deceasedOn: null },
    });
    const count = async () => (await mother('session')).body.children.length;
    assert.equal(await count(), 1);
    const link = [personOf(earlier), personOf(mothers)];
    await layOutPersons(upload.server.owner, [{ link, reason: 'Samma person' }]);
    assert.equal(await count(), 2);
    await layOutPersons(upload.server.owner, [{ unlink: link, reason: 'Förväxling' }]);
    assert.equal(await count(), 1);
  });

  test('the session of a resident who dies is over', async () => {
    const father = await signIn(fathers);
    const erik = { number: fathers, givenName: 'Erik', birthDate: '1980-01-01' };
    await feed({ ...erik, deceasedOn: today.toString() });
    assert.equal((await father('session')).status, 401);
  });
});
