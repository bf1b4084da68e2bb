import type { Batches } from '../../platform/batches.ts';
import type { Sql } from '../../platform/database.ts';
import type { LaneOf } from '../../platform/shard.ts';
import {
  listPersonHeads,
  listPersonsByNumbers,
  type PersonHead,
  type PersonNumber,
} from '../person/index.ts';
import { type RawCase, readWhole } from './linked-shards.ts';
import {
  type CaseKey,
  type Clock,
  type HeaderQuery,
  readCases,
  readCasesWithDocument,
  readCasesWithHeaders,
  readClock,
} from './store.ts';

/**
 * What the steps of a lookup read, those that ask together in one statement. Each is read after it was asked for, and
 * nothing is kept: what was changed before a request came, it sees.
 */
export interface Cases {
  /** Without documents. */
  read(key: CaseKey): Promise<RawCase>;
  readWithHeaders(key: CaseKey, query: HeaderQuery): Promise<RawCase>;
  /** With one document, and its other versions. */
  readWithDocument(key: CaseKey, documentId: string): Promise<RawCase>;
  /** Who has the number; undefined when nobody has. */
  findPerson(number: PersonNumber, staffId: string): Promise<string | undefined>;
  readHead(personId: string, staffId: string): Promise<PersonHead>;
  readClock(): Promise<Clock>;
}

/** One case without documents, read by itself: in a transaction, with what it has written. */
export function readCase(sql: Sql, key: CaseKey, laneOf: LaneOf | null): Promise<RawCase> {
  return readWhole(laneOf, async (asked: CaseKey) => {
    const [row] = await readCases(sql, [asked], laneOf !== null);
    if (row === undefined) throw new Error('The statement gave no row');
    return row;
  })(key);
}

/** Once for a server, so that all its requests share. */
export function createCases(batches: Batches): Cases {
  const { laneOf } = batches;
  const about = {
    personOf: ({ personId, within }: CaseKey) => within?.[0] ?? personId,
    clientOf: ({ staffId }: CaseKey) => staffId,
  };
  const alone = readWhole(laneOf, batches.of({ work: readCases, ...about }));
  const withHeaders = readWhole(laneOf, batches.of({ work: readCasesWithHeaders, ...about }));
  const withDocument = readWhole(laneOf, batches.of({ work: readCasesWithDocument, ...about }));
  const asking = { clientOf: ({ staffId }: { readonly staffId: string }) => staffId };
  const persons = batches.of({
    work: (sql, asked: readonly { readonly number: PersonNumber; readonly staffId: string }[]) =>
      listPersonsByNumbers(
        sql,
        asked.map(({ number }) => number),
      ),
    ...asking,
  });
  const heads = batches.of({
    work: (sql, asked: readonly { readonly personId: string; readonly staffId: string }[]) =>
      listPersonHeads(
        sql,
        asked.map(({ personId }) => personId),
      ),
    personOf: ({ personId }) => personId,
    ...asking,
  });
  const clock = batches.of({
    async work(sql, asked: readonly undefined[]) {
      const read = await readClock(sql);
      return asked.map(() => read);
    },
    clientOf: () => '',
  });
  return {
    read: alone,
    readWithHeaders: (key, query) => withHeaders({ ...key, ...query }),
    readWithDocument: (key, documentId) => withDocument({ ...key, documentId }),
    findPerson: (number, staffId) => persons({ number, staffId }),
    readHead: (personId, staffId) => heads({ personId, staffId }),
    readClock: () => clock(undefined),
  };
}
