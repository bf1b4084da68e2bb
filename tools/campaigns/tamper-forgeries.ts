import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import {
  commitment,
  formatNote,
  generateSigningKey,
  sealEntry,
  sealLeafRecord,
  signCheckpoint,
  TileWriter,
} from '../../ledger/index.ts';
import {
  insertLeaves,
  writeHead,
  writeTiles,
} from '../../server/slices/ledger/integrator-store.ts';
import type { Attack } from './tamper-catalogue.ts';

/** An attack by somebody who makes the whole log anew, but has none of the keys. */
export interface Forgery extends Attack {
  /** The verifier isn't given the MAC key, as somebody outside isn't. */
  readonly withoutMac?: boolean;
}

/** A leaf with its entry. */
interface Sealed {
  readonly person: string;
  readonly entry: string;
  readonly at: string;
  readonly bytes: Uint8Array;
  readonly salt: Uint8Array;
  readonly record: Uint8Array;
  readonly recordSalt: Uint8Array;
  readonly commitment: Uint8Array;
}

async function readLog(sql: postgres.ISql): Promise<Sealed[]> {
  return await sql.unsafe<Sealed[]>(
    `select l.person_id as person, l.entry_id as entry, l.entry_at::text as at, e.bytes, e.salt, l.bytes as record,
            l.salt as "recordSalt", l.commitment
       from ledger.leaf l join audit.entry e on e.person_id = l.person_id and e.id = l.entry_id
      order by leaf_index`,
  );
}

/** Writes leaf records, tiles and head anew over these entries, from a leaf on. Answers the root of every size. */
async function writeLog(
  sql: postgres.ISql,
  entries: readonly Sealed[],
  from: number,
): Promise<ReadonlyMap<number, Uint8Array>> {
  await sql.unsafe('delete from ledger.leaf');
  await sql.unsafe('delete from ledger.tile');
  const writer = TileWriter.empty();
  const roots = new Map([[0, writer.root()]]);
  const ends = new Map<string, { number: number; commitment: Uint8Array }>();
  const leaves = entries.map((sealed, leafIndex) => {
    const end = ends.get(sealed.person);
    const number = (end?.number ?? 0) + 1;
    const { record: bytes, recordSalt: salt, commitment: committed } = sealed;
    const kept = { bytes, salt, commitment: new Uint8Array(committed) };
    const record =
      leafIndex < from
        ? kept
        : sealLeafRecord({
            entry: commitment({
              bytes: new Uint8Array(sealed.bytes),
              salt: new Uint8Array(sealed.salt),
            }),
            number,
            previous: end?.commitment ?? null,
          });
    writer.append(record.commitment);
    roots.set(writer.size, writer.root());
    ends.set(sealed.person, { number, commitment: record.commitment });
    const of = { personId: sealed.person, entryId: sealed.entry, entryAt: sealed.at };
    return { ...of, number, leafIndex, ...record };
  });
  await insertLeaves(sql, leaves);
  await writeTiles(sql, writer.takeTiles());
  await writeHead(sql, { size: writer.size, root: writer.root() });
  return roots;
}

/** The content of an entry with something else in it, under a MAC by another key. */
function rewritten({ bytes }: Sealed) {
  const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  return sealEntry({ ...value, details: { note: 'nothing happened here' } }, new Uint8Array(32));
}

/** Rewrites the entry of a leaf, and all that follows from it. */
async function rewrite(sql: postgres.ISql, leaf: number) {
  const log = await readLog(sql);
  const old = log[leaf];
  if (old === undefined) throw new Error(`There is no leaf ${leaf}`);
  const forged = rewritten(old);
  const hex = (bytes: Uint8Array) => `'\\x${Buffer.from(bytes).toString('hex')}'`;
  await sql.unsafe(
    `update audit.entry set bytes = ${hex(forged.bytes)}, salt = ${hex(forged.salt)},
            mac = ${hex(forged.mac)} where id = '${old.entry}'`,
  );
  return await writeLog(sql, log.with(leaf, { ...old, ...forged }), leaf);
}

