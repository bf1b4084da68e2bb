/** What following the log and judging openings ask of the database. */
import type { Instant, Sql } from '../../platform/database.ts';
import type { StoredEntry } from '../audit/index.ts';
import type { Reason } from './criterion.ts';

/** How much of the log has been followed; the row is locked until the transaction ends. Undefined while another has it. */
export async function takeTurn(sql: Sql): Promise<number | undefined> {
  const [row] = await sql<{ leafIndex: number }[]>`
    select leaf_index as "leafIndex" from review.progress where id = 1 for update skip locked`;
  return row?.leafIndex;
}

export async function storeProgress(sql: Sql, leafIndex: number): Promise<void> {
  await sql`update review.progress set leaf_index = ${leafIndex} where id = 1`;
}

/** A sealed entry of the log, in the order of sealing. */
export interface Leaf {
  readonly leafIndex: number;
  readonly personId: string;
  readonly entryId: string;
  readonly at: Instant;
  /** Null like all that follows when the entry is gone. */
  readonly step: string | null;
  readonly outcome: string | null;
  /** Null of an entry that belongs to no lookup by staff. */
  readonly lookupId: string | null;
  readonly staffId: string | null;
  readonly unitId: string | null;
  readonly connectedProviderId: string | null;
}

/**
 * The next leaves. They are sealed in one order, so none is passed over, however slowly it was stored. Each entry is
 * looked up by its key: joined, PostgreSQL would read the whole log each time.
 */
export async function listLeaves(sql: Sql, from: number, count: number): Promise<readonly Leaf[]> {
  return await sql<Leaf[]>`
    select leaf.leaf_index as "leafIndex", leaf.person_id as "personId", leaf.entry_id as "entryId",
           leaf.entry_at as at, entry.step, entry.outcome, entry.lookup_id as "lookupId",
           entry.staff_id as "staffId", entry.unit_id as "unitId",
           entry.reader_id as "connectedProviderId"
      from (select * from ledger.leaf where leaf_index >= ${from}
             order by leaf_index limit ${count}) leaf
      left join lateral (
        select * from audit.entry e
         where e.person_id = leaf.person_id and e.at = leaf.entry_at and e.id = leaf.entry_id
         limit 1) entry on true
     order by leaf.leaf_index`;
}

/** What the entries of one batch tell of an opening. */
export interface Growth {
  readonly personId: string;
  readonly lookupId: string;
  readonly connectedProviderId: string;
  readonly unitId: string;
  readonly staffId: string;
  readonly at: Instant;
  readonly until: Instant;
  readonly refusals: number;
  readonly hasRead: boolean;
  /** The first of them. */
  readonly entryId: string;
}

type Key = { readonly personId: string; readonly lookupId: string };

const json = (sql: Sql, value: unknown) => sql.json(value as Parameters<Sql['json']>[0]);

/** Lets openings that are there grow; answers which they were. */
export async function growOpenings(
  sql: Sql,
  growths: readonly Growth[],
): Promise<ReadonlySet<string>> {
  const rows = await sql<{ lookupId: string }[]>`
    update review.opening o
       set at = least(o.at, g.at), until = greatest(o.until, g.until),
           refusals = o.refusals + g.refusals, has_read = o.has_read or g."hasRead", is_due = true,
           state = case when o.state = 'closed' and (g.refusals > 0 or g."hasRead") then 'open'
                        else o.state end
      from jsonb_to_recordset(${json(sql, growths)}) as g
           ("personId" uuid, "lookupId" uuid, at timestamptz, until timestamptz, refusals int,
            "hasRead" boolean)
     where o.person_id = g."personId" and o.lookup_id = g."lookupId"
    returning o.lookup_id as "lookupId"`;
  return new Set(rows.map(({ lookupId }) => lookupId));
}

