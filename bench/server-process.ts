import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../server/platform/free-port.ts';
import { endWithUs } from './house/processes.ts';

const root = join(import.meta.dirname, '..');

/** A program of the house in a process of its own, that answers /health/ready. */
export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** How long it took until it was ready, in seconds. */
  readonly readySeconds: number;
  /** Everything that it has written so far; only what went wrong, when its output isn't kept. */
  readonly written: () => string;
  /** Ends it in order, as an operator would. */
  stop(): Promise<void>;
}

const startTimeoutMs = 120_000;
/** What docs/operations.md starts each program with. */
const flags = { 'server/main.ts': ['--max-semi-space-size=32'], 'sim/start.ts': [] } as const;

/**
 * Starts a program, and waits until it is ready.
 * @param settings what the environment holds besides PORT and BASE_URL
 * @param options.keepsOutput false for one whose lines would be read while it is measured
 * @throws with what it wrote, when it ends before that
 */
export async function startProcess(
  program: keyof typeof flags,
  settings: Readonly<Record<string, string>>,
  { keepsOutput = true }: { readonly keepsOutput?: boolean } = {},
): Promise<ServerProcess> {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const { npm_lifecycle_event: _, ...environment } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [...flags[program], program], {
    cwd: root,
    stdio: ['ignore', keepsOutput ? 'pipe' : 'ignore', 'pipe'],
    env: { ...environment, PORT: String(port), BASE_URL: url, ...settings },
  });
  endWithUs(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const ended = once(child, 'exit');
  while (!(await isReady(url))) {
    const late = performance.now() - began > startTimeoutMs;
    if (late) child.kill('SIGKILL');
    if (late || child.exitCode !== null) {
      throw new Error(`${program} did not become ready. ${written.slice(-2000)}`);
    }
    await wait(5);
  }
  return {
    ...{ url, port },
    pid: child.pid ?? 0,
    readySeconds: (performance.now() - began) / 1000,
    written: () => written,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health/ready`);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Settings of a server that nobody signs in to. */
export const nobodySignsIn: Readonly<Record<string, string>> = {
  OIDC_STAFF_ISSUER: 'http://127.0.0.1:9',
  OIDC_STAFF_CLIENT_ID: 'staff',
  OIDC_STAFF_CLIENT_SECRET: 'secret',
  OIDC_RESIDENT_ISSUER: 'http://127.0.0.1:9',
  OIDC_RESIDENT_CLIENT_ID: 'resident',
  OIDC_RESIDENT_CLIENT_SECRET: 'secret',
};
