import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../config.ts';
import { buildServer } from '../main.ts';
import { createBatches } from '../platform/batches.ts';
import { connect, type Database } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { loadKeys } from '../platform/keys.ts';
import { createLog, createMetrics } from '../platform/telemetry.ts';
import { createTestDatabase, type TestDatabase } from '../platform/test-database.ts';
import { createAudit } from '../slices/audit/index.ts';
import { applyDirectoryLine, findStaffByHsaId } from '../slices/directory/index.ts';
import { applyPersonLine } from '../slices/person/index.ts';
import { hashSessionToken, insertSession, newSessionToken } from '../slices/session/index.ts';
import type { App, Dependencies } from './app.ts';

/** The whole server for one test file, on a database of its own; requests by `app.inject` or over the network. */
export type TestServer = {
  readonly app: App;
  readonly dependencies: Dependencies;
  /** The connection that may do what `owner` may, for what a test lays out or looks into. */
  readonly owner: Database;
  /** Lines of the operations log. */
  readonly logged: readonly string[];
  /** Headers of a staff member who is signed in. */
  signedInStaff(hsaId: string): Promise<Record<string, string>>;
  /** Headers of a resident who is signed in. */
  signedInResident(personId: string): Promise<Record<string, string>>;
  close(): Promise<void>;
};

/**
 * @param settings environment beside what every test has
 * @param database another than one of the shared server's, for tests that harm it
 * @param addRoutes routes of the test's own
 */
export async function createTestServer(
  settings: Readonly<Record<string, string>> = {},
  database?: TestDatabase,
  addRoutes: (app: App) => void = () => undefined,
): Promise<TestServer> {
  return serve(settings, database ?? (await createTestDatabase()), addRoutes);
}

