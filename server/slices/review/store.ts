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

/**
 * Has a transaction join by nested loops alone, and so reach each row by an index: it asks about some thousands of rows,
 * and PostgreSQL, which counts every month of the log for each of them, might rather read the whole log.
 */
export async function keepToIndexes(sql: Sql): Promise<void> {
  await sql`select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`;
}

export async function storeProgress(sql: Sql, leafIndex: number): Promise<void> {
  await sql`update review.progress set leaf_index = ${leafIndex} where id = 1`;
}

/** A sealed entry of the log, in the order of sealing. */
export interface Leaf {
  readonly leafIndex: number;
  readonly personId: string;
  readonly entryId: string;
  /** The entry's time. */
  readonly at: Instant;
}

/** The next leaves. They are sealed in one order, so none is passed over, however slowly it was stored. */
export async function listLeaves(sql: Sql, from: number, count: number): Promise<readonly Leaf[]> {
  return await sql<Leaf[]>`
    select leaf_index as "leafIndex", person_id as "personId", entry_id as "entryId", entry_at as at
      from ledger.leaf where leaf_index >= ${from} order by leaf_index limit ${count}`;
}

/** What is known of a lookup's entry without opening it. */
export interface Step {
  readonly personId: string;
  readonly entryId: string;
  readonly step: string;
  readonly outcome: string;
  readonly lookupId: string;
  readonly staffId: string;
  readonly unitId: string;
  readonly connectedProviderId: string;
}

