/**
 * `npm run api-schema` says whether web/api/schema.ts is what the server's OpenAPI document gives; with
 * `-- --write` it is written. The server is built as it starts, but nothing listens and no database is asked.
 */
import './node-guard.ts';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { parseConfig } from '../server/config.ts';
import { buildServer } from '../server/main.ts';
import { createBatches } from '../server/platform/batches.ts';
import { connect } from '../server/platform/database.ts';
import { loadKeys } from '../server/platform/keys.ts';
import { createLog, createMetrics } from '../server/platform/telemetry.ts';
import { createAudit } from '../server/slices/audit/index.ts';

const header = `/**
 * Generated from the server's OpenAPI document: change the schemas of the routes, never this file.
 * \`npm run api-schema -- --write\` writes it, and \`npm run check\` compares.
 */

`;

/** Kinds of part that the document doesn't have. */
const empty = /^export type \S+ = Record<string, never>;\n/gm;

/** The OpenAPI 3.1 document of the server with its default settings. */
export async function describeServer(): Promise<OpenAPI3> {
  const folder = await mkdtemp(join(tmpdir(), 'samvy-api-schema-'));
  const config = parseConfig({
    DATA_DIR: folder,
    WEB_DIR: folder,
    APP_DATABASE_URL: 'postgres://nobody@localhost:1/nothing',
    ...identityOf('STAFF'),
    ...identityOf('RESIDENT'),
  });
  const { appUrl } = config.database;
  const sql = connect(appUrl?.reveal() ?? '', { max: 1 });
  try {
    const keys = await loadKeys(config.keysFolder);
    const audit = createAudit(sql, keys.auditMac);
    const log = createLog('silent');
    const batches = createBatches(sql);
    const app = await buildServer({
      ...{ sql, batches, config, keys, log, audit },
      metrics: createMetrics(),
    });
    try {
      await app.ready();
      return JSON.parse(JSON.stringify(app.swagger())) as OpenAPI3;
    } finally {
      await app.close();
    }
  } finally {
    await sql.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nobody signs in here, so the provider is never asked. */
function identityOf(portal: 'STAFF' | 'RESIDENT'): Record<string, string> {
  return {
    [`OIDC_${portal}_ISSUER`]: 'http://localhost:1',
    [`OIDC_${portal}_CLIENT_ID`]: 'samvy',
    [`OIDC_${portal}_CLIENT_SECRET`]: 'never used',
  };
}

/** The text of web/api/schema.ts. Throws when the document is not valid OpenAPI. */
export async function describeApi(document: OpenAPI3): Promise<string> {
  const types = await openapiTypeScript(document, { immutable: true, silent: true });
  return header + astToString(types).replaceAll(empty, '');
}

async function run(): Promise<void> {
  const file = join(import.meta.dirname, '..', 'web', 'api', 'schema.ts');
  const text = await describeApi(await describeServer());
  if (process.argv.includes('--write')) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    process.stderr.write(
      'web/api/schema.ts is not what the server describes. Write it with "npm run api-schema -- --write".\n',
    );
    process.exitCode = 1;
  } else {
    process.stdout.write('web/api/schema.ts is what the server describes.\n');
  }
}

if (import.meta.main) await run();
