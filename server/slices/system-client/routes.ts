import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import type { App, Dependencies } from '../../http/app.ts';
import { problemResponses } from '../../http/problem-responses.ts';
import { newId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { issueAccessToken, tokenSeconds } from './access-token.ts';
import { type AssertionFault, authenticateClient } from './assertion.ts';
import { grantScopes } from './system-client.ts';

const formType = 'application/x-www-form-urlencoded';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const tokenAnswer = Type.Object(
  {
    access_token: Type.String(),
    token_type: Type.Literal('Bearer'),
    expires_in: Type.Integer({ description: 'Seconds' }),
    scope: Type.String(),
  },
  { title: 'TokenAnswer', description: 'An access token' },
);
const oauthError = (description: string) =>
  Type.Object(
    {
      error: Type.Enum([
        'invalid_request',
        'invalid_client',
        'invalid_scope',
        'unsupported_grant_type',
      ]),
      error_description: Type.String(),
    },
    { description },
  );

/** The form; the route reads it itself, and answers as RFC 6749 says. */
const tokenForm = Type.Object({
  grant_type: Type.Literal('client_credentials'),
  client_assertion_type: Type.Literal(assertionType),
  client_assertion: Type.String({
    description:
      'A JWT signed with ES256, EdDSA, RS256 or PS256 by a registered key: iss and sub are the client, aud the issuer or this address, exp at most 5 minutes on, jti used once (RFC 7523).',
  }),
  client_id: Type.Optional(Type.String()),
  scope: Type.Optional(
    Type.String({ description: 'Scopes with spaces between; left out, all that are registered' }),
  ),
});

/** Access tokens for system clients: OAuth 2 client credentials with `private_key_jwt`. */
export async function systemClientRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const { sql, keys, config, audit, log } = dependencies;
  const issuer = config.baseUrl.origin;
  const endpoint = `${issuer}/oauth2/token`;

  await app.register(async (scope) => {
    scope.addContentTypeParser(
      formType,
      { parseAs: 'string', bodyLimit: 32_768 },
      (_request, body, done) => done(null, readForm(String(body))),
    );
    scope.post(
      '/oauth2/token',
      {
        schema: {
          tags: ['system client'],
          security: [],
          summary: 'An access token for a system client (OAuth 2 client credentials)',
          described: { body: { content: { [formType]: { schema: tokenForm } } } },
          response: {
            ...problemResponses(['body-too-large', 'media-type-unsupported']),
            200: tokenAnswer,
            400: oauthError('The request is not valid (RFC 6749 section 5.2)'),
            401: oauthError('The client is not authenticated'),
          },
        },
      },
      async (request, reply) => {
        const form = request.body as ReadonlyMap<string, string> | undefined;
        if (!(form instanceof Map)) return deny(reply, 'invalid_request', 'Send a form.');
        if (form.get('grant_type') !== 'client_credentials') {
          return deny(reply, 'unsupported_grant_type', 'Use client_credentials.');
        }
        const assertion = form.get('client_assertion');
        if (form.get('client_assertion_type') !== assertionType || assertion === undefined) {
          return deny(reply, 'invalid_client', 'Prove the client with private_key_jwt.', 401);
        }
        const authentication = await authenticateClient(sql, {
          assertion,
          clientId: form.get('client_id'),
          audiences: [issuer, `${issuer}/`, endpoint],
        });
        if (!authentication.ok) {
          const { why, clientId } = authentication;
          log.info({ requestId: request.id, why }, 'client not authenticated');
          await enter({ outcome: 'failed', clientId, why });
          return deny(reply, 'invalid_client', 'The assertion does not prove the client.', 401);
        }
        const { client } = authentication;
        const scopes = grantScopes(form.get('scope'), client.scopes);
        if (scopes === undefined) {
          return deny(reply, 'invalid_scope', 'A scope is not registered for the client.');
        }
        await enter({
          outcome: 'done',
          clientId: client.clientId,
          id: client.id,
          name: client.name,
        });
        const { clientId } = client;
        return reply.header('pragma', 'no-cache').send({
          access_token: await issueAccessToken(keys.token, { issuer, clientId, scopes }),
          token_type: 'Bearer' as const,
          expires_in: tokenSeconds,
          scope: scopes.join(' '),
        });
      },
    );
  });

  async function enter(event: {
    readonly outcome: 'done' | 'failed';
    readonly clientId: string | null;
    readonly id?: string;
    readonly name?: string;
    readonly why?: AssertionFault;
  }): Promise<void> {
    const { outcome, clientId, id, name, why } = event;
    const actor: Actor =
      clientId === null || name === undefined
        ? { kind: 'nobody' }
        : { kind: 'systemClient', clientId, name };
    await audit.appendAdministrative({
      step: 'clientToken',
      outcome,
      actor,
      subjectId: id ?? newId(),
      details: { client: clientId, why: why ?? null },
    });
  }
}

type OAuthError = Static<ReturnType<typeof oauthError>>['error'];

function deny(
  reply: FastifyReply,
  error: OAuthError,
  description: string,
  status: 400 | 401 = 400,
) {
  return reply.code(status).send({ error, error_description: description });
}

/** Undefined when a parameter is repeated (RFC 6749 section 3.2). */
function readForm(body: string): ReadonlyMap<string, string> | undefined {
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (form.has(name)) return undefined;
    form.set(name, value);
  }
  return form;
}
