import type { Sql } from './database.ts';

/**
 * The schema of a database as readable SQL, from its catalogue, in an order that doesn't change: the text of
 * db/schema.sql. The same on every PostgreSQL from 15 on. Left out: the system's schemas; roles, which belong to
 * the server; and partitions, which come with time.
 */
export async function describeSchema(sql: Sql): Promise<string> {
  const tables = await describeTables(sql);
  const other = await listOther(sql);
  const schemas = await sql<{ schema: string; comment: string | null; grants: string[] }[]>`
    select n.nspname as schema, obj_description(n.oid, 'pg_namespace') as comment,
           array(select format('grant %s on schema %I to %s;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type collate "C"),
                               n.nspname, case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end)
                   from aclexplode(n.nspacl) a
                  where a.grantee <> n.nspowner and n.nspname <> 'public'
                  group by a.grantee
                  order by pg_get_userbyid(a.grantee) collate "C") as grants
      from pg_namespace n
     where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
     order by n.nspname collate "C"`;
  const parts = schemas.flatMap(({ schema, comment, grants }) => {
    const content = [
      ...tables.filter((table) => table.schema === schema).map(({ text }) => text),
      ...other.filter((object) => object.schema === schema).map(({ text }) => text),
    ];
    // Every database has a schema public; only what somebody puts there is ours.
    if (schema === 'public') return content;
    const opening = [
      `create schema ${schema};`,
      ...(comment === null ? [] : [`comment on schema ${schema} is ${quote(comment)};`]),
      ...grants,
    ];
    return [opening.join('\n'), ...content];
  });
  return `${heading}\n${parts.join('\n\n')}\n`;
}

const heading = `-- The schema that the migrations add up to, for reading and for review. Written from the catalogue of a
-- migrated database by "node tools/schema.ts --write", never by hand; a test compares the two.
`;

type Table = {
  id: number;
  schema: string;
  name: string;
  comment: string | null;
  columns: string[];
  constraints: string[];
  indexes: string[];
  columnComments: string[];
  grants: string[];
  security: boolean;
  partitionedBy: string | null;
  settings: string[];
};

async function describeTables(sql: Sql): Promise<{ schema: string; text: string }[]> {
  const tables = await sql<Table[]>`
    select n.nspname as schema, quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
           obj_description(c.oid, 'pg_class') as comment,
           c.relrowsecurity as security,
           case c.relkind when 'p' then pg_get_partkeydef(c.oid) end as "partitionedBy",
           coalesce(c.reloptions, '{}') || array(select 'toast.' || o from pg_class t, unnest(t.reloptions) o
                                  where t.oid = c.reltoastrelid) as settings,
           array(
             select format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
                    || coalesce((select format(' collate %I', k.collname) from pg_collation k
                                  where k.oid = a.attcollation and k.collname <> 'default'), '')
                    || case when a.attidentity <> '' then ' generated as identity' else '' end
                    || case when a.attgenerated <> '' then ' generated always as ' || pg_get_expr(d.adbin, d.adrelid) || ' stored'
                            else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end
                    || case when a.attnotnull then ' not null' else '' end
               from pg_attribute a
               left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              order by a.attnum) as columns,
           -- 'n', from PostgreSQL 18 on, is what "not null" above says.
           array(
             select format('constraint %I %s', k.conname, pg_get_constraintdef(k.oid))
               from pg_constraint k
              where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')
              order by array_position(array['p', 'u', 'f', 'c', 'x']::"char"[], k.contype), k.conname collate "C") as constraints,
           array(
             select replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') || ';'
               from pg_index i
              where i.indrelid = c.oid
                and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
              order by pg_get_indexdef(i.indexrelid) collate "C") as indexes,
           array(
             select format('comment on column %I.%I.%I is %L;', n.nspname, c.relname, a.attname, col_description(c.oid, a.attnum))
               from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and col_description(c.oid, a.attnum) is not null
              order by a.attnum) as "columnComments",
           array(
             select format('grant %s on %I.%I to %s;', string_agg(g.privilege, ', ' order by g.privilege collate "C"), n.nspname, c.relname,
                           case g.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(g.grantee)) end)
               from (select t.grantee, lower(t.privilege_type) as privilege from aclexplode(c.relacl) t
                     union all
                     select t.grantee, format('%s (%s)', lower(t.privilege_type), string_agg(quote_ident(a.attname), ', ' order by a.attnum))
                       from pg_attribute a, aclexplode(a.attacl) t
                      where a.attrelid = c.oid and not a.attisdropped
                      group by t.grantee, t.privilege_type) g
              where g.grantee <> c.relowner
              group by g.grantee
              order by pg_get_userbyid(g.grantee) collate "C") as grants
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition
       and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
     order by n.nspname collate "C", c.relname collate "C"`;
  return tables.map((table) => ({ schema: table.schema, text: toText(table) }));
}

