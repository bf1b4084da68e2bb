/**
 * `npm run -s replay` decides every stored entry of the log again, by the rule set that it names, and
 * compares. One line for each difference, then a line that counts; the exit status is 1 when there is
 * any, or when nothing was there to decide. `--current` decides by today's rules instead, and so names
 * the entries that a change of the rules touches.
 *
 * The database is that of DATABASE_URL, or else the embedded one of DATA_DIR, which may be in use.
 */

import './node-guard.ts';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decide, decideAs, facts } from '../law/index.ts';
import { connect } from '../server/platform/database.ts';
import { startEmbeddedPostgres } from '../server/platform/embedded-postgres.ts';
import { keysReadable, loadKeys } from '../server/platform/keys.ts';
import { roleUrl } from '../server/platform/migrate.ts';
import { type DecideAgain, type ReplayFinding, replayLog } from '../server/slices/audit/index.ts';

/** A reason not to replay that the reader can do something about. */
class CannotReplay extends Error {
  override name = 'CannotReplay';
}

const byNamed: DecideAgain = (ruleSet, known) => decideAs(ruleSet, facts(known));
const byCurrent: DecideAgain = (_, known) => ({ ok: true, decision: decide(facts(known)) });

process.exitCode = await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<number> {
  try {
    const stray = given.find((argument) => argument !== '--current');
    if (stray !== undefined) {
      throw new CannotReplay(`"${stray}" is no option. The only one is --current.`);
    }
    return await replay(given.includes('--current') ? byCurrent : byNamed);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The log can't be replayed. ${text}\n`);
    return 1;
  }
}

async function replay(decideAgain: DecideAgain): Promise<number> {
  await using undo = new AsyncDisposableStack();
  const dataDir = resolve(process.env['DATA_DIR']?.trim() || join(import.meta.dirname, '../data'));
  const keysFolder = resolve(process.env['KEYS_DIR']?.trim() || join(dataDir, 'keys'));
  if (!(await keysReadable(keysFolder))) {
    throw new CannotReplay(
      `The keys of the server are not in ${keysFolder}. Say where they are: KEYS_DIR, or DATA_DIR.`,
    );
  }
  const { auditMac } = await loadKeys(keysFolder);
  const sql = connect(await findDatabase(dataDir, undo), {
    max: 1,
    applicationName: 'samvy replay',
  });
  undo.defer(() => sql.end());
  const count = await replayLog(sql, auditMac, decideAgain, (finding) => {
    process.stdout.write(`${lineOf(finding)}\n`);
  });
  if (count.decisions === 0) {
    throw new CannotReplay(
      `Nothing was decided again: the log has ${count.entries} entries, and no decision in them.`,
    );
  }
  const removed = count.removed === 0 ? '' : `, ${count.removed} of them without content by now`;
  const found = `${count.findings} difference${count.findings === 1 ? '' : 's'}`;
  process.stdout.write(
    `${count.entries} entries${removed}, ${count.decisions} decisions, ${found}.\n`,
  );
  return count.findings === 0 ? 0 : 1;
}

/** The database as `app`: the one of DATABASE_URL, or the embedded one, which is joined or started. */
async function findDatabase(dataDir: string, undo: AsyncDisposableStack): Promise<string> {
  const asApp = process.env['APP_DATABASE_URL']?.trim();
  if (asApp) return asApp;
  const given = process.env['DATABASE_URL']?.trim();
  if (given) return roleUrl(given, 'app');
  const cluster = join(dataDir, 'postgresql', 'cluster');
  if (!(await stat(cluster).catch(() => undefined))) {
    throw new CannotReplay(`There is no database in ${dataDir}. Set DATA_DIR or DATABASE_URL.`);
  }
  const embedded = await startEmbeddedPostgres({ dataDir });
  undo.defer(() => embedded.stop());
  return roleUrl(embedded.url, 'app');
}

function lineOf({ entry, decision, of, what }: ReplayFinding): string {
  const which = decision === null ? '' : ` decision ${decision} of ${of}`;
  return `${entry.id} ${entry.at} ${entry.step}${which}: ${what}`;
}