/** Stored entries by subject and id, and between which times they lie. */
export async function listEntries(
  sql: Sql,
  keys: readonly {
    readonly personId: string;
    readonly entryId: string;
    readonly at: Instant;
    readonly until: Instant;
  }[],
): Promise<readonly (StoredEntry & { readonly personId: string })[]> {
  return await sql<(StoredEntry & { personId: string })[]>`
    select entry.person_id as "personId", id, at, bytes, salt, mac, key_id as "keyId"
      from unnest(${keys.map(({ personId }) => personId)}::uuid[],
                  ${keys.map(({ entryId }) => entryId)}::uuid[],
                  ${keys.map(({ at }) => at)}::timestamptz[],
                  ${keys.map(({ until }) => until)}::timestamptz[])
             as asked (person_id, entry_id, since, until)
     cross join lateral (
       select * from audit.entry e
        where e.person_id = asked.person_id and e.at between asked.since and asked.until
          and e.id = asked.entry_id
        limit 1) entry`;
}

/** Stores new openings, and counts them with their readers' days. */
export async function insertOpenings(
  sql: Sql,
  openings: readonly (Growth & { readonly role: string })[],
): Promise<void> {
  if (openings.length === 0) return;
  await sql`
    with given as (
      select * from jsonb_to_recordset(${json(sql, openings)}) as g
             ("personId" uuid, "lookupId" uuid, "connectedProviderId" uuid, "unitId" uuid, "staffId" uuid,
              role text, at timestamptz, until timestamptz, refusals int, "hasRead" boolean)),
    opened as (
      insert into review.opening
        (person_id, lookup_id, connected_provider_id, unit_id, staff_id, role, at, until, refusals, has_read,
         known_to_unit)
      select "personId", "lookupId", "connectedProviderId", "unitId", "staffId", role, at, until, refusals,
             "hasRead",
             exists (select from record.document d
                      where d.person_id = g."personId" and d.controller_id = g."connectedProviderId"
                        and d.current and d.unit_id = g."unitId" and d.event_at <= g.until)
             or exists (select from relation.relation r
                         where r.person_id = g."personId" and r.unit_id = g."unitId" and r.voided_at is null
                           and r.registered_by <> g."staffId" and r.starts_at <= g.until
                           and (r.ends_at is null or r.ends_at > g.at))
        from given g
      returning unit_id, role, staff_id, (at at time zone 'Europe/Stockholm')::date as day)
    insert into review.reader_day as d (unit_id, role, day, staff_id, openings)
    select unit_id, role, day, staff_id, count(*) from opened group by 1, 2, 3, 4
    on conflict (unit_id, role, day, staff_id) do update set openings = d.openings + excluded.openings`;
}

/** Of each outcome of a step so many entries of an opening are read, the oldest and as many of the newest. */
const entriesAlike = 50;
/** Overviews may come from a screen that is drawn anew again and again. */
const overviewsAlike = 5;

/**
 * Entries of the openings. Not all when there are very many, since an opening that grows is judged again and again: it
 * may cost no more than one that somebody looks at a few times.
 */
export async function listEntriesOfOpenings(
  sql: Sql,
  keys: readonly Key[],
): Promise<readonly (StoredEntry & { readonly lookupId: string })[]> {
  if (keys.length === 0) return [];
  return await sql<(StoredEntry & { lookupId: string })[]>`
    select o.lookup_id as "lookupId", entry.id, entry.at, bytes, salt, mac, key_id as "keyId"
      from unnest(${keys.map(({ personId }) => personId)}::uuid[],
                  ${keys.map(({ lookupId }) => lookupId)}::uuid[]) as asked (person_id, lookup_id)
      join review.opening o on o.person_id = asked.person_id and o.lookup_id = asked.lookup_id
     cross join lateral (
       select *, row_number() over (partition by step, outcome order by at, id) as since_first,
              row_number() over (partition by step, outcome order by at desc, id desc) as until_last
         from audit.entry e
        where e.person_id = o.person_id and e.at between o.at and o.until
          and e.lookup_id = o.lookup_id) entry
     where least(since_first, until_last)
           <= case step when 'overview' then ${overviewsAlike}::int else ${entriesAlike}::int end`;
}

/** How many persons have each surname, counted up to a hundred. */
export async function countSurnames(
  sql: Sql,
  surnames: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (surnames.length === 0) return new Map();
  const rows = await sql<{ surname: string; count: number }[]>`
    select surname, (select count(*) from (select from person.person
                                            where lower(family_name) = surname limit 100) bearer) as count
      from unnest(${surnames as string[]}::text[]) as surname`;
  return new Map(rows.map(({ surname, count }) => [surname, count]));
}

