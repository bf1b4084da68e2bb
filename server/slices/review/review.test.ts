import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  type Canonical,
  canonicalBytes,
  createSigningKey,
  openNote,
  type SigningKey,
} from '@samvy/ledger';
import {
  type County,
  createCounty,
  dayFromNow,
  type Session,
  staff,
} from '../../http/test-county.ts';
import { layOutDirectory, layOutPersons } from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';
import { roleUrl } from '../../platform/migrate.ts';
import { createLog } from '../../platform/telemetry.ts';
import { type Integrator, startIntegrator } from '../ledger/index.ts';
import { judgeAll } from './index.ts';
import { noteText } from './protocol.ts';

const dates = { validFrom: '2024-01-01', validUntil: '2099-12-31' };
const analysis = {
  need: 'Läser det som dagen kräver.',
  risk: { severity: 2, probability: 2 },
  decidedBy: 'Verksamhetschef',
  decidedOn: '2024-01-01',
};
const ward = 'SE2321000016-1101';
const clinic = 'SE5560000001-1101';

function member(
  hsaId: string,
  unit: string,
  given: { readonly name: string; readonly duties?: readonly string[]; readonly person?: string },
): readonly object[] {
  const { name, duties = [], person } = given;
  return [
    {
      ...{ kind: 'staff', hsaId, givenName: 'Eva', familyName: name },
      ...(person !== undefined && { person: { kind: 'personnummer', value: person } }),
    },
    {
      ...{ kind: 'assignment', hsaId: hsaId.replace('-A', '-U'), staff: hsaId, unit },
      ...{ name: 'Uppdrag', role: 'Läkare', purpose: 'care', ...dates, duties },
      rights: ['ownProvider', 'shared'].map((scope) => ({
        ...{ types: ['*'], scope, ...dates, analysis },
      })),
    },
  ];
}

const reviewerId = 'SE2321000016-A031';
const otherReviewerId = 'SE2321000016-A032';
const managerId = 'SE2321000016-A033';
const elsewhereId = 'SE5560000001-A034';
const curiousId = 'SE2321000016-A035';
const numbers = {
  patient: '193910179807',
  celebrity: '191212121212',
  curious: '189001019802',
  reviewer: '189001049817',
  neighbour: '189001029819',
  stranger: '189001059808',
};

interface Item {
  readonly id: string;
  readonly score: number;
  readonly state: string;
  readonly reasons: readonly { readonly criterion: string; readonly sentence: string }[];
}

