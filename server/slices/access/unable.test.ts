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

const assessment = {
  how: 'Demensdiagnos; förstår inte frågan trots stöd, vid två tillfällen.',
  asked: ['relatives', 'earlierStatements'],
  findings: 'Dottern: hon har alltid velat att personalen vet.',
  clarified: true,
  reasonToAssumeOpposition: false,
  necessary: true,
  necessity: 'Planen behövs för en trygg dusch.',
  until: dayFromNow(30),
};

let county: County;
before(async () => {
  county = await createCounty();
});
after(() => county.server.close());

/** Somebody with a plan at the assistance unit, notes at the hospital and nothing else. */
async function someone(number: string): Promise<string> {
  return county.person(number, [
    { at: 'assistance', summary: 'Duscha sittande' },
    { at: 'hospital', summary: 'Opererad höft' },
  ]);
}

async function lookUp(hsaId: string, number: string): Promise<LookUp> {
  const { lookUp: begin } = await county.signIn(hsaId);
  const lookup = await begin(number);
  await lookup.begin();
  return lookup;
}

const summaries = (body: { headers: { summary: string }[] }) =>
  body.headers.map(({ summary }) => summary);

describe('SVOD 3:4: a woman who lastingly can not consent, and her home care', () => {
  const number = '193910179807';
  let personId: string;
  let home: LookUp;
  before(async () => {
    personId = await someone(number);
    home = await lookUp(staff.assistant, number);
  });

  test('without an assessment only her consent would open', async () => {
    const standing = await home.standing();
    assert.equal(standing.outcome, 'refused');
    assert.deepEqual(standing.actions, ['recordConsent', 'assessUnable', 'openOwnRecord']);
    assert.deepEqual([standing.capacity, standing.attitude, standing.danger], ['able', null, null]);
    assert.equal((await home.send('overview')).status, 403);
  });

  test('after it the other social care provider is open, and the hospital gives no hint', async () => {
    const key = newId();
    const { status, body } = await home.send('unable-assessment', assessment, key);
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual([body.outcome, body.cites], ['permitted', ['SVOD 3:4']]);
    assert.equal(body.capacity, 'lastinglyUnable');
    const { id, at: _at, until: _until, ...attitude } = body.attitude;
    assert.equal(id, key);
    assert.deepEqual(attitude, {
      by: 'assistant Berg',
      asked: ['earlierStatements', 'relatives'],
      findings: assessment.findings,
      clarified: true,
      reasonToAssumeOpposition: false,
      necessary: true,
      necessity: assessment.necessity,
    });
    assert.deepEqual(
      body.conditions.map((one: { condition: string; state: string; cite: string }) => [
        one.cite,
        one.condition,
        one.state,
      ]),
      [
        ['SVOD 3:4', 'receivesInterventions', 'met'],
        ['SVOD 3:4', 'relevant', 'met'],
        ['SVOD 3:4', 'attitudeClarified', 'met'],
        ['SVOD 3:4', 'reasonToAssumeOpposition', 'met'],
        ['SVOD 3:4', 'careNecessary', 'met'],
      ],
    );
    const repeated = await home.send('unable-assessment', assessment, key);
    assert.equal(repeated.status, 201, 'a repeat of the request does no harm');
    const other = { ...assessment, findings: 'Något annat.' };
    assert.equal(
      (await home.send('unable-assessment', other, key)).body.code,
      'idempotency-key-reused',
    );

    const sources = await home.send('sources');
    assert.deepEqual(
      sources.body.sources.map(({ name }: { name: string }) => name),
      ['Biståndsenheten'],
    );
    const overview = await home.send('overview');
    assert.deepEqual(summaries(overview.body), ['Duscha sittande']);
    assert.deepEqual(overview.body.cites, ['SVOD 3:4']);
    assert.equal(overview.body.refused, undefined);
    assert.doesNotMatch(JSON.stringify([sources.body, overview.body]), /höft|Vik|Kirurgen/);
    const opened = await home.send(`documents/${overview.body.headers[0].id}`);
    assert.equal(opened.status, 200);
    const [hospital] = await county.server.owner<{ id: string }[]>`
      select id from record.document where person_id = ${personId} and summary = 'Opererad höft'`;
    const hidden = await home.send(`documents/${hospital?.id}`);
    const none = await home.send(`documents/${newId()}`);
    assert.deepEqual([hidden.status, none.status], [404, 404]);
    assert.equal(hidden.body.code, none.body.code);
  });

  test("another unit's assessment does not count", async () => {
    const syd = await lookUp(staff.otherAssistant, number);
    const standing = await syd.standing();
    assert.deepEqual(
      [standing.outcome, standing.capacity, standing.attitude],
      ['refused', 'able', null],
    );
    assert.equal((await syd.send('overview')).status, 403);
    const nurse = await lookUp(staff.nurse, number);
    assert.equal((await nurse.send('overview')).status, 403);
  });

  test('the log says on what it stood, and she hears the exception', async () => {
    const read = (await county.replayed()).findLast(({ step }) => step === 'document');
    const grounds = read?.grounds as { attitude?: { asked: string[]; necessity: string } };
    assert.deepEqual(grounds.attitude?.asked, ['earlierStatements', 'relatives']);
    assert.equal(grounds.attitude?.necessity, assessment.necessity);
    assert.doesNotMatch(JSON.stringify(read), /Dottern/);
    const response = await county.server.app.inject({
      url: '/api/v1/resident/readings',
      headers: await county.server.signedInResident(personId),
    });
    const visits = response.json().visits as {
      outcome: string;
      grounds: { exception: string }[];
    }[];
    const visit = visits.find(({ outcome }) => outcome === 'read');
    assert.equal(visit?.grounds[0]?.exception, 'lastinglyUnable');
  });

  test('when it has run out the next request is refused', async () => {
    await county.server.owner`
      update capacity.assessment
         set assessed_at = assessed_at - interval '2 days', valid_until = now() - interval '1 second'`;
    await county.server.owner`
      update capacity.attitude
         set assessed_at = assessed_at - interval '2 days', valid_until = now() - interval '1 second'`;
    const overview = await home.send('overview');
    assert.deepEqual([overview.status, overview.body.unmet], [403, ['consentGiven']]);
    const standing = await home.standing();
    assert.deepEqual([standing.capacity, standing.attitude], ['able', null]);
  });

  const refusing: [string, Partial<typeof assessment>, string][] = [
    ['reason to assume opposition', { reasonToAssumeOpposition: true }, 'reasonToAssumeOpposition'],
    ['an attitude that is not clarified', { clarified: false }, 'attitudeClarified'],
    ['interventions that are not necessary', { necessary: false }, 'careNecessary'],
  ];
  for (const [title, over, unmet] of refusing) {
    test(`${title} refuses all content`, async () => {
      const { status, body } = await home.send('unable-assessment', { ...assessment, ...over });
      assert.deepEqual([status, body.outcome], [201, 'refused'], JSON.stringify(body));
      assert.ok(body.actions.includes('assessUnable'), 'it may be assessed anew');
      const missing = body.conditions.filter(({ state }: { state: string }) => state !== 'met');
      assert.deepEqual(
        missing.map((one: { condition: string; cite: string }) => [one.cite, one.condition]),
        [['SVOD 3:4', unmet]],
      );
      assert.match(body.explanation.sentence, /3 kap\. 4 §/);
      const overview = await home.send('overview');
      assert.deepEqual([overview.status, overview.body.unmet], [403, [unmet]]);
      assert.doesNotMatch(JSON.stringify(overview.body), /dusch|höft/i);
      const sources = await home.send('sources');
      assert.deepEqual(
        sources.body.sources.map(({ name }: { name: string }) => name),
        ['Biståndsenheten'],
        'SVOD 3:4 first paragraph: which social care providers, and no others',
      );
    });
  }
});