async function serve(
  settings: Readonly<Record<string, string>>,
  database: TestDatabase,
  addRoutes: (app: App) => void,
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'samvy-server-'));
  const provider = {
    ISSUER: 'http://localhost:1',
    CLIENT_ID: 'samvy',
    CLIENT_SECRET: 'a secret of tests, long enough',
  };
  const config = parseConfig({
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    DATA_DIR: folder,
    BASE_URL: 'http://localhost',
    ...Object.fromEntries(
      ['STAFF', 'RESIDENT'].flatMap((portal) =>
        Object.entries(provider).map(([name, value]) => [`OIDC_${portal}_${name}`, value]),
      ),
    ),
    ...settings,
  });
  const logged: string[] = [];
  const log = createLog('info', { write: (line) => void logged.push(line) });
  const sql = connect(database.appUrl, { max: 4 });
  const owner = connect(database.ownerUrl, { max: 2 });
  const keys = await loadKeys(config.keysFolder);
  const shared = connect(database.appUrl, { max: 2, steadyPlans: true });
  const batches = createBatches(shared);
  const audit = createAudit(shared, keys.auditMac, undefined, batches);
  const dependencies = { sql, batches, config, keys, log, metrics: createMetrics(), audit };
  const app = await buildServer(dependencies);
  addRoutes(app);
  await app.ready();

  const headers = (token: string) => ({ cookie: `samvy_session=${token}`, 'x-samvy': '1' });
  const hash = (token: string) => hashSessionToken(token) ?? Buffer.alloc(0);

  return {
    app,
    dependencies,
    owner,
    logged,
    async signedInStaff(hsaId) {
      const staff = await findStaffByHsaId(sql, hsaId);
      if (staff === undefined) throw new Error('No such staff member');
      const token = newSessionToken();
      const session = { id: newId(), tokenHash: hash(token), acr: 'test', staffId: staff.id };
      await insertSession(sql, { ...session, portal: 'staff' });
      return headers(token);
    },
    async signedInResident(personId) {
      const token = newSessionToken();
      const session = { id: newId(), tokenHash: hash(token), acr: 'test', personId };
      await insertSession(sql, { ...session, portal: 'resident' });
      return headers(token);
    },
    async close() {
      await app.close();
      await Promise.all([sql.end(), shared.end(), owner.end()]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Lays out directory lines; each must be stored. */
export async function layOutDirectory(
  database: Database,
  lines: readonly unknown[],
): Promise<void> {
  await layOut(database, lines, applyDirectoryLine);
}

/** Lays out lines of the population feed; each must be stored. @param keys make what is kept of addresses */
export async function layOutPersons(
  database: Database,
  lines: readonly unknown[],
  keys?: Dependencies['keys'],
): Promise<void> {
  await layOut(database, lines, (sql, line) => applyPersonLine(sql, line, keys?.addressKey));
}

async function layOut(
  database: Database,
  lines: readonly unknown[],
  apply: typeof applyDirectoryLine,
): Promise<void> {
  await database.begin(async (sql) => {
    for (const line of lines) {
      const answer = await apply(sql, line);
      if (answer.outcome !== 'stored') throw new Error(JSON.stringify(answer));
    }
  });
}

const analysis = {
  need: 'Reads what the visits of the day need.',
  risk: { severity: 3, probability: 2 },
  decidedBy: 'Verksamhetschef',
  decidedOn: '2024-01-01',
};
const dates = { validFrom: '2024-01-01', validUntil: '2099-12-31' };

/** A region and a municipality with one unit and one staff member each: the least that a reading needs. */
export const smallDirectory = [
  {
    kind: 'organisation',
    hsaId: 'SE2321000016-0001',
    name: 'Region Norrmark',
    organisationNumber: '232100-0016',
    form: 'region',
  },
  {
    kind: 'connectedProvider',
    hsaId: 'SE2321000016-1001',
    organisation: 'SE2321000016-0001',
    providerKind: 'careProvider',
    part: null,
    name: 'Region Norrmark, hälso- och sjukvård',
    connectedFrom: '2023-01-01',
    showsStaffNames: true,
  },
  {
    kind: 'connectedProvider',
    hsaId: 'SE2321000016-2001',
    organisation: 'SE2321000016-0001',
    providerKind: 'socialCareProvider',
    part: 'performing',
    name: 'Äldrenämnden, utförare',
    connectedFrom: '2023-01-01',
  },
  {
    kind: 'unit',
    hsaId: 'SE2321000016-1101',
    connectedProvider: 'SE2321000016-1001',
    name: 'Vårdcentralen Ån',
  },
  {
    kind: 'unit',
    hsaId: 'SE2321000016-2101',
    connectedProvider: 'SE2321000016-2001',
    name: 'Hemtjänsten Norr',
  },
  { kind: 'staff', hsaId: 'SE2321000016-A001', givenName: 'Nils', familyName: 'Åberg' },
  { kind: 'staff', hsaId: 'SE2321000016-A002', givenName: 'Sara', familyName: 'Berg' },
  {
    kind: 'assignment',
    hsaId: 'SE2321000016-U001',
    staff: 'SE2321000016-A001',
    unit: 'SE2321000016-1101',
    name: 'Vård och behandling',
    role: 'Sjuksköterska',
    purpose: 'care',
    ...dates,
    rights: [
      { types: ['*'], scope: 'ownProvider', ...dates, analysis },
      { types: ['dailyNote', 'warning'], scope: 'shared', ...dates, analysis },
    ],
  },
  {
    kind: 'assignment',
    hsaId: 'SE2321000016-U002',
    staff: 'SE2321000016-A002',
    unit: 'SE2321000016-2101',
    name: 'Insatser i hemmet',
    role: 'Undersköterska',
    purpose: 'interventions',
    ...dates,
    rights: [{ types: ['*'], scope: 'ownUnit', ...dates, analysis }],
  },
] as const;

/** Somebody with the test number that the whole field knows. */
export const tolvan = {
  identifiers: [{ kind: 'personnummer', value: '191212121212' }],
  givenName: 'Tolvan',
  familyName: 'Tolvansson',
} as const;
