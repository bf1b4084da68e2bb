import '../tools/node-guard.ts';
import { parseConfig } from './config.ts';
import { reasonNotToStart, startServer } from './main.ts';
import { joinSiblings } from './platform/siblings.ts';
import { createLog } from './platform/telemetry.ts';

/** One of several processes that serve at one address. processes.ts starts it; without that one it ends. */
const siblings = joinSiblings();

async function run(): Promise<void> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  const config = parseConfig(process.env);
  const log = createLog(config.logLevel).child({ pid: process.pid });
  const server = await startServer(config, { log, siblings });
  siblings.serves(server.url);
  await Promise.race([told, siblings.stopped]);
  await server.close();
}

run().then(
  () => process.exit(0),
  async (error: unknown) => {
    await siblings.fails(reasonNotToStart(error));
    process.exit(1);
  },
);
