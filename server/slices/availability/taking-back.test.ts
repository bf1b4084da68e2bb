import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  createUploadServer,
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
import { findPersonByNumber, parsePersonNumber } from '../person/index.ts';

const tomorrow = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();

/*
 * Home care shares a note with everybody. A nurse of another provider has opened it, and has all that the law
 * asks of her. Then home care, or the person, takes it back: from the next request on it is nowhere.
 */
describe('what is taken back is gone at once', () => {
  let upload: UploadServer;
  before(async () => {
    upload = await createUploadServer();
  });
  after(() => upload.server.close());

  async function send(name: string, line: object, outcome = 'stored'): Promise<void> {
    const [answer] = await upload.send(name, [line]);
    assert.equal(answer?.outcome, outcome, JSON.stringify(answer));
  }

  async function idOf(number: string): Promise<string> {
    const parsed = parsePersonNumber(number);
    assert.ok(parsed.ok);
    return (await findPersonByNumber(upload.server.owner, parsed.value)) ?? '';
  }

  const ofHomeCare = (number: string) => ({
    ...{ person: personOf(number), controller: socialCare, unit: socialCareUnit },
    ...{ keptPerPerson: true, approvedForPatient: true, title: 'Hemtjänstens anteckning' },
    intervention: { kind: 'homeCare', basis: 'SoL 11:1', recipientGroup: 'older' },
  });
  const told = (number: string) =>
    informationGiven(number, { controller: socialCare, items: ['system', 'oppose'] });

  let minute = 0;
  /** An assessment of home care's own, later than all before. */
  const assessed = (number: string, over: object = {}) => {
    minute += 1;
    return {
      id: newId(),
      ...{ person: personOf(number), controller: socialCare, unit: socialCareUnit, staff: nurse },
      ...{ capacity: 'lastinglyUnable', how: 'Hembesök.', asked: ['relatives'] },
      ...{ findings: 'Har alltid velat att vården vet.', clarified: true },
      reasonToAssumeOpposition: false,
      assessedAt: `2026-05-04T10:${String(minute).padStart(2, '0')}:00Z`,
      ...over,
    };
  };
  const able = (number: string) => {
    const { person, controller, unit, staff, assessedAt, id } = assessed(number);
    return {
      id,
      person,
      controller,
      unit,
      staff,
      assessedAt,
      capacity: 'able',
      how: 'Tillfrisknad.',
    };
  };

  /** The nurse, with ground, relation and consent, who sees what there is. */
  async function nurseReads(number: string) {
    const headers = await upload.server.signedInStaff(nurse);
    await upload.server.owner`
      update session.session set assignment_id = assignment.id
        from directory.assignment where assignment.staff_id = session.staff_id`;
    const ask = async (url: string, payload: object = {}) => {
      const response = await upload.server.app.inject({
        method: 'POST',
        url: `/api/v1/lookups${url}`,
        headers: { ...headers, 'idempotency-key': newId() },
        payload,
      });
      return { status: response.statusCode, body: response.json() };
    };
    const lookup = `/${(await ask('', { number })).body.lookup}`;
    const ground = { purpose: 'care', relevance: 'Utreder fall', relevant: true };
    await ask(`${lookup}/ground`, ground);
    const relation = { kind: 'patientRelation', basis: 'admitted', until: tomorrow };
    await ask(`${lookup}/relations`, relation);
    const yes = { answer: 'yes', scope: 'unit', until: tomorrow, channel: 'onSite' };
    assert.equal((await ask(`${lookup}/consents`, { ...yes, givenBy: 'person' })).status, 201);
    let opened = '';
    return async () => {
      const flag = (await ask(`${lookup}/flag`)).body;
      const sources = (await ask(`${lookup}/sources`)).body.sources ?? [];
      const overview = (await ask(`${lookup}/overview`)).body.headers ?? [];
      opened = overview[0]?.id ?? opened;
      const document = await ask(`${lookup}/documents/${opened}`);
      return {
        flag: [flag.unblocked, flag.blockedAtCareProviders],
        sources: sources.map(({ name }: { name: string }) => name),
        overview: overview.map(({ title }: { title: string }) => title),
        document: document.status,
      };
    };
  }

  const everything = {
    flag: [true, false],
    sources: ['Äldrenämnden, utförare'],
    overview: ['Hemtjänstens anteckning'],
    document: 200,
  };
  /** Nor is there a hint: what social care has blocked is nobody's to know (SVOD 2:5). */
  const nothing = { flag: [false, false], sources: [], overview: [], document: 404 };

  const takings: [string, (number: string) => object][] = [
    ['reason to assume opposition', (n) => assessed(n, { reasonToAssumeOpposition: true })],
    ['an attitude that is not clear any more', (n) => assessed(n, { clarified: false })],
    ['an assessment that has run out', (n) => assessed(n, { until: '2026-06-01' })],
    ['the person is able again', able],
  ];
  for (const [index, [title, taking]] of takings.entries()) {
    test(`SVOD 2:6: ${title}`, async () => {
      const number = numbers[index % numbers.length] ?? '';
      await send('attitude-assessments', assessed(number));
      await send('documents', note(`a${index}`, ofHomeCare(number)));
      const look = await nurseReads(number);
      assert.deepEqual(await look(), everything);
      await send('attitude-assessments', taking(number));
      assert.deepEqual(await look(), nothing);
      await send('attitude-assessments', assessed(number));
      assert.deepEqual(await look(), everything, 'a new assessment carries it again');
    });
  }

  test('SVOD 2:3: an opposition that home care has registered, and its lifting', async () => {
    const number = '189001059808';
    await send('information-given', told(number));
    await send('documents', note('o1', ofHomeCare(number)));
    const look = await nurseReads(number);
    assert.deepEqual(await look(), everything);
    const block = {
      id: newId(),
      ...{ person: personOf(number), controller: socialCare, kind: 'outer' },
      ...{ requestedBy: 'person', registeredBy: nurse, requestedAt: '2026-03-01T10:00:00+01:00' },
    };
    for (const requestedBy of ['custodian', 'relative', 'godMan']) {
      await send('blocks', { ...block, id: newId(), requestedBy }, 'refused');
      assert.deepEqual(await look(), everything, `not at the wish of a ${requestedBy}`);
    }
    await send('blocks', block);
    assert.deepEqual(await look(), nothing);
    await send('documents', note('o2', ofHomeCare(number)), 'refused');
    await send('blocks', { ...block, liftedAt: '2026-03-02T10:00:00+01:00' });
    assert.deepEqual(await look(), everything);
  });

  test('SVOD 2:3: the person opposes herself, sees the block, and lifts it', async () => {
    const number = '189001069815';
    await send('information-given', told(number));
    await send('documents', note('s1', ofHomeCare(number)));
    const look = await nurseReads(number);
    assert.deepEqual(await look(), everything);
    const headers = await upload.server.signedInResident(await idOf(number));
    const ask = async (path: string, payload?: object) => {
      const response = await upload.server.app.inject({
        method: payload === undefined ? 'GET' : 'POST',
        url: `/api/v1/resident/${path}`,
        headers: { ...headers, 'idempotency-key': newId() },
        ...(payload === undefined ? {} : { payload }),
      });
      return response.json();
    };
    const titles = async () =>
      (await ask('documents')).documents.map(({ title }: { title: string }) => title);
    assert.deepEqual(await titles(), ['Hemtjänstens anteckning']);
    const [shared] = (await ask('sharing')).providers;
    assert.deepEqual([shared.state, shared.blocks], ['shared', []]);
    const controller = shared.connectedProvider.id;

    const [blocked] = (await ask('blocks', { controller, kind: 'outer' })).providers;
    assert.deepEqual(await look(), nothing);
    assert.equal(blocked.state, 'blocked');
    assert.deepEqual([blocked.blocks.length, blocked.blocks[0].mayLift], [1, true]);
    assert.deepEqual(await titles(), [], 'what others may not have is not shown here either');
    await send('documents', note('s2', ofHomeCare(number)), 'refused');

    await ask(`blocks/${blocked.blocks[0].id}/lift`, {});
    assert.deepEqual(await look(), everything);
    assert.deepEqual(await titles(), ['Hemtjänstens anteckning']);
  });
});