/** Takes away checkpoints of more than `size` entries, with what witnesses said of them. */
async function forgetCheckpoints(sql: postgres.ISql, size: number): Promise<void> {
  await sql.unsafe(`delete from ledger.cosignature where size > ${size}`);
  await sql.unsafe(`delete from ledger.checkpoint where size > ${size}`);
}

/** Signs every checkpoint of more than `size` entries anew, with a key of the attacker's of the same name. */
async function signAnew(
  sql: postgres.ISql,
  origin: string,
  size: number,
  roots: ReadonlyMap<number, Uint8Array>,
): Promise<void> {
  const key = generateSigningKey(origin, 'ed25519');
  await sql.unsafe(`delete from ledger.cosignature where size > ${size}`);
  const rows = await sql.unsafe<{ size: string; previous: string | null }[]>(
    `select size::text, previous::text
       from (select size, lag(size) over (order by size) as previous from ledger.checkpoint) c
      where size > ${size} order by size`,
  );
  for (const row of rows) {
    const root = roots.get(Number(row.size)) ?? new Uint8Array(32);
    const head = { size: Number(row.size), root };
    const note = formatNote(
      signCheckpoint(
        { origin, extensions: row.previous === null ? [] : [`previous ${row.previous}`], ...head },
        key,
      ),
    );
    await sql.unsafe(
      `update ledger.checkpoint set root = '\\x${Buffer.from(root).toString('hex')}', note = '${note}'
        where size = ${row.size}`,
    );
  }
}

const copies = ['audit.entry', 'audit.pending', 'ledger.head', 'ledger.leaf', 'ledger.tile']
  .concat('ledger.checkpoint', 'ledger.cosignature')
  .map((table) => ({ table, copy: table.replace('.', '_') }));

/** Keeps the state of the whole log, as a backup does. */
export async function keepState(sql: postgres.ISql, name: string): Promise<void> {
  await sql.unsafe(`create schema ${name}`);
  for (const { table, copy } of copies) {
    await sql.unsafe(`create table ${name}.${copy} as select * from ${table}`);
  }
}

/** Brings a kept state back: entries, leaves, tiles, head and checkpoints, all as they were. */
export async function restoreState(sql: postgres.ISql, name: string): Promise<void> {
  await sql.unsafe(`truncate ${copies.map(({ table }) => table).join(', ')}`);
  for (const { table, copy } of copies) {
    await sql.unsafe(`insert into ${table} select * from ${name}.${copy}`);
  }
}

/** Takes the newest leaves away, with their entries and whatever was said of them. */
export async function truncate(sql: postgres.ISql, size: number): Promise<void> {
  const log = await readLog(sql);
  await sql.unsafe(
    `delete from audit.entry where id in (select entry_id from ledger.leaf where leaf_index >= ${size})`,
  );
  await sql.unsafe('delete from ledger.cosignature');
  await forgetCheckpoints(sql, size);
  // What is left is as it was: only tiles and head have to be made narrower.
  const kept = await sql.unsafe<{ commitment: Buffer }[]>(
    `select commitment from ledger.leaf where leaf_index < ${size} order by leaf_index`,
  );
  if (kept.length !== Math.min(size, log.length)) throw new Error('There are fewer leaves');
  await sql.unsafe(`delete from ledger.leaf where leaf_index >= ${size}`);
  await sql.unsafe('delete from ledger.tile');
  const writer = TileWriter.empty();
  for (const leaf of kept) writer.append(new Uint8Array(leaf.commitment));
  await writeTiles(sql, writer.takeTiles());
  await writeHead(sql, { size: writer.size, root: writer.root() });
}

/**
 * Forgeries of a log of `size` leaves, of which the checkpoint of `kept` was kept outside.
 * @param places leaves to begin at
 */
