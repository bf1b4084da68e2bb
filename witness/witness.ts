import { createHash } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cosign,
  formatLatestSize,
  formatSignature,
  judgeAddCheckpoint,
  parseAddCheckpoint,
  type SigningKey,
  type TreeHead,
  type VerifierKey,
  witnessStatus,
} from '@samvy/ledger';

/** What a witness answers over HTTP (C2SP tlog-witness). */
export interface WitnessAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const plain = 'text/plain; charset=utf-8';

/**
 * A witness remembers the largest tree it has seen of each log, and cosigns a checkpoint only when it
 * continues that tree. So a log that was shortened, or that shows one tree here and another there, is found.
 */
export class Witness {
  readonly #key: SigningKey;
  readonly #logs: ReadonlyMap<string, readonly VerifierKey[]>;
  readonly #folder: string;
  readonly #now: () => number;
  /** One request at a time: what is read and what is recorded belong together. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param settings.key of type `cosignature`
   * @param settings.logs keys of the logs that are witnessed; a log's key bears its origin as name
   * @param settings.folder keeps the latest tree of each log
   * @param settings.now seconds since 1970
   */
  constructor(settings: {
    readonly key: SigningKey;
    readonly logs: readonly VerifierKey[];
    readonly folder: string;
    readonly now?: () => number;
  }) {
    this.#key = settings.key;
    this.#logs = Map.groupBy(settings.logs, ({ name }) => name);
    this.#folder = settings.folder;
    this.#now = settings.now ?? (() => Math.floor(Date.now() / 1000));
  }

  /** Answers `POST /add-checkpoint`. What is cosigned is on disk first. */
  addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    const answer = this.#last.then(
      () => this.#judge(body),
      () => this.#judge(body),
    );
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #judge(body: Uint8Array): Promise<WitnessAnswer> {
    const request = parseAddCheckpoint(body);
    if (!request.ok) return { status: 400, type: plain, body: `${request.detail}\n` };
    const { origin } = request.value;
    const keys = this.#logs.get(origin);
    if (keys === undefined) {
      return { status: 404, type: plain, body: 'This witness does not know the log.\n' };
    }
    const latest = await this.#latest(origin);
    const judged = judgeAddCheckpoint(request.value, { keys, latest });
    if (!judged.ok) {
      const status = witnessStatus[judged.code];
      return status === 409
        ? { status, type: 'text/x.tlog.size', body: formatLatestSize(latest?.size ?? 0) }
        : { status, type: plain, body: `${judged.detail}\n` };
    }
    const { size, root, text } = judged.value;
    await this.#record(origin, { size, root });
    return {
      status: 200,
      type: plain,
      body: formatSignature(cosign(text, this.#key, this.#now())),
    };
  }

  #fileOf(origin: string): string {
    return join(this.#folder, `${createHash('sha256').update(origin).digest('hex')}.json`);
  }

  async #latest(origin: string): Promise<TreeHead | undefined> {
    const text = await readFile(this.#fileOf(origin), 'utf8').catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      },
    );
    if (text === undefined) return undefined;
    const { size, root } = JSON.parse(text) as { size: number; root: string };
    return { size, root: new Uint8Array(Buffer.from(root, 'base64')) };
  }

  /** Whole or not at all, and flushed. */
  async #record(origin: string, { size, root }: TreeHead): Promise<void> {
    const path = this.#fileOf(origin);
    const file = await open(`${path}.new`, 'w', 0o600);
    try {
      await file.writeFile(
        JSON.stringify({ origin, size, root: Buffer.from(root).toString('base64') }),
      );
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
    const folder = await open(this.#folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}
