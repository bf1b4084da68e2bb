import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { connect } from '../../server/platform/database.ts';
import { newId } from '../../server/platform/ids.ts';
import { findStaffByHsaId } from '../../server/slices/directory/index.ts';
import {
  hashSessionToken,
  insertSession,
  newSessionToken,
} from '../../server/slices/session/index.ts';
import { addDays } from '../county/calendar.ts';
import { createCounty } from '../county/county.ts';
import { tolvansNumber } from '../county/known-people.ts';

import { publisherOf } from './publish-county.ts';
import { SystemClient } from './system-client.ts';
import { type CountyServer, startCountyServer } from './test-server.ts';

const county = createCounty({ date: '2026-11-20', persons: 0 });
let server: CountyServer;
let headers: Record<string, string>;

before(async () => {
  server = await startCountyServer(county);
  await publisherOf({ ...server, county }).publishKnown();
  headers = await signInAnna();
});
after(() => server?.close());

/** Anna Sjöberg, nurse at a hospital of another region than the one that Tolvan has blocked at. */
async function signInAnna(): Promise<Record<string, string>> {
  const anna = county.directory.staff.find(({ name }) => name === 'Anna Sjöberg');
  const token = newSessionToken();
  const tokenHash = hashSessionToken(token);
  assert.ok(anna && tokenHash);
  const sql = connect(server.appUrl, { max: 1 });
  try {
    const staff = await findStaffByHsaId(sql, anna.hsaId);
    assert.ok(staff);
    await insertSession(sql, {
      id: newId(),
      tokenHash,
      acr: 'test',
      staffId: staff.id,
      portal: 'staff',
    });
  } finally {
    await sql.end();
  }
  return { cookie: `samvy_session=${token}`, 'x-samvy': '1', 'content-type': 'application/json' };
}

/** Asks as Anna, over the network; the answer must have the status. */
async function ask<Answer>(path: string, payload: unknown, status = 200): Promise<Answer> {
  const response = await fetch(`${server.baseUrl}/api/v1${path}`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': newId() },
    body: JSON.stringify(payload),
  });
  const text = await response.text();
  assert.equal(response.status, status, `${path}: ${text.slice(0, 500)}`);
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

type Header = {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly eventAt: string;
  readonly controller: { readonly name: string };
};
type Document = Header & {
  readonly blockComparisonTime: string;
  readonly body: Readonly<Record<string, unknown>>;
};

let lookup: string;

test('a nurse finds Tolvan, and meets what the law requires', async () => {
  const session = await fetch(`${server.baseUrl}/api/v1/session`, { headers });
  const { assignments } = (await session.json()) as { assignments: { id: string }[] };
  await ask('/session/assignment', { assignmentId: assignments[0]?.id });
  const found = await ask<{ lookup: string; person: { age: number } }>(
    '/lookups',
    { number: tolvansNumber },
    201,
  );
  assert.ok(found.person.age >= 113);
  lookup = `/lookups/${found.lookup}`;
  const flag = await ask<{ unblocked: boolean; blockedAtCareProviders: boolean }>(
    `${lookup}/flag`,
    {},
  );
  assert.ok(flag.unblocked && flag.blockedAtCareProviders);
  await ask(`${lookup}/ground`, { purpose: 'care', relevance: 'Inlagd i dag', relevant: true });
  const until = addDays(new Date().toISOString().slice(0, 10), 7);
  await ask(`${lookup}/relations`, { kind: 'patientRelation', basis: 'admitted', until }, 201);
  const standing = await ask<{ outcome: string }>(
    `${lookup}/consents`,
    { answer: 'yes', scope: 'unit', until, channel: 'onSite', givenBy: 'person' },
    201,
  );
  assert.equal(standing.outcome, 'permitted');
});

/** Headers of all that the care provider answered in XML, by title, over every page. */
async function titlesAt(controller: string): Promise<string[]> {
  const headersThere = (await readAll()).filter((header) => header.controller.name === controller);
  return headersThere.map(({ type, title }) => `${type} ${title}`).sort();
}

async function readAll(): Promise<Header[]> {
  await ask(`${lookup}/sources`, {});
  const read: Header[] = [];
  let cursor: string | null = null;
  do {
    const page: { headers: Header[]; next: string | null } = await ask(`${lookup}/overview`, {
      ...(cursor === null ? {} : { cursor }),
    });
    read.push(...page.headers);
    cursor = page.next;
  } while (cursor !== null);
  return read;
}

