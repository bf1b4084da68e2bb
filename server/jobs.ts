import { join } from 'node:path';
import { createSigningKey, parseVerifierKey, type SigningKey } from '@samvy/ledger';
import { type Config, ConfigError } from './config.ts';
import type { Dependencies } from './http/app.ts';
import type { KeyRing, NamedKey } from './platform/key-ring.ts';
import { roleUrl } from './platform/migrate.ts';
import { type Integrator, startIntegrator } from './slices/ledger/index.ts';
import { type ServedJournal, scheduleReconciliation } from './slices/reconciliation/index.ts';
import { scheduleRetention } from './slices/retention/index.ts';
import { scheduleReview } from './slices/review/index.ts';

/** What runs beside the requests: sealing, review, reconciliation and retention. One process of a server does it. */
export interface Jobs {
  /** Are entries being sealed and published? Also when another server sees to it. */
  isSealed(): boolean;
  /** Seals what is left, and ends. */
  stop(): Promise<void>;
}

/** @throws ConfigError when a setting is missing */
export async function startJobs(
  dependencies: Dependencies & { readonly served: ServedJournal },
): Promise<Jobs> {
  const integrator = await startSealing(dependencies);
  const reconciliation = scheduleReconciliation(dependencies, dependencies.served);
  const retention = startRetention(dependencies);
  const review = scheduleReview({ ...dependencies, auditMac: dependencies.keys.auditMac });
  return {
    isSealed: () => integrator?.trouble() === undefined,
    async stop() {
      await review.stop();
      await Promise.all([reconciliation.stop(), retention?.stop()]);
      await integrator?.settle().catch(() => undefined);
      await integrator?.stop();
    },
  };
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
export function ledgerKeys({
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
