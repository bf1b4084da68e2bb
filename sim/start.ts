import '../tools/node-guard.ts';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Server, start as startServer } from '../server/main.ts';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../server/platform/embedded-postgres.ts';
import { findFreePort, isFree } from '../server/platform/free-port.ts';
import { buildWebWhenStale } from '../web/build.ts';
import { type County, createCounty } from './county/county.ts';
import { knownStaff } from './county/known-people.ts';
import {
  type IdentityProvider,
  startIdentityProvider,
} from './identity-provider/identity-provider.ts';
import { accountsOf } from './identity-provider/people.ts';
import { makeOpenings } from './openings/openings.ts';
import { clientIdsOf, openClientKeys, operatorClientId } from './publish/keys.ts';
import { publishApart } from './publish/publish-apart.ts';
import type { Progress } from './publish/publish-county.ts';

/** What a data folder remembers of its county: the date it was made for, and how far it was published. */
type Marker = {
  readonly seed: string;
  readonly date: string;
  readonly published: 'nothing' | 'known' | 'all';
};

const root = resolve(import.meta.dirname, '..');
const dataDir = resolve(process.env['DATA_DIR']?.trim() || join(root, 'data'));
const port = Number(process.env['PORT']?.trim() || 8080);
const persons = Number(process.env['SIM_PERSONS']?.trim() || 2000);
const keyFile = join(dataDir, 'sim', 'client-keys.json');

type Running = {
  publishing?: Promise<void>;
  server?: Server;
  identity?: IdentityProvider;
  database?: EmbeddedPostgres;
};
const running: Running = {};
const stopped = new AbortController();

/** A reason not to start that the reader can do something about. */
class CannotStart extends Error {
  override name = 'CannotStart';
}

async function start(): Promise<void> {
  const began = Date.now();
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CannotStart('PORT must be a whole number from 0 to 65535.');
  }
  if (port !== 0 && !(await isFree(port))) {
    throw new CannotStart(
      `Port ${port} is taken by another program. End it, or choose another: PORT=${port + 10} npm start`,
    );
  }
  await mkdir(dataDir, { recursive: true });
  const marker = await readMarker();
  const county = createCounty({ seed: marker.seed, date: marker.date, persons });
  say('Samvy starts: database, portals, sign-in and a synthetic county.');
  const [database, webFolder, keys] = await Promise.all([
    process.env['DATABASE_URL'] ? undefined : startEmbeddedPostgres({ dataDir, onEvent: say }),
    buildWebWhenStale(),
    openClientKeys(keyFile, clientIdsOf(county)),
  ]);
  if (database) running.database = database;
  const operator = keys.get(operatorClientId);
  const serverPort = port === 0 ? await findFreePort() : port;
  const baseUrl = `http://localhost:${serverPort}`;
  const secrets = { staff: secret(), resident: secret() };
  running.identity = await startIdentityProvider({
    port: (await isFree(serverPort + 1)) ? serverPort + 1 : 0,
    people: accountsOf(county),
    clients: (['staff', 'resident'] as const).map((portal) => ({
      clientId: `samvy-${portal}`,
      clientSecret: secrets[portal],
      portal,
      redirectUris: [`${baseUrl}/sign-in/callback`],
    })),
  });
  const { issuer } = running.identity;
  running.server = await startServer(
    {
      LOG_LEVEL: 'warn',
      ...process.env,
      PORT: String(serverPort),
      BASE_URL: baseUrl,
      DATA_DIR: dataDir,
      WEB_DIR: webFolder,
      DATABASE_URL: database?.url ?? process.env['DATABASE_URL'],
      MIGRATE: '1',
      OPERATOR_JWKS: JSON.stringify({ keys: [operator?.jwk] }),
      // The whole county is published by a few clients in half a minute.
      LIMIT_REQUESTS_PER_MINUTE: '100000',
      OIDC_STAFF_ISSUER: issuer,
      OIDC_STAFF_CLIENT_ID: 'samvy-staff',
      OIDC_STAFF_CLIENT_SECRET: secrets.staff,
      OIDC_RESIDENT_ISSUER: issuer,
      OIDC_RESIDENT_CLIENT_ID: 'samvy-resident',
      OIDC_RESIDENT_CLIENT_SECRET: secrets.resident,
    },
    { heldBack: true },
  );
  running.publishing = publish({ county, baseUrl, marker, began });
  await running.publishing;
}

