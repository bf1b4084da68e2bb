/** `npm test`: every test of the house on real PostgreSQL, the browser's last. */
import './node-guard.ts';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../server/platform/embedded-postgres.ts';
import { dropTestDatabases, ensureTemplate } from '../server/platform/test-template.ts';
import { listTestFiles } from './test-files.ts';

const root = join(import.meta.dirname, '..');
const rounds = [['law', 'ledger', 'server', 'web', 'sim', 'witness', 'tools', 'bench'], ['e2e']];

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interrupted.abort());
}

process.exitCode = await run(process.argv.slice(2));

/** Returns the exit status: 0 when tests were found and all of them passed. */
async function run(wanted: readonly string[]): Promise<number> {
  const found = rounds.map((folders) => listTestFiles(root, folders, wanted));
  if (found.flat().length === 0) {
    process.stderr.write(`No test file found${wanted.map((path) => ` in ${path}`).join(',')}.\n`);
    return 1;
  }
  process.env['SAMVY_TEST_RUN'] ??= randomBytes(3).toString('hex');
  const server = await findServer();
  try {
    try {
      await ensureTemplate(server.url);
      let status = 0;
      for (const files of found) {
        if (files.length > 0 && !interrupted.signal.aborted) {
          status = (await runNodeTest(files, server.url)) || status;
        }
      }
      return interrupted.signal.aborted ? 130 : status;
    } finally {
      await dropTestDatabases(server.url);
    }
  } finally {
    await server.end();
  }
}

async function findServer(): Promise<{ url: string; end(): Promise<void> }> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, end: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), 'samvy-test-run-'));
  const server = await startEmbeddedPostgres({ dataDir });
  return {
    url: server.url,
    async end() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function runNodeTest(files: readonly string[], databaseUrl: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const child = spawn(
    process.execPath,
    ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files],
    { cwd: root, stdio: 'inherit', env: { ...process.env, DATABASE_URL: databaseUrl } },
  );
  const stop = () => child.kill('SIGTERM');
  interrupted.signal.addEventListener('abort', stop);
  child.on('error', (error) => {
    process.stderr.write(`The tests could not be run: ${error.message}\n`);
    resolve(1);
  });
  child.on('exit', (code) => resolve(code ?? 1));
  return promise.finally(() => interrupted.signal.removeEventListener('abort', stop));
}
