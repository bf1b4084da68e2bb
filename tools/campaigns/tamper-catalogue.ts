import type postgres from 'postgres';
import type { Random } from '../../sim/county/random.ts';
import type { Kind } from '../verify.ts';

/** A change of the database, made in a transaction that is rolled back afterwards. */
export interface Attack {
  /** `schema.table` or `schema.table.column`. */
  readonly target: string;
  readonly what: string;
  /** What the verifier may rightly say first. */
  readonly expected: readonly Kind[];
  /** Entry that must be named, where one is attacked. */
  readonly entry?: string;
  readonly run: (sql: postgres.ISql) => Promise<void>;
}

/** A table as the catalogue has it. */
interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}
interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/**
 * What may be said of an attack on a table, or on one of its columns. A table of the schemas `audit` and
 * `ledger` that isn't here fails the campaign.
 */
const expected: Readonly<Record<string, readonly Kind[]>> = {
  'audit.entry': ['entry-missing', 'entry-unlogged', 'pending-stray', 'entry-differs'],
  'audit.entry.person_id': ['entry-missing', 'entry-unlogged'],
  'audit.entry.id': ['entry-missing', 'entry-unlogged'],
  'audit.entry.at': ['entry-missing', 'entry-unlogged'],
  'audit.entry.bytes': ['entry-differs', 'mac-wrong', 'content-missing'],
  'audit.entry.salt': ['entry-differs', 'mac-wrong', 'content-missing'],
  'audit.entry.mac': ['mac-wrong'],
  'audit.entry.key_id': ['column-differs'],
  'audit.entry.step': ['column-differs'],
  'audit.entry.outcome': ['column-differs'],
  'audit.entry.lookup_id': ['column-differs'],
  'audit.entry.staff_id': ['column-differs'],
  'audit.entry.unit_id': ['column-differs'],
  'audit.entry.reader_id': ['column-differs'],
  'audit.pending': ['entry-unlogged', 'pending-stray'],
  'audit.pending.entry_at': ['entry-unlogged', 'pending-stray'],
  'audit.pending.refused_at': ['entry-refused'],
  'ledger.head': ['head-differs'],
  'ledger.leaf': [
    'leaf-missing',
    'leaf-repeated',
    'entry-missing',
    'number-differs',
    'head-differs',
  ],
  'ledger.leaf.person_id': ['entry-missing'],
  'ledger.leaf.number': ['number-differs'],
  'ledger.leaf.entry_id': ['entry-missing'],
  'ledger.leaf.entry_at': ['entry-missing'],
  'ledger.leaf.leaf_index': ['leaf-missing', 'leaf-repeated'],
  'ledger.leaf.bytes': ['leaf-differs', 'content-missing'],
  'ledger.leaf.salt': ['leaf-differs', 'content-missing'],
  'ledger.leaf.commitment': ['leaf-differs'],
  'ledger.tile': ['tile-missing', 'tile-differs', 'tile-stray'],
  'ledger.checkpoint': ['checkpoint-missing', 'checkpoint-differs', 'log-unsigned'],
  'ledger.checkpoint.note': ['checkpoint-unsigned'],
  'ledger.cosignature': ['cosignature-wrong', 'checkpoint-missing', 'cosignature-missing'],
};

/** What is no evidence, and why: the campaign counts it apart, and fails when one of these is no more there. */
export const noEvidence: Readonly<Record<string, string>> = {
  'audit.pending.at':
    'orders the line of waiting entries, and is gone when they are sealed; how long one waits is told by its own time',
  'audit.pending swap': 'two rows of the line differ in nothing but their place in it',
  'ledger.checkpoint.signed_at by a microsecond':
    'no signature covers it, and it is held to ten minutes; the time that counts is the witness’s',
  'ledger.checkpoint.signed_at by a day less (first row)':
    'the log signs itself while it is empty, and nothing tells since when it was',
  'ledger.cosignature delete':
    'a word of the witness less, which takes nothing from the log; one that was kept outside is missed',
};

/** The tables of the log, from the catalogue. A partition is a part of its table, and is attacked with it. */
export async function listTables(sql: postgres.ISql): Promise<readonly Table[]> {
  const rows = await sql.unsafe<
    { table: string; column: string; type: string; nullable: boolean; key: boolean }[]
  >(`select format('%s.%s', n.nspname, c.relname) as "table", a.attname as "column",
            format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
            coalesce(a.attnum = any(i.indkey), false) as key
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where n.nspname in ('audit', 'ledger') and c.relkind in ('r', 'p') and not c.relispartition
      order by 1, a.attnum`);
  return [...Map.groupBy(rows, (row) => row.table)].map(([name, columns]) => ({
    name,
    key: columns.filter(({ key }) => key).map(({ column }) => column),
    columns: columns.map(({ column, type, nullable }) => ({ name: column, type, nullable })),
  }));
}

