import {
  cosignatureTime,
  formatAddCheckpoint,
  formatSignature,
  openCheckpoint,
  parseLatestSize,
  parseSignatures,
  proveConsistency,
  type VerifierKey,
} from '@samvy/ledger';
import type { Database } from '../../platform/database.ts';
import { insertCosignature } from './integrator-store.ts';
import { readCheckpoint } from './store.ts';
import { tilesIn } from './tiles.ts';

/** A witness, as the log knows it. */
export interface KnownWitness {
  readonly url: URL;
  /** Of type `cosignature`. */
  readonly key: VerifierKey;
}

/** Why a witness hasn't cosigned; what it says of a fork is for the operator to act on at once. */
export class NotCosignedError extends Error {
  override name = 'NotCosignedError';
}

const answerMs = 5000;

/** Has the newest checkpoint cosigned by one witness (C2SP tlog-witness). */
export class Cosigner {
  readonly #sql: Database;
  readonly #witness: KnownWitness;
  readonly #origin: string;
  readonly #keys: () => readonly VerifierKey[];
  /** Size of the last checkpoint that the witness cosigned; unknown after a start. */
  #cosigned = 0;

  /**
   * @param sql connection as the role `integrator`
   * @param log a key of the log
   * @param keys all keys of the log, now; that one alone when left out
   */
  constructor(
    sql: Database,
    witness: KnownWitness,
    log: VerifierKey,
    keys = () => [log] as readonly VerifierKey[],
  ) {
    this.#sql = sql;
    this.#witness = witness;
    this.#origin = log.name;
    this.#keys = keys;
  }

  /** @throws NotCosignedError when the witness refuses, or doesn't answer as a witness */
  async cosign(): Promise<void> {
    const checkpoint = await readCheckpoint(this.#sql);
    if (checkpoint === undefined || checkpoint.size === this.#cosigned) return;
    const { size, note } = checkpoint;
    let answer = await this.#ask(note, this.#cosigned, size);
    if (answer.status === 409) {
      const latest = parseLatestSize(await answer.text());
      if (!latest.ok || latest.value > size) {
        throw new NotCosignedError(
          `${this.#witness.key.name} has seen a larger log than the one here: compare the two before anything else`,
        );
      }
      answer = await this.#ask(note, latest.value, size);
    }
    const text = await answer.text();
    if (answer.status !== 200) {
      throw new NotCosignedError(`${this.#witness.key.name} answered ${answer.status}`);
    }
    await this.#keep(size, note, text);
    this.#cosigned = size;
  }

  async #ask(note: string, oldSize: number, size: number): Promise<Response> {
    const proof = await proveConsistency({ oldSize, size }, tilesIn(this.#sql));
    if (!proof.ok) throw new NotCosignedError(`The tiles are damaged: ${proof.detail}`);
    return await fetch(new URL('add-checkpoint', withSlash(this.#witness.url)), {
      method: 'POST',
      body: formatAddCheckpoint({ oldSize, proof: proof.value, note }),
      signal: AbortSignal.timeout(answerMs),
    });
  }

  async #keep(size: number, note: string, answer: string): Promise<void> {
    const { key } = this.#witness;
    const opened = openCheckpoint(note + answer, {
      origin: this.#origin,
      log: this.#keys(),
      witnesses: [key],
    });
    const signatures = parseSignatures(answer);
    const own = signatures.ok
      ? signatures.value.find(({ name, keyId }) => name === key.name && keyId === key.id)
      : undefined;
    const time = own === undefined ? undefined : cosignatureTime(own.signature);
    const verified = opened.ok && opened.value.cosignatures.some(({ name }) => name === key.name);
    if (!verified || own === undefined || time === undefined) {
      throw new NotCosignedError(`${key.name} answered with a cosignature that is not its own`);
    }
    await insertCosignature(this.#sql, size, {
      witness: key.name,
      line: formatSignature(own).trimEnd(),
      at: new Date(time * 1000).toISOString(),
    });
  }
}

function withSlash(url: URL): URL {
  return url.href.endsWith('/') ? url : new URL(`${url.href}/`);
}
