import { once } from 'node:events';
import { connect, createServer, type NetConnectOpts, type Socket } from 'node:net';

/** A statement as it was sent to PostgreSQL, with the values of its last run. */
export interface SentStatement {
  readonly text: string;
  /** Object ids of the types that were declared; 0 where PostgreSQL is to tell. */
  readonly types: readonly number[];
  values: readonly (string | null)[];
}

/** Stands between a server and its database, passes everything on, and notes the statements. */
export interface Listener {
  readonly port: number;
  /** By their text. */
  readonly statements: ReadonlyMap<string, SentStatement>;
  /** Forgets what was sent so far, but for what is prepared. */
  forget(): void;
  close(): Promise<void>;
}

/** Listens between 127.0.0.1 and a PostgreSQL server. Connections must not be encrypted. */
export async function listenBetween(target: NetConnectOpts): Promise<Listener> {
  const statements = new Map<string, SentStatement>();
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(target);
    const note = noteOf(statements);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('data', note);
    client.pipe(database).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port');
  return {
    port: address.port,
    statements,
    forget: () => statements.clear(),
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** What a connection sends: after the greeting, messages of a letter, a length that counts itself, and a body. */
function noteOf(statements: Map<string, SentStatement>): (bytes: Buffer) => void {
  const prepared = new Map<string, SentStatement>();
  let greeted = false;
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = greeted ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readInt32BE(head);
      if (rest.length < end) return;
      const message = rest.subarray(0, end);
      rest = rest.subarray(end);
      if (greeted) noteMessage(message, prepared, statements);
      greeted = true;
    }
  };
}

function noteMessage(
  message: Buffer,
  prepared: Map<string, SentStatement>,
  statements: Map<string, SentStatement>,
): void {
  let place = 5;
  const word = () => {
    const end = message.indexOf(0, place);
    const text = message.toString('utf8', place, end);
    place = end + 1;
    return text;
  };
  const int16 = () => {
    place += 2;
    return message.readInt16BE(place - 2);
  };
  const int32 = () => {
    place += 4;
    return message.readInt32BE(place - 4);
  };
  const kind = String.fromCharCode(message[0] ?? 0);
  if (kind === 'P') {
    const name = word();
    const text = word();
    const types = Array.from({ length: int16() }, int32);
    prepared.set(name, { text, types, values: [] });
  } else if (kind === 'B') {
    word();
    const statement = prepared.get(word());
    if (statement === undefined) throw new Error('A statement was run that was not prepared');
    const formats = Array.from({ length: int16() }, int16);
    statement.values = Array.from({ length: int16() }, (_, n) => {
      const length = int32();
      if (length < 0) return null;
      place += length;
      const value = message.subarray(place - length, place);
      const isBinary = (formats[n] ?? formats[0] ?? 0) === 1;
      return isBinary ? `\\x${value.toString('hex')}` : value.toString('utf8');
    });
    statements.set(statement.text, statement);
  }
}

/** A node of a plan, as `explain (format json, verbose)` tells it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Where a table lies, and by which column; and of which table an index is. */
export interface Spread {
  /** The columns of which one must be named; none for a table that isn't spread. By `schema.table`, partitions too. */
  keysOf(table: string): readonly string[];
  /** `schema.table` of an index. */
  tableOf(index: string): string | undefined;
}

/**
 * What a plan does to spread tables that must not be: reading one whole, or by an index without the column that it
 * is spread by. A sentence each. A lookup of one person must cost the same however many others there are.
 */
export function findWideScans(plan: PlanNode, spread: Spread): readonly string[] {
  return [...scans(plan)].flatMap((node) => {
    const index = node['Index Name'];
    const table =
      node['Relation Name'] === undefined
        ? spread.tableOf(index ?? '')
        : `${node.Schema}.${node['Relation Name']}`;
    const keys = table === undefined ? [] : spread.keysOf(table);
    if (keys.length === 0) return [];
    if (index === undefined) return [`${table} is read whole`];
    const named = new RegExp(`(?<!\\w)(${keys.join('|')})\\)?(::\\w+)? = `);
    if (named.test(node['Index Cond'] ?? '')) return [];
    return [`${table} is read by ${index} without ${keys.join(' or ')}`];
  });
}

/** The nodes that read tables or indexes. */
function* scans(node: PlanNode): Generator<PlanNode> {
  const type = node['Node Type'];
  const reads =
    type.endsWith('Scan') && (node['Relation Name'] ?? node['Index Name']) !== undefined;
  // A bitmap's pages are chosen by the index below it.
  if (reads && type !== 'Bitmap Heap Scan') yield node;
  for (const below of node.Plans ?? []) yield* scans(below);
}

/** The indexes that a plan reads. */
export function indexesOf(plan: PlanNode): readonly string[] {
  return [...scans(plan)].flatMap((node) => node['Index Name'] ?? []);
}