/** Expressions that give a column another value, by its type; `x` is the value. */
function changesOf({ name, type, nullable }: Column, random: Random): readonly [string, string][] {
  const changes: Readonly<Record<string, readonly [string, string][]>> = {
    uuid: [['to another', 'gen_random_uuid()']],
    bytea: [
      ['in its first bit', `set_bit(x, 0, 1 - get_bit(x, 0))`],
      ['in its last bit', 'set_bit(x, 8 * length(x) - 1, 1 - get_bit(x, 8 * length(x) - 1))'],
      [
        'in a bit',
        ((bit: string) => `set_bit(x, ${bit}, 1 - get_bit(x, ${bit}))`)(
          `(${random.next()} * (8 * length(x) - 1))::int`,
        ),
      ],
      ['by a byte more', `x || '\\x00'`],
      ['by a byte less', 'substring(x from 1 for length(x) - 1)'],
    ],
    text: [
      ['in its first letter', `overlay(x placing chr(ascii(x) % 26 + 65) from 1 for 1)`],
      ['by a letter more', `x || 'a'`],
      ['by a line more', `x || chr(10)`],
      ['by a letter less', 'left(x, -1)'],
    ],
    bigint: [
      ['by one more', 'x + 1'],
      ['by one less', 'x - 1'],
      ['to a large one', 'x + 1000000'],
    ],
    smallint: [
      ['by one more', 'x + 1'],
      ['by one less', 'x - 1'],
    ],
    'timestamp with time zone': [
      ['by a microsecond', `x + interval '1 microsecond'`],
      ['by a day more', `x + interval '1 day'`],
      ['by a day less', `x - interval '1 day'`],
    ],
  };
  const found = changes[type];
  if (found === undefined) throw new Error(`No change is known for a ${type}, as in ${name}`);
  const empty: Readonly<Record<string, string>> = {
    uuid: 'gen_random_uuid()',
    bytea: `'\\x00'::bytea`,
    'timestamp with time zone': 'now()',
  };
  return nullable && empty[type] !== undefined
    ? [['between none and one', `case when x is null then ${empty[type]} end`], ...found]
    : found;
}

const join = (names: readonly string[]) => names.join(', ');

/** Which row: its place, its condition, and the entry that it is of. */
interface Row {
  readonly place: string;
  readonly where: string;
  readonly entry: string | undefined;
}

/** First, last, middle and some random rows of a table. */
async function pickRows(
  sql: postgres.ISql,
  { name, key, columns }: Table,
  random: Random,
  more: number,
): Promise<readonly Row[]> {
  const entry = columns.find(({ name }) => name === 'entry_id')?.name ?? 'id';
  const named = columns.some((column) => column.name === entry && column.type === 'uuid');
  const order = name === 'ledger.leaf' ? 'leaf_index' : join(key);
  const rows = await sql.unsafe<{ part: string; ctid: string; entry: string | null }[]>(
    `select tableoid::text as part, ctid::text, ${named ? `${entry}::text` : 'null'} as entry from ${name} order by ${order}`,
  );
  const places = new Map([
    [0, 'first'],
    [rows.length - 1, 'last'],
    [rows.length >> 1, 'middle'],
  ]);
  for (let n = 0; n < more; n += 1) {
    const place = random.int(0, rows.length - 1);
    if (!places.has(place)) places.set(place, 'random');
  }
  return [...places].flatMap(([n, place]) => {
    const row = rows[n];
    return row === undefined
      ? []
      : [
          {
            place,
            where: `(tableoid = ${row.part} and ctid = '${row.ctid}')`,
            entry: row.entry ?? undefined,
          },
        ];
  });
}

/**
 * Every change of every column, deletion, insertion and swap of rows, for every table that the catalogue has.
 * @param size rows of each table beside first, middle and last; without any change only one a column is tried
 */
export async function listAttacks(
  sql: postgres.ISql,
  random: Random,
  more: number,
): Promise<readonly Attack[]> {
  const attacks: Attack[] = [];
  for (const table of await listTables(sql)) {
    const kinds = expected[table.name];
    if (kinds === undefined) {
      throw new Error(
        `${table.name} is a table that no attack was thought of: say in tamper-catalogue.ts what the verifier says of it`,
      );
    }
    const rows = await pickRows(sql, table, random, more);
    if (rows.length === 0) throw new Error(`${table.name} has no row to attack`);
    for (const row of more === 0 ? rows.slice(-2) : rows) {
      for (const column of table.columns) {
        const all = changesOf(column, random);
        for (const [how, value] of more === 0 ? [random.pick(all)] : all) {
          attacks.push(changeOf(table, row, column, how, value));
        }
      }
      attacks.push(deletionOf(table, row, kinds), insertionOf(table, row, kinds));
    }
    const [one, other] = rows;
    if (one !== undefined && other !== undefined) attacks.push(swapOf(table, one, other, kinds));
  }
  return attacks;
}

