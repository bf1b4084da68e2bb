import type { FastifyReply, FastifyRequest } from 'fastify';
import { createSessions, hashSessionToken, toLanguage } from '../slices/session/index.ts';
import type { App, Dependencies } from './app.ts';
import { ProblemError } from './problems.ts';

export const sessionCookie = 'samvy_session';
const languageCookie = 'samvy_language';

/**
 * Reads who is signed in before any route of the interface runs, and refuses what another site sends
 * with the portal's cookie.
 */
export function readSessions(app: App, { sql, batches, config }: Dependencies): void {
  const sessions = createSessions({ sql, batches }, config);
  app.decorateRequest('session', undefined);
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[sessionCookie];
    if (token === undefined || !request.url.startsWith('/api/')) return;
    refuseOtherSites(request, config.baseUrl);
    const tokenHash = hashSessionToken(token);
    if (tokenHash === undefined) return;
    const language = toLanguage(request.cookies[languageCookie]);
    const session = await sessions.find(tokenHash, language);
    if (session === undefined) return;
    request.session = session;
    request.limitKey = `session:${session.sessionId}`;
  });
}

/** A write with a cookie comes from our own page: it says so itself, and the browser does. */
function refuseOtherSites(request: FastifyRequest, baseUrl: URL): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const ours =
    request.headers['x-samvy'] === '1' &&
    (origin === undefined || origin === baseUrl.origin) &&
    (site === undefined || site === 'same-origin');
  if (!ours) {
    throw new ProblemError('cross-site-request', {
      detail: 'Send the header X-Samvy: 1 from the portal itself.',
    });
  }
}

export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure });
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, { path: '/' });
}
