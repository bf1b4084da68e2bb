import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';
import { openEntry } from '../audit/index.ts';
import { findPersonByNumber, parsePersonNumber } from '../person/index.ts';
import { type PublishedDocument, publishDocuments } from '../record/index.ts';

const care = 'SE2321000016-1001';
const homeCare = 'SE2321000016-2001';
const homeCareUnit = 'SE2321000016-2101';
const sourceSystem = 'SE2321000016-9001';
const nurse = 'SE2321000016-A001';
const assistant = 'SE2321000016-A002';

let server: TestServer;
let personId: string;
let publisher: { id: string };

before(async () => {
  server = await createTestServer();
  await layOutDirectory(server.owner, [
    ...smallDirectory,
    {
      kind: 'systemClient',
      clientId: 'journal',
      name: 'Journal',
      sourceSystems: [sourceSystem],
      connectedProviders: [care, homeCare],
      scopes: ['documents.write'],
      jwks: { keys: [generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })] },
    },
  ]);
  await layOutPersons(server.owner, [tolvan]);
  const number = parsePersonNumber('191212121212');
  assert.ok(number.ok);
  personId = (await findPersonByNumber(server.owner, number.value)) ?? '';
  const [client] = await server.owner<{ id: string }[]>`
    select id from directory.system_client where client_id = 'journal'`;
  assert.ok(client);
  publisher = client;
  await server.owner`
    insert into availability.information_given
      (person_id, id, controller_id, given_at, channel, language, items, given_by)
    select ${personId}, gen_random_uuid(), id, now() - interval '1 year', 'spoken', 'sv',
           array['system', 'oppose', 'blockedKnown', 'emergency'], 'Sara Berg'
      from directory.connected_provider`;
  await publish(note('note-1', '2026-11-20T07:40:00+01:00', 'Halkat i badrummet'));
});

after(() => server.close());

function note(
  documentId: string,
  eventAt: string,
  summary: string,
  over: Partial<PublishedDocument> = {},
): PublishedDocument {
  return {
    sourceSystem,
    documentId,
    version: 1,
    type: 'dailyNote',
    person: { kind: 'personnummer', value: '191212121212' },
    controller: homeCare,
    unit: homeCareUnit,
    author: { name: 'Sara Berg', role: 'Undersköterska' },
    eventAt: new Date(eventAt).toISOString(),
    processedFor: 'care',
    keptPerPerson: true,
    intervention: { kind: 'homeCare', basis: 'SoL 11:1', recipientGroup: 'older' },
    title: 'Daganteckning',
    summary,
    body: { text: `${summary}. Ringde dottern.`, event: 'fall' },
    ...over,
  } as PublishedDocument;
}

async function publish(...documents: readonly PublishedDocument[]): Promise<void> {
  const answers = await server.owner.begin((sql) => publishDocuments(sql, documents, publisher));
  assert.deepEqual(
    answers.map(({ outcome }) => outcome),
    documents.map(() => 'stored'),
    JSON.stringify(answers),
  );
}

/** A staff member who has signed in and chosen her only assignment, and requests as her. */
async function signIn(hsaId: string) {
  const headers = await server.signedInStaff(hsaId);
  await server.owner`
    update session.session set assignment_id = assignment.id
      from directory.assignment
     where assignment.staff_id = session.staff_id and session.assignment_id is null`;
  const ask = async (method: 'GET' | 'POST', url: string, payload?: object, key = newId()) => {
    const response = await server.app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...headers, 'idempotency-key': key },
      ...(payload !== undefined && { payload }),
    });
    return { status: response.statusCode, body: response.body === '' ? null : response.json() };
  };
  const begin = async () => {
    const found = await ask('POST', '/lookups', { number: '19121212-1212' });
    assert.equal(found.status, 201, JSON.stringify(found.body));
    return `/lookups/${found.body.lookup}`;
  };
  return { ask, begin };
}

