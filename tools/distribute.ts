/**
 * `npm run distribute` spreads the database of DATABASE_URL, the coordinator of a Citus cluster with Samvy's schema,
 * over the machines of the cluster, and says of each table what it did. `--shards N` says in how many shards persons
 * lie, 32 when it is left out. Run again it says what already is so.
 *
 * Exit status: 0 when the database is spread, 1 when something stands in the way, 3 when it has no Citus and nothing
 * was done.
 */
import './node-guard.ts';
import { connect } from '../server/platform/database.ts';
import { DistributionError, distribute } from '../server/platform/distribution.ts';

const noCitus = 3;

process.exitCode = await run(process.argv.slice(2), process.env['DATABASE_URL']?.trim() ?? '');

async function run(words: readonly string[], ownerUrl: string): Promise<number> {
  const shards = readShardCount(words);
  if (shards === undefined || ownerUrl === '') {
    process.stderr.write(
      'Set DATABASE_URL to the address of the coordinator as the owner, then: npm run distribute [-- --shards N], N from 1 to 1024.\n',
    );
    return 1;
  }
  // Moving what a table holds takes as long as it takes.
  const database = connect(ownerUrl, { max: 1, statementTimeoutMs: 0 });
  try {
    if (await distribute(database, { shards }, (line) => process.stdout.write(`${line}\n`)))
      return 0;
    process.stderr.write('not run: this PostgreSQL has no Citus (create extension citus)\n');
    return noCitus;
  } catch (error) {
    const known = error instanceof DistributionError;
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${known ? '' : 'Not done. '}${text}\n`);
    return 1;
  } finally {
    await database.end();
  }
}

function readShardCount(words: readonly string[]): number | undefined {
  if (words.length === 0) return 32;
  const [option, count = '', ...more] = words;
  if (option !== '--shards' || more.length > 0 || !/^\d{1,4}$/.test(count)) return undefined;
  return Number(count) >= 1 && Number(count) <= 1024 ? Number(count) : undefined;
}