function changeOf(
  table: Table,
  { place, where, entry }: Row,
  { name: column }: Column,
  how: string,
  value: string,
): Attack {
  const target = `${table.name}.${column}`;
  const set = value.replaceAll(/\bx\b(?!')/g, `"${column}"`);
  return {
    target,
    what: `change ${how} (${place} row)`,
    expected: expected[target] ?? expected[table.name] ?? [],
    ...named(table, column, entry),
    run: (sql) =>
      force(
        sql,
        table.name,
        `update ${table.name} set "${column}" = ${set}
          where ${where} and "${column}" is distinct from ${set}`,
      ),
  };
}

/** The entry that must be named; not where the attack takes away what it is named by. */
function named({ name, key }: Table, column: string, entry: string | undefined) {
  const keeps = name === 'audit.entry' || name === 'ledger.leaf' ? !key.includes(column) : false;
  return keeps && column !== 'entry_id' && column !== 'leaf_index' && entry !== undefined
    ? { entry }
    : {};
}

function deletionOf({ name }: Table, { place, where, entry }: Row, kinds: readonly Kind[]): Attack {
  return {
    target: name,
    what: `delete (${place} row)`,
    expected: kinds,
    ...(name === 'audit.entry' && entry !== undefined ? { entry } : {}),
    run: (sql) => force(sql, name, `delete from ${name} where ${where}`),
  };
}

/** A copy under a new key. */
function insertionOf(
  { name, key, columns }: Table,
  { place, where }: Row,
  kinds: readonly Kind[],
): Attack {
  const fresh: Readonly<Record<string, (column: string) => string>> = {
    uuid: () => 'gen_random_uuid()',
    text: (column) => `"${column}" || 'x'`,
    'timestamp with time zone': (column) => `"${column}"`,
  };
  const values = columns.map(({ name: column, type }) => {
    if (!key.includes(column)) return `"${column}"`;
    return fresh[type]?.(column) ?? `(select max("${column}") + 1 from ${name})`;
  });
  return {
    target: name,
    what: `insert a copy (of the ${place} row)`,
    expected: kinds,
    run: (sql) =>
      force(sql, name, `insert into ${name} select ${join(values)} from ${name} where ${where}`),
  };
}

/** Two rows exchange all but their keys. */
function swapOf(
  { name, key, columns }: Table,
  one: Row,
  other: Row,
  kinds: readonly Kind[],
): Attack {
  const rest = columns.flatMap(({ name }) => (key.includes(name) ? [] : [`"${name}"`]));
  const both = `${one.where} or ${other.where}`;
  return {
    target: name,
    what: `swap (${one.place} and ${other.place} row)`,
    expected: kinds,
    run: (sql) =>
      force(
        sql,
        name,
        `update ${name} t set (${join(rest)}) = (select ${join(rest)} from ${name} o
           where (${both}) and (o.tableoid, o.ctid) <> (t.tableoid, t.ctid)) where ${both}`,
      ),
  };
}

/** An attack that changes nothing, such as a time that is none made later: it isn't counted. */
export class Idle extends Error {}

/** Runs a statement that must change something; constraints in its way are dropped, as an owner can. */
async function force(sql: postgres.ISql, table: string, statement: string): Promise<void> {
  await sql.unsafe('savepoint before_attack');
  const run = async () => {
    const { count } = await sql.unsafe(statement);
    if (count === 0) throw new Idle(`The attack changed nothing: ${statement}`);
  };
  try {
    await run();
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (!code.startsWith('23')) throw error;
    await sql.unsafe('rollback to savepoint before_attack');
    await dropConstraints(sql, table);
    await run();
  }
}

async function dropConstraints(sql: postgres.ISql, table: string): Promise<void> {
  const constraints = await sql.unsafe<{ on: string; name: string }[]>(
    `select conrelid::regclass::text as on, conname as name from pg_constraint
      where (conrelid = '${table}'::regclass or confrelid = '${table}'::regclass) and contype <> 'n'
      order by contype <> 'f'`,
  );
  for (const { on, name } of constraints) {
    await sql.unsafe(`alter table ${on} drop constraint if exists "${name}" cascade`);
  }
  const indexes = await sql.unsafe<{ name: string }[]>(
    `select indexrelid::regclass::text as name from pg_index
      where indrelid = '${table}'::regclass and indisunique`,
  );
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
}