describe('log review', () => {
  let county: County;
  let folder: string;
  let integrator: Integrator | undefined;
  let reviewer: Session;
  let other: Session;
  let manager: Session;
  let elsewhere: Session;
  let nurse: Session;
  let curious: Session;

  const judge = async () => {
    await integrator?.settle();
    const { sql, keys } = county.server.dependencies;
    return judgeAll({ sql, auditMac: keys.auditMac });
  };
  const list = async (who = reviewer, query = ''): Promise<readonly Item[]> => {
    const { status, body } = await who.ask('GET', `/office/review/openings${query}`);
    assert.equal(status, 200, JSON.stringify(body));
    return body.openings;
  };
  const withCriterion = async (criterion: string, who = reviewer) =>
    (await list(who)).find(({ reasons }) => reasons.some((one) => one.criterion === criterion));
  const entriesOf = async (step: string) =>
    (await county.replayed()).filter((entry) => entry.step === step);

  before(async () => {
    county = await createCounty();
    const { owner, dependencies } = county.server;
    await layOutDirectory(owner, [
      ...member(reviewerId, ward, {
        ...{ name: 'Nordin', duties: ['logReviewer'], person: numbers.reviewer },
      }),
      ...member(otherReviewerId, ward, { name: 'Söder', duties: ['logReviewer'] }),
      ...member(managerId, ward, { name: 'Väster', duties: ['unitManager'] }),
      ...member(elsewhereId, clinic, { name: 'Öster', duties: ['logReviewer', 'unitManager'] }),
      ...member(curiousId, ward, { name: 'Nyfik', person: numbers.curious }),
    ]);
    await county.person(numbers.patient, [{ at: 'region', summary: 'Inlagd' }]);
    for (const number of Object.values(numbers).slice(1)) {
      await county.person(number, [{ at: 'hospital', summary: 'Undersökt' }]);
    }
    const address = { street: 'Ågatan 4', postalCode: '827 30', city: 'Ljusdal' };
    const one = (number: string, over: object) => ({
      identifiers: [{ kind: 'personnummer', value: number }],
      ...{ givenName: 'Test', familyName: 'Testsson', ...over },
    });
    await layOutPersons(
      owner,
      [
        one(numbers.celebrity, { publiclyKnown: true, familyName: 'Nyfik' }),
        one(numbers.curious, { familyName: 'Nyfik', address }),
        one(numbers.neighbour, { familyName: 'Granne', address }),
      ],
      dependencies.keys,
    );
    folder = await mkdtemp(join(tmpdir(), 'samvy-review-'));
    integrator = await startIntegrator({
      url: roleUrl(dependencies.config.database.ownerUrl?.reveal() ?? '', 'integrator'),
      macKey: dependencies.keys.auditMac,
      key: signingKey(),
      origin: dependencies.config.ledger.origin,
      file: join(folder, 'checkpoint'),
      log: createLog('info', { write: () => undefined }),
    });
    reviewer = await county.signIn(reviewerId);
    other = await county.signIn(otherReviewerId);
    manager = await county.signIn(managerId);
    elsewhere = await county.signIn(elsewhereId);
    nurse = await county.signIn(staff.nurse);
    curious = await county.signIn(curiousId);
    await open(nurse, numbers.patient);
    await open(curious, numbers.celebrity);
    await open(curious, numbers.curious);
    await open(curious, numbers.neighbour);
    await open(reviewer, numbers.reviewer);
    await open(elsewhere, numbers.patient);
    const refused = await curious.lookUp(numbers.stranger);
    for (let time = 0; time < 3; time += 1) {
      assert.equal((await refused.send('overview')).status, 403);
    }
    assert.equal(await judge(), 7);
  });
  after(async () => {
    await integrator?.stop();
    await county.server.close();
    await rm(folder, { recursive: true, force: true });
  });

  function signingKey(): SigningKey {
    const { config, keys } = county.server.dependencies;
    const { key: privateKey } = keys.ledger.current;
    return createSigningKey({ name: config.ledger.origin, type: 'ed25519', privateKey });
  }

  /** The steps of a reader who registers ground and relation and reads. */
  async function open(who: Session, number: string): Promise<void> {
    const lookup = await who.lookUp(number);
    await lookup.begin();
    const consent = { scope: 'unit', until: dayFromNow(1), channel: 'onSite', givenBy: 'person' };
    assert.equal((await lookup.send('consents', { answer: 'yes', ...consent })).status, 201);
    assert.equal((await lookup.send('overview')).status, 200);
    assert.equal((await lookup.send('close')).status, 204);
  }

  test('every opening by the own staff has a score, the worst comes first, and each says why', async () => {
    const openings = await list();
    assert.equal(openings.length, 5, "all but the reviewer's own and the other provider's");
    const scores = openings.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    const told = new Map(openings.map(({ reasons }) => [reasons[0]?.criterion ?? 'none', reasons]));
    assert.deepEqual(
      [...told.keys()].toSorted(),
      ['none', 'ownPerson', 'noRelation', 'sameAddress', 'sameSurname'].toSorted(),
      JSON.stringify(openings),
    );
    assert.equal(openings.at(-1)?.score, 0, "the ward's own patient");
    assert.ok((await list(reviewer, '?minimumScore=40')).length === 4);
    for (const { reasons } of openings) {
      for (const { sentence } of reasons) assert.match(sentence, /^[A-ZÅÄÖ\d].+\.$/);
    }
    assert.doesNotMatch(JSON.stringify(openings), /Testsson|Granne|1939|1912|Ågatan/);
  });

  test('the list is read page by page and by its filters, and its summary adds up', async () => {
    const first = await reviewer.ask('GET', '/office/review/openings?kind=scored');
    assert.ok(first.body.openings.every(({ score }: Item) => score >= 40));
    assert.deepEqual(await list(reviewer, '?state=closed'), []);
    assert.deepEqual(await list(reviewer, '?kind=sampled'), []);
    assert.deepEqual(await list(reviewer, `?unit=${newId()}`), []);
    const wrong = await reviewer.ask('GET', '/office/review/openings?before=abc');
    assert.deepEqual([wrong.status, wrong.body.code], [422, 'input-invalid']);
    const { body } = await reviewer.ask('GET', '/office/review/summary');
    assert.deepEqual([body.openings, body.own, body.aboveLimit], [6, 1, 4]);
    assert.equal(
      body.distribution.reduce((sum: number, count: number) => sum + count, 0),
      body.openings,
    );
  });

  test('only with the duty, and only the own provider', async () => {
    const [worst] = await list();
    assert.ok(worst);
    for (const [method, path] of [
      ['GET', 'openings'],
      ['GET', 'summary'],
      ['POST', `openings/${worst.id}/open`],
      ['GET', 'plan'],
      ['GET', 'reminders'],
      ['GET', 'statistics?from=2026-01-01&until=2026-12-31'],
      ['GET', 'protocol?from=2026-01-01&until=2026-12-31'],
      ['GET', 'questions'],
    ] as const) {
      const { status, body } = await nurse.ask(method, `/office/review/${path}`);
      assert.deepEqual([status, body.code], [403, 'duty-required'], path);
    }
    const { status, body } = await manager.ask('GET', '/office/review/openings');
    assert.deepEqual([status, body.code], [403, 'duty-required']);
    const theirs = await elsewhere.ask('POST', `/office/review/openings/${worst.id}/open`);
    assert.deepEqual([theirs.status, theirs.body.code], [404, 'opening-not-found']);
    const [entry] = (await entriesOf('reviewOpened')).filter(
      ({ outcome }) => outcome === 'notFound',
    );
    assert.ok(entry, 'and it is in the log');
  });

  test("a reviewer's own opening goes to another reviewer, and she is refused it", async () => {
    const ids = new Set((await list()).map(({ id }) => id));
    const [missing, ...more] = (await list(other)).filter(({ id }) => !ids.has(id));
    assert.ok(missing !== undefined && more.length === 0, 'the other reviewer sees one more');
    for (const [path, payload] of [
      ['open', {}],
      ['questions', { text: 'Varför?' }],
      ['outcome', { outcome: 'withoutDeviation', measures: [], text: 'Inget att se här.' }],
    ] as const) {
      const url = `/office/review/openings/${missing.id}/${path}`;
      const { status, body } = await reviewer.ask('POST', url, payload);
      assert.deepEqual([status, body.code], [403, 'own-opening'], path);
    }
    assert.equal(
      (await county.replayed()).filter(
        ({ step, outcome }) => step.startsWith('review') && outcome === 'refused',
      ).length,
      3,
    );
    const { status } = await other.ask('POST', `/office/review/openings/${missing.id}/open`);
    assert.equal(status, 200);
  });

  test('what the reviewer opens is an entry about the person, and no opening itself', async () => {
    const found = await withCriterion('sameAddress');
    assert.ok(found);
    const before = (await entriesOf('reviewOpened')).length;
    const { status, body } = await reviewer.ask('POST', `/office/review/openings/${found.id}/open`);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(
      [body.person.name, body.person.maskedNumber],
      ['Test Granne', '18900102-****'],
    );
    assert.deepEqual(
      [body.staff.name, body.staff.hsaId, body.staff.assignment],
      ['Eva Nyfik', curiousId, 'Uppdrag'],
    );
    assert.deepEqual(
      body.course.map(({ step }: { step: string }) => step),
      ['search', 'ground', 'relation', 'consent', 'overview', 'close'],
    );
    assert.equal(body.days.at(-1).openings, 4);
    const entries = await entriesOf('reviewOpened');
    assert.equal(entries.length, before + 1);
    const entry = entries.find(({ id }) => id === body.trace.entryId);
    assert.deepEqual([entry?.subject.kind, entry?.lookup], ['person', null]);
    assert.equal(await judge(), 0);
    assert.ok((await entriesOf('reviewList')).length > 0);
  });

  test('a question waits for the manager of the unit, who answers once and sees no person', async () => {
    const found = await withCriterion('sameSurname');
    assert.ok(found);
    const url = `/office/review/openings/${found.id}/questions`;
    const key = newId();
    const text = 'Hade hon något ärende?';
    const asked = await reviewer.ask('POST', url, { text }, key);
    assert.equal(asked.status, 201, JSON.stringify(asked.body));
    assert.equal(asked.body.opening.state, 'asked');
    const again = await reviewer.ask('POST', url, { text }, key);
    assert.equal(again.status, 201);
    assert.equal(again.body.questions.length, 1);
    const reused = await reviewer.ask('POST', url, { text: 'Annat?' }, key);
    assert.deepEqual([reused.status, reused.body.code], [409, 'idempotency-key-reused']);
    const { body } = await manager.ask('GET', '/office/review/questions');
    assert.equal(body.questions.length, 1);
    assert.doesNotMatch(JSON.stringify(body), /Test Nyfik|1912/);
    const [{ id }] = body.questions;
    const theirs = await elsewhere.ask('POST', `/office/review/questions/${id}/answer`, { text });
    assert.deepEqual([theirs.status, theirs.body.code], [404, 'question-not-found']);
    const answer = { text: 'Nej, det hade hon inte.' };
    const answered = await manager.ask('POST', `/office/review/questions/${id}/answer`, answer);
    assert.equal(answered.status, 200, JSON.stringify(answered.body));
    const twice = await manager.ask('POST', `/office/review/questions/${id}/answer`, answer);
    assert.deepEqual([twice.status, twice.body.code], [409, 'question-answered']);
    const seen = await reviewer.ask('POST', `/office/review/openings/${found.id}/open`);
    assert.deepEqual(
      [seen.body.opening.state, seen.body.questions[0].answer.text],
      ['answered', answer.text],
    );
  });

  test('a deviation with a report to IMY is due in 72 hours, until a new outcome says that it is made', async () => {
    const found = await withCriterion('ownPerson');
    assert.ok(found);
    const url = `/office/review/openings/${found.id}/outcome`;
    const given = {
      ...{ outcome: 'deviation', measures: ['talk', 'imyReport'] },
      text: 'Läste sin egen journal.',
    };
    const key = newId();
    const decided = await reviewer.ask('POST', url, given, key);
    assert.equal(decided.status, 201, JSON.stringify(decided.body));
    const { at, dueAt } = decided.body.outcome;
    assert.equal(Date.parse(dueAt) - Date.parse(at), 72 * 3_600_000);
    assert.equal(decided.body.opening.state, 'closed');
    assert.equal((await reviewer.ask('POST', url, given, key)).body.earlier.length, 0, 'a repeat');
    const reminders = async () =>
      (await reviewer.ask('GET', '/office/review/reminders')).body.reminders.filter(
        ({ kind }: { kind: string }) => kind === 'imyReport',
      );
    assert.deepEqual(
      (await reminders()).map(({ opening, dueAt: due }: { opening: string; dueAt: string }) => [
        opening,
        due,
      ]),
      [[found.id, dueAt]],
    );
    const questions = `/office/review/openings/${found.id}/questions`;
    const late = await reviewer.ask('POST', questions, { text: 'En fråga till?' });
    assert.deepEqual([late.status, late.body.code], [409, 'opening-closed']);
    for (const [wrong, pointer] of [
      [{ outcome: 'withoutDeviation', measures: ['talk'], text: 'Fel.' }, '/measures'],
      [{ outcome: 'deviation', measures: [], done: ['talk'], text: 'Fel.' }, '/done'],
    ] as const) {
      const refused = await reviewer.ask('POST', url, wrong);
      assert.deepEqual([refused.status, refused.body.errors[0].pointer], [422, pointer]);
    }
    const done = { ...given, done: ['imyReport'], text: 'Anmälan är gjord.' };
    const corrected = await reviewer.ask('POST', url, done);
    assert.deepEqual([corrected.body.outcome.dueAt, corrected.body.earlier.length], [null, 1]);
    assert.deepEqual(await reminders(), []);
    const measures = (await entriesOf('reviewOutcome')).map(({ outcome }) => outcome);
    assert.deepEqual(measures.toSorted(), ['done', 'done', 'done', 'failed', 'failed', 'refused']);
  });

  test('an opening that grows is judged again, and one that is closed opens again', async () => {
    const before = new Set((await list()).map(({ id }) => id));
    const lookup = await nurse.lookUp(numbers.stranger);
    assert.equal(await judge(), 1);
    const [begun] = (await list()).filter(({ id }) => !before.has(id));
    assert.deepEqual([begun?.score, begun?.reasons[0]?.criterion], [12, 'noRelation']);
    const { id, score } = begun ?? { id: '', score: 0 };
    const outcome = { outcome: 'withoutDeviation', measures: [], text: 'Fel nummer.' };
    const url = `/office/review/openings/${id}/outcome`;
    assert.equal((await reviewer.ask('POST', url, outcome)).body.opening.state, 'closed');
    assert.equal((await lookup.send('overview')).status, 403);
    assert.equal(await judge(), 1);
    const now = (await list()).find((one) => one.id === id);
    assert.ok(now && now.score > score && now.state === 'open');
  });

  test('the plan names units of the own provider, and is an entry', async () => {
    const { body: empty } = await reviewer.ask('GET', '/office/review/plan');
    assert.equal(empty.reviewEveryDays, null);
    const unit = empty.units.find(({ unit: { name } }: { unit: { name: string } }) =>
      name.startsWith('Vårdcentralen'),
    ).unit.id;
    const plan = { year: empty.year, units: [{ unit, samplesPerMonth: 4 }], reviewEveryDays: 14 };
    const made = await reviewer.ask('PUT', '/office/review/plan', plan);
    assert.equal(made.status, 200, JSON.stringify(made.body));
    assert.deepEqual(
      made.body.units
        .filter(({ samplesPerMonth }: { samplesPerMonth: number }) => samplesPerMonth > 0)
        .map((one: { unit: { id: string }; samplesPerMonth: number }) => [
          one.unit.id,
          one.samplesPerMonth,
        ]),
      [[unit, 4]],
    );
    const foreign = { ...plan, units: [{ unit: newId(), samplesPerMonth: 4 }] };
    const refused = await reviewer.ask('PUT', '/office/review/plan', foreign);
    assert.deepEqual([refused.status, refused.body.code], [422, 'input-invalid']);
    const { body } = await reviewer.ask('GET', '/office/review/reminders');
    assert.ok(body.reminders.some(({ kind }: { kind: string }) => kind === 'review'));
    assert.doesNotMatch(JSON.stringify(made.body), /seed/);
  });

  test('statistics add up, and the protocol verifies with the key of the log', async () => {
    const today = Temporal.Now.plainDateISO('Europe/Stockholm').toString();
    const period = `from=${today.slice(0, 4)}-01-01&until=${today}`;
    const { status, body } = await reviewer.ask('GET', `/office/review/statistics?${period}`);
    assert.equal(status, 200, JSON.stringify(body));
    type Figures = { openings: number; reviewed: number; deviations: number };
    for (const month of body.months as readonly (Figures & { units: readonly Figures[] })[]) {
      for (const name of ['openings', 'reviewed', 'deviations'] as const) {
        assert.equal(
          month.units.reduce((sum, one) => sum + one[name], 0),
          month[name],
        );
      }
    }
    const [{ openings, reviewed, deviations }] = body.months;
    assert.deepEqual([openings, reviewed, deviations], [7, 2, 1]);

    const made = await reviewer.ask('GET', `/office/review/protocol?${period}`);
    assert.equal(made.status, 200, JSON.stringify(made.body));
    const bytes = Buffer.from(made.body.protocol, 'utf8');
    const protocol = JSON.parse(made.body.protocol) as Canonical & {
      readonly outcomes: readonly { readonly outcome: { readonly text: string } }[];
    };
    assert.deepEqual(Buffer.from(canonicalBytes(protocol)), bytes, 'canonical');
    assert.equal(protocol.outcomes.length, 3);
    assert.doesNotMatch(made.body.protocol, /Testsson|1890|1939/);
    const opened = openNote(made.body.signature, [signingKey()]);
    assert.ok(opened.ok);
    const span = { from: `${today.slice(0, 4)}-01-01`, until: today };
    assert.equal(opened.value.text, noteText(signingKey().name, span, bytes));
    assert.ok(opened.value.text.includes(createHash('sha256').update(bytes).digest('base64')));
    const [entry] = await entriesOf('reviewProtocol');
    assert.ok(JSON.stringify(entry?.details).includes(opened.value.text.split('\n')[2] ?? ' '));
    const backwards = `from=${today}&until=2020-01-01`;
    for (const what of ['statistics', 'protocol']) {
      const wrong = await reviewer.ask('GET', `/office/review/${what}?${backwards}`);
      assert.deepEqual([wrong.status, wrong.body.code], [422, 'input-invalid']);
    }
  });
});