async function entries() {
  const rows = await server.owner<
    { id: string; at: string; bytes: Buffer; salt: Buffer; mac: Buffer; keyId: string }[]
  >`select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry order by at, id`;
  return rows.map((row) => {
    const entry = openEntry(row, server.dependencies.keys.auditMac);
    assert.ok(entry);
    return entry;
  });
}

const tomorrow = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();

describe('a nurse looks a person up', () => {
  test('step by step, and each step is in the log before it is answered', async () => {
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    const flag = await ask('POST', `${lookup}/flag`, {});
    assert.deepEqual(
      [flag.status, flag.body.unblocked, flag.body.blockedAtCareProviders],
      [200, true, false],
    );

    const refused = await ask('POST', `${lookup}/overview`, {});
    assert.equal(refused.status, 403);
    assert.equal(refused.body.code, 'access-refused');
    assert.deepEqual(refused.body.cites, ['SVOD 3:1', 'SVOD 3:6']);
    assert.deepEqual(refused.body.unmet, ['currentPatientRelation', 'relevant', 'consentGiven']);
    assert.deepEqual(refused.body.actions, [
      'stateGround',
      'recordRelation',
      'recordConsent',
      'assessUnable',
      'stateDanger',
    ]);
    assert.doesNotMatch(JSON.stringify(refused.body), /Halkat|Hemtjänst/);

    const ground = await ask('POST', `${lookup}/ground`, {
      purpose: 'care',
      relevance: 'Utreder fall',
      relevant: true,
    });
    assert.equal(ground.status, 200, JSON.stringify(ground.body));
    const related = await ask('POST', `${lookup}/relations`, {
      kind: 'patientRelation',
      basis: 'admitted',
      until: tomorrow,
    });
    assert.equal(related.status, 201, JSON.stringify(related.body));
    assert.deepEqual(
      related.body.conditions.filter((c: { state: string }) => c.state === 'missing').length,
      1,
    );
    const consent = await ask('POST', `${lookup}/consents`, {
      answer: 'yes',
      scope: 'unit',
      until: tomorrow,
      channel: 'onSite',
      givenBy: 'person',
    });
    assert.equal(consent.status, 201, JSON.stringify(consent.body));
    assert.deepEqual([consent.body.outcome, consent.body.cites], ['permitted', ['SVOD 3:1']]);

    const sources = await ask('POST', `${lookup}/sources`, {});
    assert.equal(sources.body.sources[0].name, 'Äldrenämnden, utförare');
    const overview = await ask('POST', `${lookup}/overview`, {});
    assert.equal(overview.status, 200, JSON.stringify(overview.body));
    assert.equal(overview.body.headers[0].summary, 'Halkat i badrummet');
    assert.equal(overview.body.lastReadAt, null);
    assert.equal(overview.body.timeline[0].row, 'event');
    const document = await ask('POST', `${lookup}/documents/${overview.body.headers[0].id}`, {});
    assert.equal(document.body.document.body.text, 'Halkat i badrummet. Ringde dottern.');

    const logged = await entries();
    assert.deepEqual(
      logged.map(({ step, outcome }) => `${step} ${outcome}`),
      [
        'search done',
        'flag permitted',
        'overview refused',
        'ground done',
        'relation done',
        'consent done',
        'sources permitted',
        'overview permitted',
        'document permitted',
      ],
    );
    assert.equal(document.body.trace.entryId, logged.at(-1)?.id);
    const decided = logged.at(-1)?.decisions[0];
    assert.equal(decided?.source?.name, 'Äldrenämnden, utförare');
    assert.deepEqual(decided?.documents, [overview.body.headers[0].id]);
    assert.doesNotMatch(JSON.stringify(logged), /Halkat|191212121212|Tolvan/);
  });

  test('a withdrawn consent closes the very next request', async () => {
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    await ask('POST', `${lookup}/ground`, { purpose: 'care', relevance: 'Fall', relevant: true });
    const before = await ask('POST', `${lookup}/overview`, {});
    assert.equal(before.status, 200);
    const lastReading = (await entries()).findLast(({ step }) => step === 'document');
    assert.equal(before.body.lastReadAt, lastReading?.at);
    const { lastReadAt } = (await ask('POST', `${lookup}/overview`, {})).body;
    assert.equal(
      lastReadAt,
      lastReading?.at,
      'what is read in this lookup is not what was read last',
    );
    const { consent } = (await ask('GET', `${lookup}/standing`)).body;
    const withdrawn = await ask('POST', `${lookup}/consents/${consent.id}/withdrawal`, {});
    assert.deepEqual([withdrawn.status, withdrawn.body.outcome], [200, 'refused']);
    const after = await ask('POST', `${lookup}/overview`, {});
    assert.deepEqual([after.status, after.body.unmet], [403, ['consentGiven']]);
    const document = before.body.headers[0].id;
    assert.equal((await ask('POST', `${lookup}/documents/${document}`, {})).status, 403);
    const again = await ask('POST', `${lookup}/consents/${consent.id}/withdrawal`, {});
    assert.deepEqual([again.status, again.body.code], [409, 'consent-already-ended']);
  });

  test('a block made a second ago hides the documents, and tells nothing of them', async () => {
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    await ask('POST', `${lookup}/ground`, { purpose: 'care', relevance: 'Fall', relevant: true });
    const key = newId();
    const answer = {
      answer: 'yes',
      scope: 'unit',
      until: tomorrow,
      channel: 'onSite',
      givenBy: 'person',
    };
    await ask('POST', `${lookup}/consents`, answer, key);
    const repeated = await ask('POST', `${lookup}/consents`, answer, key);
    assert.equal(repeated.status, 201, 'a repeat of the request does no harm');
    const open = await ask('POST', `${lookup}/overview`, {});
    assert.equal(open.body.headers.length, 1);
    await server.owner`
      insert into block.block (person_id, id, kind, controller_id, requested_at, registered_by)
      select ${personId}, ${newId()}, 'outer', id, now(), ${assistant}
        from directory.connected_provider where hsa_id = ${homeCare}`;
    const hidden = await ask('POST', `${lookup}/overview`, {});
    assert.deepEqual([hidden.status, hidden.body.headers, hidden.body.sources], [200, [], []]);
    const document = await ask('POST', `${lookup}/documents/${open.body.headers[0].id}`, {});
    assert.deepEqual([document.status, document.body.code], [404, 'document-not-found']);
    const flag = await ask('POST', `${lookup}/flag`, {});
    assert.deepEqual(
      [flag.body.unblocked, flag.body.blockedAtCareProviders],
      [false, false],
      "a social care provider's block is nobody's to know",
    );
    await server.owner`update block.block set lifted_at = now(), lifted_by = ${assistant}`;
    const lifted = await ask('POST', `${lookup}/overview`, {});
    assert.equal(lifted.body.headers.length, 1, 'a lifted block gives what no block gives');
  });

  test('more than a page is read on in the right order, each document once', async () => {
    const days = Array.from({ length: 130 }, (_, index) => index);
    await publish(
      ...days.map((day) =>
        note(
          `many-${day}`,
          new Date(Date.UTC(2026, 0, 1 + day, 8)).toISOString(),
          day === 7 ? 'Tappade sin käpp' : 'Vanlig dag',
        ),
      ),
    );
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    await ask('POST', `${lookup}/ground`, { purpose: 'care', relevance: 'Fall', relevant: true });
    const seen: { id: string; eventAt: string }[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await ask('POST', `${lookup}/overview`, cursor ? { cursor } : {});
      assert.equal(page.status, 200, JSON.stringify(page.body));
      assert.ok(page.body.headers.length <= 50);
      seen.push(...page.body.headers);
      cursor = page.body.next;
    } while (cursor);
    assert.equal(seen.length, 131);
    assert.equal(new Set(seen.map(({ id }) => id)).size, 131);
    assert.deepEqual(
      seen.map(({ eventAt }) => eventAt),
      seen
        .map(({ eventAt }) => eventAt)
        .toSorted()
        .reverse(),
    );
    const found = await ask('POST', `${lookup}/overview`, { text: 'KÄPP' });
    assert.deepEqual(
      found.body.headers.map((h: { summary: string }) => h.summary),
      ['Tappade sin käpp'],
    );
    const march = await ask('POST', `${lookup}/overview`, {
      from: '2026-03-01',
      until: '2026-03-31',
    });
    assert.equal(march.body.headers.length, 31);
  });

  test('a block of a period leaves what is older to be found, however much it hides', async () => {
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    await ask('POST', `${lookup}/ground`, { purpose: 'care', relevance: 'Fall', relevant: true });
    await server.owner`
      insert into block.block
        (person_id, id, kind, controller_id, information_from, requested_at, registered_by)
      select ${personId}, ${newId()}, 'outer', id, '2026-01-15T00:00:00Z', now(), ${assistant}
        from directory.connected_provider where hsa_id = ${homeCare}`;
    try {
      assert.equal((await ask('POST', `${lookup}/flag`, {})).body.unblocked, true);
      assert.equal((await ask('POST', `${lookup}/sources`, {})).body.sources.length, 1);
      const { headers, next } = (await ask('POST', `${lookup}/overview`, {})).body;
      assert.deepEqual([headers.length, next], [14, null]);
      assert.equal(headers[0].eventAt, '2026-01-14T08:00:00.000Z');
    } finally {
      await server.owner`
        update block.block set lifted_at = now(), lifted_by = ${assistant} where lifted_at is null`;
    }
  });

  test('an assignment that has ended closes the next request', async () => {
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    await server.owner`update directory.assignment set valid_from = '2020-01-01', valid_until = '2020-12-31'`;
    try {
      const { status, body } = await ask('POST', `${lookup}/overview`, {});
      assert.deepEqual([status, body.code], [409, 'assignment-not-chosen']);
    } finally {
      await server.owner`update directory.assignment set valid_from = '2024-01-01', valid_until = '2099-12-31'`;
    }
  });
});

