import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { newId } from '../../platform/ids.ts';
import type { KeyRing } from '../../platform/key-ring.ts';
import { type ClientScope, toScopes } from './system-client.ts';

export const tokenSeconds = 600;

/** A signed access token for ten minutes. It says who asks; what the client may do is read each time. */
export async function issueAccessToken(
  { current }: KeyRing,
  grant: {
    readonly issuer: string;
    readonly clientId: string;
    readonly scopes: readonly ClientScope[];
  },
): Promise<string> {
  return new SignJWT({ scope: grant.scopes.join(' ') })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: current.id })
    .setIssuer(grant.issuer)
    .setAudience(grant.issuer)
    .setSubject(grant.clientId)
    .setJti(newId())
    .setIssuedAt()
    .setExpirationTime(`${tokenSeconds}s`)
    .sign(current.key);
}

/** Client id and scopes of a token of ours; undefined when it is none, or has expired. */
export async function openAccessToken(
  keys: Pick<KeyRing, 'find'>,
  given: { readonly token: string; readonly issuer: string },
): Promise<{ readonly clientId: string; readonly scopes: readonly ClientScope[] } | undefined> {
  try {
    const { kid } = decodeProtectedHeader(given.token);
    const key = kid === undefined ? undefined : keys.find(kid);
    if (key === undefined) return undefined;
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
