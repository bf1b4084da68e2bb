import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** More answers wait to be read than the spool may hold. */
export class AnswersNotRead extends Error {
  override readonly name = 'AnswersNotRead';
}

const memoryBytesDefault = 1024 * 1024;
const fileBytesDefault = 512 * 1024 * 1024;
const readBytes = 64 * 1024;

/**
 * Answers on their way to a client that may send its whole file before it reads any. Were writing to wait
 * for the client's reading, both sides would wait for ever once the buffers between them are full. So
 * answers beyond `memoryBytes` wait in a temporary file, which has no name and is gone with the process.
 */
export class AnswerSpool {
  readonly #memoryBytes: number;
  readonly #fileBytes: number;
  #memory: Buffer[] = [];
  #inMemory = 0;
  #file: FileHandle | undefined;
  /** The part of the file that waits: from `#from` until `#until`. */
  #from = 0;
  #until = 0;
  #writing = false;
  #ended = false;
  #closed = false;
  #wake: (() => void) | undefined;

  constructor(limits: { memoryBytes?: number; fileBytes?: number } = {}) {
    this.#memoryBytes = limits.memoryBytes ?? memoryBytesDefault;
    this.#fileBytes = limits.fileBytes ?? fileBytesDefault;
  }

  /** False when the reader has gone: nobody will read what is written. */
  get open(): boolean {
    return !this.#closed;
  }

  /**
   * Adds text after all that was added before; one call at a time.
   * @throws AnswersNotRead when too much waits
   */
  async write(text: string): Promise<void> {
    if (this.#closed || text === '') return;
    const bytes = Buffer.from(text, 'utf8');
    if (this.#from === this.#until && this.#inMemory + bytes.length <= this.#memoryBytes) {
      this.#memory.push(bytes);
      this.#inMemory += bytes.length;
    } else {
      await this.#writeToFile(bytes);
    }
    this.#wake?.();
  }

  /** No more is written. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  /** The answers in order, as a stream; when it is destroyed the spool closes. */
  readable(): Readable {
    const stream: Readable = new Readable({
      highWaterMark: readBytes,
      read: () => {
        this.#pushNext(stream).catch((error: Error) => stream.destroy(error));
      },
      destroy: (error, done) => {
        this.#closed = true;
        this.#memory = [];
        this.#wake?.();
        const dropped = this.#writing ? Promise.resolve() : this.#drop();
        dropped.then(
          () => done(error),
          (failed: Error) => done(error ?? failed),
        );
      },
    });
    return stream;
  }

  async #writeToFile(bytes: Buffer): Promise<void> {
    this.#writing = true;
    try {
      if (this.#from === this.#until) {
        this.#from = 0;
        this.#until = 0;
      }
      if (this.#until + bytes.length > this.#fileBytes) throw new AnswersNotRead();
      this.#file ??= await openNameless();
      await this.#file.write(bytes, 0, bytes.length, this.#until);
      this.#until += bytes.length;
    } finally {
      this.#writing = false;
      if (this.#closed) await this.#drop();
    }
  }

  async #pushNext(stream: Readable): Promise<void> {
    while (!this.#closed) {
      const chunk = await this.#next();
      if (chunk !== undefined) {
        stream.push(chunk);
        return;
      }
      if (this.#ended) {
        stream.push(null);
        return;
      }
      await this.#more();
    }
  }

  async #next(): Promise<Buffer | undefined> {
    if (this.#memory.length > 0) {
      const chunk = Buffer.concat(this.#memory);
      this.#memory = [];
      this.#inMemory = 0;
      return chunk;
    }
    const waiting = this.#until - this.#from;
    if (waiting === 0 || this.#file === undefined) return undefined;
    const size = Math.min(waiting, readBytes);
    const { bytesRead, buffer } = await this.#file.read(Buffer.alloc(size), 0, size, this.#from);
    if (bytesRead === 0) throw new Error('The file of waiting answers is shorter than written');
    this.#from += bytesRead;
    return buffer.subarray(0, bytesRead);
  }

  async #more(): Promise<void> {
    await new Promise<void>((resolve) => {
      // What came since `#next` looked would otherwise be waited for in vain.
      if (this.#memory.length > 0 || this.#from < this.#until || this.#ended || this.#closed) {
        resolve();
      } else {
        this.#wake = resolve;
      }
    });
    this.#wake = undefined;
  }

  async #drop(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }
}

/** A file for the owner only, whose name is removed at once. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'samvy-answers-'));
  const file = await open(join(folder, 'answers'), 'wx+', 0o600);
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return file;
}