export function listForgeries(log: {
  readonly origin: string;
  readonly size: number;
  readonly kept: number;
  readonly places: readonly number[];
}): readonly Forgery[] {
  const { origin, size, kept } = log;
  const target = 'the whole log';
  const forgeries: Forgery[] = log.places.flatMap((leaf): Forgery[] => [
    {
      ...{ target, what: 'rewrite an entry, and all that follows', expected: ['mac-wrong'] },
      run: async (sql) => void (await rewrite(sql, leaf)),
    },
    {
      ...{ target, what: 'the same, seen without the MAC key', expected: ['log-forked'] },
      withoutMac: true,
      run: async (sql) => void (await rewrite(sql, leaf)),
    },
    {
      ...{ target, what: 'the same, signed with another key', expected: ['checkpoint-unsigned'] },
      withoutMac: true,
      run: async (sql) => signAnew(sql, origin, leaf, await rewrite(sql, leaf)),
    },
    {
      ...{ target, what: 'the same, and all checkpoints since taken away' },
      expected: leaf < kept ? ['log-forked'] : ['log-unsigned'],
      withoutMac: true,
      run: async (sql) => {
        await rewrite(sql, leaf);
        await forgetCheckpoints(sql, leaf);
      },
    },
    {
      ...{ target, what: 'leave an entry out, and renumber' },
      expected: ['log-forked', 'log-shortened'],
      run: async (sql) => {
        const entries = await readLog(sql);
        const out = entries[leaf];
        await sql.unsafe(`delete from audit.entry where id = '${out?.entry}'`);
        await writeLog(sql, entries.toSpliced(leaf, 1), leaf);
      },
    },
    {
      ...{
        target,
        what: 'seal anew from there on, with nothing changed',
        expected: ['log-forked'],
      },
      run: async (sql) => void (await writeLog(sql, await readLog(sql), leaf)),
    },
    {
      ...{ target, what: 'put an entry in, and renumber', expected: ['log-forked'] },
      withoutMac: true,
      run: async (sql) => {
        const entries = await readLog(sql);
        const like = entries[leaf];
        if (like === undefined) throw new Error(`There is no leaf ${leaf}`);
        const id = randomUUID();
        const value = JSON.parse(Buffer.from(like.bytes).toString('utf8'));
        const forged = sealEntry({ ...value, id }, new Uint8Array(32));
        const hex = (bytes: Uint8Array) => `'\\x${Buffer.from(bytes).toString('hex')}'`;
        await sql.unsafe(
          `insert into audit.entry
           select person_id, '${id}', at, ${hex(forged.bytes)}, ${hex(forged.salt)},
                  ${hex(forged.mac)}, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id
             from audit.entry where id = '${like.entry}'`,
        );
        await writeLog(sql, entries.toSpliced(leaf, 0, { ...like, ...forged, entry: id }), leaf);
      },
    },
    {
      ...{ target, what: 'let two entries change places', expected: ['log-forked'] },
      run: async (sql) => {
        const entries = await readLog(sql);
        const [place, next] = [Math.min(leaf, size - 2), Math.min(leaf, size - 2) + 1];
        const [one, other] = [entries[place], entries[next]];
        if (one === undefined || other === undefined) throw new Error('There are no two');
        await writeLog(sql, entries.with(place, other).with(next, one), place);
      },
    },
  ]);
  return [
    ...forgeries,
    {
      ...{ target, what: 'bring an earlier state back', expected: ['log-shortened'] },
      run: (sql) => restoreState(sql, 'early'),
    },
    {
      ...{ target, what: 'shorten it, with all that was signed', expected: ['log-shortened'] },
      run: (sql) => truncate(sql, kept - 5),
    },
    {
      ...{ target, what: 'shorten it by the newest, with checkpoints left' },
      expected: ['log-shortened'],
      run: async (sql) => {
        await keepState(sql, 'now');
        await truncate(sql, size - 5);
        await sql.unsafe('delete from ledger.checkpoint');
        await sql.unsafe('insert into ledger.checkpoint select * from now.ledger_checkpoint');
        await sql.unsafe('insert into ledger.cosignature select * from now.ledger_cosignature');
      },
    },
    {
      ...{ target, what: 'take everything away', expected: ['nothing-examined'] },
      run: async (sql) => {
        await sql.unsafe(`truncate ${copies.map(({ table }) => table).join(', ')}`);
      },
    },
  ];
}
