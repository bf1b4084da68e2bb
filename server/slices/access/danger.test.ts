import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type County,
  createCounty,
  dayFromNow,
  type LookUp,
  staff,
} from '../../http/test-county.ts';
import { newId } from '../../platform/ids.ts';
import { type Danger, dangerFacts } from './danger.ts';

const early = '2026-07-01T03:00:00.000Z';
const late = '2026-07-01T03:05:00.000Z';
const aDanger: Danger = {
  id: 'd',
  at: early,
  danger: 'Medvetslös efter fall.',
  consentNotObtainable: 'Medvetslös.',
  unableToRequestLift: null,
  indispensable: null,
};

const asked: [string, Danger | null, boolean, string | null, string][] = [
  ['nothing stated, nobody asked', null, false, null, 'unknown'],
  ['a consent is in force', null, true, null, 'yes'],
  ['refused', null, false, early, 'yes'],
  ['stated why not', aDanger, false, null, 'no'],
  ['refused before she lost consciousness', { ...aDanger, at: late }, false, early, 'no'],
  ['refused since: she could be asked', aDanger, false, late, 'yes'],
  ['refused at the same instant', aDanger, false, early, 'yes'],
  [
    'danger, and nothing said of asking',
    { ...aDanger, consentNotObtainable: null },
    false,
    null,
    'unknown',
  ],
  ['danger, and she refused', { ...aDanger, consentNotObtainable: null }, false, early, 'yes'],
];
for (const [title, danger, consent, refusedAt, expected] of asked) {
  test(`whether she can be asked: ${title}`, () =>
    assert.equal(dangerFacts(danger, { consent, refusedAt }).consentObtainable, expected));
}

test('what is not stated is unknown', () => {
  const { consentObtainable: _, ...stated } = dangerFacts(
    { ...aDanger, unableToRequestLift: 'Medvetslös.', indispensable: 'Blodförtunnande?' },
    { consent: false, refusedAt: null },
  );
  assert.deepEqual(stated, {
    dangerToLifeOrHealth: 'yes',
    ableToRequestLift: 'no',
    careIndispensable: 'yes',
  });
  assert.deepEqual(dangerFacts(null, { consent: false, refusedAt: null }), {
    dangerToLifeOrHealth: 'unknown',
    consentObtainable: 'unknown',
    ableToRequestLift: 'unknown',
    careIndispensable: 'unknown',
  });
});

const danger = 'Medvetslös efter fall, misstänkt blödning.';
const consentNotObtainable = 'Medvetslös.';
const unableToRequestLift = 'Medvetslös.';
const indispensable = 'Läkemedel avgör behandlingen.';

