import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deciderOf } from '../law/decide.ts';
import { decideAs, facts, rules } from '../law/index.ts';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from '../server/http/test-server.ts';
import { connect } from '../server/platform/database.ts';
import { startEmbeddedPostgres } from '../server/platform/embedded-postgres.ts';
import { newId } from '../server/platform/ids.ts';
import { type MacKeys, oneMacKey } from '../server/platform/key-ring.ts';
import { loadKeys } from '../server/platform/keys.ts';
import { migrate, roleUrl } from '../server/platform/migrate.ts';
import {
  createAudit,
  type DecideAgain,
  type Entry,
  openEntry,
  type ReplayFinding,
  replayLog,
} from '../server/slices/audit/index.ts';

const nurse = 'SE2321000016-A001';
const assistant = 'SE2321000016-A002';

let server: TestServer;

before(async () => {
  server = await createTestServer();
  await layOutDirectory(server.owner, smallDirectory);
  await layOutPersons(server.owner, [tolvan]);
});

after(() => server.close());

const byNamed: DecideAgain = (ruleSet, known) => decideAs(ruleSet, facts(known));

/** Everything that replaying the log tells, and how much it decided. */
async function replayed(decideAgain: DecideAgain = byNamed) {
  const findings: ReplayFinding[] = [];
  const { sql, keys } = server.dependencies;
  const count = await replayLog(sql, keys.auditMac, decideAgain, (finding) => {
    findings.push(finding);
  });
  return { count, findings };
}

/** Every entry of the log that was written by the server. */
async function entries(): Promise<readonly Entry[]> {
  const rows = await server.owner<Parameters<typeof openEntry>[0][]>`
    select id, at, bytes, salt, mac, key_id as "keyId" from audit.entry order by person_id, id`;
  return rows.map((row) => {
    const entry = openEntry(row, server.dependencies.keys.auditMac);
    assert.ok(entry);
    return entry;
  });
}

async function lookUp(hsaId: string, consents: boolean): Promise<void> {
  const headers = await server.signedInStaff(hsaId);
  await server.owner`
    update session.session set assignment_id = assignment.id
      from directory.assignment
     where assignment.staff_id = session.staff_id and session.assignment_id is null`;
  const ask = async (path: string, payload: object) => {
    const response = await server.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { ...headers, 'idempotency-key': newId() },
      payload,
    });
    assert.ok(response.statusCode < 500, response.body);
    return response.json();
  };
  const { lookup } = await ask('/lookups', { number: '19121212-1212' });
  const until = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();
  await ask(`/lookups/${lookup}/flag`, {});
  await ask(`/lookups/${lookup}/overview`, {});
  if (!consents) return;
  const ground = { purpose: 'care', relevance: 'Utreder fall', relevant: true };
  await ask(`/lookups/${lookup}/ground`, ground);
  const relation = { kind: 'patientRelation', basis: 'admitted', until };
  await ask(`/lookups/${lookup}/relations`, relation);
  await ask(`/lookups/${lookup}/overview`, {});
  const consent = { answer: 'yes', scope: 'unit', until, channel: 'onSite', givenBy: 'person' };
  await ask(`/lookups/${lookup}/consents`, consent);
  await ask(`/lookups/${lookup}/overview`, {});
}

/** The tool on this database, with the keys of this server. */
async function tool(given: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { config } = server.dependencies;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'replay.ts'), ...given], {
    env: {
      ...process.env,
      DATABASE_URL: '',
      APP_DATABASE_URL: config.database.appUrl?.reveal() ?? '',
      KEYS_DIR: config.keysFolder,
      ...settings,
    },
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  return { status: await promise, output, errors };
}

test('a log in which nothing was decided is no success', async () => {
  const { status, output, errors } = await tool([]);
  assert.deepEqual([status, output], [1, '']);
  assert.match(errors, /Nothing was decided again: the log has 0 entries/);
});

test('without the keys, or with an option that is none, it says what to do', async () => {
  const without = await tool([], { KEYS_DIR: '/nowhere' });
  assert.deepEqual([without.status, without.output], [1, '']);
  assert.match(without.errors, /keys of the server are not in \/nowhere/);
  const noDatabase = await tool([], { APP_DATABASE_URL: '', DATA_DIR: '/nowhere' });
  assert.deepEqual([noDatabase.status, noDatabase.output], [1, '']);
  assert.match(noDatabase.errors, /There is no database in \/nowhere/);
  const stray = await tool(['--todays']);
  assert.match(stray.errors, /"--todays" is no option/);
});

test('what was decided when people looked somebody up is decided the same again', async () => {
  await lookUp(nurse, true);
  await lookUp(assistant, false);
  const logged = await entries();
  const decided = logged.flatMap(({ decisions }) => decisions);
  assert.ok(new Set(decided.map(({ outcome }) => outcome)).size === 2);
  const { count, findings } = await replayed();
  assert.deepEqual(findings, []);
  assert.deepEqual(count, {
    entries: logged.length,
    decisions: decided.length,
    removed: 0,
    findings: 0,
  });
  for (const given of [[], ['--current']]) {
    const { status, output, errors } = await tool(given);
    assert.deepEqual([status, errors], [0, '']);
    assert.equal(
      output,
      `${count.entries} entries, ${count.decisions} decisions, 0 differences.\n`,
    );
  }
});

