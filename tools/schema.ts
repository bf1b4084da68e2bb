/**
 * `node tools/schema.ts` says whether db/schema.sql is what the migrations add up to; with `--write` it is
 * written. On DATABASE_URL, or else on an embedded server of its own.
 */
import './node-guard.ts';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../server/platform/database.ts';
import { startEmbeddedPostgres } from '../server/platform/embedded-postgres.ts';
import { describeSchema } from '../server/platform/schema.ts';
import { cloneTemplate, dropDatabase, ensureTemplate } from '../server/platform/test-template.ts';

const snapshot = join(import.meta.dirname, '..', 'db', 'schema.sql');

const given = process.env['DATABASE_URL'] ?? '';
const text = given === '' ? await onOwnServer(describeMigrated) : await describeMigrated(given);

if (process.argv.includes('--write')) {
  await writeFile(snapshot, text);
} else if ((await readFile(snapshot, 'utf8').catch(() => '')) !== text) {
  process.stderr.write(
    'db/schema.sql is not what the migrations add up to. Write it with "node tools/schema.ts --write", and review it.\n',
  );
  process.exitCode = 1;
} else {
  process.stdout.write('db/schema.sql is what the migrations add up to.\n');
}

async function describeMigrated(adminUrl: string): Promise<string> {
  const url = await cloneTemplate(adminUrl, await ensureTemplate(adminUrl));
  const database = connect(url);
  try {
    return await describeSchema(database);
  } finally {
    await database.end();
    await dropDatabase(adminUrl, new URL(url).pathname.slice(1));
  }
}

async function onOwnServer<T>(work: (adminUrl: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samvy-schema-'));
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