function toText(table: Table): string {
  return [
    `create table ${table.name} (`,
    [...table.columns, ...table.constraints].map((line) => `  ${line}`).join(',\n'),
    `)${table.partitionedBy === null ? '' : ` partition by ${table.partitionedBy.toLowerCase()}`}${
      table.settings.length === 0 ? '' : ` with (${table.settings.join(', ')})`
    };`,
    ...(table.comment === null
      ? []
      : [`comment on table ${table.name} is ${quote(table.comment)};`]),
    ...table.columnComments,
    ...table.indexes,
    ...(table.security ? [`alter table ${table.name} enable row level security;`] : []),
    ...table.grants,
  ].join('\n');
}

/** Whatever a schema can hold beside tables, in the order of its kind and name. */
async function listOther(sql: Sql): Promise<{ schema: string; text: string }[]> {
  return sql<{ schema: string; text: string }[]>`
    select n.nspname as schema, o.text
      from pg_namespace n
      join (
        select relnamespace as namespace, 'view ' || oid::regclass as name,
               format('create %sview %s as%s%s', case relkind when 'm' then 'materialized ' else '' end, oid::regclass, e'\n', pg_get_viewdef(oid)) as text
          from pg_class where relkind in ('v', 'm')
        union all
        select relnamespace, 'sequence ' || oid::regclass, format('create sequence %s;', oid::regclass)
          from pg_class where relkind = 'S'
        union all
        select relnamespace, 'foreign table ' || oid::regclass, format('create foreign table %s;', oid::regclass)
          from pg_class where relkind = 'f'
        union all
        select c.relnamespace, 'trigger ' || c.oid::regclass || t.tgname, pg_get_triggerdef(t.oid) || ';'
          from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal
        union all
        select c.relnamespace, 'policy ' || c.oid::regclass || p.polname,
               format('create policy %I on %s as %s for %s using (%s) with check (%s); -- to %s', p.polname, c.oid::regclass,
                      case when p.polpermissive then 'permissive' else 'restrictive' end, p.polcmd,
                      pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid),
                      array(select pg_get_userbyid(r) from unnest(p.polroles) r order by 1))
          from pg_policy p join pg_class c on c.oid = p.polrelid
        union all
        select p.pronamespace, 'function ' || p.oid::regprocedure, pg_get_functiondef(p.oid) || ';'
          from pg_proc p where p.prokind in ('f', 'p')
        union all
        select t.typnamespace, 'type ' || t.oid::regtype,
               format('create type %s as enum (%s);', t.oid::regtype,
                      (select string_agg(quote_literal(enumlabel), ', ' order by enumsortorder) from pg_enum where enumtypid = t.oid))
          from pg_type t where t.typtype = 'e'
        union all
        select t.typnamespace, 'domain ' || t.oid::regtype,
               format('create domain %s as %s;', t.oid::regtype, format_type(t.typbasetype, t.typtypmod))
          from pg_type t where t.typtype = 'd'
      ) o on o.namespace = n.oid
     where n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
     order by n.nspname collate "C", o.name collate "C"`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
