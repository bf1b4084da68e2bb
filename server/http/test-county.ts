import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { decideAs, facts } from '@samvy/law';
import { newId } from '../platform/ids.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { type Entry, openEntry, type ReplayFinding, replayLog } from '../slices/audit/index.ts';
import { findPersonByNumber, parsePersonNumber } from '../slices/person/index.ts';
import { type PublishedDocument, publishDocuments } from '../slices/record/index.ts';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
} from './test-server.ts';

/** Two care providers and three social care providers, whose staff may read all that is shared. */
export const parties = {
  region: 'SE2321000016-1001',
  hospital: 'SE5560000001-1001',
  homeCare: 'SE2321000016-2001',
  assistance: 'SE2321000016-2002',
  dayCentre: 'SE5560000001-2001',
} as const;
export type Party = keyof typeof parties;

const unitOf: Readonly<Record<Party, string>> = {
  region: 'SE2321000016-1101',
  hospital: 'SE5560000001-1101',
  homeCare: 'SE2321000016-2101',
  assistance: 'SE2321000016-2201',
  dayCentre: 'SE5560000001-2101',
};

/** Staff: at the region's ward and its other ward, in home care and in its other group. */
export const staff = {
  nurse: 'SE2321000016-A011',
  otherNurse: 'SE2321000016-A012',
  assistant: 'SE2321000016-A013',
  otherAssistant: 'SE2321000016-A014',
} as const;

const otherWard = 'SE2321000016-1102';
const otherGroup = 'SE2321000016-2102';
const sourceSystem = 'SE2321000016-9001';
const dates = { validFrom: '2024-01-01', validUntil: '2099-12-31' };
const analysis = {
  need: 'Reads what the day needs.',
  risk: { severity: 3, probability: 2 },
  decidedBy: 'Verksamhetschef',
  decidedOn: '2024-01-01',
};

function provider(hsaId: string, kind: 'careProvider' | 'socialCareProvider', name: string) {
  return {
    kind: 'connectedProvider',
    hsaId,
    organisation: hsaId.startsWith('SE556') ? 'SE5560000001-0001' : 'SE2321000016-0001',
    providerKind: kind,
    part: kind === 'careProvider' ? null : 'deciding',
    name,
    connectedFrom: '2023-01-01',
  };
}

function reader(
  name: keyof typeof staff,
  unit: string,
  purpose: string,
  duties: readonly string[] = [],
) {
  const hsaId = staff[name];
  return [
    { kind: 'staff', hsaId, givenName: name, familyName: 'Berg' },
    {
      ...{ kind: 'assignment', hsaId: hsaId.replace('-A', '-U'), staff: hsaId, unit, purpose },
      ...{ name: 'Uppdrag', role: 'Personal', ...dates, duties },
      rights: [
        { types: ['*'], scope: 'ownProvider', ...dates, analysis },
        { types: ['*'], scope: 'shared', ...dates, analysis },
      ],
    },
  ];
}

const directory = [
  ...smallDirectory,
  {
    kind: 'organisation',
    hsaId: 'SE5560000001-0001',
    name: 'Norrmarks vård AB',
    organisationNumber: '556000-0001',
    form: 'company',
  },
  provider(parties.hospital, 'careProvider', 'Sjukhuset Vik'),
  provider(parties.assistance, 'socialCareProvider', 'Biståndsenheten'),
  provider(parties.dayCentre, 'socialCareProvider', 'Dagcentralen'),
  ...[
    [unitOf.hospital, parties.hospital, 'Kirurgen'],
    [unitOf.assistance, parties.assistance, 'Handläggningen'],
    [unitOf.dayCentre, parties.dayCentre, 'Träffpunkten'],
    [otherWard, parties.region, 'Ortopeden'],
    [otherGroup, parties.homeCare, 'Hemtjänsten Syd'],
  ].map(([hsaId, connectedProvider, name]) => ({ kind: 'unit', hsaId, connectedProvider, name })),
  ...reader('nurse', unitOf.region, 'care', ['innerBlockOfficer']),
  ...reader('otherNurse', otherWard, 'care'),
  ...reader('assistant', unitOf.homeCare, 'interventions'),
  ...reader('otherAssistant', otherGroup, 'interventions'),
];

/** A note that a test publishes about a person. */
export interface Note {
  readonly at: Party;
  readonly summary: string;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: reason: an answer of the interface, whose shape each test knows
  readonly body: any;
}

/** A reader who has signed in. */
export interface Session {
  ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, key?: string): Promise<Answer>;
  /** Begins a lookup; asks in it from then on. */
  lookUp(number: string): Promise<LookUp>;
}

export interface LookUp {
  readonly path: string;
  /** Sends to an address of the lookup. */
  send(step: string, payload?: object, key?: string): Promise<Answer>;
  standing(): Promise<Answer['body']>;
  /** The ground, and the relation of the reader's kind. */
  begin(): Promise<void>;
}

export interface County {
  readonly server: TestServer;
  /** Somebody of whom every provider may publish, with notes about her. */
  person(number: string, notes: readonly Note[]): Promise<string>;
  block(personId: string, at: Party, kind?: 'outer' | 'inner', unit?: string): Promise<void>;
  signIn(hsaId: string): Promise<Session>;
  /** All entries, oldest first, each decided again by the rule set that it names. */
  replayed(): Promise<readonly Entry[]>;
}