const outsideThePeriod = [
  'dailyNote Akutbesök',
  'dailyNote Akutbesök efter fall',
  'dailyNote Svar på röntgen av handleden',
  'diagnosis Fraktur på nedre delen av radius',
  'diagnosis Pneumoni, ospecificerad',
  'warning Överkänslighet: Johexol',
];
const withinThePeriod = [
  'dailyNote Inskrivning',
  'dailyNote Slutanteckning',
  'diagnosis Anpassningsstörning',
  'warning Överkänslighet: Zopiklon',
];

test('his notes, warnings and diagnoses are read, as the contracts gave them', async () => {
  assert.deepEqual(await titlesAt('Hälsinglands hälsocentral AB'), [
    'dailyNote Hembesök',
    'dailyNote Telefonkontakt med dottern',
    'dailyNote Årskontroll',
    'diagnosis Essentiell hypertoni',
    'diagnosis Förmaksflimmer och förmaksfladder, ospecificerat',
    'diagnosis Kronisk njursjukdom, stadium 3',
    'diagnosis Makuladegeneration',
    'diagnosis Stelt vänster knä efter olycka i timmerskogen',
    'warning Behandling: Blodförtunnande behandling med apixaban tills vidare',
    'warning Metallsplitter i vänster öga',
    'warning Överkänslighet: Fenoximetylpenicillin',
  ]);
  const all = await readAll();
  const emergency = await open(all, 'Akutbesök');
  const text = String(emergency.body['text']);
  assert.doesNotMatch(text, /<\/?\w|para/);
  assert.match(
    text,
    /^Aktuellt\nSedan i går feber och hosta hos dottern i Orsa\. Dricker dåligt\./,
  );
  assert.match(text, /^– Rassel basalt höger\. CRP 84, Hb < 120$/m);
  const knee = await open(all, 'Stelt vänster knä efter olycka i timmerskogen');
  assert.deepEqual(knee.body, {
    display: 'Stelt vänster knä efter olycka i timmerskogen',
    kind: 'secondary',
    chronic: true,
  });
});

async function open(headers: readonly Header[], title: string): Promise<Document> {
  const header = headers.find((each) => each.title === title);
  assert.ok(header, title);
  const { document } = await ask<{ document: Document }>(`${lookup}/documents/${header.id}`, {});
  return document;
}

test('the blocked period hides by the time of the care contact, not by the time of the note', async () => {
  assert.deepEqual(await titlesAt('Region Dalarna'), outsideThePeriod);
  const { from, until } = blockedPeriod();
  const note = await open(await readAll(), 'Svar på röntgen av handleden');
  assert.ok(note.eventAt > from && note.eventAt < until, 'written in the period');
  assert.ok(note.blockComparisonTime < from, 'about a contact before it');
});

test('a lifted block shows them again', async () => {
  await sendBlock({ liftedAt: new Date(Date.now() - 1000).toISOString() });
  assert.deepEqual(
    await titlesAt('Region Dalarna'),
    [...outsideThePeriod, ...withinThePeriod].sort(),
  );
  const { from, until } = blockedPeriod();
  const note = await open(await readAll(), 'Slutanteckning');
  assert.ok(note.eventAt > until, 'written after the period');
  assert.ok(note.blockComparisonTime > from && note.blockComparisonTime < until);
});

test('a new block hides them at once, also from who knows their address', async () => {
  const note = (await readAll()).find(({ title }) => title === 'Slutanteckning');
  assert.ok(note);
  await sendBlock({ id: newId() });
  assert.deepEqual(await titlesAt('Region Dalarna'), outsideThePeriod);
  await ask(`${lookup}/documents/${note.id}`, {}, 404);
});

function tolvansLines() {
  const inhabitant = county.inhabitants.find(({ resident }) =>
    resident.identifiers.some(({ value }) => value === tolvansNumber),
  );
  assert.ok(inhabitant);
  return county.linesOf(inhabitant);
}

function blockedPeriod(): { from: string; until: string } {
  const [block] = tolvansLines().blocks;
  assert.ok(block?.informationFrom && block.informationUntil);
  const utc = (time: string) => new Date(time).toISOString();
  return { from: utc(block.informationFrom), until: utc(block.informationUntil) };
}

/** Sends his block once more, as Region Dalarna's journal system. */
async function sendBlock(over: Readonly<Record<string, string>>): Promise<void> {
  const key = server.keys.get('dalarna-journal')?.key;
  assert.ok(key);
  const client = new SystemClient({ baseUrl: server.baseUrl, clientId: 'dalarna-journal', key });
  const [block] = tolvansLines().blocks;
  const { stored } = await client.upload('blocks', [{ ...block, ...over }]);
  assert.equal(stored, 1);
}
