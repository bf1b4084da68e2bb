import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Overloaded } from '../platform/batch.ts';
import { isDatabaseUnavailable } from '../platform/database.ts';
import type { App, Dependencies } from './app.ts';
import { type ProblemCode, type ProblemDetails, ProblemError, toProblem } from './problems.ts';
import { isBuilt, sendPage } from './web.ts';

/** Turns everything that goes wrong into a problem document, and tells the log what operators need. */
export function answerProblems(app: App, { config, log, metrics }: Dependencies): void {
  app.setNotFoundHandler((request, reply) =>
    isPageWanted(request) && isBuilt(config.webFolder)
      ? sendPage(reply.code(404))
      : send(reply, 'not-found'),
  );
  app.setErrorHandler((error, request, reply) => {
    const [code, details] = judge(error);
    if (code === 'database-unavailable') {
      metrics.countDatabaseError();
      log.warn({ err: error, ...about(request) }, 'database unavailable');
    } else if (code === 'internal-error') {
      log.error({ err: error, ...about(request) }, 'request failed');
    }
    return send(reply, code, details);
  });
}

/** Does a person look for a page, and not a program for an answer? */
function isPageWanted(request: FastifyRequest): boolean {
  const { method, url, headers } = request;
  const forPrograms = ['/api/', '/oauth2/', '/health/', '/assets/'];
  return (
    method === 'GET' &&
    headers.accept?.includes('text/html') === true &&
    !forPrograms.some((start) => url.startsWith(start))
  );
}

function judge(error: unknown): [ProblemCode, ProblemDetails?] {
  if (error instanceof ProblemError) return [error.code, error.details];
  if (error instanceof Overloaded) {
    return ['overloaded', { detail: 'Nothing was done. Try again.', retryAfterSeconds: 1 }];
  }
  if (isDatabaseUnavailable(error)) {
    return [
      'database-unavailable',
      { detail: 'Nothing was sent. Try again in a moment.', retryAfterSeconds: 2 },
    ];
  }
  const { code, statusCode, validation, validationContext } = error as Partial<FastifyError>;
  if (validation !== undefined) {
    if (validationContext === 'params') return ['not-found'];
    const place = validationContext ?? 'body';
    return [
      'input-invalid',
      { members: { errors: validation.map((fault) => describe(fault, place)) } },
    ];
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return ['body-too-large'];
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return ['media-type-unsupported'];
  if (code === 'FST_ERR_NOT_FOUND') return ['not-found'];
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return ['request-malformed'];
  return ['internal-error'];
}

type Fault = { keyword: string; instancePath: string; params: Record<string, unknown> };

/** Where and why, never what stood there. */
function describe(fault: Fault, place: string) {
  const missing = fault.params['requiredProperties'];
  const pointer =
    fault.keyword === 'required' && Array.isArray(missing)
      ? `${fault.instancePath}/${String(missing[0])}`
      : fault.instancePath;
  return { in: place, pointer, keyword: fault.keyword };
}

function about(request: FastifyRequest) {
  return { requestId: request.id, method: request.method, route: request.routeOptions.url };
}

function send(reply: FastifyReply, code: ProblemCode, details: ProblemDetails = {}): FastifyReply {
  const problem = toProblem(code, details);
  if (details.retryAfterSeconds !== undefined) {
    reply.header('retry-after', String(details.retryAfterSeconds));
  }
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer((body) => JSON.stringify(body))
    .send(problem);
}
