import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../server/config.ts';
import { startServer } from '../../server/main.ts';
import { findFreePort } from '../../server/platform/free-port.ts';
import { createTestDatabase } from '../../server/platform/test-database.ts';
import type { County } from '../county/county.ts';
import { type ClientKeys, clientIdsOf, openClientKeys, operatorClientId } from './keys.ts';

/** A server of its own for one test, which the county's journal systems may publish to. */
export interface CountyServer {
  readonly folder: string;
  readonly keys: ClientKeys;
  /** Where they are kept. */
  readonly keyFile: string;
  readonly baseUrl: string;
  /** Database as the role `app`. */
  readonly appUrl: string;
  close(): Promise<void>;
}

export async function startCountyServer(county: County): Promise<CountyServer> {
  const folder = await mkdtemp(join(tmpdir(), 'samvy-county-'));
  const database = await createTestDatabase();
  const keyFile = join(folder, 'keys.json');
  const keys = await openClientKeys(keyFile, clientIdsOf(county));
  const port = await findFreePort();
  const baseUrl = `http://localhost:${port}`;
  const server = await startServer(
    parseConfig({
      PORT: String(port),
      BASE_URL: baseUrl,
      DATA_DIR: folder,
      DATABASE_URL: database.ownerUrl,
      APP_DATABASE_URL: database.appUrl,
      LOG_LEVEL: 'silent',
      OPERATOR_JWKS: JSON.stringify({ keys: [keys.get(operatorClientId)?.jwk] }),
      OIDC_STAFF_ISSUER: 'http://127.0.0.1:9',
      OIDC_STAFF_CLIENT_ID: 'staff',
      OIDC_STAFF_CLIENT_SECRET: 'secret',
      OIDC_RESIDENT_ISSUER: 'http://127.0.0.1:9',
      OIDC_RESIDENT_CLIENT_ID: 'resident',
      OIDC_RESIDENT_CLIENT_SECRET: 'secret',
    }),
  );
  return {
    folder,
    keys,
    keyFile,
    baseUrl,
    appUrl: database.appUrl,
    async close() {
      await server.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
