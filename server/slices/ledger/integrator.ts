import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SigningKey, VerifierKey } from '@samvy/ledger';
import { connect } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import type { Log } from '../../platform/telemetry.ts';
import { Cosigner, type KnownWitness } from './cosign.ts';
import { LogForkedError, Publisher } from './publish.ts';
import { Sequencer } from './sequence.ts';

/** How often the line of entries is looked at, in milliseconds: each is under a checkpoint within a second. */
const pauseMs = 150;
/** While another server is at it, in milliseconds. */
const betweenTurnsMs = 10;
/** How often witnesses are asked, in milliseconds. */
const cosignMs = 1000;
/** After a failure, in milliseconds. */
const retryMs = 1000;

/** Seals entries and publishes checkpoints for as long as the server runs. */
export interface Integrator {
  /** Why nothing is published any more; undefined while all is well. */
  trouble(): string | undefined;
  /** Seals what is in line and publishes it, then returns. For the end, and for tests. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts an integrator. Several servers may each have one: they take turns, and the head row keeps them apart.
 * @param settings.url PostgreSQL as the role `integrator`; straight to it, never through a pooler
 * @param settings.key signs
 * @param settings.keys all keys of the log, the one that signs and those before it; that one alone when left out
 */
export async function startIntegrator(settings: {
  readonly url: string;
  readonly macKey: MacKeys;
  readonly key: SigningKey;
  readonly keys?: () => readonly VerifierKey[];
  readonly origin: string;
  readonly file: string;
  readonly witnesses?: readonly KnownWitness[];
  readonly log: Log;
}): Promise<Integrator> {
  const { url, macKey, key, keys = () => [key], origin, file, witnesses = [], log } = settings;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const sql = connect(url, {
    max: 2,
    maxTransactions: 1,
    statementTimeoutMs: 30_000,
    applicationName: 'samvy integrator',
  });
  const sequencer = new Sequencer(sql, macKey);
  const publisher = new Publisher(sql, { key, keys, origin, file });
  const stopped = new AbortController();
  let trouble: string | undefined;

  /** One after the other, whoever asks. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };

  const sealAndPublish = async () => {
    const turn = await sequencer.turn();
    if (turn.refused > 0)
      log.error({ count: turn.refused }, 'entries that no server of ours wrote');
    const published = await publisher.publish();
    return { full: turn.sealed > 0 && turn.more, more: turn.more || !published };
  };

  const run = async () => {
    while (!stopped.signal.aborted) {
      try {
        const { full } = await inTurn(sealAndPublish);
        if (trouble !== undefined) log.info('the log is sealed again');
        trouble = undefined;
        if (!full)
          await wait(pauseMs, undefined, { signal: stopped.signal }).catch(() => undefined);
      } catch (error) {
        const forked = error instanceof LogForkedError;
        const why = forked ? error.message : 'The log is not sealed';
        if (trouble !== why) log.error({ err: error }, 'the log is not sealed');
        trouble = why;
        await wait(retryMs, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
  };

  const askOf = async (witness: KnownWitness) => {
    const cosigner = new Cosigner(sql, witness, key, keys);
    let refusal: string | undefined;
    while (!stopped.signal.aborted) {
      try {
        await cosigner.cosign();
        refusal = undefined;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (refusal !== why) log.error({ err: error }, 'a witness has not cosigned');
        refusal = why;
      }
      await wait(cosignMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  };
  const running = Promise.all([run(), ...witnesses.map(askOf)]);

  return {
    trouble: () => trouble,
    async settle() {
      while ((await inTurn(sealAndPublish)).more) await wait(betweenTurnsMs);
    },
    async stop() {
      stopped.abort();
      await running;
      await sql.end();
    },
  };
}