test('when a rule is changed, exactly the entries that it touches are named', async () => {
  const lenient = rules.map((rule) =>
    rule.id === 'svod-3-1'
      ? {
          ...rule,
          judge: (all: Parameters<typeof rule.judge>[0]) =>
            rule.judge({ ...all, consentGiven: 'yes' }),
        }
      : rule,
  );
  const decide = deciderOf(lenient);
  const { findings } = await replayed((_, known) => ({ ok: true, decision: decide(facts(known)) }));
  const touched = (await entries()).filter(({ decisions }) =>
    decisions.some(({ findings: found }) =>
      (found as unknown as { rule: string; unmet?: string[] }[]).some(
        ({ rule, unmet }) => rule === 'svod-3-1' && unmet?.includes('consentGiven'),
      ),
    ),
  );
  assert.ok(touched.length > 0 && touched.length < (await entries()).length);
  assert.deepEqual(
    new Set(findings.map(({ entry }) => entry.id)),
    new Set(touched.map(({ id }) => id)),
  );
  assert.ok(findings.every(({ what }) => what.includes('findings of svod-3-1')));
  assert.ok(findings.some(({ what }) => /^outcome refused, now permitted; cites /.test(what)));
});

let refusal: Entry | undefined;

/** Adds an entry like a refusal of the log, changed; answers its id. */
async function addEntry(
  change: (entry: Entry) => Partial<Entry>,
  keys: MacKeys = server.dependencies.keys.auditMac,
) {
  refusal ??= (await entries()).findLast(({ outcome }) => outcome === 'refused');
  const like = refusal;
  assert.ok(like);
  const id = newId();
  await createAudit(server.dependencies.sql, keys).append({ ...like, ...change(like), id });
  return id;
}

async function remove(id: string): Promise<void> {
  await server.owner`delete from audit.entry where id = ${id}`;
}

test('an entry that records another outcome than the law gives is named', async () => {
  const id = await addEntry(({ decisions }) => ({
    outcome: 'permitted',
    decisions: decisions.map((decision) => ({
      ...decision,
      outcome: 'permitted' as const,
      unmet: [],
    })),
  }));
  const { status, output } = await tool([]);
  assert.equal(status, 1);
  const [line, summary] = output.trimEnd().split('\n');
  assert.match(
    line ?? '',
    new RegExp(
      `^${id} \\S+Z overview decision 1 of 1: outcome permitted, now refused; unmet none, now `,
    ),
  );
  assert.match(summary ?? '', /, 1 difference[.]$/);
  assert.doesNotMatch(output, /1212|Tolvan|Åberg/);
  await remove(id);
});

test('an entry of a rule set that is not known is an error, and is never decided by another', async () => {
  const id = await addEntry(() => ({ ruleSet: 'rules-of-yesterday' }));
  const none = await addEntry(() => ({ ruleSet: null }));
  const { findings } = await replayed();
  const told = findings.map(({ entry, what }) => [entry.id, what]);
  assert.deepEqual(
    Object.fromEntries(told),
    Object.fromEntries([
      [id, 'its rule set rules-of-yesterday is not in this version'],
      [none, 'it names no rule set'],
    ]),
  );
  const current = await tool(['--current']);
  assert.equal(current.status, 1, 'an entry without a rule set has nothing to compare with');
  await remove(id);
  await remove(none);
});

test('forged entries are named: made with another key, changed bytes, changed columns', async () => {
  const forged = await addEntry(() => ({}), oneMacKey(randomBytes(32)));
  const changed = await addEntry(() => ({}));
  await server.owner`
    update audit.entry set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where id = ${changed}`;
  const moved = await addEntry(() => ({}));
  await server.owner`update audit.entry set step = 'document' where id = ${moved}`;
  const foreign = await addEntry(() => ({}));
  await server.owner`update audit.entry set key_id = 'another' where id = ${foreign}`;
  const { findings, count } = await replayed();
  const wrongMac = 'its MAC is wrong: it was not written by Samvy, or has been changed';
  assert.deepEqual(Object.fromEntries(findings.map(({ entry, what }) => [entry.id, what])), {
    [forged]: wrongMac,
    [changed]: wrongMac,
    [moved]: 'its columns say otherwise than its bytes: step',
    [foreign]: 'it names a MAC key that this server does not have',
  });
  assert.equal(count.findings, 4);
  for (const id of [forged, changed, moved, foreign]) await remove(id);
});

test('an entry whose content has been removed is counted, and has nothing to decide', async () => {
  const id = await addEntry(() => ({}));
  await server.owner`update audit.entry set bytes = null, salt = null where id = ${id}`;
  const { count, findings } = await replayed();
  assert.deepEqual([count.removed, findings], [1, []]);
  const { output } = await tool([]);
  assert.match(output, /^\d+ entries, 1 of them without content by now, /);
  await remove(id);
});

test('the embedded database is joined when it runs, and started and ended when it does not', async () => {
  await using undo = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'samvy-replay-'));
  undo.defer(() => rm(dataDir, { recursive: true, force: true }));
  const embedded = await startEmbeddedPostgres({ dataDir });
  undo.defer(() => embedded.stop());
  await migrate(embedded.url);
  const { auditMac } = await loadKeys(join(dataDir, 'keys'));
  const sql = connect(roleUrl(embedded.url, 'app'));
  undo.defer(() => sql.end());
  const like = (await entries()).find(({ decisions }) => decisions.length > 0);
  assert.ok(like);
  await createAudit(sql, auditMac).append(like);
  const settings = { APP_DATABASE_URL: '', KEYS_DIR: '', DATA_DIR: dataDir };
  const running = await tool([], settings);
  assert.deepEqual([running.errors, running.status], ['', 0]);
  assert.match(running.output, /^1 entries, \d+ decisions?, 0 differences[.]$/m);
  assert.equal((await sql`select id from audit.entry`).length, 1, 'the database goes on');
  await sql.end();
  await embedded.stop();
  const started = await tool([], settings);
  assert.deepEqual([started.errors, started.output], ['', running.output]);
  const pidFile = join(dataDir, 'postgresql', 'cluster', 'postmaster.pid');
  await assert.rejects(stat(pidFile), 'what the tool started has ended');
});
