import type { Sql } from './database.ts';

/**
 * Where a table's rows lie when the database is spread over several machines (Citus).
 *
 * - person: with everything else of one person, by person_id
 * - number: by the number, because that is what it is looked up by
 * - reference: a copy on every machine
 * - local: on the coordinating machine only, and never in one statement with persons' tables
 */
export type Place = 'person' | 'number' | 'reference' | 'local';

/**
 * The place of every table. A new one is put here, and `findPlacementFaults` says whether it may lie there. The
 * partitions of a table lie where it lies.
 */
export const placement: Readonly<Record<string, Place>> = {
  'access.danger': 'person',
  'access.ground': 'person',
  'audit.entry': 'person',
  'audit.pending': 'person',
  'availability.information_given': 'person',
  'block.block': 'person',
  'block.lift_request': 'person',
  'block.temporary_lift': 'person',
  'capacity.assessment': 'person',
  'capacity.attitude': 'person',
  'consent.consent': 'person',
  'consent.refusal': 'person',
  'directory.assignment': 'reference',
  'directory.assignment_right': 'reference',
  'directory.connected_provider': 'reference',
  'directory.organisation': 'reference',
  'directory.spent_assertion': 'local',
  'directory.staff': 'reference',
  'directory.system_client': 'reference',
  'directory.system_client_provider': 'reference',
  'directory.system_client_source': 'reference',
  'directory.unit': 'reference',
  'ledger.checkpoint': 'local',
  'ledger.cosignature': 'local',
  'ledger.head': 'local',
  'ledger.leaf': 'person',
  'ledger.tile': 'local',
  'log_question.question': 'person',
  'person.custody': 'person',
  'person.identifier': 'number',
  // Linked persons lie on different machines: who is linked with whom must be known on each of them.
  'person.link': 'reference',
  'person.person': 'person',
  'platform.migration': 'local',
  'record.body': 'person',
  'record.document': 'person',
  'relation.relation': 'person',
  'retention.hold': 'person',
  'retention.progress': 'local',
  'review.draw': 'local',
  'review.opening': 'person',
  'review.outcome': 'person',
  'review.plan': 'reference',
  'review.plan_unit': 'reference',
  'review.progress': 'local',
  'review.question': 'person',
  'review.reader_day': 'local',
  'session.session': 'local',
};

/** The table that the others of `person` lie with. */
export const anchor = 'person.person';

/** The column by which the tables of a place are spread; null where all rows lie together. */
export function spreadColumn(place: Place): string | null {
  if (place === 'person') return 'person_id';
  return place === 'number' ? 'number' : null;
}

/** The tables of a place, in order of name. */
export function tablesPlaced(place: Place): readonly string[] {
  return Object.keys(placement)
    .filter((table) => placement[table] === place)
    .sort();
}

/**
 * What Citus would refuse of the schema, or what would not do there, a sentence each; none when it can be spread.
 * The sources are Citus' documentation, "SQL support and workarounds" and "Creating and distributing tables".
 * @param given the place of each table
 */
