import type { Sql } from './database.ts';
import { newId } from './ids.ts';
import { anchor, findPlacementFaults, placement, spreadColumn, tablesPlaced } from './placement.ts';
import { readShards, toLaneOf } from './shard.ts';

/** Something of the database or the cluster has to be put right first; the message says what and how. */
export class DistributionError extends Error {
  override name = 'DistributionError';
}

/** How a table lies now. */
export interface FoundTable {
  readonly name: string;
  /** `plain` is a table that Citus doesn't know; `added` one that it keeps on the coordinator. */
  readonly state: 'plain' | 'added' | 'reference' | 'spread';
  /** What it is spread by, and the number of the group of tables that it lies with. */
  readonly key: string | null;
  readonly group: number | null;
  /** Rows lie in the table itself, as before it was spread. */
  readonly keepsRows: boolean;
}

/** What of a database decides how it is spread. */
export interface FoundDatabase {
  readonly tables: readonly FoundTable[];
  /** Foreign keys between tables. */
  readonly references: readonly { readonly from: string; readonly to: string }[];
  /** Rights to single columns, for example `update (bytes, salt)`. */
  readonly columnGrants: readonly {
    readonly table: string;
    readonly right: string;
    readonly role: string;
  }[];
}

/** How a database is to be spread. */
export interface DistributionOptions {
  readonly shards: number;
  /** Does Citus pass on rights to single columns (from 13.1)? Else they are given to each shard. */
  readonly passesColumnGrants: boolean;
}

/** One statement of the way, or what already is so. */
export interface DistributionStep {
  readonly table: string;
  /** For people: what is done, or what already is so. */
  readonly says: string;
  readonly statement: string | null;
}

/**
 * What spreads the database, in order: copied tables with those that are referred to first, then what lies by person,
 * then the rest. Rows that stay behind on the coordinator are removed when every table has its place, since a table
 * that is referred to is emptied together with those that refer to it. Rights to columns are given once more: Citus
 * passes on what is granted after a table is spread, to every machine; before 13.1 it doesn't, and the shards get them.
 * @throws DistributionError when a table has been spread otherwise
 */
export function planDistribution(
  found: FoundDatabase,
  { shards, passesColumnGrants }: DistributionOptions,
): readonly DistributionStep[] {
  const tables = new Map(found.tables.map((table) => [table.name, table]));
  const person = [anchor, ...tablesPlaced('person').filter((table) => table !== anchor)];
  const spread = [
    ...inOrder(tablesPlaced('reference'), found.references),
    ...inOrder(person, found.references),
    ...inOrder(tablesPlaced('number'), found.references),
  ];
  const state = (name: string): FoundTable => {
    const table = tables.get(name);
    if (table === undefined) throw new DistributionError(`${name} is not there: migrate first.`);
    return table;
  };
  const placed = spread.map((name) => place(state(name), state(anchor), shards));
  const emptied = spread
    .filter((name) => state(name).keepsRows)
    .map((table) => ({
      ...{ table, says: 'rows left on the coordinator are removed' },
      statement: `select truncate_local_data_after_distributing_table('${table}')`,
    }));
  const granted = found.columnGrants
    .filter(({ table }) => spread.includes(table))
    .map(({ table, right, role }) => ({
      ...{ table, says: 'rights to columns are given on every machine' },
      statement: passesColumnGrants
        ? `grant ${right} on ${table} to ${role}`
        : `select success, result from run_command_on_placements('${table}', 'grant ${right} on %s to ${role}')`,
    }));
  const local = tablesPlaced('local').map((name) => {
    if (state(name).state === 'plain' || state(name).state === 'added') {
      return { table: name, says: 'stays on the coordinator', statement: null };
    }
    throw new DistributionError(`${name} should lie on the coordinator alone, and is spread.`);
  });
  return [...placed, ...local, ...emptied, ...granted];
}

function place(found: FoundTable, anchored: FoundTable, shards: number): DistributionStep {
  const { name: table, state, key, group } = found;
  const column = spreadColumn(placement[table] ?? 'local');
  const isNew = state === 'plain' || state === 'added';
  if (column === null) {
    if (state === 'spread') {
      throw new DistributionError(`${table} should be copied to every machine, and is spread.`);
    }
    return isNew
      ? {
          ...{ table, says: 'is copied to every machine' },
          statement: `select create_reference_table('${table}')`,
        }
      : { table, says: 'already is copied to every machine', statement: null };
  }
  const isAlone = table === anchor || placement[table] !== 'person';
  if (isNew) {
    const where = isAlone
      ? `colocate_with => 'none', shard_count => ${shards}`
      : `colocate_with => '${anchor}'`;
    return {
      table,
      says: `is spread by ${column} ${isAlone ? `in ${shards} shards` : `with ${anchor}`}`,
      statement: `select create_distributed_table('${table}', '${column}', ${where})`,
    };
  }
  if (state === 'reference' || key !== column || (!isAlone && group !== anchored.group)) {
    const wanted = isAlone ? column : `${column} with ${anchor}`;
    throw new DistributionError(
      `${table} lies otherwise than by ${wanted}: bring it back first (undistribute_table).`,
    );
  }
  return { table, says: `already is spread by ${column}`, statement: null };
}

