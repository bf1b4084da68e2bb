import '../tools/node-guard.ts';
import { join } from 'node:path';
import { type Config, ConfigError, parseConfig } from './config.ts';
import { type App, buildApp, type Dependencies, limitRequests, limitWindowMs } from './http/app.ts';
import { RequestCounts } from './http/request-counts.ts';
import { readClientTokens } from './http/require-client.ts';
import { readSessions } from './http/session-cookie.ts';
import { signInRoutes } from './http/sign-in.ts';
import { uploadRoutes } from './http/upload/routes.ts';
import { toSearchSet } from './integrations/fhir/audit-event/index.ts';
import { readResident, readStaff } from './integrations/identity/claims.ts';
import { openIdProvider } from './integrations/identity/open-id.ts';
import { largestAnswerBytes, mapAnswer } from './integrations/rivta/index.ts';
import { type Jobs, ledgerKeys, startJobs } from './jobs.ts';
import { createBatches } from './platform/batches.ts';
import { checkDurability, connect, type Database } from './platform/database.ts';
import { newId } from './platform/ids.ts';
import { loadKeys } from './platform/keys.ts';
import { migrate, roleUrl } from './platform/migrate.ts';
import { readShards, toLaneOf } from './platform/shard.ts';
import type { Siblings } from './platform/siblings.ts';
import { createLog, createMetrics, describeError, type Log } from './platform/telemetry.ts';
import { startProcesses } from './processes.ts';
import { accessRoutes } from './slices/access/index.ts';
import { accessLogRoutes } from './slices/access-log/index.ts';
import { createAudit } from './slices/audit/index.ts';
import { auditExportRoutes } from './slices/audit-export/index.ts';
import { operatorClientId, storeSystemClient } from './slices/directory/index.ts';
import { ledgerRoutes } from './slices/ledger/index.ts';
import { liftRequestRoutes } from './slices/lift-request/index.ts';
import { logQuestionRoutes } from './slices/log-question/index.ts';
import { parsePersonNumber } from './slices/person/index.ts';
import { keepTurning, openJournal, type ServedJournal } from './slices/reconciliation/index.ts';
import { residentRecordRoutes } from './slices/resident-record/routes.ts';
import { residentSharingRoutes } from './slices/resident-sharing/index.ts';
import { legalHoldRoutes } from './slices/retention/index.ts';
import { reviewRoutes } from './slices/review/routes.ts';
import { rulebookRoutes } from './slices/rulebook/routes.ts';
import type { IdentityProviders } from './slices/session/index.ts';
import { sessionRoutes } from './slices/session/routes.ts';
import { systemClientRoutes } from './slices/system-client/routes.ts';

/** A running server. */
export type Server = {
  /** Where it listens. */
  readonly url: string;
  /** Says that it may be used, where it was started held back. */
  open(): void;
  /** Answers what is under way, then closes everything. */
  close(): Promise<void>;
};

/**
 * Starts the server: the only place that makes adapters. It listens when the database keeps its promises and
 * the keys are there; else it throws, saying what to do.
 * @param options.heldBack it isn't ready (/health/ready) until it is told to `open`
 * @param options.siblings the processes that serve beside it, of which one is put in charge of the jobs
 */
