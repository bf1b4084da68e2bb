/** So many wait that the one who asks is better told at once: try again. */
export class Overloaded extends Error {
  override name = 'Overloaded';
  constructor() {
    super('Too many requests wait for the same work.');
  }
}

/** How items that arrive together are worked on together. */
export interface BatchOptions<Item, Result> {
  /**
   * The work on a batch: one result for each item, in the order of the items. It may be asked again about the items
   * of a batch that failed, so doing it twice must be the same as doing it once.
   */
  readonly work: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Items of a batch at most. */
  readonly most: number;
  /** Batches under way at a time. */
  readonly lanes: number;
  /** Items that have to wait before another lane is taken beside one that is busy. */
  readonly gathered: number;
  /** A batch that takes longer is held up, by a lock or by one of its items: what waits takes another lane. */
  readonly heldUpMs: number;
  /** Items that wait at most; the next one is refused by `Overloaded`. */
  readonly waiting: number;
  /** For whom an item is: those who ask much wait behind each other, not before the rest. */
  readonly clientOf: (item: Item) => string;
  /** Does the error say that the work can't be done for anybody now? Then nothing is tried again. */
  readonly isLost: (error: unknown) => boolean;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers what arrives while the lanes are busy, so that work which costs as much for many as for one is done for
 * many. An item never joins a batch that is under way: its work begins after it arrived.
 *
 * - A batch takes one item of each client in turn, until it is full.
 * - While a lane is busy, another is taken when many have gathered, or when the busy one seems to be held up. Else what
 *   waits gathers on: a large batch costs each of its items less.
 * - When a batch fails, its halves are tried, down to single items: only an item that fails alone is rejected.
 * - When the work is lost (`isLost`), all that is under way in the batch and all that waits is rejected at once.
 *
 * @returns what an item is handed to, resolved with its own result
 */
export function createBatcher<Item, Result>(
  options: BatchOptions<Item, Result>,
): (item: Item) => Promise<Result> {
  const { work, most, lanes, gathered, heldUpMs, clientOf, isLost } = options;
  /** The clients in turn: the first is served next. */
  const queues = new Map<string, Waiting<Item, Result>[]>();
  let waiting = 0;
  let busy = 0;
  let isStarting = false;
  /** Of the busy lanes, those that take longer than usual. */
  let heldUp = 0;

  /** What arrives within one turn of the event loop goes together, also when a lane is free. */
  function start(): void {
    if (isStarting || !mayBegin()) return;
    isStarting = true;
    setImmediate(() => {
      isStarting = false;
      while (mayBegin()) void occupy(take(most));
    });
  }

  function mayBegin(): boolean {
    if (waiting === 0 || busy >= lanes) return false;
    return busy === heldUp || waiting >= gathered;
  }

  function take(count: number): Waiting<Item, Result>[] {
    const batch: Waiting<Item, Result>[] = [];
    while (batch.length < count) {
      const next = queues.entries().next().value;
      if (next === undefined) break;
      const [client, queue] = next;
      queues.delete(client);
      const first = queue.shift();
      if (first !== undefined) batch.push(first);
      if (queue.length > 0) queues.set(client, queue);
    }
    waiting -= batch.length;
    return batch;
  }

  async function occupy(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    let isHeldUp = false;
    const slow = setTimeout(() => {
      isHeldUp = true;
      heldUp += 1;
      start();
    }, heldUpMs);
    busy += 1;
    const lost = await run(batch);
    busy -= 1;
    clearTimeout(slow);
    if (isHeldUp) heldUp -= 1;
    if (lost !== undefined) rejectWaiting(lost.error);
    start();
  }

  /** @returns why everything is lost, if it is; never rejects */
  async function run(
    batch: readonly Waiting<Item, Result>[],
  ): Promise<{ readonly error: unknown } | undefined> {
    try {
      const results = await work(batch.map(({ item }) => item));
      if (results.length !== batch.length) throw new Error('The work left out items of its batch');
      batch.forEach(({ resolve }, place) => {
        resolve(results[place] as Result); // reason: as many results as items, checked above
      });
      return undefined;
    } catch (error) {
      const isOver = isLost(error);
      if (isOver || batch.length === 1) {
        for (const { reject } of batch) reject(error);
        return isOver ? { error } : undefined;
      }
      const middle = Math.ceil(batch.length / 2);
      const lost = await run(batch.slice(0, middle));
      if (lost === undefined) return run(batch.slice(middle));
      for (const { reject } of batch.slice(middle)) reject(lost.error);
      return lost;
    }
  }

  function rejectWaiting(error: unknown): void {
    const all = [...queues.values()].flat();
    queues.clear();
    waiting = 0;
    for (const { reject } of all) reject(error);
  }

  return (item) => {
    if (waiting >= options.waiting) return Promise.reject(new Overloaded());
    return new Promise((resolve, reject) => {
      const client = clientOf(item);
      const queue = queues.get(client);
      if (queue === undefined) queues.set(client, [{ item, resolve, reject }]);
      else queue.push({ item, resolve, reject });
      waiting += 1;
      start();
    });
  };
}