/** The tables with those that are referred to before those that refer, and otherwise as given. */
function inOrder(
  tables: readonly string[],
  references: FoundDatabase['references'],
): readonly string[] {
  const ordered = new Set<string>();
  const add = (table: string, from: readonly string[]) => {
    if (ordered.has(table) || !tables.includes(table)) return;
    if (from.includes(table)) throw new DistributionError(`${table} refers to itself by others.`);
    for (const { to } of references.filter((reference) => reference.from === table)) {
      if (to !== table) add(to, [...from, table]);
    }
    ordered.add(table);
  };
  for (const table of tables) add(table, []);
  return [...ordered];
}

/** How the database lies, with Citus or without. */
export async function readDatabase(sql: Sql): Promise<FoundDatabase> {
  const known = Object.keys(placement);
  const tables = await sql<{ name: string; keepsRows: boolean }[]>`
    select name,
           (select sum(pg_relation_size(coalesce(part.relid, name::regclass))) > 0
              from (select 1) one left join pg_partition_tree(name::regclass) part on true) as "keepsRows"
      from unnest(${known}::text[]) as name where to_regclass(name) is not null`;
  const citus = (await findCitus(sql)) === undefined ? [] : await readCitusTables(sql);
  const byName = new Map(citus.map((table) => [table.name, table]));
  const references = await sql<{ from: string; to: string }[]>`
    select distinct conrelid::regclass::text as "from", confrelid::regclass::text as "to"
      from pg_constraint where contype = 'f' and conparentid = 0
       and conrelid::regclass::text = any(${known}::text[])
     order by 1, 2`;
  const columnGrants = await sql<{ table: string; right: string; role: string }[]>`
    select name as table, quote_ident(pg_get_userbyid(grantee)) as role,
           format('%s (%s)', lower(privilege_type), string_agg(quote_ident(attname), ', ' order by attnum)) as right
      from (select a.attrelid::regclass::text as name, a.attname, a.attnum, acl.privilege_type, acl.grantee
              from pg_attribute a cross join lateral aclexplode(a.attacl) acl
             where not a.attisdropped and a.attrelid::regclass::text = any(${known}::text[])) given
     group by name, privilege_type, grantee
     order by 1, 2`;
  return {
    tables: tables.map(({ name, keepsRows }) => ({
      ...{ state: 'plain' as const, key: null, group: null },
      ...byName.get(name),
      ...{ name, keepsRows },
    })),
    references: [...references],
    columnGrants: [...columnGrants],
  };
}

async function readCitusTables(sql: Sql): Promise<readonly Omit<FoundTable, 'keepsRows'>[]> {
  const rows = await sql<
    { name: string; method: string; model: string; key: string | null; group: number }[]
  >`
    select logicalrelid::text as name, partmethod::text as method, repmodel::text as model,
           column_to_column_name(logicalrelid, partkey) as key, colocationid as "group"
      from pg_dist_partition`;
  return rows.map(({ name, method, model, key, group }) => {
    if (method === 'h') return { name, state: 'spread', key, group };
    return { name, state: model === 't' ? 'reference' : 'added', key: null, group: null };
  });
}

/** The version of Citus in this database, as `[13, 1]`; undefined without it. */
export async function findCitus(sql: Sql): Promise<readonly [number, number] | undefined> {
  const [row] = await sql<{ version: string }[]>`
    select extversion as version from pg_extension where extname = 'citus'`;
  if (row === undefined) return undefined;
  const [major = 0, minor = 0] = row.version.split(/[.-]/).map(Number);
  return [major, minor];
}

/**
 * Spreads the database of the connection over the machines of its Citus cluster. What already is as it should be is
 * left so: a run that was broken off is gone on with by another.
 * @param sql the owner's connection, or a superuser's, to the coordinator
 * @param tell told of each step when it has been taken
 * @returns false, with nothing changed, when the database has no Citus
 * @throws DistributionError when something has to be put right first
 */
