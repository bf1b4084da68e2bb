import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Gauge } from 'prom-client';
import type { App, Dependencies } from './app.ts';
import { ProblemError, toProblem } from './problems.ts';
import { sessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The place that this request takes of those under way; undefined when it takes none. */
    place: Place | undefined;
    /** Was it refused before anything was done for it? */
    isTurnedAway: boolean;
  }
  interface FastifyInstance {
    readonly door: Door;
  }
}

interface Place {
  client: string;
  /** The answer has left, or nobody waits for it any more. */
  isClosed: boolean;
  /** The work is done: there is an answer. */
  isAnswered: boolean;
}

/** While this part of all places is free, whoever asks may take them: nobody is kept out by it. */
const spare = 1 / 2;
/** The part of all places that one session or client may take of the rest. */
const share = 1 / 8;
/** What one page of a portal asks for at a time. */
const leastShare = 4;

/** What costs work in the database. Health, metrics and files are answered also when nothing else is. */
const costly: readonly string[] = ['/api/', '/oauth2/', '/sign-in', '/ledger'];

/** The door: how many requests are under way, and whose they are. */
export interface Door {
  /** Counts by who asks, as soon as that is known: a client may have many tokens, and a cookie be nobody's. */
  recount(): void;
}

/**
 * Lets in as many requests as the server can work on, and answers the others at once: try again. It is counted
 * before the session or the body is read. A place is free again when the work is done, not when a client that
 * waited has hung up: hanging up doesn't make room for more. Registered before all other hooks: what is turned away
 * costs next to nothing, or those who ask again at once would leave no time for the rest.
 */
export function keepDoor(
  app: App,
  { config, metrics }: Pick<Dependencies, 'config' | 'metrics'>,
): void {
  const most = config.limits.underWay;
  const mostOfOne = Math.min(most, Math.max(leastShare, Math.ceil(most * share)));
  const byClient = new Map<string, number>();
  let underWay = 0;
  const refused = new Counter({
    name: 'samvy_requests_overloaded_total',
    help: 'Requests that were refused at the door: all places were taken, or all that one client may have',
    labelNames: ['taken'],
    registers: [metrics.registry],
  });
  new Gauge({
    name: 'samvy_requests_under_way',
    help: 'Requests that are worked on',
    registers: [metrics.registry],
    collect() {
      this.set(underWay);
    },
  });

  const turnAway = (request: FastifyRequest, reply: FastifyReply, taken: 'all' | 'share') => {
    refused.inc({ taken });
    request.isTurnedAway = true;
    reply.hijack();
    reply.raw.writeHead(503, turnedAway.headers);
    reply.raw.end(turnedAway.body);
  };
  const enter = (client: string) => byClient.set(client, (byClient.get(client) ?? 0) + 1);
  const leave = (client: string) => {
    const count = (byClient.get(client) ?? 0) - 1;
    if (count > 0) byClient.set(client, count);
    else byClient.delete(client);
  };
  const isShareTaken = (client: string) =>
    underWay >= most * spare && (byClient.get(client) ?? 0) >= mostOfOne;
  const release = (request: FastifyRequest) => {
    const { place } = request;
    if (place === undefined || !place.isClosed || !place.isAnswered) return;
    request.place = undefined;
    underWay -= 1;
    leave(place.client);
  };
  const close = (request: FastifyRequest) => {
    if (request.place === undefined) return;
    request.place.isClosed = true;
    release(request);
  };

  app.decorateRequest('place', undefined);
  app.decorateRequest('isTurnedAway', false);
  app.addHook('onRequest', (request, reply, done) => {
    if (!costly.some((start) => request.url.startsWith(start))) return done();
    if (underWay >= most) return turnAway(request, reply, 'all');
    const client = claimedClient(request);
    if (isShareTaken(client)) return turnAway(request, reply, 'share');
    underWay += 1;
    enter(client);
    request.place = { client, isClosed: false, isAnswered: false };
    reply.raw.once('close', () => close(request));
    done();
  });
  app.addHook('onSend', (request, _reply, payload, done) => {
    if (request.place !== undefined) {
      request.place.isAnswered = true;
      release(request);
    }
    done(null, payload);
  });
  app.addHook('onResponse', (request, _reply, done) => {
    close(request);
    done();
  });

  app.decorate('door', {
    recount() {
      app.addHook('onRequest', (request, _reply, done) => {
        const { place } = request;
        if (place === undefined || request.session !== undefined) return done();
        const client = request.limitKey ?? addressOf(request);
        if (client === place.client) return done();
        if (isShareTaken(client)) {
          refused.inc({ taken: 'share' });
          return done(new ProblemError('overloaded', problem));
        }
        leave(place.client);
        place.client = client;
        enter(client);
        done();
      });
    },
  });
}

const problem = { detail: 'Nothing was done. Try again.', retryAfterSeconds: 1 } as const;

/** The answer to whatever is turned away, made once. */
const turnedAway = (() => {
  const body = Buffer.from(JSON.stringify(toProblem('overloaded', problem)));
  const headers = {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': body.length,
    'retry-after': String(problem.retryAfterSeconds),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return { body, headers };
})();

/** The session that is claimed, as @fastify/cookie will read it. */
const sessionForm = new RegExp(`(?:^|;) *${sessionCookie}=([^;]+)`);

/** Who asks, as far as can be told without reading anything. */
function claimedClient(request: FastifyRequest): string {
  return (
    request.headers.authorization ??
    sessionForm.exec(request.headers.cookie ?? '')?.[1] ??
    addressOf(request)
  );
}

function addressOf(request: FastifyRequest): string {
  return `address:${request.ip}`;
}
