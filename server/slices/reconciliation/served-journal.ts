import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** An entry that this server has handed to release. */
export interface HandedOver {
  readonly personId: string;
  readonly entryId: string;
}

/** What one closed file of the journal tells. */
export interface ServedPage {
  readonly path: string;
  readonly entries: readonly HandedOver[];
  /** Answers that went out with no entry behind them, by the pattern of their route. */
  readonly unlogged: readonly string[];
}

/** How many entries a request has made so far. */
export interface RequestCount {
  entries: number;
}

const flushMs = 50;
/** How the name of a file ends in which nothing more will be written, also while its process lives. */
export const closedEnding = '.closed.jsonl';

/**
 * What was served, kept by the server itself and outside the database: so that an entry which somebody takes
 * out of the log is missed. One file a process and period; a lost last moment of a killed process loses
 * nothing but the check of that moment.
 */
export class ServedJournal {
  readonly #folder: string;
  readonly #name: string;
  readonly #requests = new AsyncLocalStorage<RequestCount>();
  #file: string;
  #turn = 0;
  #lines: string[] = [];
  #writing: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #failed: unknown;

  /** @param name of this process, unlike any other's */
  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
    this.#file = this.#nextFile();
  }

  #nextFile(): string {
    this.#turn += 1;
    return join(this.#folder, `${this.#name}-${String(this.#turn).padStart(9, '0')}.jsonl`);
  }

  /** Runs a request so that its entries are counted. @returns where they are counted */
  during(next: () => void): RequestCount {
    const count = { entries: 0 };
    this.#requests.run(count, next);
    return count;
  }

  /** An entry is durable, and what it tells of may leave. */
  handedOver({ personId, entryId }: HandedOver): void {
    const request = this.#requests.getStore();
    if (request !== undefined) request.entries += 1;
    this.#add(`["${personId}","${entryId}"]`);
  }

  /** An answer has gone out on a route that shows or changes personal data. */
  answered(route: string, { entries }: RequestCount): void {
    if (entries === 0) this.#add(JSON.stringify({ unlogged: route }));
  }

  #add(line: string): void {
    this.#lines.push(line);
    this.#timer ??= setTimeout(() => void this.#flush(), flushMs).unref();
  }

  #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(async () => {
      const lines = this.#lines;
      if (lines.length === 0) return;
      this.#lines = [];
      try {
        await mkdir(this.#folder, { recursive: true, mode: 0o700 });
        await appendFile(this.#file, `${lines.join('\n')}\n`, { mode: 0o600 });
        this.#failed = undefined;
      } catch (error) {
        this.#lines = [...lines, ...this.#lines];
        this.#failed = error;
      }
    });
    return this.#writing;
  }

  /**
   * Closes the file and begins a new one, so that whichever process compares can have it.
   * @throws when the journal can't be written
   */
  async turn(): Promise<void> {
    await this.#flush();
    if (this.#failed !== undefined) throw this.#failed;
    const closed = this.#file;
    this.#file = this.#nextFile();
    await rename(closed, closed.replace(/\.jsonl$/, closedEnding)).catch(unlessGone);
  }

  /**
   * Begins a new file and gives the closed ones, also those of other processes and of those before this one.
   * @param isOpen which other processes' files, unless they are closed, are still being written
   * @throws when the journal can't be written
   */
  async closedPages(isOpen: (name: string) => boolean): Promise<readonly ServedPage[]> {
    await this.turn();
    const names = (await readdir(this.#folder).catch(unlessGone)) ?? [];
    const pages: ServedPage[] = [];
    for (const name of names.filter((file) => file.endsWith('.jsonl')).toSorted()) {
      if (isOpen(name) || join(this.#folder, name) === this.#file) continue;
      const path = await this.#take(name);
      if (path !== undefined) pages.push(await readPage(path));
    }
    return pages;
  }

  /** Another process's file is made one of our own, so that nobody else compares it as well. */
  async #take(name: string): Promise<string | undefined> {
    const path = join(this.#folder, name);
    if (name.startsWith(`${this.#name}-`)) return path;
    const own = this.#nextFile().replace(/\.jsonl$/, closedEnding);
    const isTaken = await rename(path, own).then(() => true, unlessGone);
    return isTaken === true ? own : undefined;
  }

  /** Puts a page that doesn't add up aside, where it stays for whoever looks into it. */
  async keep({ path }: ServedPage): Promise<void> {
    const folder = join(this.#folder, 'unaccounted');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(path, join(folder, basename(path)));
  }

  /** Forgets a page that has been accounted for. */
  async forget({ path }: ServedPage): Promise<void> {
    await rm(path, { force: true });
  }

  /** Writes what is left. */
  async close(): Promise<void> {
    await this.#flush();
    const file = await open(this.#file, 'r').catch(() => undefined);
    await file?.sync();
    await file?.close();
  }
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** A line that was cut off when its process was killed is left out. */
async function readPage(path: string): Promise<ServedPage> {
  const entries: HandedOver[] = [];
  const unlogged: string[] = [];
  for (const line of (await readFile(path, 'utf8')).split('\n').slice(0, -1)) {
    const value = JSON.parse(line) as readonly [string, string] | { readonly unlogged: string };
    if ('unlogged' in value) unlogged.push(value.unlogged);
    else entries.push({ personId: value[0], entryId: value[1] });
  }
  return { path, entries, unlogged };
}
