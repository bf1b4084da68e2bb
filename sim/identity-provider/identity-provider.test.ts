import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { createCounty } from '../county/county.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';
import { type Account, accountsOf } from './people.ts';

const callback = 'http://localhost:8080/sign-in/callback';
const people = accountsOf(createCounty({ date: '2026-11-22', persons: 60 }));
let provider: IdentityProvider;

before(async () => {
  provider = await startIdentityProvider({
    port: 0,
    people,
    clients: [
      {
        clientId: 'samvy-staff',
        clientSecret: 'staff-secret',
        portal: 'staff',
        redirectUris: [callback],
      },
      {
        clientId: 'samvy-resident',
        clientSecret: 'resident-secret',
        portal: 'resident',
        redirectUris: [callback],
      },
    ],
  });
});
after(() => provider.stop());

/** A browser that keeps cookies and follows redirects on the provider alone. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie },
    });
    for (const text of response.headers.getSetCookie()) {
      const [pair = ''] = text.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const next = response.headers.get('location');
    if (next === null) return response;
    const to = new URL(next, url);
    return to.origin === provider.issuer ? this.fetch(to.href) : response;
  }
}

const verifier = randomBytes(32).toString('base64url');

function authorizeUrl(clientId: string, more: Record<string, string> = {}): string {
  const url = new URL('/auth', provider.issuer);
  const params = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid profile',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state: 'a-state',
    nonce: 'a-nonce',
    ...more,
  };
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url.href;
}

async function openPage(
  browser: Browser,
  clientId: string,
): Promise<{ page: string; action: string }> {
  const response = await browser.fetch(authorizeUrl(clientId));
  assert.equal(response.status, 200);
  const page = await response.text();
  const action = /action="([^"]+)"/.exec(page)?.[1];
  assert.ok(action);
  return { page, action: new URL(action, provider.issuer).href };
}

async function signIn(account: Account, clientId: string, secret: string, browser = new Browser()) {
  const { action } = await openPage(browser, clientId);
  const back = await browser.fetch(action, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ account: account.id }),
  });
  const location = new URL(back.headers.get('location') ?? 'about:blank');
  assert.equal(location.origin + location.pathname, callback);
  assert.equal(location.searchParams.get('state'), 'a-state');
  const answer = await fetch(new URL('/token', provider.issuer), {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: location.searchParams.get('code') ?? '',
      redirect_uri: callback,
      code_verifier: verifier,
    }),
  });
  assert.equal(answer.status, 200, await answer.clone().text());
  const { id_token: token } = (await answer.json()) as { id_token: string };
  const keys = createRemoteJWKSet(new URL('/jwks', provider.issuer));
  const { payload } = await jwtVerify(token, keys, { issuer: provider.issuer, audience: clientId });
  assert.equal(payload['nonce'], 'a-nonce');
  return payload;
}

function person(givenName: string): Account {
  const found = people.find(
    (account) => account.givenName === givenName && account.tries !== undefined,
  );
  assert.ok(found);
  return found;
}

test('staff sign in with the claims of an identity provider of staff', async () => {
  const anna = person('Anna');
  const payload = await signIn(anna, 'samvy-staff', 'staff-secret');
  assert.equal(payload['employeeHsaId'], anna.identity);
  assert.equal(payload['name'], 'Anna Sjöberg');
  assert.equal(payload['acr'], 'http://id.sambi.se/loa/loa3');
  assert.equal(payload['https://id.oidc.se/claim/personalIdentityNumber'], undefined);
});

test('residents sign in with their personal identity number, which stands nowhere else', async () => {
  const birgitta = person('Birgitta');
  const payload = await signIn(birgitta, 'samvy-resident', 'resident-secret');
  assert.equal(payload['https://id.oidc.se/claim/personalIdentityNumber'], '193910179203');
  assert.equal(payload['acr'], 'http://id.elegnamnden.se/loa/1.0/loa3');
  assert.ok(!String(payload.sub).includes('1939'));
});

test('a browser that has signed in chooses anew the next time', async () => {
  const browser = new Browser();
  await signIn(person('Anna'), 'samvy-staff', 'staff-secret', browser);
  const payload = await signIn(person('Maja'), 'samvy-staff', 'staff-secret', browser);
  assert.equal(payload['name'], 'Maja Lindgren');
});

test('nobody of one portal signs in at the other', async () => {
  const browser = new Browser();
  const { action } = await openPage(browser, 'samvy-staff');
  const response = await browser.fetch(action, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ account: person('Birgitta').id }),
  });
  assert.equal(response.status, 200);
  assert.match(await response.text(), /Vem vill du logga in som/);
});

test('everyone in the county is found by name, unit or number', async () => {
  const browser = new Browser();
  const { action } = await openPage(browser, 'samvy-resident');
  const search = async (typed: string) =>
    (
      await browser.fetch(action, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ typed }),
      })
    ).text();
  assert.match(await search('19391017-9203'), /1 träffar/);
  assert.match(await search('tove lind'), /Tove Lindqvist/);
  assert.match(await search('<script>'), /Ingen träff/);
  assert.doesNotMatch(await search('<script>'), /<script>/);
});

test('without PKCE nobody gets in', async () => {
  const url = new URL(authorizeUrl('samvy-staff'));
  url.searchParams.delete('code_challenge');
  url.searchParams.delete('code_challenge_method');
  const response = await new Browser().fetch(url.href);
  assert.equal(
    new URL(response.headers.get('location') ?? '').searchParams.get('error'),
    'invalid_request',
  );
});
