import * as client from 'openid-client';
import type { IdentityProvider, PendingSignIn, SignInFailure } from '../../slices/session/index.ts';

/** An OpenID provider as one portal uses it. */
export type OpenIdSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: { reveal(): string };
  readonly scope: string;
  readonly acceptedAcr: readonly string[];
  readonly identityClaim: string;
  readonly redirectTo: URL;
};

export type Claims = Readonly<Record<string, unknown>>;

/** The claims as an identity; undefined when what says who it is is missing or malformed. */
export type ReadIdentity<Identity> = (claims: Claims, acr: string) => Identity | undefined;

/** How the log hears of what the provider said; never with a claim's value. */
export type ReportFailure = (failure: {
  readonly why: SignInFailure;
  readonly error?: unknown;
}) => void;

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Authorization code with PKCE, state and nonce. The provider's metadata are fetched at the first sign-in
 * and again until that succeeds, so that the server starts without it.
 */
export function openIdProvider<Identity>(
  settings: OpenIdSettings,
  readIdentity: ReadIdentity<Identity>,
  report: ReportFailure,
): IdentityProvider<Identity> {
  let discovered: Promise<client.Configuration> | undefined;

  function discover(): Promise<client.Configuration> {
    discovered ??= client
      .discovery(
        settings.issuer,
        settings.clientId,
        undefined,
        client.ClientSecretBasic(settings.clientSecret.reveal()),
        {
          timeout: 5,
          // Plain http is accepted on this machine alone; the settings refuse it elsewhere.
          execute: loopback.includes(settings.issuer.hostname)
            ? [client.allowInsecureRequests]
            : [],
        },
      )
      .catch((error: unknown) => {
        discovered = undefined;
        throw error;
      });
    return discovered;
  }

  function failed(why: SignInFailure, error?: unknown) {
    report(error === undefined ? { why } : { why, error });
    return { ok: false, why } as const;
  }

  return {
    async begin({ again }) {
      try {
        const configuration = await discover();
        const pending: PendingSignIn = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          codeVerifier: client.randomPKCECodeVerifier(),
        };
        const redirectTo = client.buildAuthorizationUrl(configuration, {
          redirect_uri: settings.redirectTo.href,
          scope: settings.scope,
          state: pending.state,
          nonce: pending.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(pending.codeVerifier),
          code_challenge_method: 'S256',
          acr_values: settings.acceptedAcr.join(' '),
          ...(again ? { prompt: 'login' } : {}),
        });
        return { ok: true, redirectTo, pending };
      } catch (error) {
        return failed('identity-provider-unavailable', error);
      }
    },

    async complete({ url, pending }) {
      if (url.searchParams.get('error') === 'access_denied') return failed('cancelled');
      let claims: Claims;
      try {
        claims = await fetchClaims(await discover(), { url, pending });
      } catch (error) {
        const answered = error instanceof client.AuthorizationResponseError;
        return failed(answered ? 'identity-provider-refused' : whyOf(error), error);
      }
      const { acr } = claims;
      if (typeof acr !== 'string' || !settings.acceptedAcr.includes(acr)) {
        return failed('assurance-too-low');
      }
      const identity = readIdentity(claims, acr);
      return identity === undefined ? failed('identity-incomplete') : { ok: true, identity };
    },
  };

  /** ID token first; what it leaves out is asked for at the user info endpoint. */
  async function fetchClaims(
    configuration: client.Configuration,
    { url, pending }: { url: URL; pending: PendingSignIn },
  ): Promise<Claims> {
    const callback = new URL(settings.redirectTo);
    callback.search = url.search;
    const tokens = await client.authorizationCodeGrant(configuration, callback, {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.codeVerifier,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (idToken === undefined) throw new Error('The provider sent no ID token');
    const hasUserInfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
    if (idToken[settings.identityClaim] !== undefined || !hasUserInfo) return idToken;
    const userInfo = await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub);
    // The assurance level is what the signed ID token says, never what came beside it.
    return { ...userInfo, ...idToken };
  }
}

/** A network that fails is not the same as a provider that answers what it should not. */
function whyOf(error: unknown): SignInFailure {
  const names =
    error instanceof Error ? [error.name, (error.cause as Error | undefined)?.name] : [];
  const network = names.includes('TimeoutError') || error instanceof TypeError;
  return network ? 'identity-provider-unavailable' : 'identity-provider-refused';
}