async function publish(options: {
  county: County;
  baseUrl: string;
  marker: Marker;
  began: number;
}): Promise<void> {
  const { county, baseUrl, marker, began } = options;
  const { seed, date } = marker;
  const publishPart = (part: 'known' | 'others') =>
    publishApart({ seed, date, persons, part, baseUrl, keyFile }, showProgress, stopped.signal);
  if (marker.published === 'nothing') {
    await publishPart('known');
    await writeMarker({ ...marker, published: 'known' });
  }
  running.server?.open();
  welcome(county, baseUrl);
  say(`ready after ${((Date.now() - began) / 1000).toFixed(1)} s: ${baseUrl}`);
  if (marker.published === 'all') {
    giveBackMemory();
    return;
  }
  if (process.env['SIM_OPENINGS'] !== 'none') {
    await makeOpenings({ baseUrl, people: accountsOf(county), signal: stopped.signal });
  }
  const progress = await publishPart('others');
  await writeMarker({ ...marker, published: 'all' });
  giveBackMemory();
  say(
    `The whole county is there: ${county.inhabitants.length} persons, ${progress.documents} documents more, after ${((Date.now() - began) / 1000).toFixed(0)} s.`,
  );
}

/**
 * Starting leaves some 60 MB that nobody uses, publishing a few hundred, and V8 would keep them, as it sees no want of
 * memory. Not at once: the first who comes shouldn't wait for it, and what the last requests made is still held.
 */
function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') return;
  setTimeout(() => collect({ type: 'major', flavor: 'last-resort' }), 5000).unref();
}

function welcome(county: County, baseUrl: string): void {
  const people = county.inhabitants.flatMap(({ resident, tries }) => {
    const number = resident.identifiers.at(-1)?.value ?? '';
    return tries === undefined
      ? []
      : [
          `  ${number.slice(0, 8)}-${number.slice(8)}  ${resident.givenName} ${resident.familyName}. ${tries}`,
        ];
  });
  const staff = knownStaff.map(
    ({ name, unitKey, tries }) =>
      `  ${name}, ${county.directory.units.get(unitKey)?.name ?? ''}. ${tries}`,
  );
  say(
    [
      '',
      `Staff      ${baseUrl}/staff`,
      `Residents  ${baseUrl}/resident`,
      '',
      'Sign in as, among others:',
      ...staff,
      '',
      'Look up, or sign in as the resident:',
      ...people,
      '',
    ].join('\n'),
  );
}

let shownAt = 0;

function showProgress({ persons: done, personsInAll, documents }: Progress): void {
  const line = `The rest of the county: ${done} of ${personsInAll} persons, ${documents} documents`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === personsInAll ? '\n' : ''}`);
  else if (done === personsInAll || Date.now() - shownAt > 5000) {
    shownAt = Date.now();
    say(line);
  }
}

function markerFile(): string {
  return join(dataDir, 'sim', 'county.json');
}

/** The county of a data folder keeps its date, so that a repeat is the same county. */
async function readMarker(): Promise<Marker> {
  try {
    return JSON.parse(await readFile(markerFile(), 'utf8')) as Marker;
  } catch {
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(
      new Date(),
    );
    const marker: Marker = { seed: 'samvy', date, published: 'nothing' };
    await writeMarker(marker);
    return marker;
  }
}

async function writeMarker(marker: Marker): Promise<void> {
  await mkdir(join(dataDir, 'sim'), { recursive: true });
  const beside = `${markerFile()}.new`;
  await writeFile(beside, `${JSON.stringify(marker)}\n`);
  await rename(beside, markerFile());
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Ends what runs, in the order in which it depends on each other. */
async function stop(): Promise<void> {
  stopped.abort();
  await running.publishing?.catch(() => undefined);
  await running.server?.close();
  await running.identity?.stop();
  await running.database?.stop();
}

let stopping: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    say(process.stdout.isTTY ? '\nSamvy stops.' : 'Samvy stops.');
    stopping = stop();
    stopping.then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

/** npm ends without telling: when whoever started this is gone, nobody is left to stop it. */
const startedBy = process.ppid;
if (process.env['npm_lifecycle_event'] === 'start') {
  setInterval(() => {
    if (process.ppid !== startedBy) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

start().catch(async (error: unknown) => {
  if (stopping) return;
  const text = error instanceof Error ? error.message : String(error);
  const what = running.server ? 'Samvy stops, something went wrong.' : "Samvy can't start.";
  process.stderr.write(`${what} ${text}\n`);
  if (!(error instanceof CannotStart) && error instanceof Error && error.stack) {
    process.stderr.write(`${error.stack}\n`);
  }
  await stop().catch(() => undefined);
  process.exit(1);
});
