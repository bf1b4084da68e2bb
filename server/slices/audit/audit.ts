import { type Canonical, sealEntry, verifyMac } from '@samvy/ledger';
import { type Batches, createBatches } from '../../platform/batches.ts';
import type { Database, Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import type { Actor, Entry, Step } from './entry.ts';
import {
  type Appended,
  type BodyKey,
  type BodyRow,
  type EntryRow,
  insertEntries,
  insertEntry,
  readBodies,
  readTime,
  type StoredEntry,
} from './store.ts';

/** Proof that an entry is committed and flushed. Only `append` makes one. */
export class DurableEntry {
  readonly id: string;
  readonly at: string;
  readonly step: Step;
  /** @internal */
  constructor(entry: Entry, made: typeof byAppend) {
    if (made !== byAppend) throw new TypeError('Only append makes a durable entry');
    this.id = entry.id;
    this.at = entry.at;
    this.step = entry.step;
  }
}
const byAppend = Symbol('made by append');

/** The log: everything that shows or changes personal data is entered here before anyone hears of it. */
export interface Audit {
  /**
   * Makes the entry durable.
   * @throws when it can't be stored; then nothing may be released
   */
  append(entry: Entry): Promise<DurableEntry>;
  /**
   * Makes the entry durable, and reads the bodies of the documents that it opens.
   * @returns the bodies that were found
   * @throws when it can't be stored; then nothing may be released
   */
  appendOpening(
    entry: Entry,
    documents: readonly BodyKey[],
  ): Promise<{ readonly entry: DurableEntry; readonly bodies: readonly BodyRow[] }>;
  /**
   * Makes the entry durable in one transaction with other statements: both or neither.
   * @param statements run on the transaction; what they return must not leave before this resolves
   */
  appendWith<T>(
    entry: Entry,
    statements: (sql: Sql) => Promise<T>,
  ): Promise<{ entry: DurableEntry; result: T }>;
  /**
   * As `appendWith`, for what many requests write: those that come together share a transaction.
   * @param write stores all; doing it twice must be the same as doing it once
   * @returns what an entry is handed to, with what is written with it: both are durable when it resolves, or neither is
   */
  sharedAppend<Item>(
    write: (sql: Sql, items: readonly Item[]) => Promise<void>,
  ): (entry: Entry, item: Item) => Promise<DurableEntry>;
  /** An entry about something that concerns no person, under `subjectId` (who acted). */
  appendAdministrative(event: {
    readonly step: Step;
    readonly outcome: 'done' | 'failed' | 'refused' | 'notFound';
    readonly actor: Actor;
    readonly subjectId: string;
    readonly details?: Canonical;
  }): Promise<DurableEntry>;
}

/**
 * @param sql connection as the role `app`, with steady plans: a plan for an entry, and for what is written with it, costs
 * more than both
 * @param keys MAC keys, which the database doesn't hold; entries are made with the current one and name it
 * @param handedOver told of every entry as soon as it is durable, in the context of the request that made it
 * @param batches lets entries that are made together share a statement
 */
export function createAudit(
  sql: Database,
  keys: MacKeys,
  handedOver: (entry: { readonly personId: string; readonly entryId: string }) => void = () =>
    undefined,
  batches: Batches = createBatches(sql),
): Audit {
  const byEntry = {
    personOf: ({ row }: Appended & OfClient) => row.personId,
    clientOf: ({ client }: Appended & OfClient) => client,
  };
  const store = batches.of({ work: insertEntries, ...byEntry });
  const body = batches.of({
    work: readBodies,
    personOf: ({ personId }: BodyKey) => personId,
    clientOf: ({ client }: BodyKey & OfClient) => client,
  });
  const durable = (entry: Entry) => {
    handedOver({ personId: entry.subject.id, entryId: entry.id });
    return new DurableEntry(entry, byAppend);
  };
  const appendOpening: Audit['appendOpening'] = async (entry, documents) => {
    const row = toEntryRow(entry, keys);
    const client = clientOf(entry);
    if (batches.laneOf === null || documents.length === 0) {
      const bodies = await store({ row, bodies: documents, client });
      return { entry: durable(entry), bodies };
    }
    // A linked person's documents may lie in another shard than the entry.
    await store({ row, bodies: [], client });
    const bodies = await Promise.all(documents.map((document) => body({ ...document, client })));
    return { entry: durable(entry), bodies: bodies.filter((found) => found !== undefined) };
  };
  const append = async (entry: Entry) => (await appendOpening(entry, [])).entry;
  return {
    append,
    appendOpening,
    async appendWith(entry, statements) {
      const sealed = toEntryRow(entry, keys);
      const result = await sql.begin(async (transaction) => {
        await insertEntry(transaction, sealed);
        return { value: await statements(transaction) };
      });
      return { entry: durable(entry), result: result.value };
    },
    sharedAppend<Item>(write: (sql: Sql, items: readonly Item[]) => Promise<void>) {
      const storeWith = batches.of({
        work: (_sql, appended: readonly (Appended & OfClient & { readonly item: Item })[]) =>
          sql.begin(async (transaction) => {
            const stored = await insertEntries(transaction, appended);
            await write(
              transaction,
              appended.map(({ item }) => item),
            );
            return stored;
          }),
        ...byEntry,
      });
      return async (entry: Entry, item: Item) => {
        const row = toEntryRow(entry, keys);
        await storeWith({ row, bodies: [], item, client: clientOf(entry) });
        return durable(entry);
      };
    },
    async appendAdministrative({ step, outcome, actor, subjectId, details }) {
      return append({
        id: newId(),
        at: await readTime(sql),
        step,
        outcome,
        subject: { kind: 'noPerson', id: subjectId },
        actor,
        lookup: null,
        ruleSet: null,
        decisions: [],
        grounds: null,
        details: details ?? null,
      });
    },
  };
}

/** For whom it is. */
interface OfClient {
  readonly client: string;
}

/** Who makes entries behind each other, not before others. */
function clientOf({ actor, subject }: Entry): string {
  return 'session' in actor ? actor.session : subject.id;
}

/** The entry as it is stored: sealed with the current key, which it names, with the columns that stand beside its bytes. */
export function toEntryRow(entry: Entry, { current }: Pick<MacKeys, 'current'>): EntryRow {
  const staff = entry.actor.kind === 'staff' ? entry.actor : null;
  return {
    ...sealEntry({ version: 1, ...entry } as unknown as Canonical, current.key),
    personId: entry.subject.id,
    id: entry.id,
    at: entry.at,
    keyId: current.id,
    step: entry.step,
    outcome: entry.outcome,
    lookupId: entry.lookup,
    staffId: staff?.staffId ?? null,
    unitId: staff?.unit?.id ?? null,
    readerId: staff?.connectedProvider?.id ?? null,
  };
}

/**
 * The entry as it was written; undefined when its content has been removed after the retention time.
 * @throws when the entry was not made by a holder of the key that it names
 */
export function openEntry(stored: StoredEntry, keys: Pick<MacKeys, 'find'>): Entry | undefined {
  const { bytes, salt, mac } = stored;
  if (bytes === null || salt === null) return undefined;
  const key = keys.find(stored.keyId);
  if (key === undefined) {
    throw new Error(`Entry ${stored.id} names a MAC key that this server does not have`);
  }
  if (!verifyMac({ bytes, salt, mac }, key)) {
    throw new Error(`Entry ${stored.id} was not written by Samvy: its MAC is wrong`);
  }
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Entry;
}