export async function startServer(
  config: Config,
  options: {
    readonly log?: Log;
    readonly heldBack?: boolean;
    readonly siblings?: Siblings;
  } = {},
): Promise<Server> {
  let open = options.heldBack !== true;
  const { siblings } = options;
  const prepared = await prepare(config, options.log ?? createLog(config.logLevel));
  const turning = keepTurning(prepared.served);
  let jobs: Promise<Jobs> | undefined;
  let isSealed = () => true;
  const beginJobs = async () => {
    jobs = startJobs(prepared);
    ({ isSealed } = await jobs);
    siblings?.watchSealing(isSealed);
  };
  const dependencies = {
    ...prepared,
    metrics: siblings?.shareMetrics(prepared.metrics) ?? prepared.metrics,
    requestCounts: new RequestCounts(limitWindowMs),
    isOpen: () => open && (siblings?.isWhole() ?? true),
    isSealed: () => siblings?.isSealed() ?? isSealed(),
  };
  const { sql, shared, served, log } = dependencies;
  const end = async () => {
    await siblings?.leave();
    await jobs?.then(
      (begun) => begun.stop(),
      () => undefined,
    );
    await turning.stop();
    await served.close();
    await Promise.all([sql.end(), shared.end()]);
  };
  try {
    if (siblings === undefined) await beginJobs();
    siblings?.onCharge(() => {
      beginJobs().catch(async (error: unknown) => {
        await siblings.fails(reasonNotToStart(error));
        process.exit(1);
      });
    });
    siblings?.shareCounts(dependencies.requestCounts);
    const app = await buildServer(dependencies);
    const url = await app.listen({ host: config.host, port: config.port });
    log.info({ url }, 'listening');
    return {
      url,
      open() {
        open = true;
      },
      async close() {
        await app.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/**
 * Starts the server as `environment` says: in this process, or in several beside it.
 * @throws ConfigError, and what `startServer` throws
 */
export async function start(
  environment: Readonly<Record<string, string | undefined>>,
  options: { readonly heldBack?: boolean } = {},
): Promise<Server> {
  const config = parseConfig(environment);
  if (config.processes === 1) return await startServer(config, options);
  const log = createLog(config.logLevel);
  return await startProcesses(config, environment, { ...options, log });
}

/** Connections for what requests share: one for each statement that is under way beside others, as a rule. */
const sharedConnections = 4;

async function prepare(
  config: Config,
  log: Log,
): Promise<Dependencies & { readonly served: ServedJournal; readonly shared: Database }> {
  const keys = await loadKeys(config.keysFolder);
  const { appUrl, ownerUrl } = config.database;
  if (config.database.migrate && ownerUrl !== undefined) {
    const { applied, partitions } = await migrate(ownerUrl.reveal());
    if (applied.length > 0) log.info({ applied }, 'schema brought up to date');
    const { made, left } = partitions;
    if (made.length > 0) log.info({ made }, 'months of the log made ready');
    if (left.length > 0) log.warn({ left }, 'months of the log left to the default partition');
  }
  const url = appUrl?.reveal() ?? (ownerUrl && roleUrl(ownerUrl.reveal(), 'app'));
  if (url === undefined) throw new ConfigError('DATABASE_URL: set it to the URL of the owner');
  const sql = connect(url, { max: config.database.connections });
  try {
    await checkDurability(sql);
    await storeOperator(config, sql);
  } catch (error) {
    await sql.end();
    throw error;
  }
  const served = openJournal(join(config.ledger.folder, 'served'));
  const laneOf = toLaneOf(await readShards(sql));
  // Citus finds the shard from the values, so on a cluster each execution is planned; and each machine has work.
  const shared = connect(url, {
    max: laneOf === null ? sharedConnections : config.database.connections,
    steadyPlans: laneOf === null,
  });
  const batches = createBatches(shared, { laneOf });
  const audit = createAudit(shared, keys.auditMac, (entry) => served.handedOver(entry), batches);
  return { sql, shared, batches, config, keys, log, metrics: createMetrics(), audit, served };
}

/** The operator's own feed of directory and persons is registered by the settings, all others by that feed. */
async function storeOperator(config: Config, sql: Dependencies['sql']): Promise<void> {
  if (config.operatorKeys === undefined) return;
  await storeSystemClient(sql, {
    id: newId(),
    clientId: operatorClientId,
    name: 'Operator',
    scopes: ['directory.write', 'persons.write'],
    jwks: config.operatorKeys,
  });
}

/** The server with every slice's routes, ready to listen. */
export async function buildServer(dependencies: Dependencies): Promise<App> {
  const app = await buildApp(dependencies);
  readClientTokens(app, dependencies);
  readSessions(app, dependencies);
  app.door.recount();
  await limitRequests(app, dependencies);
  await signInRoutes(app, { ...dependencies, identity: identityProviders(dependencies) });
  await sessionRoutes(app, dependencies);
  await systemClientRoutes(app, dependencies);
  await uploadRoutes(app, { ...dependencies, mapAnswer, largestAnswerBytes });
  await accessRoutes(app, dependencies);
  await liftRequestRoutes(app, dependencies);
  await residentSharingRoutes(app, dependencies);
  await accessLogRoutes(app, { ...dependencies, ledgerKey: ledgerKeys(dependencies).current.key });
  await reviewRoutes(app, { ...dependencies, ledgerKey: ledgerKeys(dependencies).current.key });
  await logQuestionRoutes(app, dependencies);
  await ledgerRoutes(app, { sql: dependencies.sql, ledgerKeys: ledgerKeys(dependencies) });
  await legalHoldRoutes(app, dependencies);
  await auditExportRoutes(app, { ...dependencies, toSearchSet });
  await rulebookRoutes(app);
  await residentRecordRoutes(app, dependencies);
  return app;
}

function identityProviders({ config, log }: Dependencies): IdentityProviders {
  const redirectTo = new URL('/sign-in/callback', config.baseUrl);
  const { staff, resident } = config.identity;
  const report =
    (portal: string) =>
    ({ why, error }: { why: string; error?: unknown }) =>
      log.warn({ portal, why, ...(error === undefined ? {} : { err: error }) }, 'sign-in failed');
  return {
    staff: openIdProvider(
      { ...staff, redirectTo },
      readStaff(staff.identityClaim),
      report('staff'),
    ),
    resident: openIdProvider(
      { ...resident, redirectTo },
      readResident(resident.identityClaim, (text) => {
        const parsed = parsePersonNumber(text);
        return parsed.ok ? parsed.value : undefined;
      }),
      report('resident'),
    ),
  };
}

/** What whoever starts the server is told. */
export function reasonNotToStart(error: unknown): string {
  const { message, code, type } = describeError(error);
  return (error instanceof ConfigError ? error.message : (message ?? code ?? type)) ?? 'failed';
}

/** Runs until it is told to stop, also while it starts; what is under way is answered first. */
async function run(): Promise<void> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  const server = await start(process.env);
  await told;
  await server.close();
}

if (import.meta.main) {
  run().catch((error: unknown) => {
    process.stderr.write(`Samvy can't start. ${reasonNotToStart(error)}\n`);
    process.exit(1);
  });
}