export async function distribute(
  sql: Sql,
  options: { readonly shards: number },
  tell: (line: string) => void,
): Promise<boolean> {
  const version = await findCitus(sql);
  if (version === undefined) return false;
  await checkCluster(sql, version);
  const passesColumnGrants = isFrom131(version);
  const steps = planDistribution(await readDatabase(sql), { ...options, passesColumnGrants });
  for (const { table, says, statement } of steps) {
    const answers = statement === null ? [] : await sql.unsafe(statement);
    const failed = answers.find((answer) => answer['success'] === false);
    if (failed !== undefined) throw new DistributionError(`${table}: ${failed['result']}`);
    tell(`${table} ${says}.`);
  }
  if (!passesColumnGrants) {
    tell(
      'This Citus keeps rights to columns by shard: run this again when shards have been moved.',
    );
  }
  await checkShards(sql);
  tell('The server finds the shard of a person as Citus does.');
  await checkGrants(sql, grantsStatement({ columns: passesColumnGrants }));
  tell('Every machine gives each role the same rights.');
  return true;
}

function isFrom131([major, minor]: readonly [number, number]): boolean {
  return major > 13 || (major === 13 && minor >= 1);
}

async function checkCluster(sql: Sql, [major, minor]: readonly [number, number]): Promise<void> {
  if (major < 13) throw new DistributionError(`This is Citus ${major}.${minor}: use 13 or later.`);
  const [cluster] = await sql<{ here: number; coordinator: boolean; workers: number }[]>`
    select (select groupid from pg_dist_local_group) as here,
           exists (select from pg_dist_node where groupid = 0) as coordinator,
           (select count(*) from pg_dist_node where isactive and noderole = 'primary' and shouldhaveshards) as workers`;
  if (cluster?.here !== 0) {
    throw new DistributionError('This is a worker: give the address of the coordinator.');
  }
  if (!cluster.coordinator) {
    throw new DistributionError(
      "The coordinator doesn't know its own name: select citus_set_coordinator_host('NAME', 5432).",
    );
  }
  if (cluster.workers === 0) {
    throw new DistributionError(
      "No machine may hold shards: add one (select citus_add_node('NAME', 5432)).",
    );
  }
  const [sessions] = await sql<{ count: number }[]>`
    select count(*) as count from pg_stat_activity
     where datname = current_database() and usename in ('app', 'integrator', 'retention')
       and backend_type = 'client backend' and application_name not like 'citus%'`;
  if (sessions !== undefined && sessions.count > 0) {
    throw new DistributionError('Servers are at work in this database: stop them first.');
  }
  const faults = await findPlacementFaults(sql);
  if (faults.length > 0) {
    throw new DistributionError(['The schema can not be spread.', ...faults].join('\n'));
  }
}

/** What the server takes for a person's shard must be what Citus takes for it. */
async function checkShards(sql: Sql): Promise<void> {
  const laneOf = toLaneOf(await readShards(sql));
  const ids = Array.from({ length: 100 }, () => newId());
  const rows = await sql<{ id: string; lane: number }[]>`
    select id::text as id, lane
      from unnest(${ids}::uuid[]) as id
      join (select shardid, row_number() over (order by shardminvalue::int)::int - 1 as lane
              from pg_dist_shard where logicalrelid = ${anchor}::regclass) shards
        on shards.shardid = get_shard_id_for_distribution_column(${anchor}::regclass, id)`;
  if (rows.length < ids.length || rows.some(({ id, lane }) => laneOf?.(id) !== lane)) {
    throw new DistributionError('Citus places persons otherwise than the server expects.');
  }
}

async function checkGrants(sql: Sql, statement: string): Promise<void> {
  const rows = await sql<{ nodeid: number; success: boolean; result: string }[]>`
    select nodeid, success, result from run_command_on_all_nodes(${statement})`;
  const [first] = rows;
  const other = rows.find(({ success, result }) => !success || result !== first?.result);
  if (first === undefined || other !== undefined) {
    throw new DistributionError(
      `Machine ${other?.nodeid ?? ''} has other rights for the roles, or none of them: ${other?.result ?? ''}`,
    );
  }
}

/**
 * A fingerprint of all that the roles may do with tables that lie on every machine.
 * @param columns also with single columns of them
 */
export const grantsStatement = ({ columns }: { readonly columns: boolean }) => `
  select md5(string_agg(line, ',' order by line collate "C")) from (
    select concat_ws(' ', name, a.attname, acl.privilege_type, pg_get_userbyid(acl.grantee)) as line
      from unnest(array['${[...tablesPlaced('reference'), ...tablesPlaced('person'), ...tablesPlaced('number')].join("','")}']) as name
      join pg_class c on c.oid = to_regclass(name)
     cross join lateral (
       select null::name as attname, c.relacl as acl
        union all
       select attname, attacl from pg_attribute where ${columns} and attrelid = c.oid and attacl is not null) a
     cross join lateral aclexplode(a.acl) acl
     where pg_get_userbyid(acl.grantee) in ('app', 'reader', 'integrator', 'retention')) rights`;
