import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import Provider from 'oidc-provider';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from './test-server.ts';

const loa3 = 'http://id.sambi.se/loa/loa3';
const residentLoa3 = 'http://id.elegnamnden.se/loa/1.0/loa3';
const numberClaim = 'https://id.oidc.se/claim/personalIdentityNumber';

/** Who signs in next at the provider, and how strongly. */
const next = { account: '', acr: loa3, claims: {} as Record<string, string> };

/** The certified provider with one change: everybody who comes is `next`, without a form to fill in. */
async function startProvider(): Promise<{ issuer: string; http: Server }> {
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'samvy',
        client_secret: 'a secret of tests, long enough',
        redirect_uris: ['http://localhost/sign-in/callback'],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'RS256',
      },
    ],
    cookies: { keys: ['a key of tests'] },
    claims: { acr: null, openid: ['sub'], profile: ['employeeHsaId', numberClaim] },
    acrValues: [loa3, residentLoa3],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...next.claims }),
    }),
  });
  const answer = provider.callback();
  http.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    const details = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: next.account, clientId: 'samvy' });
    grant.addOIDCScope(String(details.params['scope']));
    grant.addOIDCClaims(['acr']);
    const result =
      next.account === ''
        ? { error: 'access_denied' }
        : {
            login: { accountId: next.account, acr: next.acr, remember: false },
            consent: { grantId: await grant.save() },
          };
    return provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: false,
    });
  });
  return { issuer, http };
}

/** A browser that keeps cookies by host and follows the provider's redirects, never ours. */
class Browser {
  readonly #jars = new Map<string, Map<string, string>>();
  readonly #server: TestServer;
  constructor(server: TestServer) {
    this.#server = server;
  }

  #jar(host: string): Map<string, string> {
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    return jar;
  }
  #keep(host: string, cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      const expired = /expires=Thu, 01 Jan 1970/i.test(cookie);
      if (expired) this.#jar(host).delete(pair.slice(0, at));
      else this.#jar(host).set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
  #cookies(host: string): string {
    return [...this.#jar(host)].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async ours(path: string, method: 'GET' | 'POST' = 'GET') {
    const answer = await this.#server.app.inject({
      method,
      url: path,
      headers: { cookie: this.#cookies('samvy'), 'x-samvy': '1' },
    });
    const set = answer.headers['set-cookie'] ?? [];
    this.#keep('samvy', typeof set === 'string' ? [set] : set);
    return answer;
  }

  /** Takes the card out: the provider has forgotten who was there. */
  forgetProvider(): void {
    this.#jar('provider').clear();
  }

  /** From our sign-in page to the address that the provider sends the browser back to. */
  async visitProvider(path: string): Promise<URL> {
    let location = String((await this.ours(path)).headers.location);
    for (let steps = 0; steps < 10; steps += 1) {
      if (location.startsWith('http://localhost/')) return new URL(location);
      const answer = await fetch(location, {
        redirect: 'manual',
        headers: { cookie: this.#cookies('provider') },
      });
      this.#keep('provider', answer.headers.getSetCookie());
      const to = answer.headers.get('location');
      assert.ok(to, `the provider answered ${answer.status}: ${await answer.text()}`);
      location = new URL(to, location).href;
    }
    throw new Error('The provider never sent the browser back');
  }

  /** The whole way; answers where our callback sends the browser. */
  async signIn(path: string): Promise<string> {
    const back = await this.visitProvider(path);
    return String((await this.ours(back.pathname + back.search)).headers.location);
  }
}

