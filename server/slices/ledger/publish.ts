import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  formatNote,
  openCheckpoint,
  proveConsistency,
  type SigningKey,
  signCheckpoint,
  type TreeHead,
  type VerifierKey,
  verifyConsistency,
} from '@samvy/ledger';
import type { Database, Sql } from '../../platform/database.ts';
import { insertCheckpoint, takeTurn } from './integrator-store.ts';
import { readCheckpoint, readHead } from './store.ts';
import { tilesIn } from './tiles.ts';

/** Why nothing is signed: the database holds a shorter or another log than the one last published. */
export class LogForkedError extends Error {
  override name = 'LogForkedError';
}

/**
 * Signs the committed root and publishes it; nothing to do when that is published. What was last published is
 * kept outside the database too, and nothing smaller than it, or inconsistent with it, is ever signed.
 */
export class Publisher {
  readonly #sql: Database;
  readonly #key: SigningKey;
  readonly #keys: () => readonly VerifierKey[];
  readonly #origin: string;
  readonly #file: string;

  /**
   * @param sql connection as the role `integrator`
   * @param settings.key signs
   * @param settings.keys all keys of the log, now: another server may sign with a newer one already
   * @param settings.file keeps the checkpoint last published, outside the database
   */
  constructor(
    sql: Database,
    settings: {
      readonly key: SigningKey;
      readonly keys: () => readonly VerifierKey[];
      readonly origin: string;
      readonly file: string;
    },
  ) {
    this.#sql = sql;
    this.#key = settings.key;
    this.#keys = settings.keys;
    this.#origin = settings.origin;
    this.#file = settings.file;
  }

  /**
   * @returns whether all that is committed is published now; another server may be at it
   * @throws LogForkedError, and then signs nothing
   */
  async publish(): Promise<boolean> {
    return await this.#sql.begin(async (transaction) => {
      const published = await this.#lastPublished();
      const head = await readHead(transaction);
      if (published !== undefined) await this.#check(published, head);
      const stored = await readCheckpoint(transaction);
      if (stored?.size === head.size) return true;
      if (!(await takeTurn(transaction))) return false;
      await this.#sign(transaction, published);
      return true;
    });
  }

  /** Reads again what another server may have sealed and published before it was this one's turn. */
  async #sign(transaction: Sql, published: TreeHead | undefined): Promise<void> {
    const head = await readHead(transaction);
    if (published !== undefined) await this.#check(published, head);
    const before = await readCheckpoint(transaction);
    if (before !== undefined && before.size > head.size) {
      throw new LogForkedError(
        `The log in the database has ${head.size} entries and a checkpoint of ${before.size}: restore the rest`,
      );
    }
    if (before?.size === head.size) return;
    // Each names the one before, so that one taken away is missed.
    const extensions = before === undefined ? [] : [`previous ${before.size}`];
    const note = formatNote(
      signCheckpoint({ origin: this.#origin, extensions, ...head }, this.#key),
    );
    await writeDurably(this.#file, note);
    await insertCheckpoint(transaction, { ...head, note });
  }

  async #lastPublished(): Promise<TreeHead | undefined> {
    const note = await readFile(this.#file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (note === undefined) return undefined;
    const opened = openCheckpoint(note, {
      origin: this.#origin,
      log: this.#keys(),
      witnesses: [],
    });
    if (opened.ok) return opened.value;
    throw new LogForkedError(
      `${this.#file} is no checkpoint of this log (${opened.detail}): restore it, or the key that signed it`,
    );
  }

  async #check(old: TreeHead, head: TreeHead): Promise<void> {
    if (head.size < old.size) {
      throw new LogForkedError(
        `The log in the database has ${head.size} entries and had ${old.size} when it was last published: restore the rest`,
      );
    }
    const proof = await proveConsistency(
      { oldSize: old.size, size: head.size },
      tilesIn(this.#sql),
    );
    if (!proof.ok || !verifyConsistency({ old, head, proof: proof.value })) {
      throw new LogForkedError(
        `The log in the database doesn't continue the one published with ${old.size} entries: restore it`,
      );
    }
  }
}

/** Written whole or not at all, and flushed before anybody sees it. */
async function writeDurably(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
