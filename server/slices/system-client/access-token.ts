import type { KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { newId } from '../../platform/ids.ts';
import { type ClientScope, toScopes } from './system-client.ts';

export const tokenSeconds = 600;

/** A signed access token for ten minutes. It says who asks; what the client may do is read each time. */
export async function issueAccessToken(
  key: KeyObject,
  grant: {
    readonly issuer: string;
    readonly clientId: string;
    readonly scopes: readonly ClientScope[];
  },
): Promise<string> {
  return new SignJWT({ scope: grant.scopes.join(' ') })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setIssuer(grant.issuer)
    .setAudience(grant.issuer)
    .setSubject(grant.clientId)
    .setJti(newId())
    .setIssuedAt()
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(key);
}

/** Client id and scopes of a token of ours; undefined when it is none, or has expired. */
export async function openAccessToken(
  key: KeyObject,
  given: { readonly token: string; readonly issuer: string },
): Promise<{ readonly clientId: string; readonly scopes: readonly ClientScope[] } | undefined> {
  try {
    const { payload } = await jwtVerify(given.token, key, {
      algorithms: ['HS256'],
      issuer: given.issuer,
      audience: given.issuer,
      typ: 'at+jwt',
    });
    const { sub, scope } = payload;
    if (sub === undefined || typeof scope !== 'string') return undefined;
    return { clientId: sub, scopes: toScopes(scope.split(' ')) };
  } catch {
    return undefined;
  }
}
