import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';

/** A setting that never prints itself: passwords, secrets and addresses that hold them. */
export class Secret {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  reveal(): string {
    return this.#text;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [inspect.custom](): string {
    return '[secret]';
  }
}

/** One identity provider as seen from one portal (OpenID Connect, authorization code with PKCE). */
export type IdentitySettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly scope: string;
  /** Assurance levels that are accepted; compared exactly with the claim `acr`. */
  readonly acceptedAcr: readonly string[];
  /** The claim that says who it is: an HSA-id for staff, a personal identity number for residents. */
  readonly identityClaim: string;
};

/** Public keys of a system client, RFC 7517. */
export type PublicKeys = { readonly keys: readonly Readonly<Record<string, unknown>>[] };

export type Config = {
  readonly host: string;
  readonly port: number;
  /** How many processes serve, at the one address. */
  readonly processes: number;
  /** Where browsers and system clients reach the server; also the issuer of access tokens. */
  readonly baseUrl: URL;
  readonly database: {
    /** PostgreSQL as the role `app`; when it is left out, it follows from the owner's. */
    readonly appUrl: Secret | undefined;
    /** PostgreSQL as the owner. */
    readonly ownerUrl: Secret | undefined;
    /** Does the server bring the schema up to date before it starts? */
    readonly migrate: boolean;
    readonly connections: number;
  };
  readonly ledger: {
    /** First line of every checkpoint: which log this is. No other log may have it. */
    readonly origin: string;
    /** Keeps the checkpoint last published, outside the database. */
    readonly folder: string;
    /** PostgreSQL as the role `integrator`; when it is left out, it follows from the owner's. */
    readonly integratorUrl: Secret | undefined;
    /** Does this server seal entries? At least one of a system's servers does. */
    readonly integrates: boolean;
    /** Who cosigns the checkpoints: where each is reached, and its verifier key (C2SP signed-note). */
    readonly witnesses: readonly { readonly url: URL; readonly key: string }[];
  };
  readonly retention: {
    /** For how long an entry of the log keeps its content. HSLF-FS 2016:40 4:9: at least five years. */
    readonly years: number;
    /** PostgreSQL as the role `retention`; when it is left out, it follows from the owner's. */
    readonly url: Secret | undefined;
  };
  readonly keysFolder: string;
  readonly webFolder: string;
  readonly identity: { readonly staff: IdentitySettings; readonly resident: IdentitySettings };
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  /**
   * At what ages, in whole years, the residents' portal is for whom. The law doesn't say: the defaults are what the
   * regions have agreed on (a custodian until 13, oneself from 16, and nobody in between).
   */
  readonly ages: {
    /** A custodian sees what the child has until this birthday. */
    readonly custodianUntil: number;
    /** A resident signs in from this birthday. */
    readonly residentFrom: number;
  };
  readonly limits: {
    readonly lineBytes: number;
    readonly uploadBytes: number;
    readonly bodyBytes: number;
    /** Requests a minute for each session, system client or, before sign-in, address. */
    readonly requestsPerMinute: number;
    /** Requests that a process works on at a time; the next is told to try again. */
    readonly underWay: number;
  };
  /** Public keys of the operator's own feed of directory and persons (client id `operator`). */
  readonly operatorKeys: PublicKeys | undefined;
  /** Addresses of proxies whose X-Forwarded-For is believed; empty believes nobody. */
  readonly trustedProxies: readonly string[];
  /** May addresses other than this machine's own read /metrics? */
  readonly metricsOpen: boolean;
  readonly logLevel: string;
};

