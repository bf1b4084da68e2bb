import { createBatcher } from './batch.ts';
import { isDatabaseUnavailable, type Sql } from './database.ts';
import type { LaneOf } from './shard.ts';

/** Shared statements take some milliseconds; one that takes longer is held up. */
const heldUpMs = 100;

/** How much is shared. */
export interface BatchSettings {
  /** Items that share a statement at most. */
  readonly most: number;
  /** Statements of one kind under way at a time. */
  readonly lanes: number;
  /** Items of one kind that have to wait before another statement is sent beside one that is under way. */
  readonly gathered: number;
  /** Items of one kind that wait at most; the next is refused by `Overloaded`. */
  readonly waiting: number;
  /**
   * Which queue what is about the person waits in: items of different queues never share a statement. One queue for
   * each shard of a spread database, so that a statement goes to one machine; null when it isn't spread.
   */
  readonly laneOf: LaneOf | null;
}

/** Makes what requests that arrive together share: one statement in place of one each. One for a server. */
export interface Batches {
  /** Which shard a person lies in; null when the database isn't spread. */
  readonly laneOf: LaneOf | null;
  /**
   * @param work one statement about all items, with a result for each in their order; see `createBatcher`. When told
   * that the database is spread, its items are about persons of one shard, and it names them (`person_id = any(…)`) for
   * each table that it reads: Citus sends only such a statement on as it is
   * @returns what an item is handed to
   */
  of<Item, Result>(kind: {
    readonly work: (
      sql: Sql,
      items: readonly Item[],
      isSpread: boolean,
    ) => Promise<readonly Result[]>;
    /** Whom an item is about; left out for what is about no person. */
    readonly personOf?: (item: Item) => string;
    readonly clientOf: (item: Item) => string;
  }): (item: Item) => Promise<Result>;
}

/**
 * @param sql where shared statements are sent. INVARIANT: no transaction, so that each statement sees what was
 * committed before it began, and what it writes is durable when it resolves
 */
export function createBatches(sql: Sql, settings: Partial<BatchSettings> = {}): Batches {
  const { most = 64, lanes = 2, gathered = 32, waiting = 1024, laneOf = null } = settings;
  return {
    laneOf,
    of({ work, personOf, clientOf }) {
      type Item = Parameters<typeof clientOf>[0];
      const make = () =>
        createBatcher({
          ...{ most, lanes, gathered, heldUpMs, waiting, clientOf },
          work: (items: readonly Item[]) => work(sql, items, laneOf !== null),
          isLost: isDatabaseUnavailable,
        });
      const only = make();
      if (personOf === undefined || laneOf === null) return only;
      const batchers = new Map([[0, only]]);
      return (item) => {
        const lane = laneOf(personOf(item));
        let batcher = batchers.get(lane);
        if (batcher === undefined) {
          batcher = make();
          batchers.set(lane, batcher);
        }
        return batcher(item);
      };
    },
  };
}
