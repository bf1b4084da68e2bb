import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { newId } from '../../platform/ids.ts';
import {
  createTestServer,
  layOutDirectory,
  smallDirectory,
  type TestServer,
} from '../test-server.ts';

/** A server with two connected providers and the journal system that publishes for both. */
export interface UploadServer {
  readonly server: TestServer;
  /** Sends lines, or text as it is; answers the lines of the answer, the summary last. */
  send(name: string, lines: readonly unknown[] | string): Promise<readonly AnswerLine[]>;
  /** Sends one object. */
  sendOne(name: string, value: unknown): Promise<{ status: number; body: AnswerLine }>;
  /** Headers of an authenticated sender of lines. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface AnswerLine {
  readonly line?: number;
  readonly id?: string | null;
  readonly outcome?: string;
  readonly section?: string;
  readonly code?: string;
  readonly pointer?: string;
  readonly reason?: string;
  readonly summary?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly detail: string };
}

export const care = 'SE2321000016-1001';
export const careUnit = 'SE2321000016-1101';
export const socialCare = 'SE2321000016-2001';
export const socialCareUnit = 'SE2321000016-2101';
export const nurse = 'SE2321000016-A001';
export const journal = 'SE2321000016-S001';

/** Test numbers that the Tax Agency has published: nobody's. */
export const numbers = ['191212121212', '189001019802', '189001029819', '189001039800'] as const;

export function personOf(value: string) {
  return { kind: 'personnummer', value };
}

export async function createUploadServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<UploadServer> {
  const server = await createTestServer({ ...settings, LIMIT_REQUESTS_PER_MINUTE: '100000' });
  const keys = await generateKeyPair('ES256', { extractable: true });
  await layOutDirectory(server.owner, [
    ...smallDirectory,
    {
      kind: 'connectedProvider',
      hsaId: 'SE2321000016-1002',
      organisation: 'SE2321000016-0001',
      providerKind: 'careProvider',
      part: null,
      name: 'Somebody else',
      connectedFrom: '2023-01-01',
    },
    {
      kind: 'systemClient',
      clientId: 'journal',
      name: 'Journalen',
      sourceSystems: [journal],
      connectedProviders: [care, socialCare],
      scopes: [
        'information.write',
        'documents.write',
        'relations.write',
        'consents.write',
        'blocks.write',
        'attitude.write',
      ],
      jwks: { keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'ES256', kid: 'k1' }] },
    },
  ]);
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setIssuer('journal')
    .setSubject('journal')
    .setAudience('http://localhost')
    .setJti(newId())
    .setIssuedAt()
    .setExpirationTime('2m')
    .sign(keys.privateKey);
  const answer = await server.app.inject({
    method: 'POST',
    url: '/oauth2/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }).toString(),
  });
  const authorization = `Bearer ${answer.json<{ access_token: string }>().access_token}`;
  const headers = { authorization, 'content-type': 'application/x-ndjson' };
  return {
    server,
    headers,
    async send(name, lines) {
      const payload =
        typeof lines === 'string' ? lines : lines.map((line) => JSON.stringify(line)).join('\n');
      const response = await server.app.inject({
        method: 'POST',
        url: `/api/v1/${name}`,
        headers,
        payload,
      });
      if (response.statusCode !== 200)
        throw new Error(`${response.body} ${server.logged.join('')}`);
      return parseAnswer(response.body);
    },
    async sendOne(name, value) {
      const response = await server.app.inject({
        method: 'POST',
        url: `/api/v1/${name}`,
        headers: { ...headers, 'content-type': 'application/json' },
        payload: JSON.stringify(value),
      });
      return { status: response.statusCode, body: response.json() };
    },
  };
}

export function parseAnswer(text: string): readonly AnswerLine[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerLine);
}

/** A care provider told the person everything. */
export function informationGiven(value: string, over: Readonly<Record<string, unknown>> = {}) {
  return {
    id: newId(),
    person: personOf(value),
    controller: care,
    at: '2026-01-01T08:00:00+01:00',
    channel: 'letter',
    language: 'sv',
    items: ['system', 'oppose', 'blockedKnown', 'emergency'],
    by: 'Nils Åberg',
    ...over,
  };
}

/** A daily note of the care provider. */
export function note(documentId: string, over: Readonly<Record<string, unknown>> = {}) {
  return {
    sourceSystem: journal,
    documentId,
    version: 1,
    type: 'dailyNote',
    person: personOf(numbers[0]),
    controller: care,
    unit: careUnit,
    author: { name: 'Nils Åberg', role: 'Sjuksköterska' },
    eventAt: '2026-02-01T10:00:00+01:00',
    processedFor: 'care',
    title: 'Daganteckning',
    body: { text: 'Ringer och undrar över såret på hälen.' },
    ...over,
  };
}

/** A decision of the social care provider about home care. */
export function decision(documentId: string, over: Readonly<Record<string, unknown>> = {}) {
  return {
    ...note(documentId),
    type: 'assistanceDecision',
    controller: socialCare,
    unit: socialCareUnit,
    keptPerPerson: true,
    intervention: { kind: 'homeCare', basis: 'SoL 11:1', recipientGroup: 'older' },
    title: 'Beslut om hemtjänst',
    body: {
      status: 'granted',
      decidedOn: '2026-01-15',
      section: '11 kap. 1 § SoL',
      interventions: [{ kind: 'homeCare', name: 'Hemtjänst', hoursPerWeek: 10.5 }],
    },
    ...over,
  };
}
