import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import type { App } from './app.ts';
import { ProblemError } from './problems.ts';

const portals = ['/staff', '/resident', '/office'];
const pages = [
  '/',
  '/sign-in-failed',
  '/rulebook',
  ...portals,
  ...portals.map((portal) => `${portal}/*`),
];

/** The built portals: one page for every address of theirs, and files whose names change with their content. */
export async function registerWeb(app: App, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    dotfiles: 'ignore',
    suppressWarning: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    schemaHide: true,
  });
  for (const page of pages) {
    app.get(page, { schema: { hide: true } }, (_request, reply) => {
      if (!isBuilt(folder)) {
        throw new ProblemError('not-found', {
          detail: 'The portals are not built: npm run build.',
        });
      }
      return sendPage(reply);
    });
  }
}

/** Are the portals there to be sent? */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** The page in which the portals run; they say themselves what is at the address. */
export function sendPage(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html');
}