/** What an opening was judged to. */
export interface Score {
  readonly personId: string;
  readonly lookupId: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly always: boolean;
  /** When it is to be judged again; null: not unless something changes. */
  readonly againAt: Instant | null;
}

/** Stores what openings were judged to. What once must be reviewed always must: an opening that grows is judged anew. */
export async function storeScores(sql: Sql, scores: readonly Score[]): Promise<void> {
  await sql`
    update review.opening o
       set score = s.score, reasons = s.reasons, always = o.always or s.always, is_due = false, again_at = s."againAt"
      from jsonb_to_recordset(${json(sql, scores)}) as s
           ("personId" uuid, "lookupId" uuid, score smallint, reasons jsonb, always boolean,
            "againAt" timestamptz)
     where o.person_id = s."personId" and o.lookup_id = s."lookupId"`;
}

/** Has openings judged again whose time for it has come, unless they have been reviewed. */
export async function wakeOpenings(sql: Sql, now: Instant, count: number): Promise<void> {
  await sql`
    update review.opening o set is_due = o.is_due or o.state <> 'closed', again_at = null
      from (select person_id, lookup_id from review.opening
             where again_at <= ${now} order by again_at limit ${count}) due
     where o.person_id = due.person_id and o.lookup_id = due.lookup_id`;
}

/** Has the neighbours of openings among many persons judged again, unless they were found so already. */
export async function stirNeighbours(
  sql: Sql,
  openings: readonly { readonly staffId: string; readonly at: Instant }[],
): Promise<void> {
  if (openings.length === 0) return;
  await sql`
    update review.opening o set is_due = true
      from (select distinct n.person_id, n.lookup_id
              from jsonb_to_recordset(${json(sql, openings)}) as g ("staffId" uuid, at timestamptz)
              join review.opening n
                on n.staff_id = g."staffId"
               and n.at between g.at - interval '10 minutes' and g.at + interval '10 minutes'
             where not n.is_due and not n.known_to_unit
               and not n.reasons @> '[{"criterion": "manyPersons"}]') near
     where o.person_id = near.person_id and o.lookup_id = near.lookup_id`;
}

/** The plans of the years, with their seeds. */
export async function listPlans(
  sql: Sql,
  years: readonly number[],
): Promise<
  readonly {
    readonly year: number;
    readonly unitId: string;
    readonly samplesPerMonth: number;
    readonly seed: Uint8Array;
    readonly decidedAt: Instant;
  }[]
> {
  return await sql<
    { year: number; unitId: string; samplesPerMonth: number; seed: Buffer; decidedAt: Instant }[]
  >`
    select plan.year, unit_id as "unitId", samples_per_month as "samplesPerMonth", seed,
           decided_at as "decidedAt"
      from review.plan_unit join review.plan using (connected_provider_id, year)
     where plan.year = any(${years as number[]}::int[])`;
}

/** The slots that have been drawn for since a time, as `unit from`. */
export async function listDrawn(sql: Sql, since: Instant): Promise<ReadonlySet<string>> {
  const rows = await sql<{ unitId: string; from: Instant }[]>`
    select unit_id as "unitId", slot_from as "from" from review.draw where slot_from >= ${since}`;
  return new Set(rows.map(({ unitId, from }) => `${unitId} ${from}`));
}

/** Draws one opening of a unit's slot, by the seed; a slot is drawn for once. */
export async function drawSample(
  sql: Sql,
  slot: {
    readonly unitId: string;
    readonly from: Instant;
    readonly until: Instant;
    readonly seed: Uint8Array;
  },
): Promise<void> {
  const { unitId, from, until, seed } = slot;
  await sql`
    with chosen as (
      select person_id, lookup_id from review.opening
       where unit_id = ${unitId} and at >= ${from} and at < ${until}
       order by sha256(${seed}::bytea || convert_to(lookup_id::text, 'UTF8')) limit 1),
    drawn as (
      insert into review.draw (unit_id, slot_from, slot_until, lookup_id)
      values (${unitId}, ${from}, ${until}, (select lookup_id from chosen))
      on conflict do nothing returning lookup_id)
    update review.opening o set sampled = true
      from chosen join drawn on drawn.lookup_id = chosen.lookup_id
     where o.person_id = chosen.person_id and o.lookup_id = chosen.lookup_id`;
}
