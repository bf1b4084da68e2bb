import type { FastifyRequest } from 'fastify';
import { checkDurability } from '../platform/database.ts';
import { keysReadable } from '../platform/keys.ts';
import type { App, Dependencies } from './app.ts';
import { ProblemError } from './problems.ts';

/** Is it alive, may it be used, and what it counts. */
export function registerHealth(app: App, dependencies: Dependencies): void {
  const {
    sql,
    config,
    metrics,
    log: operations,
    isOpen = () => true,
    isSealed = () => true,
  } = dependencies;
  const hidden = { schema: { hide: true } };
  app.get('/health/live', hidden, async () => ({ live: true }));

  app.get('/health/ready', hidden, async (_request, reply) => {
    const [database, keys] = await Promise.all([
      checkDurability(sql).then(
        () => true,
        (error: unknown) => {
          operations.warn({ err: error }, 'not ready: database');
          return false;
        },
      ),
      keysReadable(config.keysFolder),
    ]);
    const log = isSealed();
    const ready = database && keys && log && isOpen();
    return reply.code(ready ? 200 : 503).send({ ready, database, keys, log });
  });

  app.get('/metrics', hidden, async (request, reply) => {
    if (!config.metricsOpen && !isThisMachine(request)) throw new ProblemError('metrics-not-open');
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}

/** What a proxy on this machine passes on comes from elsewhere. */
function isThisMachine(request: FastifyRequest): boolean {
  const { headers, ip } = request;
  if (headers.forwarded !== undefined || headers['x-forwarded-for'] !== undefined) return false;
  return ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1';
}
