import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type County,
  createCounty,
  dayFromNow,
  type Note,
  parties,
  type Session,
  staff,
} from '../../http/test-county.ts';

/**
 * SVOD 2:5: nobody in social care is to learn that a block exists, wherever it is. Persons who differ in nothing but
 * blocks, and in what is blocked, get the same answers, word by word.
 */
const plan: Note = { at: 'assistance', summary: 'Duscha sittande' };
const note: Note = { at: 'hospital', summary: 'Opererad höft' };
const activity: Note = { at: 'dayCentre', summary: 'Sjöng i kören' };

const persons: Readonly<
  Record<string, { number: string; notes: readonly Note[]; blocks: readonly Note['at'][] }>
> = {
  'without any block': { number: '193910179807', notes: [plan], blocks: [] },
  'with a block at a care provider': {
    ...{ number: '193910179815', notes: [plan, note], blocks: ['hospital'] },
  },
  'with blocks at a care provider that has nothing': {
    ...{ number: '193910179823', notes: [plan], blocks: ['hospital', 'region'] },
  },
  'with a block at a social care provider': {
    ...{ number: '193910179831', notes: [plan, activity], blocks: ['dayCentre'] },
  },
  'with blocks at both kinds': {
    ...{ number: '193910179849', notes: [plan, note, activity], blocks: ['hospital', 'dayCentre'] },
  },
};
const empty: typeof persons = {
  'of whom there is nothing': { number: '193910179856', notes: [], blocks: [] },
  'of whom all is blocked': {
    number: '193910179864',
    notes: [plan, note, activity],
    blocks: ['assistance', 'hospital', 'dayCentre'],
  },
};

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
const handle = /"lookup":"[^"]+"/g;
/** An answer without ids and times. */
const said = (answer: unknown) =>
  JSON.stringify(answer).replace(uuid, 'id').replace(time, 'time').replace(handle, '"lookup"');

const assessment = {
  how: 'Demensdiagnos.',
  asked: ['relatives'],
  findings: 'Dottern: hon skulle ha velat det.',
  clarified: true,
  reasonToAssumeOpposition: false,
  necessary: true,
  necessity: 'Planen behövs.',
  until: dayFromNow(30),
};
const danger = {
  danger: 'Medvetslös efter fall.',
  consentNotObtainable: 'Medvetslös.',
  unableToRequestLift: 'Medvetslös.',
  indispensable: 'Läkemedel avgör.',
};
const yes = {
  ...{ answer: 'yes', scope: 'unit', until: dayFromNow(1) },
  ...{ channel: 'onSite', givenBy: 'person' },
};

const inAnHour = new Date(Date.now() + 3_600_000).toISOString();

describe('a social care reader', () => {
  let county: County;
  let reader: Session;
  let hospital: string;
  const hidden = new Map<string, string>();

  before(async () => {
    county = await createCounty();
    reader = await county.signIn(staff.assistant);
    const [provider] = await county.server.owner<{ id: string }[]>`
      select id from directory.connected_provider where hsa_id = ${parties.hospital}`;
    hospital = provider?.id ?? '';
    for (const { number, notes, blocks } of [...Object.values(persons), ...Object.values(empty)]) {
      const personId = await county.person(number, notes);
      for (const at of blocks) await county.block(personId, at);
      const [document] = await county.server.owner<{ id: string }[]>`
        select id from record.document
         where person_id = ${personId} and summary <> ${plan.summary} limit 1`;
      hidden.set(number, document?.id ?? personId);
    }
  });
  after(() => county.server.close());

  /** Everything that she may ask and state, step by step. */
  async function walk(number: string): Promise<Readonly<Record<string, string>>> {
    const lookup = await reader.lookUp(number);
    const answers: Record<string, string> = {};
    const look = async (when: string) => {
      for (const step of [
        'flag',
        'sources',
        'overview',
        'blockers',
        `documents/${hidden.get(number)}`,
      ]) {
        answers[`${when}: ${step.replace(uuid, 'hidden')}`] = said(await lookup.send(step));
      }
      answers[`${when}: standing`] = said(await lookup.standing());
      answers[`${when}: lift requests`] = said(
        await reader.ask('GET', `${lookup.path}/lift-requests`),
      );
    };
    const state = async (step: string, body: object) => {
      answers[step] = said(await lookup.send(step, body));
    };
    await look('at first');
    await lookup.begin();
    await look('with a ground');
    await state('danger', danger);
    await look('in danger');
    await state('lift-requests', { controller: hospital, scope: 'unit', until: inAnHour });
    await state('inner-lifts', {
      ...{ basis: 'indispensable', reason: 'Läkemedel avgör.', until: inAnHour, scope: 'unit' },
    });
    await state('unable-assessment', assessment);
    await look('assessed');
    await state('consents', yes);
    await look('with a consent');
    answers['close'] = said(await lookup.send('close'));
    return answers;
  }

  test('is told the same of a person without blocks and with them', async () => {
    const [[, first] = ['', undefined], ...others] = Object.entries(persons);
    assert.ok(first);
    const expected = await walk(first.number);
    assert.match(expected['assessed: overview'] ?? '', /Duscha sittande/);
    for (const step of ['danger', 'in danger: blockers', 'lift-requests', 'inner-lifts']) {
      assert.match(expected[step] ?? '', /"status":403.*access-refused/, step);
    }
    for (const [title, { number }] of others) {
      assert.deepEqual(await walk(number), expected, title);
    }
  });

  test('is told the same of nothing and of what is all blocked', async () => {
    const [nothing, blocked] = Object.values(empty);
    assert.ok(nothing && blocked);
    const expected = await walk(nothing.number);
    assert.match(expected['assessed: flag'] ?? '', /"unblocked":false/);
    assert.deepEqual(await walk(blocked.number), expected);
  });

  test('is refused a statement of danger by law, since the sections are not about her', async () => {
    const lookup = await reader.lookUp('193910179815');
    await lookup.begin();
    const { status, body } = await lookup.send('danger', danger);
    assert.deepEqual([status, body.code, body.cites], [403, 'access-refused', ['SVOD 3:5']]);
    assert.deepEqual([body.unmet, body.actions.includes('stateDanger')], [['reader'], false]);
    assert.deepEqual(
      body.conditions.map((one: { condition: string; state: string }) => [
        one.condition,
        one.state,
      ]),
      [['reader', 'forbidden']],
    );
    assert.match(body.explanation.sentence, /omsorgsgivare/);
    assert.deepEqual(body.explanation.change, []);
    assert.equal((await lookup.standing()).danger, null);
    const entry = (await county.replayed()).findLast(({ step }) => step === 'danger');
    assert.equal(entry?.outcome, 'refused');
  });

  test('the log of her steps says nothing of blocks either', async () => {
    const logged = await county.replayed();
    const questions = logged.flatMap(({ decisions }) =>
      decisions.map(({ facts }) => (facts as { question: string }).question),
    );
    assert.equal(questions.includes('seeBlockedFlag'), false);
    assert.equal(questions.includes('seeInnerBlockFlag'), false);
  });
});