describe('SVOD 3:6: an emergency', () => {
  let county: County;
  let personId: string;
  const number = '193910179807';
  before(async () => {
    county = await createCounty();
    personId = await county.person(number, [
      { at: 'hospital', summary: 'Tar blodförtunnande' },
      { at: 'assistance', summary: 'Duscha sittande' },
    ]);
  });
  after(() => county.server.close());

  async function lookUp(hsaId: string = staff.nurse): Promise<LookUp> {
    const lookup = await (await county.signIn(hsaId)).lookUp(number);
    await lookup.begin();
    return lookup;
  }
  const names = (body: { sources: { name: string }[] }) => body.sources.map(({ name }) => name);

  test('without a statement nothing is open', async () => {
    const ward = await lookUp();
    const overview = await ward.send('overview');
    assert.deepEqual(overview.body.unmet, ['consentGiven']);
    assert.deepEqual(overview.body.actions, [
      'recordConsent',
      'assessUnable',
      'stateDanger',
      'openOwnRecord',
    ]);
  });

  test('without indispensable need only the list of care providers', async () => {
    const ward = await lookUp();
    const { status, body } = await ward.send('danger', { danger, consentNotObtainable });
    assert.deepEqual([status, body.outcome], [201, 'refused'], JSON.stringify(body));
    assert.deepEqual(
      body.conditions.map((one: { cite: string; condition: string; state: string }) => [
        one.cite,
        one.condition,
        one.state,
      ]),
      [
        ['SVOD 3:6', 'currentPatientRelation', 'met'],
        ['SVOD 3:6', 'relevant', 'met'],
        ['SVOD 3:6', 'consentObtainable', 'met'],
        ['SVOD 3:6', 'careIndispensable', 'missing'],
        ['SVOD 3:6', 'dangerToLifeOrHealth', 'met'],
      ],
    );
    assert.ok(body.actions.includes('openSources'));
    assert.match(body.explanation.sentence, /3 kap\. 6 §/);
    assert.deepEqual(
      body.explanation.change.map(({ fact, value }: { fact: string; value: string }) => [
        fact,
        value,
      ]),
      [['careIndispensable', 'ja']],
    );
    const sources = await ward.send('sources');
    assert.deepEqual(names(sources.body), ['Sjukhuset Vik']);
    assert.deepEqual(sources.body.refused.unmet, ['careIndispensable']);
    const overview = await ward.send('overview');
    assert.deepEqual([overview.status, overview.body.unmet], [403, ['careIndispensable']]);
    assert.deepEqual(overview.body.explanation, body.explanation);
    assert.doesNotMatch(JSON.stringify(overview.body), /blodförtunnande|dusch/i);
  });

  test("opens care providers' data in that lookup, and never social care's", async () => {
    const ward = await lookUp();
    const statement = { danger, consentNotObtainable, indispensable };
    const key = newId();
    const { body } = await ward.send('danger', statement, key);
    assert.deepEqual([body.outcome, body.cites], ['permitted', ['SVOD 3:6']]);
    const { at: _at, ...stated } = body.danger;
    assert.deepEqual(stated, { id: key, ...statement, unableToRequestLift: null });
    assert.equal((await ward.send('danger', statement, key)).status, 201, 'a repeat does no harm');
    const reused = await ward.send('danger', { ...statement, indispensable: 'Annat.' }, key);
    assert.deepEqual([reused.status, reused.body.code], [409, 'idempotency-key-reused']);
    assert.deepEqual(names((await ward.send('sources')).body), ['Sjukhuset Vik']);
    const overview = await ward.send('overview');
    assert.deepEqual(
      overview.body.headers.map(({ summary }: { summary: string }) => summary),
      ['Tar blodförtunnande'],
    );
    const opened = await ward.send(`documents/${overview.body.headers[0].id}`);
    assert.equal(opened.status, 200);
    assert.match(opened.body.explanation.sentence, /3 kap\. 6 §/, 'why she may read it');
    const [plan] = await county.server.owner<{ id: string }[]>`
      select id from record.document where person_id = ${personId} and summary like 'Dusch%'`;
    assert.equal((await ward.send(`documents/${plan?.id}`)).status, 404);
    const other = await lookUp();
    assert.equal((await other.standing()).danger, null, 'it holds for that lookup only');
    assert.equal((await other.send('overview')).status, 403);
  });

  test('the log has the reasons as they were given, and she is told the exception', async () => {
    const read = (await county.replayed()).findLast(
      ({ step, outcome }) => step === 'overview' && outcome !== 'refused',
    );
    const grounds = read?.grounds as { danger: { danger: string; indispensable: string } };
    assert.deepEqual(
      [grounds.danger.danger, grounds.danger.indispensable],
      [danger, indispensable],
    );
    const response = await county.server.app.inject({
      url: '/api/v1/resident/readings',
      headers: await county.server.signedInResident(personId),
    });
    const { visits } = response.json() as { visits: { outcome: string; grounds: object[] }[] };
    const visit = visits.find(({ outcome }) => outcome === 'read');
    assert.deepEqual(
      visit?.grounds.map((ground) => (ground as { exception: string }).exception),
      ['danger'],
    );
  });

  test('a blocked care provider stays closed, and whoever asks learns no more than the flag', async () => {
    await county.block(personId, 'hospital');
    const ward = await lookUp();
    assert.equal((await ward.send('flag')).body.blockedAtCareProviders, true);
    const stated = { danger, consentNotObtainable, unableToRequestLift, indispensable };
    const { body } = await ward.send('danger', stated);
    assert.equal(body.outcome, 'permitted');
    assert.deepEqual(body.actions, ['stateDanger', 'seeWhoBlocked', 'requestLift', 'openSources']);
    assert.deepEqual((await ward.send('overview')).body.headers, []);
    assert.deepEqual((await ward.send('sources')).body.sources, []);
    await county.server.owner`update block.block set lifted_at = now(), lifted_by = 'person'`;
  });

  test('a conscious patient who says no has been asked', async () => {
    const ward = await lookUp();
    await ward.send('danger', { danger, consentNotObtainable, indispensable });
    assert.equal((await ward.send('overview')).status, 200);
    const refusal = await ward.send('consents', { answer: 'no', channel: 'onSite' });
    assert.deepEqual([refusal.status, refusal.body.outcome], [201, 'refused']);
    const overview = await ward.send('overview');
    assert.deepEqual([overview.status, overview.body.unmet], [403, ['consentObtainable']]);
  });

  test('of one who lastingly can not consent, and would have opposed, danger opens what 3:3 does not', async () => {
    const other = '193910179815';
    await county.person(other, [
      { at: 'hospital', summary: 'Har pacemaker' },
      { at: 'assistance', summary: 'Går med rullator' },
    ]);
    const ward = await (await county.signIn(staff.nurse)).lookUp(other);
    await ward.begin();
    const assessed = await ward.send('unable-assessment', {
      ...{ how: 'Demensdiagnos.', asked: ['relatives'], findings: 'Sonen: aldrig.' },
      ...{ clarified: true, reasonToAssumeOpposition: true },
      ...{ necessary: true, necessity: 'Behövs.', until: dayFromNow(30) },
    });
    assert.deepEqual(
      [assessed.body.outcome, assessed.body.conditions[0].cite],
      ['refused', 'SVOD 3:3'],
    );
    const stated = await ward.send('danger', { danger, consentNotObtainable });
    assert.deepEqual(
      [stated.body.outcome, stated.body.conditions[0].cite],
      ['refused', 'SVOD 3:6'],
      'once danger is stated its section tells what is missing',
    );
    await ward.send('danger', { danger, consentNotObtainable, indispensable });
    const overview = await ward.send('overview');
    assert.deepEqual(
      overview.body.headers.map(({ summary }: { summary: string }) => summary),
      ['Har pacemaker'],
    );
    assert.deepEqual(overview.body.cites, ['SVOD 3:6']);
  });

  test('a danger that is not explained is no statement', async () => {
    const ward = await lookUp();
    for (const [body, pointer] of [
      [{ danger: 'Fara' }, '/danger'],
      [{ danger: '           ' }, '/danger'],
      [{ danger, indispensable: 'ja' }, '/indispensable'],
      [{ indispensable }, '/danger'],
    ] as const) {
      const { status, body: problem } = await ward.send('danger', body);
      assert.deepEqual([status, problem.errors[0].pointer], [422, pointer]);
    }
    assert.equal((await ward.standing()).danger, null);
  });

  test("an inner block within one's own provider is seen, and an officer may lift it", async () => {
    await county.block(personId, 'region', 'inner', 'SE2321000016-1102');
    const ward = await lookUp();
    assert.equal((await ward.send('flag')).body.innerBlocked, true);
    assert.ok((await ward.standing()).actions.includes('liftInnerBlock'));
    const other = await lookUp(staff.otherNurse);
    assert.equal((await other.send('flag')).body.innerBlocked, false, 'her own unit blocked');
    assert.equal((await other.standing()).actions.includes('liftInnerBlock'), false);
  });

  test('every decision of the log is decided alike again', async () => {
    assert.ok((await county.replayed()).length > 40);
  });
});