/** Every setting that is missing or wrong, each with what to set. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const root = fileURLToPath(new URL('..', import.meta.url));

/** The settings of the server from the environment. Throws ConfigError, which names every fault at once. */
export function parseConfig(environment: Environment): Config {
  const faults: string[] = [];
  const read = reader(environment, faults);
  const port = read.integer('PORT', 8080, { least: 0, most: 65_535 });
  const dataFolder = resolve(read.text('DATA_DIR', join(root, 'data')));
  const baseUrl = read.url('BASE_URL', `http://localhost:${port}`);
  const config: Config = {
    host: read.text('HOST', '127.0.0.1'),
    port,
    processes: read.integer('PROCESSES', 1, { least: 1, most: 64 }),
    baseUrl,
    database: {
      appUrl: read.optionalSecret('APP_DATABASE_URL'),
      ownerUrl: read.optionalSecret('DATABASE_URL'),
      migrate: environment['MIGRATE'] === '1',
      connections: read.integer('DATABASE_CONNECTIONS', 20, { least: 1, most: 1000 }),
    },
    ledger: {
      origin: read.text('LEDGER_ORIGIN', `${baseUrl.host}/ledger`),
      folder: resolve(read.text('LEDGER_DIR', join(dataFolder, 'ledger'))),
      integratorUrl: read.optionalSecret('INTEGRATOR_DATABASE_URL'),
      integrates: environment['INTEGRATE'] !== '0',
      witnesses: read.pairs('LEDGER_WITNESSES'),
    },
    retention: {
      years: read.integer('RETENTION_YEARS', 10, { least: 5, most: 100 }),
      url: read.optionalSecret('RETENTION_DATABASE_URL'),
    },
    keysFolder: resolve(read.text('KEYS_DIR', join(dataFolder, 'keys'))),
    webFolder: resolve(read.text('WEB_DIR', join(root, 'web', 'dist'))),
    identity: {
      staff: readIdentity(read, 'STAFF', {
        scope: 'openid profile',
        claim: 'employeeHsaId',
        acr: 'http://id.sambi.se/loa/loa3',
      }),
      resident: readIdentity(read, 'RESIDENT', {
        scope: 'openid profile https://id.oidc.se/scope/naturalPersonNumber',
        claim: 'https://id.oidc.se/claim/personalIdentityNumber',
        acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
      }),
    },
    session: {
      idleMinutes: read.integer('SESSION_IDLE_MINUTES', 30, { least: 5, most: 720 }),
      hours: read.integer('SESSION_HOURS', 12, { least: 1, most: 24 }),
    },
    ages: {
      custodianUntil: read.integer('CUSTODIAN_UNTIL_AGE', 13, { least: 0, most: 18 }),
      residentFrom: read.integer('RESIDENT_FROM_AGE', 16, { least: 0, most: 18 }),
    },
    limits: {
      lineBytes: read.integer('LIMIT_LINE_BYTES', 256 * 1024, { least: 1024, most: 2 ** 26 }),
      uploadBytes: read.integer('LIMIT_UPLOAD_BYTES', 2 ** 30, { least: 1024, most: 2 ** 40 }),
      bodyBytes: read.integer('LIMIT_BODY_BYTES', 256 * 1024, { least: 1024, most: 2 ** 26 }),
      underWay: read.integer('LIMIT_UNDER_WAY', 512, { least: 1, most: 100_000 }),
      requestsPerMinute: read.integer('LIMIT_REQUESTS_PER_MINUTE', 3000, { least: 1, most: 1e7 }),
    },
    operatorKeys: readKeys(environment['OPERATOR_JWKS'], faults),
    trustedProxies: read.list('TRUSTED_PROXIES', ''),
    metricsOpen: environment['METRICS_OPEN'] === '1',
    logLevel: read.text('LOG_LEVEL', 'info'),
  };
  const { appUrl, ownerUrl, migrate } = config.database;
  if (ownerUrl === undefined && (migrate || appUrl === undefined)) {
    faults.push(
      'DATABASE_URL: set it to the PostgreSQL URL of the owner' +
        (migrate ? ', or leave MIGRATE out' : ', or APP_DATABASE_URL to that of the role app'),
    );
  }
  if (!mayBePlain(baseUrl)) faults.push('BASE_URL: use https; plain http is for this machine only');
  for (const [name, { issuer }] of Object.entries(config.identity)) {
    if (mayBePlain(issuer)) continue;
    faults.push(
      `OIDC_${name.toUpperCase()}_ISSUER: use https; plain http is for this machine only`,
    );
  }
  if (faults.length > 0) throw new ConfigError(`Settings to correct:\n  ${faults.join('\n  ')}`);
  return config;
}