/** The Swedish date a number of days from today. */
export function dayFromNow(days: number): string {
  return Temporal.Now.plainDateISO('Europe/Stockholm').add({ days }).toString();
}

/** A small county on a server of its own. @param database another than one of the shared server's */
export async function createCounty(database?: TestDatabase): Promise<County> {
  const server = await createTestServer({}, database);
  await layOutDirectory(server.owner, [
    ...directory,
    {
      ...{ kind: 'systemClient', clientId: 'journal', name: 'Journal' },
      sourceSystems: [sourceSystem],
      connectedProviders: Object.values(parties),
      scopes: ['documents.write'],
      jwks: { keys: [generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })] },
    },
  ]);
  const [publisher] = await server.owner<{ id: string }[]>`
    select id from directory.system_client where client_id = 'journal'`;
  assert.ok(publisher);
  return {
    server,
    async person(number, notes) {
      const kind = 'personnummer';
      await layOutPersons(server.owner, [
        { identifiers: [{ kind, value: number }], givenName: 'Test', familyName: 'Testsson' },
      ]);
      const parsed = parsePersonNumber(number);
      assert.ok(parsed.ok);
      const personId = await findPersonByNumber(server.owner, parsed.value);
      assert.ok(personId);
      await server.owner`
        insert into availability.information_given
          (person_id, id, controller_id, given_at, channel, language, items, given_by)
        select ${personId}, gen_random_uuid(), id, now() - interval '1 year', 'spoken', 'sv',
               array['system', 'oppose', 'blockedKnown', 'emergency'], 'Sara Berg'
          from directory.connected_provider`;
      const documents = notes.map((note) => published(number, note));
      const answers = await server.owner.begin((sql) =>
        publishDocuments(sql, documents, publisher),
      );
      assert.ok(
        answers.every(({ outcome }) => outcome === 'stored'),
        JSON.stringify(answers),
      );
      return personId;
    },
    async block(personId, at, kind = 'outer', unit = unitOf[at]) {
      await server.owner`
        insert into block.block (person_id, id, kind, controller_id, unit_id, requested_at, registered_by)
        select ${personId}, ${newId()}, ${kind}, provider.id,
               ${kind === 'inner' ? server.owner`unit.id` : null}, now(), 'person'
          from directory.connected_provider provider
          join directory.unit on unit.connected_provider_id = provider.id and unit.hsa_id = ${unit}
         where provider.hsa_id = ${parties[at]}`;
    },
    signIn: (hsaId) => signIn(server, hsaId),
    replayed: () => replayed(server),
  };
}

function published(number: string, { at, summary }: Note): PublishedDocument {
  const social = at !== 'region' && at !== 'hospital';
  return {
    ...{ sourceSystem, documentId: `${number} ${at} ${summary}`, version: 1, type: 'dailyNote' },
    person: { kind: 'personnummer', value: number },
    controller: parties[at],
    unit: unitOf[at],
    author: { name: 'Sara Berg', role: 'Personal' },
    eventAt: '2026-11-01T07:40:00.000Z',
    processedFor: 'care',
    ...(social && {
      keptPerPerson: true,
      intervention: { kind: 'homeCare', basis: 'SoL 11:1', recipientGroup: 'older' },
    }),
    title: 'Daganteckning',
    summary,
    body: { text: summary },
  } as PublishedDocument;
}

async function signIn(server: TestServer, hsaId: string): Promise<Session> {
  const headers = await server.signedInStaff(hsaId);
  await server.owner`
    update session.session set assignment_id = assignment.id
      from directory.assignment
     where assignment.staff_id = session.staff_id and session.assignment_id is null`;
  const ask: Session['ask'] = async (method, url, payload, key = newId()) => {
    const response = await server.app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...headers, 'idempotency-key': key },
      ...(payload !== undefined && { payload }),
    });
    return { status: response.statusCode, body: response.body === '' ? null : response.json() };
  };
  return {
    ask,
    async lookUp(number) {
      const found = await ask('POST', '/lookups', { number });
      assert.equal(found.status, 201, JSON.stringify(found.body));
      const path = `/lookups/${found.body.lookup}`;
      const send: LookUp['send'] = (step, payload = {}, key) =>
        ask('POST', `${path}/${step}`, payload, key);
      const social = hsaId === staff.assistant || hsaId === staff.otherAssistant;
      return {
        path,
        send,
        standing: async () => (await ask('GET', `${path}/standing`)).body,
        async begin() {
          const purpose = social ? 'interventions' : 'care';
          const ground = { purpose, relevance: 'Behövs i dag', relevant: true };
          const stated = await send('ground', ground);
          const related = await send('relations', {
            kind: social ? 'interventions' : 'patientRelation',
            basis: social ? 'homeCare' : 'admitted',
            until: dayFromNow(1),
          });
          assert.deepEqual([stated.status, related.status], [200, 201]);
        },
      };
    },
  };
}

async function replayed({ owner, dependencies }: TestServer): Promise<readonly Entry[]> {
  const key = dependencies.keys.auditMac;
  const differences: ReplayFinding[] = [];
  await replayLog(
    owner,
    key,
    (ruleSet, known) => decideAs(ruleSet, facts(known)),
    (finding) => differences.push(finding),
  );
  assert.deepEqual(differences, []);
  const rows = await owner<
    { id: string; at: string; bytes: Buffer; salt: Buffer; mac: Buffer; keyId: string }[]
  >`
    select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry order by at, id`;
  return rows.flatMap((row) => openEntry(row, key) ?? []);
}
