import '../tools/node-guard.ts';
import { join } from 'node:path';
import { createSigningKey, parseVerifierKey, type SigningKey } from '@samvy/ledger';
import { type Config, ConfigError, parseConfig } from './config.ts';
import { type App, buildApp, type Dependencies, limitRequests } from './http/app.ts';
import { readClientTokens } from './http/require-client.ts';
import { readSessions } from './http/session-cookie.ts';
import { signInRoutes } from './http/sign-in.ts';
import { uploadRoutes } from './http/upload/routes.ts';
import { toSearchSet } from './integrations/fhir/audit-event/index.ts';
import { readResident, readStaff } from './integrations/identity/claims.ts';
import { openIdProvider } from './integrations/identity/open-id.ts';
import { largestAnswerBytes, mapAnswer } from './integrations/rivta/index.ts';
import { checkDurability, connect } from './platform/database.ts';
import { newId } from './platform/ids.ts';
import type { KeyRing, NamedKey } from './platform/key-ring.ts';
import { loadKeys } from './platform/keys.ts';
import { migrate, roleUrl } from './platform/migrate.ts';
import { createLog, createMetrics, describeError, type Log } from './platform/telemetry.ts';
import { accessRoutes } from './slices/access/index.ts';
import { accessLogRoutes } from './slices/access-log/index.ts';
import { createAudit } from './slices/audit/index.ts';
import { auditExportRoutes } from './slices/audit-export/index.ts';
import { operatorClientId, storeSystemClient } from './slices/directory/index.ts';
import { type Integrator, ledgerRoutes, startIntegrator } from './slices/ledger/index.ts';
import { liftRequestRoutes } from './slices/lift-request/index.ts';
import { logQuestionRoutes } from './slices/log-question/index.ts';
import { parsePersonNumber } from './slices/person/index.ts';
import {
  openJournal,
  type ServedJournal,
  scheduleReconciliation,
} from './slices/reconciliation/index.ts';
import { residentRecordRoutes } from './slices/resident-record/routes.ts';
import { residentSharingRoutes } from './slices/resident-sharing/index.ts';
import { legalHoldRoutes, scheduleRetention } from './slices/retention/index.ts';
import { scheduleReview } from './slices/review/index.ts';
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
 * @param options with `heldBack` it isn't ready (/health/ready) until it is told to `open`
 */
export async function startServer(
  config: Config,
  options: { readonly log?: Log; readonly heldBack?: boolean } = {},
): Promise<Server> {
  let open = options.heldBack !== true;
  const prepared = await prepare(config, options.log ?? createLog(config.logLevel));
  let integrator: Integrator | undefined;
  const reconciliation = scheduleReconciliation(prepared, prepared.served);
  const retention = startRetention(prepared);
  const review = scheduleReview({ ...prepared, auditMac: prepared.keys.auditMac });
  const dependencies = {
    ...prepared,
    isOpen: () => open,
    isSealed: () => integrator?.trouble() === undefined,
  };
  const { sql } = dependencies;
  try {
    integrator = await startSealing(dependencies);
    const app = await buildServer(dependencies);
    const url = await app.listen({ host: config.host, port: config.port });
    dependencies.log.info({ url }, 'listening');
    return {
      url,
      open() {
        open = true;
      },
      async close() {
        await app.close();
        await review.stop();
        await Promise.all([reconciliation.stop(), retention?.stop()]);
        await integrator?.settle().catch(() => undefined);
        await integrator?.stop();
        await sql.end();
      },
    };
  } catch (error) {
    await review.stop();
    await Promise.all([reconciliation.stop(), retention?.stop()]);
    await integrator?.stop();
    await sql.end();
    throw error;
  }
}

async function startSealing({ config, keys, log }: Dependencies): Promise<Integrator | undefined> {
  const { ownerUrl } = config.database;
  const { integrates, integratorUrl, folder, origin } = config.ledger;
  if (!integrates) return undefined;
  const url = integratorUrl?.reveal() ?? (ownerUrl && roleUrl(ownerUrl.reveal(), 'integrator'));
  if (url === undefined) {
    throw new ConfigError(
      'INTEGRATOR_DATABASE_URL: set it to the URL of the role integrator, or INTEGRATE to 0 when another server seals',
    );
  }
  const ring = ledgerKeys({ config, keys });
  const { key } = ring.current;
  const file = join(folder, 'checkpoint');
  const witnesses = knownWitnesses(config);
  return await startIntegrator({
    ...{ url, macKey: keys.auditMac, key, origin, file, witnesses, log },
    keys: () => ring.list().map((named) => named.key),
  });
}

/** A server that doesn't know how to sign in as `retention` leaves the removing to others. */
function startRetention({ config, keys, audit, log }: Dependencies) {
  const { ownerUrl } = config.database;
  const url =
    config.retention.url?.reveal() ?? (ownerUrl && roleUrl(ownerUrl.reveal(), 'retention'));
  if (url === undefined) return undefined;
  const ring = ledgerKeys({ config, keys });
  return scheduleRetention(
    { url, audit, log },
    {
      origin: config.ledger.origin,
      logKeys: () => ring.list().map((named) => named.key),
      witnesses: knownWitnesses(config).map(({ key }) => key),
      years: config.retention.years,
    },
  );
}

function knownWitnesses({ ledger }: Config) {
  return ledger.witnesses.map((witness) => {
    const parsed = parseVerifierKey(witness.key);
    if (parsed.ok && parsed.value.type === 'cosignature') {
      return { url: witness.url, key: parsed.value };
    }
    throw new ConfigError(
      `LEDGER_WITNESSES: the key of ${witness.url.host} is none that a witness has`,
    );
  });
}

/** The keys of the log, by the name that it goes by. */
function ledgerKeys({
  config,
  keys: { ledger },
}: Pick<Dependencies, 'config' | 'keys'>): Omit<KeyRing<SigningKey>, 'find'> {
  const name = config.ledger.origin;
  const named = ({ key: privateKey, ...rest }: NamedKey): NamedKey<SigningKey> => ({
    ...rest,
    key: createSigningKey({ name, type: 'ed25519', privateKey }),
  });
  return { current: named(ledger.current), list: () => ledger.list().map(named) };
}

async function prepare(
  config: Config,
  log: Log,
): Promise<Dependencies & { readonly served: ServedJournal }> {
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
  const audit = createAudit(sql, keys.auditMac, (entry) => served.handedOver(entry));
  return { sql, config, keys, log, metrics: createMetrics(), audit, served };
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
  await limitRequests(app, dependencies.config);
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

/** Runs until it is told to stop, also while it starts; what is under way is answered first. */
async function run(): Promise<void> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  const server = await startServer(parseConfig(process.env));
  await told;
  await server.close();
}

if (import.meta.main) {
  run().catch((error: unknown) => {
    const { message, code, type } = describeError(error);
    const text = error instanceof ConfigError ? error.message : (message ?? code ?? type);
    process.stderr.write(`Samvy can't start. ${text}\n`);
    process.exit(1);
  });
}
