import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type postgres from 'postgres';
import { createTestDatabase } from '../server/platform/test-database.ts';
import { openPostgres } from '../server/platform/unix-socket.ts';
import { createCounty, type LinesOfOne } from '../sim/county/county.ts';
import { type ClientKeys, makeKeys, SystemClient } from '../tools/campaigns/system-client.ts';
import { wholeNumber } from './option.ts';
import type { Bench, Row } from './row.ts';
import { nobodySignsIn, startProcess } from './server-process.ts';

const ndjson = 'application/x-ndjson';
const operator = 'operator';

/** Publishing over HTTP, each line decided by law, beside COPY of the rows that came of it. */
export const publish: Bench = {
  name: 'publish',
  arguments: '[--documents 40000] [--rounds 5]',
  what: "publishes a county's documents, and copies the same rows into the same tables",
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        documents: { type: 'string', default: '40000' },
        rounds: { type: 'string', default: '5' },
      },
    });
    const documents = wholeNumber('--documents', values.documents);
    return await measure(documents, wholeNumber('--rounds', values.rounds));
  },
};

async function measure(documents: number, rounds: number): Promise<readonly Row[]> {
  await using undo = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'samvy-bench-'));
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  const database = await createTestDatabase();
  undo.defer(() => database.drop());
  const sql = openPostgres(database.ownerUrl, { max: 1 });
  undo.defer(() => sql.end());
  const operatorKeys = makeKeys();
  const server = await startProcess('server/main.ts', {
    ...nobodySignsIn,
    DATA_DIR: folder,
    DATABASE_URL: database.ownerUrl,
    APP_DATABASE_URL: database.appUrl,
    LOG_LEVEL: 'silent',
    LIMIT_REQUESTS_PER_MINUTE: '100000',
    OPERATOR_JWKS: JSON.stringify(operatorKeys.jwks),
  });
  undo.defer(() => server.stop());
  const journals = await layOut(server.url, operatorKeys, documents);
  await sql`analyze`;

  const published: number[] = [];
  const copied: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const bodies = journals.map((journal) => journal.bodyOf(round));
    const began = performance.now();
    const sent = await Promise.all(
      journals.map(({ client }, index) => send(client, bodies[index] ?? Buffer.of())),
    );
    const seconds = (performance.now() - began) / 1000;
    const count = sent.reduce((sum, one) => sum + one, 0);
    const copySeconds = await copyAgain(sql, round);
    // The first round fills caches and code, and isn't counted.
    if (round === 0) continue;
    published.push(count / seconds);
    copied.push(count / copySeconds);
  }
  return [
    {
      ...{ name: 'publishing over HTTP', unit: 'documents/s' },
      ...{ ours: median(published), baseline: median(copied) },
      against: 'COPY of the same rows into the same tables',
    },
  ];
}

/** A journal system with what it has to send. */
interface Journal {
  readonly client: SystemClient;
  /** Lines of NDJSON; those of another round are other documents about the same persons. */
  readonly bodyOf: (round: number) => Buffer;
}

/** Registers a county's directory and as many of its people as have so many documents. */
async function layOut(
  url: string,
  operatorKeys: ClientKeys,
  documents: number,
): Promise<readonly Journal[]> {
  const county = createCounty({ date: '2026-07-01', persons: Math.ceil(documents / 5) });
  const people: LinesOfOne[] = [];
  let found = 0;
  for (const inhabitant of county.inhabitants) {
    if (found >= documents) break;
    const lines = county.linesOf(inhabitant);
    // Who lastingly can't take a position is another matter (SVOD 2:6).
    if (lines.attitudes.length > 0) continue;
    people.push(lines);
    found += lines.documents.length;
  }
  const journals = county.directory.journalSystems.map((system) => ({ system, keys: makeKeys() }));
  const feed = new SystemClient({ url, clientId: operator, keys: operatorKeys });
  const registered = journals.map(({ system, keys }) => ({
    kind: 'systemClient',
    clientId: system.clientId,
    name: system.name,
    sourceSystems: [system.sourceSystem],
    connectedProviders: system.connectedProviders,
    scopes: ['information.write', 'documents.write'],
    jwks: keys.jwks,
  }));
  await feed.feed('directory', [...county.directory.lines, ...registered]);
  await feed.feed(
    'persons',
    people.map(({ person }) => person),
  );
  const sending: Journal[] = [];
  for (const { system, keys } of journals) {
    const own = new Set(system.connectedProviders);
    const client = new SystemClient({ url, clientId: system.clientId, keys });
    const informed = people.flatMap(({ information }) => information);
    await client.feed(
      'information-given',
      informed.filter(({ controller }) => own.has(controller)),
    );
    const lines = people
      .flatMap((one) => one.documents)
      .filter(({ controller }) => own.has(controller));
    if (lines.length === 0) continue;
    sending.push({
      client,
      bodyOf: (round) =>
        Buffer.from(
          lines
            .map((line) => JSON.stringify({ ...line, documentId: `${line.documentId}~${round}` }))
            .join('\n'),
        ),
    });
  }
  return sending;
}

/** How many documents were stored: all that were sent, or it isn't what was to be measured. */
async function send(client: SystemClient, body: Buffer): Promise<number> {
  const answer = await client.upload('documents', body, ndjson);
  if (answer.kind === 'problem') throw new Error(`${answer.code}: ${answer.detail}`);
  const untaken = answer.lines.find(({ outcome }) => outcome !== 'stored');
  if (untaken !== undefined || !answer.complete) {
    throw new Error(`Not everything was stored: ${JSON.stringify(untaken ?? {})}`);
  }
  return answer.lines.length;
}

/**
 * Takes a round's rows out of their tables, and copies them in again.
 * @returns how long the copying took, in seconds
 */
async function copyAgain(sql: postgres.Sql, round: number): Promise<number> {
  const ofRound = sql`document_id like ${`%~${round}`}`;
  await sql`drop table if exists pg_temp.key`;
  await sql`create temp table key as select person_id, id from record.document where ${ofRound}`;
  await sql`analyze key`;
  const documents = await copyOut(
    sql,
    `select document.* from record.document join key using (person_id, id)`,
  );
  const bodies = await copyOut(
    sql,
    `select body.* from record.body join key on (key.person_id, key.id) = (body.person_id, body.document_id)`,
  );
  await sql`delete from record.document using key where (document.person_id, document.id) = (key.person_id, key.id)`;
  await sql`delete from record.body using key where (body.person_id, body.document_id) = (key.person_id, key.id)`;
  await sql`vacuum record.document`;
  await sql`vacuum record.body`;
  const began = performance.now();
  await sql.begin(async (transaction) => {
    for (const [table, rows] of [
      ['record.document', documents],
      ['record.body', bodies],
    ] as const) {
      const into = await transaction.unsafe(`copy ${table} from stdin`).writable();
      await pipeline(Readable.from([rows]), into);
    }
  });
  const seconds = (performance.now() - began) / 1000;
  // What a table held while it was empty says nothing of what it holds now.
  await sql`analyze record.document, record.body`;
  return seconds;
}

async function copyOut(sql: postgres.Sql, query: string): Promise<Buffer> {
  return await buffer(await sql.unsafe(`copy (${query}) to stdout`).readable());
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