describe('social care', () => {
  test('reads its own unit, hears nothing of blocks, and is refused without a shared right', async () => {
    const { ask, begin } = await signIn(assistant);
    const lookup = await begin();
    const flag = await ask('POST', `${lookup}/flag`, {});
    assert.equal(flag.status, 403, 'the assignment has no shared right');
    assert.equal(Object.hasOwn(flag.body, 'blockedAtCareProviders'), false);
    await ask('POST', `${lookup}/relations`, {
      kind: 'interventions',
      basis: 'homeCare',
      until: tomorrow,
    });
    const own = await ask('POST', `${lookup}/overview`, {});
    assert.equal(own.status, 200, JSON.stringify(own.body));
    assert.deepEqual(own.body.cites, ['SoLPuL 10']);
    assert.deepEqual(own.body.refused.actions.slice(-2), ['assessUnable', 'openOwnRecord']);
  });

  test('has interventions, not patients', async () => {
    const { ask, begin } = await signIn(assistant);
    const lookup = await begin();
    const relation = await ask('POST', `${lookup}/relations`, {
      kind: 'patientRelation',
      basis: 'visit',
      until: tomorrow,
    });
    assert.deepEqual([relation.status, relation.body.errors[0].pointer], [422, '/kind']);
  });
});

describe('a lookup', () => {
  test('belongs to the session that began it', async () => {
    const mine = await signIn(nurse);
    const other = await signIn(nurse);
    const { status, body } = await other.ask('POST', `${await mine.begin()}/overview`, {});
    assert.deepEqual([status, body.code], [404, 'lookup-not-found']);
  });

  test('of a number that nobody has is logged under the one who searched', async () => {
    const { ask } = await signIn(nurse);
    const before = (await entries()).length;
    const { status, body } = await ask('POST', '/lookups', { number: '20121212-1212' });
    assert.deepEqual([status, body.code], [404, 'person-not-found']);
    const logged = (await entries()).slice(before);
    assert.deepEqual(
      logged.map(({ step, outcome, subject }) => [step, outcome, subject.kind]),
      [['search', 'notFound', 'noPerson']],
    );
  });

  for (const [number, why] of [
    ['19121212-121', 'length'],
    ['19121312-1212', 'date'],
    ['19121212-1213', 'checkDigit'],
    ['Tolvan', 'form'],
  ]) {
    test(`needs a person number: ${why}`, async () => {
      const { ask } = await signIn(nurse);
      const { status, body } = await ask('POST', '/lookups', { number });
      assert.deepEqual([status, body.code, body.why], [422, 'number-invalid', why]);
    });
  }
});

