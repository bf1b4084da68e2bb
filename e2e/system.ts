import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneTemplate, dropDatabase, ensureTemplate } from '../server/platform/test-template.ts';
import { type County, createCounty } from '../sim/county/county.ts';
import { openClientKeys } from '../sim/publish/keys.ts';
import { SystemClient } from '../sim/publish/system-client.ts';

/** The whole of Samvy as `npm start` starts it: database, server, portals, sign-in and a small county. */
export type System = {
  readonly baseUrl: string;
  /** The county as it was published. */
  readonly county: County;
  /** A system client of the county, which publishes as journal systems do. */
  client(clientId: string): Promise<SystemClient>;
  /** The main process of the embedded database server; throws when the database is another one. */
  databaseProcess(): Promise<number>;
  /** Ends all of it and leaves nothing behind. */
  stop(): Promise<void>;
};

const startTimeoutMs = 90_000;
/** The known people, and just enough others for lists to be lists. */
const persons = 60;

/**
 * Starts a system of its own in the folder for temporary files, on a free port. It works on the database server
 * of DATABASE_URL, in a database of its own, or on the embedded one: always with `embedded`, else without DATABASE_URL.
 */
export async function startSystem(options: { embedded?: boolean } = {}): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samvy-e2e-'));
  const given = options.embedded === true ? undefined : process.env['DATABASE_URL'] || undefined;
  const database = given === undefined ? undefined : await createDatabase(given);
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'sim', 'start.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: database?.url ?? '',
      SIM_PERSONS: String(persons),
      SIM_OPENINGS: 'none',
      NO_COLOR: '1',
    },
  });
  const stop = async () => {
    await end(child);
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const baseUrl = await untilPublished(child);
    return {
      baseUrl,
      county: await readCounty(dataDir),
      client: async (clientId) => {
        const keys = await openClientKeys(join(dataDir, 'sim', 'client-keys.json'), [clientId]);
        const key = keys.get(clientId)?.key;
        if (key === undefined) throw new Error(`No key for the system client ${clientId}.`);
        return new SystemClient({ baseUrl, clientId, key });
      },
      databaseProcess: () => findPostmaster(dataDir),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address, once the whole county is there. Throws with what the program said when it ends before. */
function untilPublished(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  const onText = (text: string): void => {
    said += text;
    const address = /ready after [\d.]+ s: (\S+)/.exec(said)?.[1];
    if (address !== undefined && said.includes('The whole county is there')) resolve(address);
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', onText);
  }
  child.on('error', reject);
  child.on('exit', () => reject(new Error(`The system ended before it was ready:\n${said}`)));
  const timer = setTimeout(
    () => reject(new Error(`The system was not ready in ${startTimeoutMs} ms:\n${said}`)),
    startTimeoutMs,
  );
  return promise.finally(() => clearTimeout(timer));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function createDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const url = await cloneTemplate(server, await ensureTemplate(server));
  return { url, drop: () => dropDatabase(server, new URL(url).pathname.slice(1)) };
}

/** The county follows from its seed and date, which the data folder remembers, and its size. */
async function readCounty(dataDir: string): Promise<County> {
  const kept = await readFile(join(dataDir, 'sim', 'county.json'), 'utf8');
  const { seed, date } = JSON.parse(kept) as { seed: string; date: string };
  return createCounty({ seed, date, persons });
}

async function findPostmaster(dataDir: string): Promise<number> {
  const file = join(dataDir, 'postgresql', 'cluster', 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) throw new Error('No embedded database server runs.');
  return pid;
}