type Reader = ReturnType<typeof reader>;

function reader(environment: Environment, faults: string[]) {
  const given = (name: string) => environment[name]?.trim() || undefined;
  const needed = (name: string, what: string): string => {
    const text = given(name);
    if (text === undefined) faults.push(`${name}: set it to ${what}`);
    return text ?? '';
  };
  const url = (name: string, text: string): URL => {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
    if (text !== '') faults.push(`${name}: set it to an address that begins with https://`);
    return new URL('https://invalid.invalid');
  };
  return {
    text: (name: string, otherwise: string) => given(name) ?? otherwise,
    needed,
    optionalSecret(name: string): Secret | undefined {
      const text = given(name);
      return text === undefined ? undefined : new Secret(text);
    },
    secret: (name: string, what: string) => new Secret(needed(name, what)),
    url: (name: string, otherwise: string) => url(name, given(name) ?? otherwise),
    neededUrl: (name: string, what: string) => url(name, needed(name, what)),
    list: (name: string, otherwise: string) =>
      (given(name) ?? otherwise).split(/[\s,]+/).filter((part) => part !== ''),
    /** Addresses, each followed by a key. */
    pairs(name: string) {
      const parts = (given(name) ?? '').split(/[\s,]+/).filter((part) => part !== '');
      if (parts.length % 2 !== 0) faults.push(`${name}: give each address followed by its key`);
      return Array.from({ length: Math.floor(parts.length / 2) }, (_, n) => ({
        url: url(name, parts[2 * n] ?? ''),
        key: parts[2 * n + 1] ?? '',
      }));
    },
    integer(name: string, otherwise: number, range: { least: number; most: number }): number {
      const text = given(name);
      if (text === undefined) return otherwise;
      const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      if (number >= range.least && number <= range.most) return number;
      faults.push(`${name}: set it to a whole number from ${range.least} to ${range.most}`);
      return otherwise;
    },
  };
}

function readIdentity(
  read: Reader,
  portal: 'STAFF' | 'RESIDENT',
  otherwise: { scope: string; claim: string; acr: string },
): IdentitySettings {
  return {
    issuer: read.neededUrl(`OIDC_${portal}_ISSUER`, 'the address of the OpenID provider'),
    clientId: read.needed(`OIDC_${portal}_CLIENT_ID`, 'the client id at the OpenID provider'),
    clientSecret: read.secret(`OIDC_${portal}_CLIENT_SECRET`, 'the secret of that client'),
    scope: read.text(`OIDC_${portal}_SCOPE`, otherwise.scope),
    acceptedAcr: read.list(`OIDC_${portal}_ACR`, otherwise.acr),
    identityClaim: read.text(`OIDC_${portal}_CLAIM`, otherwise.claim),
  };
}

/** OPERATOR_JWKS is the key set itself or the path of its file. */
function readKeys(setting: string | undefined, faults: string[]): PublicKeys | undefined {
  if (setting === undefined || setting.trim() === '') return undefined;
  try {
    const text = setting.trim().startsWith('{') ? setting : readFileSync(setting.trim(), 'utf8');
    const parsed: unknown = JSON.parse(text);
    if (isKeySet(parsed)) return parsed;
  } catch {
    // Said below: what could not be read and what is no key set need the same correction.
  }
  faults.push('OPERATOR_JWKS: set it to a JSON Web Key Set of public keys, or to the path of one');
  return undefined;
}

function isKeySet(value: unknown): value is PublicKeys {
  if (typeof value !== 'object' || value === null || !('keys' in value)) return false;
  const { keys } = value;
  if (!Array.isArray(keys) || keys.length === 0) return false;
  return keys.every(
    (key) => typeof key === 'object' && key !== null && !('d' in key || 'k' in key),
  );
}

/** Plain http stays on this machine: session cookies and codes never cross a network in the clear. */
export function mayBePlain(url: URL): boolean {
  return url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}
