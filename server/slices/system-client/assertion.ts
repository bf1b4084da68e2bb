import { createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import type { Sql } from '../../platform/database.ts';
import { findSystemClient, spendAssertion } from './store.ts';
import type { RegisteredClient } from './system-client.ts';

const algorithms = ['ES256', 'EdDSA', 'Ed25519', 'RS256', 'PS256'];
const longestSeconds = 300;
const skewSeconds = 30;

/** Why a client is not who it says; told to the log, never to the client. */
export type AssertionFault = 'unreadable' | 'unknown-client' | 'not-proven' | 'too-long' | 'spent';

export type Authentication =
  | { readonly ok: true; readonly client: RegisteredClient }
  | { readonly ok: false; readonly why: AssertionFault; readonly clientId: string | null };

/**
 * The client that an assertion proves (RFC 7523): signed with a registered key, for one of the audiences,
 * issued by and about the client, at most five minutes ahead, and used once.
 */
export async function authenticateClient(
  sql: Sql,
  given: {
    readonly assertion: string;
    /** The `client_id` parameter, when it was sent. */
    readonly clientId: string | undefined;
    readonly audiences: readonly string[];
  },
): Promise<Authentication> {
  const named = readIssuer(given.assertion);
  if (named === undefined) return { ok: false, why: 'unreadable', clientId: null };
  if (given.clientId !== undefined && given.clientId !== named) {
    return { ok: false, why: 'not-proven', clientId: named };
  }
  const client = await findSystemClient(sql, named);
  if (client === undefined) return { ok: false, why: 'unknown-client', clientId: null };
  const claims = await verify(given.assertion, client, given.audiences);
  const { exp, jti } = claims ?? {};
  if (exp === undefined || jti === undefined || jti === '' || jti.length > 256) {
    return { ok: false, why: 'not-proven', clientId: named };
  }
  if (exp > Date.now() / 1000 + longestSeconds + skewSeconds) {
    return { ok: false, why: 'too-long', clientId: named };
  }
  const fresh = await spendAssertion(sql, { clientId: named, jti, expires: new Date(exp * 1000) });
  return fresh ? { ok: true, client } : { ok: false, why: 'spent', clientId: named };
}

function readIssuer(assertion: string): string | undefined {
  if (assertion.length > 8192) return undefined;
  try {
    const { iss } = decodeJwt(assertion);
    return iss !== undefined && /^[A-Za-z0-9._-]{1,64}$/.test(iss) ? iss : undefined;
  } catch {
    return undefined;
  }
}

async function verify(
  assertion: string,
  client: RegisteredClient,
  audiences: readonly string[],
): Promise<{ exp?: number | undefined; jti?: string | undefined } | undefined> {
  const keys = createLocalJWKSet(client.jwks as unknown as JSONWebKeySet);
  const options = {
    algorithms,
    issuer: client.clientId,
    subject: client.clientId,
    audience: [...audiences],
    clockTolerance: skewSeconds,
    requiredClaims: ['exp', 'jti'],
  };
  try {
    return (await jwtVerify(assertion, keys, options)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) return undefined;
    // Without a key id each registered key of the kind may have signed.
    for await (const key of error) {
      const verified = await jwtVerify(assertion, key, options).catch(() => undefined);
      if (verified !== undefined) return verified.payload;
    }
    return undefined;
  }
}
