import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres.ts';
import { findFreePort } from '../../server/platform/free-port.ts';
import { createLog } from '../../server/platform/telemetry.ts';
import {
  cloneTemplate,
  dropDatabase,
  dropTestDatabases,
  ensureTemplate,
} from '../../server/platform/test-template.ts';
import { makeKeys, SystemClient } from './system-client.ts';

/** A server on an empty database of its own, reached over HTTP as everyone reaches it. */
export interface House {
  readonly url: string;
  /** The operator's own feed: directory and persons. */
  readonly operator: SystemClient;
  /** Ends the server and takes its database and files away. */
  close(): Promise<void>;
}

/**
 * Starts the server on a new database: on the server of DATABASE_URL (the owner's, with CREATEDB), or else on an
 * embedded one in a folder for temporary files. Nothing in the given database itself is touched.
 */
export async function openHouse(): Promise<House> {
  await using undo = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'samvy-campaign-'));
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  const adminUrl = process.env['DATABASE_URL'] || (await startDatabase(folder, undo));
  const alone = process.env['SAMVY_TEST_RUN'] === undefined;
  process.env['SAMVY_TEST_RUN'] ??= `campaign${randomBytes(3).toString('hex')}`;
  const databaseUrl = await cloneTemplate(adminUrl, await ensureTemplate(adminUrl));
  undo.defer(() =>
    alone
      ? dropTestDatabases(adminUrl)
      : dropDatabase(adminUrl, new URL(databaseUrl).pathname.slice(1)),
  );
  const keys = makeKeys();
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const config = parseConfig({
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    PORT: String(port),
    BASE_URL: url,
    OPERATOR_JWKS: JSON.stringify(keys.jwks),
    ...noPortals,
  });
  const server = await startServer(config, { log: createLog('error') });
  undo.defer(() => server.close());
  const opened = undo.move();
  return {
    url,
    operator: new SystemClient({ url, clientId: 'operator', keys }),
    close: () => opened.disposeAsync(),
  };
}

async function startDatabase(folder: string, undo: AsyncDisposableStack): Promise<string> {
  const embedded = await startEmbeddedPostgres({ dataDir: folder });
  undo.defer(() => embedded.stop());
  return embedded.url;
}

/** Nobody signs in during a campaign, but the settings are wanted. */
const noPortals = Object.fromEntries(
  ['STAFF', 'RESIDENT'].flatMap((portal) => [
    [`OIDC_${portal}_ISSUER`, 'http://localhost:1'],
    [`OIDC_${portal}_CLIENT_ID`, 'campaign'],
    [`OIDC_${portal}_CLIENT_SECRET`, 'nobody signs in during a campaign'],
  ]),
);
