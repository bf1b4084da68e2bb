import {
  genuineCommitment,
  type SeriesEnd,
  sealLeafRecord,
  seriesStart,
  TileWriter,
  type TreeHead,
  type TileWriter as Writer,
} from '@samvy/ledger';
import type { Database, Instant, Sql } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { readShards } from '../../platform/shard.ts';
import {
  deletePending,
  insertLeaves,
  type LeafRow,
  listPending,
  listPendingSpread,
  listSeriesEnds,
  listSeriesEndsSpread,
  lockHead,
  type PendingEntry,
  refusePending,
  takeTurn,
  writeHead,
  writeTiles,
} from './integrator-store.ts';
import { tilesIn } from './tiles.ts';

/** Entries sealed in one transaction: enough to keep up, few enough that the first is sealed at once. */
const batchSize = 4000;

/** What one turn of sealing came to. */
export interface Turn {
  readonly sealed: number;
  /** Entries whose MAC is wrong: somebody else than a server of ours wrote them. */
  readonly refused: number;
  /** More may be waiting: the batch was full, or another server is at it. */
  readonly more: boolean;
}

const nothing: Turn = { sealed: 0, refused: 0, more: false };
const notOurs: Turn = { ...nothing, more: true };

/** Seals entries in their order. Keeps the right edge of the tree between turns, while nobody else seals. */
export class Sequencer {
  readonly #sql: Database;
  readonly #macKeys: MacKeys;
  #writer: Writer | undefined;
  #isSpread: boolean | undefined;

  /** @param sql connection as the role `integrator` */
  constructor(sql: Database, macKeys: MacKeys) {
    this.#sql = sql;
    this.#macKeys = macKeys;
  }

  /**
   * Takes entries out of the line and puts each under the tree, in one transaction under the lock of the head.
   * @throws when the stored tiles don't give the stored root, or the database is away
   */
  async turn(): Promise<Turn> {
    this.#isSpread ??= (await readShards(this.#sql)).length > 0;
    try {
      return await this.#sql.begin(async (transaction) => {
        if (!(await takeTurn(transaction))) return notOurs;
        return await this.#seal(transaction);
      });
    } catch (error) {
      // The writer may be ahead of what was committed.
      this.#writer = undefined;
      throw error;
    }
  }

  async #seal(transaction: Sql): Promise<Turn> {
    const list = this.#isSpread === true ? listPendingSpread : listPending;
    const pending = await list(transaction, batchSize);
    if (pending.length === 0) return nothing;
    const head = await lockHead(transaction);
    const { genuine, forged } = sortOut(pending, this.#macKeys);
    if (forged.length > 0) await refusePending(transaction, forged);
    if (genuine.length > 0) {
      const writer = await this.#writerAt(head, transaction);
      const persons = [...new Set(genuine.map(({ personId }) => personId))];
      const listEnds = this.#isSpread === true ? listSeriesEndsSpread : listSeriesEnds;
      const ends = await listEnds(transaction, persons);
      await insertLeaves(transaction, appendAll(ends, writer, genuine));
      await writeTiles(transaction, writer.takeTiles());
      await writeHead(transaction, { size: writer.size, root: writer.root() });
      await deletePending(transaction, genuine);
    }
    return {
      sealed: genuine.length,
      refused: forged.length,
      more: pending.length === batchSize,
    };
  }

  async #writerAt(head: TreeHead, transaction: Sql): Promise<Writer> {
    const kept = this.#writer;
    if (kept?.size === head.size && Buffer.compare(kept.root(), head.root) === 0) return kept;
    const resumed = await TileWriter.resume(head, tilesIn(transaction));
    if (!resumed.ok) throw new Error(`The log can't go on: ${resumed.detail}`);
    this.#writer = resumed.value;
    return resumed.value;
  }
}

/** An entry that a server of ours wrote, by its commitment. */
interface GenuineEntry {
  readonly personId: string;
  readonly entryId: string;
  readonly entryAt: Instant;
  readonly entry: Uint8Array;
}

/** Which entries a server of ours wrote. Content is never gone before it is sealed. */
function sortOut(pending: readonly PendingEntry[], keys: MacKeys) {
  const genuine: GenuineEntry[] = [];
  const forged: PendingEntry[] = [];
  for (const line of pending) {
    const entry = commitmentOf(line, keys);
    if (entry === undefined) forged.push(line);
    else genuine.push({ ...keyOf(line), entry });
  }
  return { genuine, forged };
}

/** The commitment to a genuine entry; undefined when somebody else wrote, copied, repeated or removed it. */
function commitmentOf(line: PendingEntry, keys: MacKeys): Uint8Array | undefined {
  const { keyId, bytes, salt, mac } = line;
  if (line.isSealed || keyId === null || bytes === null || salt === null || mac === null) {
    return undefined;
  }
  const key = keys.find(keyId);
  if (key === undefined || !isItself(line, bytes)) return undefined;
  return genuineCommitment({ bytes, salt, mac }, key);
}

const keyOf = ({ personId, entryId, entryAt }: PendingEntry) => ({ personId, entryId, entryAt });

/** False for a true entry that was copied under another id, person or time: its MAC is right all the same. */
function isItself({ personId, entryId, entryAt }: PendingEntry, bytes: Uint8Array): boolean {
  try {
    const { id, at, subject } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      readonly id?: unknown;
      readonly at?: unknown;
      readonly subject?: { readonly id?: unknown };
    };
    const isThen = Date.parse(String(at)) === Date.parse(entryAt);
    return id === entryId && subject?.id === personId && isThen;
  } catch {
    return false;
  }
}

function appendAll(
  found: Awaited<ReturnType<typeof listSeriesEnds>>,
  writer: Writer,
  entries: readonly GenuineEntry[],
): readonly LeafRow[] {
  const ends = new Map<string, SeriesEnd>(found.map(({ personId, ...end }) => [personId, end]));
  return entries.map(({ personId, entryId, entryAt, entry }) => {
    const end = ends.get(personId) ?? seriesStart;
    const number = end.number + 1;
    const record = sealLeafRecord({ entry, number, previous: end.commitment });
    const leafIndex = writer.size;
    writer.append(record.commitment);
    ends.set(personId, { number, commitment: record.commitment });
    return { personId, number, entryId, entryAt, leafIndex, ...record };
  });
}
