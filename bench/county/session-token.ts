import { hash } from 'node:crypto';

/** The token of the nth session of a bench: steady, so that nothing has to be kept. */
export function tokenOf(n: number): string {
  return hash('sha256', `samvy bench session ${n}`, 'base64url');
}
