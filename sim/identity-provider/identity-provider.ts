import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import type { Provider } from 'oidc-provider';
import { choosePage, failurePage } from './choose-page.ts';
import { MemoryAdapter } from './memory-adapter.ts';
import { type Account, searchAccounts } from './people.ts';

/** A portal of Samvy as the provider knows it: a confidential client that sends PKCE. */
export type IdentityClient = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly portal: 'staff' | 'resident';
  readonly redirectUris: readonly string[];
};

/** A running stand-in provider. */
export type IdentityProvider = {
  readonly issuer: string;
  stop(): Promise<void>;
};

/** The levels of assurance that the stand-in claims: what Swedish providers of staff and residents answer. */
const assurance = {
  staff: 'http://id.sambi.se/loa/loa3',
  resident: 'http://id.elegnamnden.se/loa/1.0/loa3',
} as const;

const residentClaim = 'https://id.oidc.se/claim/personalIdentityNumber';
const claims = ['employeeHsaId', 'given_name', 'family_name', 'name', residentClaim];
const scopes = [
  'openid',
  'profile',
  'commission',
  'authorization_scope',
  'personal_identity_number',
  'https://id.oidc.se/scope/naturalPersonInfo',
  'https://id.oidc.se/scope/naturalPersonNumber',
];

/**
 * Starts a stand-in for the identity providers of staff and residents: OpenID Connect by a certified
 * implementation (authorization code, PKCE), with a page where one chooses who to be. It keeps nothing
 * after it stops, and listens on this machine alone.
 */
export async function startIdentityProvider(options: {
  /** 0 takes a free one. */
  readonly port: number;
  readonly people: readonly Account[];
  readonly clients: readonly IdentityClient[];
}): Promise<IdentityProvider> {
  const { people, clients } = options;
  const accounts = new Map(people.map((account) => [account.id, account]));
  const server = createServer();
  await listen(server, options.port);
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const library = await loadLibrary();
  const settings = await configuration({ clients, accounts, library });
  const provider = new library.Provider(issuer, settings);
  const handle = provider.callback();
  const choose = chooser({ provider, clients, people, accounts });
  server.on('request', (request, response) => {
    forgetSession(request);
    void (request.url?.startsWith('/interaction/') === true
      ? choose(request, response)
      : handle(request, response));
  });
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whoever starts to sign in chooses anew who to be: an earlier choice doesn't count. */
function forgetSession(request: IncomingMessage): void {
  const { cookie } = request.headers;
  if (cookie === undefined || !/^\/auth([/?]|$)/.test(request.url ?? '')) return;
  request.headers.cookie = cookie
    .split(/;\s*/)
    .filter((pair) => !pair.startsWith('_session'))
    .join('; ');
}

type Configuration = NonNullable<ConstructorParameters<typeof Provider>[1]>;

type Library = typeof import('oidc-provider');

/**
 * The library warns of each Node that isn't a long-term release yet, in the middle of what `npm start` tells. Ours
 * is pinned, and the tests sign in on it.
 */
async function loadLibrary(): Promise<Library> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

async function configuration(options: {
  clients: readonly IdentityClient[];
  accounts: ReadonlyMap<string, Account>;
  library: Library;
}): Promise<Configuration> {
  const { clients, accounts, library } = options;
  const stored: ConstructorParameters<typeof MemoryAdapter>[1] = new Map();
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'stand-in' };
  const policy = library.interactionPolicy.base();
  policy.remove('consent');
  return {
    clients: clients.map(({ clientId, clientSecret, redirectUris }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [...redirectUris],
      grant_types: ['authorization_code'],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_basic',
    })),
    adapter: (name) => new MemoryAdapter(name, stored),
    jwks: { keys: [key as NonNullable<Configuration['jwks']>['keys'][number]] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    scopes,
    acrValues: Object.values(assurance),
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time', ...claims], profile: [] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { policy, url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 1800,
      Session: 1800,
      Grant: 1800,
    },
    findAccount: (_context, id) => {
      const account = accounts.get(id);
      return account && { accountId: id, claims: () => claimsOf(account) };
    },
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (!client || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(scopes.join(' '));
      grant.addOIDCClaims(claims);
      await grant.save();
      return grant;
    },
    renderError(context, out) {
      context.type = 'html';
      context.set('content-security-policy', contentPolicy([]));
      context.body = failurePage(`Felet heter ${out.error}.`);
    },
  };
}

function claimsOf(account: Account): { sub: string; [claim: string]: string } {
  const { id, portal, givenName, familyName, identity } = account;
  return {
    sub: id,
    given_name: givenName,
    family_name: familyName,
    name: `${givenName} ${familyName}`,
    ...(portal === 'staff' ? { employeeHsaId: identity } : { [residentClaim]: identity }),
  };
}

function chooser(options: {
  provider: Provider;
  clients: readonly IdentityClient[];
  people: readonly Account[];
  accounts: ReadonlyMap<string, Account>;
}) {
  const { provider, clients, people, accounts } = options;
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { uid, params } = await provider.interactionDetails(request, response);
      const client = clients.find(({ clientId }) => clientId === params['client_id']);
      if (!client) return sendPage(response, 400, failurePage('Portalen är okänd.'), []);
      const form = request.method === 'POST' ? await readForm(request) : new URLSearchParams();
      const account = accounts.get(form.get('account') ?? '');
      if (account?.portal === client.portal) {
        const login = {
          accountId: account.id,
          acr: assurance[account.portal],
          amr: ['sc'],
          remember: false,
        };
        return await provider.interactionFinished(request, response, { login });
      }
      const own = people.filter(({ portal }) => portal === client.portal);
      const typed = (form.get('typed') ?? '').slice(0, 100);
      const found = searchAccounts(own, typed);
      const page = choosePage({ uid, portal: client.portal, accounts: own, typed, found });
      sendPage(response, 200, page, client.redirectUris);
    } catch {
      sendPage(response, 400, failurePage('Det gick för lång tid.'), []);
    }
  };
}

/** `form-action` holds for redirects too, so the portal that the browser is sent back to stands in it. */
function contentPolicy(redirectUris: readonly string[]): string {
  const back = redirectUris.map((uri) => new URL(uri).origin).join(' ');
  return `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${back}; base-uri 'none'; frame-ancestors 'none'`;
}

function sendPage(
  response: ServerResponse,
  status: number,
  page: string,
  redirectUris: readonly string[],
): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentPolicy(redirectUris),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(page);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > 4096) throw new Error('The form is longer than this page sends.');
  }
  return new URLSearchParams(text);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