describe('SVOD 3:3: a patient who lastingly can not consent', () => {
  const number = '193910179815';
  before(() => someone(number));

  test('opens what both kinds have made available, and runs by the same conditions', async () => {
    const ward = await lookUp(staff.nurse, number);
    const { body } = await ward.send('unable-assessment', assessment);
    assert.deepEqual([body.outcome, body.cites], ['permitted', ['SVOD 3:3']]);
    const overview = await ward.send('overview');
    assert.deepEqual(summaries(overview.body).toSorted(), ['Duscha sittande', 'Opererad höft']);
    const other = await lookUp(staff.otherNurse, number);
    assert.equal((await other.send('overview')).status, 403, "another ward's assessment");
  });

  test('a consent that is in force is what the reading stands on', async () => {
    const ward = await lookUp(staff.nurse, number);
    const { body } = await ward.send('consents', {
      ...{ answer: 'yes', scope: 'unit', until: dayFromNow(1) },
      ...{ channel: 'onSite', givenBy: 'person' },
    });
    assert.equal(body.conditions[0].cite, 'SVOD 3:1');
  });
});

describe('an assessment that can not be', () => {
  const number = '194004049807';
  const child = '201403039801';
  let personId: string;
  before(async () => {
    personId = await someone(number);
    await someone(child);
  });

  test('a child, for whom there is another exception', async () => {
    const home = await lookUp(staff.assistant, child);
    const { status, body } = await home.send('unable-assessment', assessment);
    assert.deepEqual([status, body.code], [422, 'input-invalid']);
    assert.deepEqual((await home.standing()).actions.slice(0, 2), [
      'recordConsent',
      'recordChildCannotConsent',
    ]);
    const capacity = { capacity: 'childUnable', how: 'Samtal med barnet.' };
    const recorded = await home.send('capacity', capacity);
    assert.equal(recorded.body.outcome, 'permitted');
    assert.deepEqual(summaries((await home.send('overview')).body), ['Duscha sittande']);
    const ward = await lookUp(staff.nurse, child);
    await ward.send('capacity', capacity);
    assert.equal((await ward.send('overview')).body.headers.length, 2, 'SVOD 3:1: both kinds');
  });

  const wrong: [string, object, string][] = [
    ['yesterday', { until: dayFromNow(-1) }, '/until'],
    ['more than a year', { until: dayFromNow(367) }, '/until'],
    ['nobody asked', { asked: [] }, '/asked'],
    ['nothing found', { findings: ' ' }, '/findings'],
  ];
  for (const [title, over, pointer] of wrong) {
    test(`is not written: ${title}`, async () => {
      const home = await lookUp(staff.assistant, number);
      const { status, body } = await home.send('unable-assessment', { ...assessment, ...over });
      assert.deepEqual([status, body.errors[0].pointer], [422, pointer]);
      const rows = await county.server.owner`
        select from capacity.attitude where person_id = ${personId}`;
      assert.equal(rows.length, 0);
    });
  }
});