describe('signing in', () => {
  let server: TestServer;
  let provider: { issuer: string; http: Server };
  before(async () => {
    provider = await startProvider();
    server = await createTestServer({
      OIDC_STAFF_ISSUER: provider.issuer,
      OIDC_RESIDENT_ISSUER: provider.issuer,
      OIDC_RESIDENT_SCOPE: 'openid profile',
    });
    await layOutDirectory(server.dependencies.sql, smallDirectory);
    await layOutPersons(server.dependencies.sql, [tolvan]);
  });
  after(async () => {
    provider.http.closeAllConnections();
    provider.http.close();
    await server.close();
  });

  function nurse() {
    Object.assign(next, {
      account: 'nurse',
      acr: loa3,
      claims: { employeeHsaId: 'SE2321000016-A001' },
    });
  }
  function resident() {
    Object.assign(next, {
      account: 'tolvan',
      acr: residentLoa3,
      claims: { [numberClaim]: '191212121212' },
    });
  }

  test('a nurse signs in by code, PKCE, state and nonce, and the log has it', async () => {
    nurse();
    const browser = new Browser(server);
    assert.equal(await browser.signIn('/sign-in/staff'), '/staff');
    const session = (await browser.ours('/api/v1/session')).json();
    assert.deepEqual(session.staff, { name: 'Nils Åberg', hsaId: 'SE2321000016-A001' });
    const entries =
      await server.owner`select 1 from audit.entry where step = 'signIn' and outcome = 'done'`;
    assert.equal(entries.length, 1);
  });

  test('the session cookie is out of the reach of scripts and of other sites', async () => {
    nurse();
    const browser = new Browser(server);
    const back = await browser.visitProvider('/sign-in/staff');
    const answer = await browser.ours(back.pathname + back.search);
    const cookies = [answer.headers['set-cookie'] ?? []].flat();
    const cookie = cookies.find((text) => text.startsWith('samvy_session=')) ?? '';
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Lax/);
    const token = /samvy_session=([^;]+)/.exec(cookie)?.[1] ?? '';
    const [stored] = await server.owner<{ token: string }[]>`
      select string_agg(encode(token_hash, 'escape'), ' ') as token from session.session`;
    assert.ok(token.length === 43 && !stored?.token.includes(token));
  });

  test('a resident signs in as herself', async () => {
    resident();
    const browser = new Browser(server);
    assert.equal(await browser.signIn('/sign-in/resident'), '/resident');
    const session = (await browser.ours('/api/v1/session')).json();
    assert.equal(session.person.name, 'Tolvan Tolvansson');
  });

  const failures: readonly [string, string, () => void, string][] = [
    [
      'a weaker sign-in',
      '/sign-in/staff',
      () => Object.assign(next, { acr: 'http://id.sambi.se/loa/loa2' }),
      'assurance-too-low',
    ],
    [
      'an assurance level that only begins like an accepted one',
      '/sign-in/staff',
      () => Object.assign(next, { acr: `${loa3}x` }),
      'assurance-too-low',
    ],
    [
      'an accepted level of the other portal',
      '/sign-in/staff',
      () => Object.assign(next, { acr: residentLoa3 }),
      'assurance-too-low',
    ],
    [
      'no HSA-id',
      '/sign-in/staff',
      () => Object.assign(next, { claims: {} }),
      'identity-incomplete',
    ],
    [
      'an HSA-id that the directory lacks',
      '/sign-in/staff',
      () => Object.assign(next, { claims: { employeeHsaId: 'SE2321000016-A999' } }),
      'staff-unknown',
    ],
    ['a change of mind', '/sign-in/staff', () => Object.assign(next, { account: '' }), 'cancelled'],
  ];
  for (const [title, path, change, code] of failures) {
    test(`${title} signs nobody in and is in the log`, async () => {
      nurse();
      change();
      const failed = async () =>
        (await server.owner`select 1 from audit.entry where step = 'signInFailure'`).length;
      const before = await failed();
      const browser = new Browser(server);
      assert.equal(await browser.signIn(path), `/sign-in-failed?code=${code}`);
      assert.equal((await browser.ours('/api/v1/session')).statusCode, 401);
      assert.equal(await failed(), before + 1);
    });
  }

  test('a resident whom nobody knows, with a number that is none, or who has died, is not signed in', async () => {
    for (const [number, code] of [
      ['189001019802', 'person-unknown'],
      ['191212121213', 'identity-incomplete'],
    ]) {
      resident();
      next.claims = { [numberClaim]: number ?? '' };
      assert.equal(
        await new Browser(server).signIn('/sign-in/resident'),
        `/sign-in-failed?code=${code}`,
      );
    }
    resident();
    await server.owner`update person.person set deceased_on = '2026-01-01'`;
    assert.equal(
      await new Browser(server).signIn('/sign-in/resident'),
      '/sign-in-failed?code=person-unknown',
    );
    await server.owner`update person.person set deceased_on = null`;
  });

  test('the residents’ portal is for oneself from the sixteenth birthday; a child is told so', async () => {
    const today = Temporal.Now.plainDateISO('Europe/Stockholm').subtract({ years: 16 });
    for (const [born, leadsTo] of [
      [today.add({ days: 1 }), '/sign-in-failed?code=resident-too-young'],
      [today.add({ years: 10 }), '/sign-in-failed?code=resident-too-young'],
      [today, '/resident'],
    ] as const) {
      resident();
      await server.owner`update person.person set birth_date = ${born.toString()}`;
      assert.equal(await new Browser(server).signIn('/sign-in/resident'), leadsTo);
    }
    await server.owner`update person.person set birth_date = '1912-12-12'`;
  });

  test('an answer is good once, for the browser that asked, with the state it was given', async () => {
    nurse();
    const browser = new Browser(server);
    const back = await browser.visitProvider('/sign-in/staff');
    const path = back.pathname + back.search;
    const stranger = await new Browser(server).ours(path);
    assert.equal(stranger.headers.location, '/sign-in-failed?code=sign-in-expired');
    const other = new Browser(server);
    await other.visitProvider('/sign-in/staff');
    assert.match(String((await other.ours(path)).headers.location), /identity-provider-refused/);
    assert.equal((await browser.ours(path)).headers.location, '/staff');
    assert.match(String((await browser.ours(path)).headers.location), /sign-in-expired/);
  });

  test('the same person opens a locked session under a new token; another one ends it', async () => {
    nurse();
    const browser = new Browser(server);
    await browser.signIn('/sign-in/staff');
    await browser.ours('/api/v1/session/lock', 'POST');
    assert.equal((await browser.ours('/api/v1/session')).json().code, 'session-locked');
    const open = async () => {
      const rows = await server.owner<{ id: string; hash: string }[]>`
        select id, encode(token_hash, 'hex') as hash from session.session
         where ended_at is null order by id desc limit 1`;
      return rows[0];
    };
    const before = await open();
    assert.equal(await browser.signIn('/sign-in/staff?unlock=1'), '/staff');
    const after = await open();
    assert.equal(after?.id, before?.id);
    assert.notEqual(after?.hash, before?.hash);
    assert.equal((await browser.ours('/api/v1/session')).statusCode, 200);
    await browser.ours('/api/v1/session/lock', 'POST');
    browser.forgetProvider();
    next.account = 'sara';
    next.claims = { employeeHsaId: 'SE2321000016-A002' };
    await browser.signIn('/sign-in/staff?unlock=1');
    assert.equal((await browser.ours('/api/v1/session')).json().staff.name, 'Sara Berg');
    const rows = await server.owner`
      select 1 from session.session where id = ${after?.id ?? ''} and ended_at is not null`;
    assert.equal(rows.length, 1);
  });

  test('a provider that does not answer leads to a page that says so', async () => {
    const lonely = await createTestServer({ OIDC_STAFF_ISSUER: 'http://127.0.0.1:1' });
    try {
      const answer = await lonely.app.inject({ url: '/sign-in/staff' });
      assert.equal(answer.statusCode, 302);
      assert.equal(answer.headers.location, '/sign-in-failed?code=identity-provider-unavailable');
    } finally {
      await lonely.close();
    }
  });

  test('no number and no claim is in the operations log', () => {
    const lines = server.logged.join('');
    assert.ok(!lines.includes('121212') && !lines.includes('189001'));
    assert.ok(!lines.includes('code='));
  });
});
