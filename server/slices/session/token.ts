import { createHash, randomBytes } from 'node:crypto';

/** The secret in the session cookie. The database knows only its hash. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token; undefined when the text can't be one. */
export function hashSessionToken(token: string | undefined): Buffer | undefined {
  if (token === undefined || !/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  return createHash('sha256').update(token).digest();
}
