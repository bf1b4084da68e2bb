import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Answer,
  type County,
  createCounty,
  type Session,
  staff,
} from '../../http/test-county.ts';
import { newId } from '../../platform/ids.ts';

const number = '191212121212';

describe('a question about the log', () => {
  let county: County;
  let headers: Record<string, string>;
  let visit: string;

  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    payload?: object,
    key = newId(),
  ): Promise<Answer> => {
    const response = await county.server.app.inject({
      ...{ method, url: `/api/v1/resident/${path}` },
      headers: { ...headers, 'idempotency-key': key },
      ...(payload !== undefined && { payload }),
    });
    return { status: response.statusCode, body: response.json() };
  };
  const onDuty = async (who: keyof typeof staff, duty: string | null): Promise<Session> => {
    const session = await county.signIn(staff[who]);
    await county.server.owner`
      update directory.assignment set duties = ${duty === null ? [] : [duty]}
       where staff_id = (select id from directory.staff where hsa_id = ${staff[who]})`;
    return session;
  };
  const cases = (session: Session, state = 'open') =>
    session.ask('GET', `/office/review/cases?state=${state}`);
  const ids = ({ body }: Answer) => body.cases.map(({ id }: { id: string }) => id);

  before(async () => {
    county = await createCounty();
    const personId = await county.person(number, [{ at: 'region', summary: 'Vaccinerad' }]);
    headers = await county.server.signedInResident(personId);
    const lookUp = await (await county.signIn(staff.nurse)).lookUp(number);
    await lookUp.begin();
    await lookUp.send('overview');
    const { body } = await ask('GET', 'readings');
    visit = body.visits[0].id;
  });
  after(() => county.server.close());

  test('goes to the provider of the reader, is opened and answered, and is followed all the way', async () => {
    const id = newId();
    const text = 'Varför läste ni om mig?';
    const asked = await ask('POST', 'questions', { visit, text }, id);
    assert.equal(asked.status, 201, JSON.stringify(asked.body));
    const [question] = asked.body.questions;
    assert.deepEqual(
      [question.id, question.state, question.connectedProvider.name, question.answer],
      [id, 'received', 'Region Norrmark, hälso- och sjukvård', null],
    );
    const again = await ask('POST', 'questions', { visit, text }, id);
    assert.deepEqual([again.status, again.body.questions.length], [201, 1]);
    const reused = await ask('POST', 'questions', { visit, text: 'En annan fråga' }, id);
    assert.deepEqual([reused.status, reused.body.code], [409, 'idempotency-key-reused']);
    const second = await ask('POST', 'questions', { visit, text });
    assert.deepEqual([second.status, second.body.code], [409, 'question-open']);

    const reviewer = await onDuty('otherNurse', 'logReviewer');
    const list = await cases(reviewer);
    assert.deepEqual(ids(list), [id]);
    assert.ok(!JSON.stringify(list.body).includes('Test'), 'nothing names the person');
    const opened = await reviewer.ask('POST', `/office/review/cases/${id}/open`, {});
    assert.equal(opened.status, 200, JSON.stringify(opened.body));
    assert.deepEqual(
      [opened.body.question, opened.body.person.name, opened.body.visit.staffName],
      [text, 'Test Testsson', 'nurse Berg'],
    );
    assert.equal((await ask('GET', 'questions')).body.questions[0].state, 'opened');

    const answer = 'Du var inskriven hos oss, och sköterskan behövde veta om vaccinet.';
    const path = `/office/review/cases/${id}/answer`;
    const given = await reviewer.ask('POST', path, { text: answer });
    assert.deepEqual([given.status, given.body.state], [200, 'answered']);
    assert.equal((await reviewer.ask('POST', path, { text: answer })).status, 200, 'sent twice');
    const other = await reviewer.ask('POST', path, { text: 'Ett annat svar' });
    assert.deepEqual([other.status, other.body.code], [409, 'case-answered']);
    const [followed] = (await ask('GET', 'questions')).body.questions;
    assert.deepEqual(
      [followed.state, followed.answer.text, followed.answer.name, followed.answer.role],
      ['answered', answer, 'otherNurse Berg', 'Personal'],
    );
    assert.deepEqual(ids(await cases(reviewer)), []);
    assert.deepEqual(ids(await cases(reviewer, 'answered')), [id]);

    const steps = (await county.replayed()).map(({ step, outcome }) => `${step} ${outcome}`);
    for (const step of [
      ...['residentQuestion done', 'residentQuestion failed', 'residentQuestions done'],
      ...['caseList done', 'caseOpened done', 'caseAnswered done', 'caseAnswered failed'],
    ]) {
      assert.ok(steps.includes(step), step);
    }
  });

  test('is nobody else’s: not another provider’s, not the reader’s own, not a unit’s beside', async () => {
    const { body } = await ask('POST', 'questions', { visit, text: 'En gång till' });
    const id = body.questions[0].id;
    const none = await cases(await onDuty('otherNurse', null));
    assert.deepEqual([none.status, none.body.code], [403, 'duty-required']);
    for (const [who, duty] of [
      ['assistant', 'logReviewer'],
      ['nurse', 'logReviewer'],
      ['otherNurse', 'unitManager'],
    ] as const) {
      const session = await onDuty(who, duty);
      assert.deepEqual(ids(await cases(session)), [], who);
      for (const step of ['open', 'answer']) {
        const path = `/office/review/cases/${id}/${step}`;
        const { status, body } = await session.ask('POST', path, { text: 'Svar' });
        assert.deepEqual([status, body.code], [404, 'case-not-found'], `${who} ${step}`);
      }
    }
  });

  test('is about a visit in the own log only', async () => {
    const unknown = await ask('POST', 'questions', { visit: newId(), text: 'Vad var det?' });
    assert.deepEqual([unknown.status, unknown.body.code], [404, 'visit-not-found']);
    const personId = await county.person('189001019802', []);
    headers = await county.server.signedInResident(personId);
    const others = await ask('POST', 'questions', { visit, text: 'Vad var det?' });
    assert.deepEqual([others.status, others.body.code], [404, 'visit-not-found']);
    assert.deepEqual((await ask('GET', 'questions')).body.questions, []);
    const empty = await ask('POST', 'questions', { visit, text: ' ' });
    assert.deepEqual([empty.status, empty.body.code], [422, 'input-invalid']);
  });
});