describe('when the entry can not be written', () => {
  test('nothing is released, and the answer is calm', async () => {
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    await ask('POST', `${lookup}/ground`, { purpose: 'care', relevance: 'Fall', relevant: true });
    await server.owner`revoke insert on audit.entry from app`;
    try {
      for (const step of ['flag', 'sources', 'overview', 'close']) {
        const { status, body } = await ask('POST', `${lookup}/${step}`, {});
        assert.ok(status >= 500, `${step} ${status}`);
        assert.doesNotMatch(JSON.stringify(body), /Halkat|Hemtjänst|Äldre/);
      }
      const relation = { kind: 'patientRelation', basis: 'visit', until: tomorrow };
      const [before] = await server.owner`select count(*) as rows from relation.relation`;
      assert.equal((await ask('POST', `${lookup}/relations`, relation)).status, 500);
      const [after] = await server.owner`select count(*) as rows from relation.relation`;
      assert.deepEqual(after, before, 'nothing is half done');
    } finally {
      await server.owner`grant insert on audit.entry to app`;
    }
    assert.equal((await ask('POST', `${lookup}/overview`, {})).status, 200);
  });
});

describe('the resident', () => {
  test('sees who read, on which ground, and takes the consent back', async () => {
    const headers = await server.signedInResident(personId);
    const get = async (url: string) => {
      const response = await server.app.inject({ url: `/api/v1/resident${url}`, headers });
      assert.equal(response.statusCode, 200, response.body);
      return response.json();
    };
    const { visits, summary, figure } = await get('/readings');
    const read = visits.filter((visit: { outcome: string }) => visit.outcome === 'read');
    assert.ok(read.length >= 3);
    assert.equal(summary.visits, read.length);
    assert.equal(figure.length, 12);
    const [latest] = read.filter(
      (visit: { unit: { name: string } }) => visit.unit.name === 'Vårdcentralen Ån',
    );
    assert.equal(latest.staffName, 'Nils Åberg', 'the policy shows names');
    assert.equal(latest.role, 'Sjuksköterska');
    assert.deepEqual(latest.grounds[0].cites, ['SVOD 3:1']);
    assert.equal(latest.grounds[0].relation.basis, 'admitted');

    const withdrawal = await server.app.inject({
      method: 'POST',
      url: `/api/v1/resident/consents/${latest.mayWithdraw}/withdrawal`,
      headers,
    });
    assert.equal(withdrawal.statusCode, 200, withdrawal.body);
    const { ask, begin } = await signIn(nurse);
    const lookup = await begin();
    await ask('POST', `${lookup}/ground`, { purpose: 'care', relevance: 'Fall', relevant: true });
    assert.deepEqual((await ask('POST', `${lookup}/overview`, {})).body.unmet, ['consentGiven']);
    assert.equal(
      (await entries()).some(({ step }) => step === 'residentReadings'),
      true,
    );
  });

  test('is let into no staff page', async () => {
    const headers = await server.signedInResident(personId);
    const response = await server.app.inject({
      method: 'POST',
      url: '/api/v1/lookups',
      headers,
      payload: { number: '19121212-1212' },
    });
    assert.deepEqual([response.statusCode, response.json().code], [403, 'wrong-portal']);
  });
});
