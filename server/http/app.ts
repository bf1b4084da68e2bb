import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit';
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  fastify,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify';
import type { Config } from '../config.ts';
import type { Batches } from '../platform/batches.ts';
import type { Database } from '../platform/database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log, Metrics } from '../platform/telemetry.ts';
import type { Audit } from '../slices/audit/index.ts';
import type { RequestCount, ServedJournal } from '../slices/reconciliation/index.ts';
import { answerProblems } from './answer-problems.ts';
import { registerHealth } from './health.ts';
import { acceptJson } from './json-body.ts';
import { describeInterface } from './openapi.ts';
import { keepDoor } from './overload.ts';
import { ProblemError, toProblem } from './problems.ts';
import { RequestCounts } from './request-counts.ts';
import { registerWeb } from './web.ts';

/** What every slice's routes are given. main.ts makes it, once. */
export type Dependencies = {
  readonly sql: Database;
  /** What requests that arrive together share. */
  readonly batches: Batches;
  readonly config: Config;
  readonly keys: Keys;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly audit: Audit;
  /** Has whoever started the server said that it may be used? When left out it may at once. */
  readonly isOpen?: () => boolean;
  /** Keeps what was served, so that it can be compared with what was logged. */
  readonly served?: ServedJournal;
  /** Counts the requests of each session and client, with the processes that serve beside this one. */
  readonly requestCounts?: RequestCounts;
  /** Are entries being sealed and published? When left out another server sees to it. */
  readonly isSealed?: () => boolean;
};

/** The HTTP server: routes are registered with TypeBox schemas, which also give the OpenAPI document. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose limit of requests a minute this request counts against; the address until it is known. */
    limitKey: string | undefined;
  }
}

/**
 * The server without the slices' routes: problems, safety headers, limits, health, metrics and the
 * web's files. The slices add theirs, in main.ts, before it listens.
 */
export async function buildApp(dependencies: Dependencies): Promise<App> {
  const { config, log } = dependencies;
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    bodyLimit: config.limits.bodyBytes,
    routerOptions: { maxParamLength: 1024 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      log.info({ code: error.code, requestId: request.id }, 'request not understood');
      reply.raw.writeHead(400, { 'content-type': 'application/problem+json' });
      reply.raw.end(JSON.stringify(toProblem('request-malformed')));
    },
  })
    .withTypeProvider<TypeBoxTypeProvider>()
    .setValidatorCompiler(TypeBoxValidatorCompiler) as App;
  app.decorateRequest('limitKey', undefined);
  keepDoor(app, dependencies);
  if (dependencies.served !== undefined) accountForAnswers(app, dependencies.served);
  observeRequests(app, dependencies);
  answerProblems(app, dependencies);
  acceptJson(app);
  await app.register(cookie);
  await protectBrowsers(app, config);
  await describeInterface(app);
  registerHealth(app, dependencies);
  await registerWeb(app, config.webFolder);
  return app;
}

/** In which time requests are counted against their limit, in milliseconds. */
export const limitWindowMs = 60_000;

/**
 * Requests a minute for each session or client, and until one is known for the address. Registered
 * after the hooks that know who asks and before the routes.
 */
export async function limitRequests(app: App, dependencies: Dependencies): Promise<void> {
  const { config, requestCounts = new RequestCounts(limitWindowMs) } = dependencies;
  class Store implements FastifyRateLimitStore {
    incr(key: string, done: (error: null, counted: { current: number; ttl: number }) => void) {
      done(null, requestCounts.count(key));
    }
    child() {
      return this;
    }
  }
  await app.register(rateLimit, {
    max: config.limits.requestsPerMinute,
    timeWindow: limitWindowMs,
    store: Store,
    keyGenerator: (request: FastifyRequest) => request.limitKey ?? `address:${request.ip}`,
    allowList: (request: FastifyRequest) => request.url.startsWith('/health/'),
    errorResponseBuilder: (_request, context) =>
      new ProblemError('too-many-requests', {
        detail: 'Wait, and try again.',
        retryAfterSeconds: Math.ceil(context.ttl / 1000),
      }),
  });
}

/** One log line and one count a request: the route's pattern, never what stood in its place. */
function observeRequests(app: App, { log, metrics }: Dependencies): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.includes('%00')) throw new ProblemError('request-malformed');
    if (request.url.startsWith('/api/') || request.url.startsWith('/oauth2/')) {
      reply.header('cache-control', 'no-store');
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    const { method } = request;
    metrics.countRequest({ route, method, status: reply.statusCode, seconds });
    // A line for each would be what the server does when it has too much to do.
    if (request.isTurnedAway) return;
    log.info(
      {
        requestId: request.id,
        method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

/** Routes under /api that show nothing of anybody but the one who asks, or nothing at all. */
const entryless: ReadonlySet<string> = new Set([
  '/api/v1/openapi.json',
  '/api/v1/rulebook',
  '/api/v1/ledger/inclusion',
  '/api/v1/ledger/consistency',
  '/api/v1/resident/providers',
  '/api/v1/session',
  '/api/v1/session/alive',
]);

/** Every other answer has an entry behind it: one that hasn't is told of in the journal of what was served. */
function accountForAnswers(app: App, served: ServedJournal): void {
  const counts = new WeakMap<FastifyRequest, RequestCount>();
  app.addHook('onRequest', (request, _reply, done) => {
    counts.set(request, served.during(done));
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? '';
    if (!route.startsWith('/api/') || entryless.has(route) || reply.statusCode >= 300) return;
    const count = counts.get(request);
    if (count !== undefined) served.answered(route, count);
  });
}

/** What the browser may load, and who may send for it: the portal itself and nobody else. */
async function protectBrowsers(app: App, config: Config): Promise<void> {
  const headers = await safetyHeaders(config);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/**
 * The headers that helmet gives, the same for every answer. It would make them anew for each: so it is asked once, by
 * a server of its own that nobody else reaches.
 */
async function safetyHeaders(config: Config): Promise<Readonly<Record<string, string>>> {
  const secure = config.baseUrl.protocol === 'https:';
  const asked = fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
  asked.get('/', (_request, reply) => reply.send(reply.raw.getHeaders()));
  const headers = (await asked.inject('/')).json<Record<string, string>>();
  await asked.close();
  return headers;
}