export async function findPlacementFaults(
  sql: Sql,
  given: Readonly<Record<string, Place>> = placement,
): Promise<readonly string[]> {
  const tables = Object.keys(given);
  const places = Object.values(given);
  const rows = await sql<{ fault: string }[]>`
    with placed as (
      select * from unnest(
        ${tables}::text[], ${places}::text[], ${places.map(spreadColumn)}::text[]) as placed (name, place, key)),
    found as (
      select c.oid, c.oid::regclass::text as name, c.relkind as kind, c.relispartition as partition,
             c.relpersistence as persistence, placed.place, placed.key, placed.key is not null as spread
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        left join placed
          on placed.name = case when c.relispartition then pg_partition_root(c.oid) else c.oid::regclass end::text
       where c.relkind in ('r', 'p') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema'
         and not exists (select from pg_depend d
                          where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')),
    faults as (
      select name, 'has no place: put it in server/platform/placement.ts' as what from found where place is null
      union all
      select name, 'has a place but is not there' from placed where to_regclass(name) is null
      union all
      -- What Citus hashes must be hashed alike everywhere, or the rows of one person part.
      select f.name, format('is spread by %s, which must be a column of its own, not null, of type %s', f.key, wanted.type)
        from found f
       cross join lateral (select case f.place when 'person' then 'uuid' else 'text' end as type) wanted
       where f.spread
         and not exists (select from pg_attribute a
                          where a.attrelid = f.oid and a.attname = f.key and not a.attisdropped and a.attnotnull
                            and a.attgenerated = '' and a.attidentity = '' and a.attcollation in (0, 'default'::regcollation)
                            and format_type(a.atttypid, a.atttypmod) = wanted.type)
      union all
      select f.name, 'has a person_id and lies on the coordinator alone'
        from found f join pg_attribute a on a.attrelid = f.oid and a.attname = 'person_id' and not a.attisdropped
       where f.place = 'local'
      union all
      select f.name, 'has no primary key' from found f
       where f.place is not null and f.place <> 'local'
         and not exists (select from pg_index i where i.indrelid = f.oid and i.indisprimary)
      union all
      select f.name, format('has a primary key that does not begin with %s', f.key)
        from found f
        join pg_index i on i.indrelid = f.oid and i.indisprimary
        join pg_attribute a on a.attrelid = f.oid and a.attnum = i.indkey[0]
       where f.spread and a.attname <> f.key
      union all
      select f.name, format('has %s, which is unique without %s', i.indexrelid::regclass, f.key)
        from found f join pg_index i on i.indrelid = f.oid and (i.indisunique or i.indisexclusion)
       where f.spread
         and not exists (select from pg_attribute a
                          where a.attrelid = f.oid and a.attnum = any(i.indkey) and a.attname = f.key)
      union all
      select f.name, format('has %s, which excludes: only uniqueness can be kept where rows are spread', k.conname)
        from found f join pg_constraint k on k.conrelid = f.oid and k.contype = 'x'
       where f.place <> 'local'
      union all
      select f.name, format('refers to %s (%s), which may lie on another machine', there.name, k.conname)
        from pg_constraint k
        join found f on f.oid = k.conrelid
        join found there on there.oid = k.confrelid
       where k.contype = 'f' and k.conparentid = 0
         and case
               when there.place = 'reference' then f.place = 'local'
               when there.place = 'local' then f.place <> 'local'
               else f.place is distinct from there.place
                    or not exists (
                      select from unnest(k.conkey, k.confkey) as pair (here, yonder)
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here
                        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.yonder
                       where a.attname = f.key and b.attname = f.key)
             end
      union all
      -- Citus can't set a distribution column to null or to its default when the row referred to goes.
      select f.name, format('has %s, which sets columns when what it refers to goes', k.conname)
        from pg_constraint k join found f on f.oid = k.conrelid
       where k.contype = 'f' and f.place <> 'local' and (k.confdeltype in ('n', 'd') or k.confupdtype in ('n', 'd', 'c'))
      union all
      select f.name, format('has the trigger %s', t.tgname)
        from found f join pg_trigger t on t.tgrelid = f.oid and not t.tgisinternal
      union all
      select f.name, format('has the rule %s', r.rulename) from found f join pg_rewrite r on r.ev_class = f.oid
      union all
      select f.name, format('lets the database count in %s: ids are made in the server', a.attname)
        from found f
        join pg_attribute a on a.attrelid = f.oid and not a.attisdropped and a.attnum > 0
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attidentity <> '' or pg_get_expr(d.adbin, d.adrelid) like '%nextval(%'
      union all
      select f.name, 'inherits from a table that it is no partition of'
        from found f join pg_inherits h on h.inhrelid = f.oid where not f.partition
      union all
      select f.name, 'is a partition that is divided again' from found f
       where f.partition and f.kind = 'p' and f.place <> 'local'
      union all
      select f.name, 'is not logged, so a crash empties it' from found f where f.persistence <> 'p')
    select name || ' ' || what || '.' as fault from faults order by 1`;
  return rows.map(({ fault }) => fault);
}
