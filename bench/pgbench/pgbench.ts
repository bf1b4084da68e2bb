import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { roleUrl } from '../../server/platform/migrate.ts';

/** What PostgreSQL's own load generator found. */
export interface PgbenchMeasured {
  /** Transactions a second, without the time that connecting takes. */
  readonly rate: number;
  readonly meanMs: number;
}

const run = promisify(execFile);

/** pgbench signs its clients in within its time, and doesn't count that. */
const connectionsASecond = 50;

/** The programs of PostgreSQL have no version of ours: pgbench is the machine's. */
export async function findPgbench(): Promise<string> {
  const beside = await run('pg_config', ['--bindir']).then(
    ({ stdout }) => [join(stdout.trim(), 'pgbench')],
    () => [],
  );
  for (const program of ['pgbench', ...beside]) {
    const found = await run(program, ['--version']).then(
      () => true,
      () => false,
    );
    if (found) return program;
  }
  throw new Error(
    'The baseline is missing: there is no pgbench. Install it (on Debian: apt-get install postgresql-contrib) and run the bench again.',
  );
}

/**
 * Runs a script of bench/pgbench as the role app, on prepared statements.
 * @param values its variables
 * @throws when a transaction failed: then nothing was measured
 */
export async function pgbench(asked: {
  readonly program: string;
  readonly script: 'lookup' | 'single';
  readonly ownerUrl: string;
  readonly connections: number;
  readonly seconds: number;
  readonly values: Readonly<Record<string, string | number>>;
}): Promise<PgbenchMeasured> {
  const url = new URL(roleUrl(asked.ownerUrl, 'app'));
  const { stdout } = await run(
    asked.program,
    [
      ...['-n', '-M', 'prepared', '-f', join(import.meta.dirname, `${asked.script}.sql`)],
      ...['-c', String(asked.connections), '-j', String(Math.min(2, asked.connections))],
      ...['-T', String(asked.seconds + Math.ceil(asked.connections / connectionsASecond))],
      ...Object.entries(asked.values).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
      url.pathname.slice(1),
    ],
    {
      env: {
        ...process.env,
        ...{ PGHOST: decodeURIComponent(url.hostname), PGPORT: url.port, PGUSER: url.username },
        ...{ PGPASSWORD: decodeURIComponent(url.password), PGSSLMODE: 'disable' },
      },
    },
  );
  const figure = (form: RegExp) => Number(form.exec(stdout)?.[1] ?? Number.NaN);
  const rate = figure(/^tps = ([\d.]+)/m);
  const meanMs = figure(/^latency average = ([\d.]+) ms/m);
  if (!(rate > 0 && meanMs > 0) || figure(/^number of failed transactions: (\d+)/m) !== 0) {
    throw new Error(`pgbench measured nothing. ${stdout.slice(-2000)}`);
  }
  return { rate, meanMs };
}
