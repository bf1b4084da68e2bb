import type { FastifyRequest } from 'fastify';
import {
  type ClientIdentity,
  type ClientScope,
  findSystemClient,
  openAccessToken,
} from '../slices/system-client/index.ts';
import type { App, Dependencies } from './app.ts';
import { ProblemError } from './problems.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who the access token is about; undefined without a valid one. What it may do is read when asked. */
    clientToken: { readonly clientId: string; readonly scopes: readonly ClientScope[] } | undefined;
  }
  interface FastifyInstance {
    findClient: (clientId: string) => ReturnType<typeof findSystemClient>;
  }
}

/** Reads the access token of system clients before any route runs. */
export function readClientTokens(app: App, { sql, keys, config }: Dependencies): void {
  app.decorateRequest('clientToken', undefined);
  app.decorate('findClient', (clientId: string) => findSystemClient(sql, clientId));
  app.addHook('onRequest', async (request) => {
    const token = /^Bearer ([A-Za-z0-9._-]{1,4096})$/i.exec(
      request.headers.authorization ?? '',
    )?.[1];
    if (token === undefined) return;
    request.clientToken = await openAccessToken(keys.token, {
      token,
      issuer: config.baseUrl.origin,
    });
    if (request.clientToken !== undefined)
      request.limitKey = `client:${request.clientToken.clientId}`;
  });
}

/**
 * The system client with what it may do now: the row is read each time, so that a client that is removed
 * or loses a scope stops at once. Throws the problems `client-not-authenticated` and `scope-missing`.
 */
export async function requireClient(
  request: FastifyRequest,
  scope: ClientScope,
): Promise<ClientIdentity> {
  const token = request.clientToken;
  const client = token && (await request.server.findClient(token.clientId));
  if (token === undefined || client === undefined) {
    throw new ProblemError('client-not-authenticated', {
      detail: 'Send an access token from /oauth2/token that has not expired.',
    });
  }
  const scopes = client.scopes.filter((granted) => token.scopes.includes(granted));
  if (!scopes.includes(scope)) {
    throw new ProblemError('scope-missing', { detail: `The scope ${scope} is needed.` });
  }
  const { id, clientId, name, connectedProviderIds, sourceSystems } = client;
  return { id, clientId, name, connectedProviderIds, sourceSystems, scopes };
}