describe('SVOD 2:6: what is shared of one who can not take a position', () => {
  const number = '194004049815';
  let personId: string;
  let home: LookUp;
  before(async () => {
    personId = await someone(number);
    await county.server.owner`
      update record.document set available_under = 'SVOD 2:6' where person_id = ${personId}`;
    home = await lookUp(staff.assistant, number);
    await home.send('unable-assessment', assessment);
  });

  const shown = async () => {
    const flag = await home.send('flag');
    const overview = await home.send('overview');
    return [flag.body.unblocked, overview.body.headers.length];
  };
  /** The assistance unit's assessment for what it makes available. */
  const assess = async (over: { clarified?: boolean; opposed?: boolean; until?: string } = {}) => {
    await county.server.owner`delete from capacity.attitude where aim = 'availability'`;
    await county.server.owner`
      insert into capacity.attitude
        (person_id, id, aim, unit_id, staff_id, assessed_at, asked, findings, clarified,
         reason_to_assume_opposition, valid_until)
      select ${personId}, gen_random_uuid(), 'availability', id, gen_random_uuid(),
             now() - interval '1 hour', array['relatives'], 'Ja', ${over.clarified ?? true},
             ${over.opposed ?? false}, ${over.until ?? null}
        from directory.unit where name = 'Handläggningen'`;
  };

  test("is not made available without the controller's own assessment", async () => {
    assert.deepEqual(await shown(), [false, 0]);
  });

  test('is, while the assessment carries it', async () => {
    await assess();
    assert.deepEqual(await shown(), [true, 1]);
  });

  test('until it is found that she would have opposed, or the attitude is not clear', async () => {
    await assess({ opposed: true });
    assert.deepEqual(await shown(), [false, 0]);
    await assess({ clarified: false });
    assert.deepEqual(await shown(), [false, 0]);
  });

  test('until it runs out', async () => {
    await assess({ until: new Date(Date.now() - 60_000).toISOString() });
    assert.deepEqual(await shown(), [false, 0]);
  });

  test('until it is voided', async () => {
    await assess();
    assert.deepEqual(await shown(), [true, 1]);
    await county.server.owner`
      update capacity.attitude set voided_at = now() where aim = 'availability'`;
    assert.deepEqual(await shown(), [false, 0]);
  });

  test('until the controller finds her able', async () => {
    await assess();
    await county.server.owner`
      insert into capacity.assessment (person_id, id, capacity, how, unit_id, staff_id)
      select ${personId}, gen_random_uuid(), 'able', 'Samtal', id, gen_random_uuid()
        from directory.unit where name = 'Handläggningen'`;
    assert.deepEqual(await shown(), [false, 0]);
  });
});

test('every decision of the log is decided alike again', async () => {
  assert.ok((await county.replayed()).length > 50);
});