/** The leaves' entries that belong to a lookup by staff. */
export async function listSteps(sql: Sql, leaves: readonly Leaf[]): Promise<readonly Step[]> {
  return await sql<Step[]>`
    select e.person_id as "personId", e.id as "entryId", e.step, e.outcome, e.lookup_id as "lookupId", e.staff_id as "staffId",
           e.unit_id as "unitId", e.reader_id as "connectedProviderId"
      from unnest(${leaves.map(({ personId }) => personId)}::uuid[],
                  ${leaves.map(({ entryId }) => entryId)}::uuid[],
                  ${leaves.map(({ at }) => at)}::timestamptz[]) as asked (person_id, id, at)
      join audit.entry e
        on e.person_id = asked.person_id and e.id = asked.id
       and e.at >= asked.at and e.at < asked.at + interval '1 millisecond'
     where e.lookup_id is not null and e.staff_id is not null and e.unit_id is not null
       and e.reader_id is not null`;
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
      join audit.entry
        on entry.person_id = asked.person_id and entry.at between asked.since and asked.until
       and entry.id = asked.entry_id`;
}

/** The lookups about persons whom the reader's unit knows: by a document, or a relation that another made. */
export async function listKnownToUnit(
  sql: Sql,
  growths: readonly Growth[],
): Promise<ReadonlySet<string>> {
  const rows = await sql<{ lookupId: string }[]>`
    with g as (
      select * from jsonb_to_recordset(${json(sql, growths)}) as given
             ("personId" uuid, "lookupId" uuid, "connectedProviderId" uuid, "unitId" uuid, "staffId" uuid,
              at timestamptz, until timestamptz))
    select g."lookupId"
      from g
      join person.person p on p.person_id = g."personId"
     where exists (select from record.document d
                    where d.person_id = p.person_id and d.controller_id = g."connectedProviderId"
                      and d.current and d.unit_id = g."unitId" and d.event_at <= g.until)
     union
    select g."lookupId"
      from g
      join relation.relation r
        on r.person_id = g."personId" and r.unit_id = g."unitId" and r.voided_at is null
       and r.registered_by <> g."staffId" and r.starts_at <= g.until
       and (r.ends_at is null or r.ends_at > g.at)`;
  return new Set(rows.map(({ lookupId }) => lookupId));
}

/** An opening that is new. */
export interface Begun extends Growth {
  readonly role: string;
  readonly knownToUnit: boolean;
}

/** Stores new openings. */
export async function insertOpenings(sql: Sql, openings: readonly Begun[]): Promise<void> {
  await sql`
    insert into review.opening
      (person_id, lookup_id, connected_provider_id, unit_id, staff_id, role, at, until, refusals, has_read,
       known_to_unit)
    select "personId", "lookupId", "connectedProviderId", "unitId", "staffId", role, at, until, refusals,
           "hasRead", "knownToUnit"
      from jsonb_to_recordset(${json(sql, openings)}) as g
           ("personId" uuid, "lookupId" uuid, "connectedProviderId" uuid, "unitId" uuid, "staffId" uuid,
            role text, at timestamptz, until timestamptz, refusals int, "hasRead" boolean,
            "knownToUnit" boolean)`;
}

/** Counts new openings with their readers' days. */
export async function countWithDays(sql: Sql, openings: readonly Begun[]): Promise<void> {
  await sql`
    insert into review.reader_day as d (unit_id, role, day, staff_id, openings)
    select "unitId", role, (at at time zone 'Europe/Stockholm')::date, "staffId", count(*)
      from jsonb_to_recordset(${json(sql, openings)}) as g
           ("unitId" uuid, role text, at timestamptz, "staffId" uuid)
     group by 1, 2, 3, 4
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
    select "lookupId", id, at, bytes, salt, mac, key_id as "keyId"
      from (
        select o.lookup_id as "lookupId", e.id, e.at, bytes, salt, mac, key_id, step,
               row_number() over (partition by e.person_id, o.lookup_id, step, outcome
                                  order by e.at, e.id) as since_first,
               row_number() over (partition by e.person_id, o.lookup_id, step, outcome
                                  order by e.at desc, e.id desc) as until_last
          from unnest(${keys.map(({ personId }) => personId)}::uuid[],
                      ${keys.map(({ lookupId }) => lookupId)}::uuid[]) as asked (person_id, lookup_id)
          join review.opening o on o.person_id = asked.person_id and o.lookup_id = asked.lookup_id
          join audit.entry e
            on e.person_id = o.person_id and e.at between o.at and o.until and e.lookup_id = o.lookup_id)
     where least(since_first, until_last)
           <= case step when 'overview' then ${overviewsAlike}::int else ${entriesAlike}::int end`;
}

/** How many persons have a surname, counted up to a hundred. */
export async function countBearers(sql: Sql, surname: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*) as count
      from (select person_id from person.person where lower(family_name) = ${surname} limit 100) bearer`;
  return row?.count ?? 0;
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

/** A part of a month in which one opening of a unit is drawn, by the seed of its plan. */
export interface UnitSlot {
  readonly unitId: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly seed: Uint8Array;
}

/** The opening of a unit's slot that its seed draws; undefined when there is none. */
export async function findDrawn(
  sql: Sql,
  { unitId, from, until, seed }: UnitSlot,
): Promise<Key | undefined> {
  const [row] = await sql<Key[]>`
    select person_id as "personId", lookup_id as "lookupId" from review.opening
     where unit_id = ${unitId} and at >= ${from} and at < ${until}
     order by sha256(${seed}::bytea || convert_to(lookup_id::text, 'UTF8')) limit 1`;
  return row;
}

/** Keeps what was drawn for a slot; false when it has been drawn for before. */
export async function insertDraw(
  sql: Sql,
  { unitId, from, until }: UnitSlot,
  lookupId: string | null,
): Promise<boolean> {
  const rows = await sql`
    insert into review.draw (unit_id, slot_from, slot_until, lookup_id)
    values (${unitId}, ${from}, ${until}, ${lookupId})
    on conflict do nothing returning 1`;
  return rows.length > 0;
}

/** Marks an opening as drawn. */
export async function markSampled(sql: Sql, { personId, lookupId }: Key): Promise<void> {
  await sql`
    update review.opening set sampled = true
     where person_id = ${personId} and lookup_id = ${lookupId}`;
}
