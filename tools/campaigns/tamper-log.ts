import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createSigningKey,
  formatVerifierKey,
  parseVerifierKey,
  type SigningKey,
} from '../../ledger/index.ts';
import {
  createTestServer,
  layOutDirectory,
  layOutPersons,
  smallDirectory,
  type TestServer,
  tolvan,
} from '../../server/http/test-server.ts';
import type { Database } from '../../server/platform/database.ts';
import { newId } from '../../server/platform/ids.ts';
import { roleUrl } from '../../server/platform/migrate.ts';
import { createLog } from '../../server/platform/telemetry.ts';
import type { Actor, Step } from '../../server/slices/audit/index.ts';
import { type Integrator, startIntegrator } from '../../server/slices/ledger/index.ts';
import { type RunningWitness, startWitness } from '../../witness/main.ts';
import type { Trust } from '../verify.ts';

/** A log that the real server, two integrators and a witness have made. */
export interface TamperLog {
  readonly server: TestServer;
  readonly key: SigningKey;
  readonly witness: RunningWitness;
  /** Address of its database for its owner. */
  readonly ownerUrl: string;
  /** What somebody outside believes, with a cosigned checkpoint from halfway. */
  readonly trust: Trust;
  readonly macKey: Uint8Array;
  /** Entries under the checkpoint that was kept. */
  readonly keptSize: number;
  /** For what lies outside the database. */
  readonly folder: string;
  /** Appends entries about several persons, by staff and by nobody. */
  append(count: number): Promise<void>;
  startIntegrator(options?: {
    readonly file?: string;
    /** Asks no witness. */
    readonly alone?: boolean;
  }): Promise<Integrator>;
  close(): Promise<void>;
}

const careUnit = 'SE2321000016-A001';
const homeHelp = 'SE2321000016-A002';
/** Seconds: what was sealed is older, what waits is younger. */
const patience = 2;
const quiet = createLog('info', { write: () => undefined });

/**
 * Fills a log and leaves it at rest: everything sealed, signed and cosigned, but a few entries that wait.
 * @param count entries, at the least
 * @param early told when a third is there
 */
export async function openTamperLog(
  count: number,
  early: (sql: Database) => Promise<void> = async () => undefined,
): Promise<TamperLog> {
  await using undo = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'samvy-tamper-'));
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  const server = await createTestServer();
  undo.defer(() => server.close());
  const { keys, config, audit } = server.dependencies;
  const ownerUrl = config.database.ownerUrl?.reveal() ?? '';
  const origin = config.ledger.origin;
  const key = createSigningKey({
    name: origin,
    type: 'ed25519',
    privateKey: keys.ledger.current.key,
  });
  const logs = [formatVerifierKey(key)];
  const witness = await startWitness({ name: 'witness.example', folder, port: 0, logs });
  undo.defer(() => witness.close());
  const witnessKey = parseVerifierKey(witness.verifierKey);
  if (!witnessKey.ok) throw new Error(witnessKey.detail);
  const witnesses = [{ url: new URL(witness.url), key: witnessKey.value }];

  await layOutDirectory(server.owner, smallDirectory);
  await layOutPersons(server.owner, [tolvan]);
  const macKey = new Uint8Array(keys.auditMac.current.key.export());
  const persons = Array.from({ length: 30 }, newId);
  const append = async (n: number) => {
    for (let begun = 0; begun < n; begun += 1) {
      const subjectId = persons[(begun * 7) % persons.length] ?? newId();
      const [step, actor] = begun % 2 === 0 ? aSignOut : aLock;
      await audit.appendAdministrative({ step, outcome: 'done', actor, subjectId });
    }
  };
  const start: TamperLog['startIntegrator'] = (options = {}) =>
    startIntegrator({
      url: roleUrl(ownerUrl, 'integrator'),
      macKey: keys.auditMac,
      key,
      origin,
      file: options.file ?? join(folder, 'checkpoint'),
      witnesses: options.alone === true ? [] : witnesses,
      log: quiet,
    });

  const integrators = [await start(), await start()];
  for (const integrator of integrators) undo.defer(() => integrator.stop().catch(() => undefined));
  const fill = async (share: number) => {
    await lookUp(server, careUnit);
    await lookUp(server, homeHelp);
    for (let part = 0; part < 4; part += 1) {
      await append(Math.ceil((count * share) / 4));
      await Promise.all(integrators.map((integrator) => integrator.settle()));
    }
    return await cosigned(server);
  };
  await fill(0.4);
  await early(server.owner);
  const kept = await fill(0.3);
  await fill(0.3);
  for (const integrator of integrators) await integrator.stop();
  await wait(1000 * patience);
  await append(3);
  const trust: Trust = {
    logKeys: logs,
    witnessKeys: [witness.verifierKey],
    macKeys: [['audit-mac', macKey]],
    kept: [kept],
    retentionYears: 10,
    now: Date.now(),
    patience,
  };
  const keptSize = Number(kept.split('\n')[1]);
  const opened = undo.move();
  return {
    ...{ server, key, witness, ownerUrl, trust, macKey, append, startIntegrator: start },
    ...{ keptSize, folder },
    close: () => opened.disposeAsync(),
  };
}

const aSignOut: readonly [Step, Actor] = ['signOut', { kind: 'nobody' }];
const aLock: readonly [Step, Actor] = [
  'lock',
  {
    ...{ kind: 'staff', staffId: randomUUID(), hsaId: 'SE2321000016-A003', name: 'Ebba Ek' },
    ...{ session: randomUUID(), assignment: null },
    unit: { id: randomUUID(), hsaId: 'SE2321000016-1101', name: 'Vårdcentralen Ån' },
    connectedProvider: {
      ...{ id: randomUUID(), hsaId: 'SE2321000016-1001', name: 'Region Norrmark' },
      ...{ kind: 'careProvider', part: null, showsStaffNames: true },
    },
  },
];

/** The newest checkpoint with what its witness said, once it has said it. */
async function cosigned(server: TestServer): Promise<string> {
  for (;;) {
    const [row] = await server.owner<{ size: number; witness: string | null }[]>`
      select size, witness from ledger.checkpoint left join ledger.cosignature using (size)
       order by size desc limit 1`;
    if (row?.witness) return (await server.app.inject('/ledger/checkpoint')).payload;
    await wait(50);
  }
}

/** A lookup as a staff member makes it, through the interface. */
async function lookUp(server: TestServer, hsaId: string): Promise<void> {
  const headers = await server.signedInStaff(hsaId);
  await server.owner`
    update session.session set assignment_id = assignment.id
      from directory.assignment
     where assignment.staff_id = session.staff_id and session.assignment_id is null`;
  const ask = async (path: string, payload: object): Promise<{ lookup?: string }> => {
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: { ...headers, 'idempotency-key': newId() },
      payload,
    });
    if (answer.statusCode >= 500) throw new Error(answer.body);
    return answer.json();
  };
  const { lookup } = await ask('/lookups', { number: '19121212-1212' });
  for (const step of ['flag', 'overview']) await ask(`/lookups/${lookup}/${step}`, {});
}
