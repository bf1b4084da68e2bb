import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { roleUrl } from './migrate.ts';
import { cloneTemplate, dropDatabase, ensureTemplate } from './test-template.ts';

/** A database of its own for one test file, with the whole schema and not a row. */
export type TestDatabase = {
  /** Signs in as one who may do what `owner` may, for what a test lays out or looks into. */
  readonly ownerUrl: string;
  /** Signs in as `app`, as the server does: the one to test with. */
  readonly appUrl: string;
  /** Drops it, also when connections were left open. */
  drop(): Promise<void>;
};

/**
 * Makes a test database on the server of DATABASE_URL. Without it, as when one file is run alone by
 * `node --test file`, on an embedded server in the folder for temporary files, which ends with its last user.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = await findServer();
  template ??= ensureTemplate(adminUrl);
  const ownerUrl = await cloneTemplate(adminUrl, await template);
  const name = new URL(ownerUrl).pathname.slice(1);
  inUse += 1;
  return {
    ownerUrl,
    appUrl: roleUrl(ownerUrl, 'app'),
    async drop() {
      await dropDatabase(adminUrl, name);
      inUse -= 1;
      if (inUse === 0) await leaveShared();
    },
  };
}

let inUse = 0;
let template: Promise<string> | undefined;
let shared: ReturnType<typeof startEmbeddedPostgres> | undefined;

async function findServer(): Promise<string> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return given;
  shared ??= startEmbeddedPostgres({
    dataDir: join(tmpdir(), `samvy-test-${process.getuid?.() ?? 'server'}`),
  });
  return (await shared).url;
}

/** With its last database dropped the file is done with the server. */
async function leaveShared(): Promise<void> {
  const server = await shared;
  [shared, template] = [undefined, undefined];
  await server?.stop();
}
