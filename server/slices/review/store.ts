/** What following the log and judging openings ask of the database. */
import type { Instant, Sql } from '../../platform/database.ts';
import type { StoredEntry } from '../audit/index.ts';
import type { UnitHours } from '../directory/index.ts';
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
  readonly step: string;
  readonly outcome: string;
  /** Null of an entry that belongs to no lookup by staff. */
  readonly lookupId: string | null;
  readonly staffId: string | null;
  readonly unitId: string | null;
  readonly connectedProviderId: string | null;
}

/** The next sealed entries. They are sealed in one order, so none is passed over, however slowly it was stored. */
export async function listLeaves(sql: Sql, from: number, count: number): Promise<readonly Leaf[]> {
  return await sql<Leaf[]>`
    select leaf.leaf_index as "leafIndex", leaf.person_id as "personId", leaf.entry_id as "entryId",
           entry.at, entry.step, entry.outcome, entry.lookup_id as "lookupId",
           entry.staff_id as "staffId", entry.unit_id as "unitId",
           entry.reader_id as "connectedProviderId"
      from ledger.leaf
      join audit.entry
        on entry.person_id = leaf.person_id and entry.at = leaf.entry_at
       and entry.id = leaf.entry_id
     where leaf.leaf_index >= ${from}
     order by leaf.leaf_index
     limit ${count}`;
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
      from audit.entry
      join unnest(${keys.map(({ personId }) => personId)}::uuid[],
                  ${keys.map(({ entryId }) => entryId)}::uuid[],
                  ${keys.map(({ at }) => at)}::timestamptz[],
                  ${keys.map(({ until }) => until)}::timestamptz[])
             as asked (person_id, entry_id, since, until)
        on asked.person_id = entry.person_id and entry.at between asked.since and asked.until
       and asked.entry_id = entry.id`;
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

/** An opening to judge, and what the database knows about it. */
export interface DueOpening {
  readonly personId: string;
  readonly lookupId: string;
  readonly unitId: string;
  readonly staffId: string;
  readonly at: Instant;
  readonly until: Instant;
  readonly hours: UnitHours | null;
  readonly isOwnPerson: boolean;
  readonly isOwnChild: boolean;
  readonly isColleagueInUnit: boolean;
  readonly isColleague: boolean;
  readonly staffSurname: string;
  readonly personSurname: string | null;
  readonly sharesAddress: boolean;
  readonly protectedIdentity: boolean;
  readonly publiclyKnown: boolean;
  readonly relations: readonly {
    readonly startsAt: string;
    readonly endsAt: string | null;
    readonly byReader: boolean;
  }[];
  readonly unitHasDocuments: boolean;
  readonly otherOpeningsByUnit: number;
  readonly momentaryShare: number | null;
  readonly openingOfDay: number;
  readonly usual: number | null;
  readonly strangersAround: number;
  readonly refusalsInARow: number;
}

/**
 * Openings that wait to be judged, oldest first, with all that other tables know. Those with entries after `before`
 * may still grow, and wait. ("is not distinct from" keeps PostgreSQL from the index by unit: a person has few openings
 * and a unit has many.)
 */
export async function listDueOpenings(
  sql: Sql,
  before: Instant,
  count: number,
): Promise<readonly DueOpening[]> {
  return await sql<DueOpening[]>`
    with recursive due as materialized (
      select * from review.opening where is_due and until <= ${before} order by until limit ${count}),
    habits as (
      select unit.unit_id, case when whole.openings >= 200 then momentary.openings::float / whole.openings end as share
        from (select unit_id, min(at) as at from due group by unit_id) unit
       cross join lateral (
         select count(*) as openings from review.opening m
          where m.unit_id = unit.unit_id and m.reasons @> '[{"criterion": "momentaryRelation"}]'
            and m.at between unit.at - interval '29 days' and unit.at - interval '1 day') momentary
       cross join lateral (
         select sum(d.openings) as openings from review.reader_day d
          where d.unit_id = unit.unit_id
            and d.day between ((unit.at - interval '29 days') at time zone 'Europe/Stockholm')::date
                          and ((unit.at - interval '1 day') at time zone 'Europe/Stockholm')::date) whole),
    linked as (
      select person_id, lookup_id, person_id as id from due
      union
      select linked.person_id, linked.lookup_id, link.linked_person_id
        from linked join person.link on link.person_id = linked.id and link.unlinked_at is null),
    ids as (select lookup_id, array_agg(id) as ids from linked group by lookup_id)
    select due.person_id as "personId", due.lookup_id as "lookupId", due.unit_id as "unitId",
           due.staff_id as "staffId", due.at, due.until, unit.hours,
           coalesce(staff.own_person_id = any(ids), false) as "isOwnPerson",
           exists (select from person.custody c
                    where c.person_id = any(ids) and c.custodian_id = staff.own_person_id
                      and (c.ended_at is null or c.ended_at > due.at)) as "isOwnChild",
           colleague.unit as "isColleagueInUnit", colleague.provider as "isColleague",
           staff.family_name as "staffSurname", about.surname as "personSurname",
           exists (select from person.person p join person.person own on own.address_key = p.address_key
                    where p.person_id = any(ids) and own.person_id = staff.own_person_id) as "sharesAddress",
           coalesce(about.protected, false) as "protectedIdentity",
           coalesce(about.known, false) as "publiclyKnown",
           coalesce((select jsonb_agg(jsonb_build_object(
                              'startsAt', r.starts_at, 'endsAt', r.ends_at,
                              'byReader', r.registered_by = due.staff_id))
                       from (select * from relation.relation r
                              where r.person_id = any(ids) and r.unit_id = due.unit_id and r.voided_at is null
                                and (r.staff_id is null or r.staff_id = due.staff_id)
                                and r.starts_at <= due.until
                              order by r.starts_at desc limit 20) r), '[]') as relations,
           exists (select from record.document d
                    where d.person_id = any(ids) and d.controller_id = due.connected_provider_id
                      and d.current and d.unit_id = due.unit_id and d.event_at > around.since
                      and d.event_at <= due.until + interval '14 days') as "unitHasDocuments",
           (select count(*) from review.opening n
             where n.person_id = any(ids) and n.unit_id is not distinct from due.unit_id
               and n.staff_id <> due.staff_id
               and n.has_read and n.at > around.since
               and n.at between due.at - interval '14 days' and due.at + interval '14 days')
             as "otherOpeningsByUnit",
           habits.share as "momentaryShare",
           (select count(*) from review.opening n
             where n.staff_id = due.staff_id and n.at <= due.at
               and n.at >= date_trunc('day', due.at, 'Europe/Stockholm')) as "openingOfDay",
           (select case when count(*) >= 20 then percentile_disc(0.99) within group (order by d.openings) end
              from review.reader_day d, (select (due.at at time zone 'Europe/Stockholm')::date as today) t
             where d.unit_id = due.unit_id and d.role = due.role and d.day between t.today - 28 and t.today
               and not (d.day = t.today and d.staff_id = due.staff_id)) as usual,
           (select count(distinct n.person_id) from review.opening n
             where n.staff_id = due.staff_id and not n.known_to_unit
               and n.at between due.at - interval '10 minutes' and due.at + interval '10 minutes'
               and not exists (
                 select from record.document d
                  where d.person_id = n.person_id and d.controller_id = n.connected_provider_id
                    and d.current and d.unit_id = n.unit_id
                    and d.event_at between n.at and n.until + interval '14 days'))
             as "strangersAround",
           (select coalesce(sum(n.refusals), 0)::int from review.opening n
             where n.staff_id = due.staff_id and n.at between due.at - interval '1 hour' and due.at
               and n.at > coalesce((select max(r.at) from review.opening r
                                     where r.staff_id = due.staff_id and r.has_read
                                       and r.lookup_id <> due.lookup_id
                                       and r.at between due.at - interval '1 hour' and due.at),
                                   '-infinity')) as "refusalsInARow"
      from due
      join ids on ids.lookup_id = due.lookup_id
      join habits on habits.unit_id = due.unit_id
      join directory.staff on staff.id = due.staff_id
      join directory.unit on unit.id = due.unit_id
     cross join lateral (
       select bool_or(p.protected_identity <> 'none') as protected, bool_or(p.publicly_known) as known,
              min(p.family_name) as surname
         from person.person p where p.person_id = any(ids)) about
     cross join lateral (
       select greatest(due.at - interval '1 year', max(r.ends_at)) as since
         from relation.relation r
        where r.person_id = any(ids) and r.unit_id = due.unit_id and r.voided_at is null
          and (r.staff_id is null or r.staff_id = due.staff_id) and r.ends_at <= due.at) around
     cross join lateral (
       select coalesce(bool_or(a.unit_id = due.unit_id), false) as unit, count(*) > 0 as provider
         from directory.staff other
         join directory.assignment a on a.staff_id = other.id
         join directory.unit u on u.id = a.unit_id
        where other.own_person_id = any(ids) and other.id <> due.staff_id
          and u.connected_provider_id = due.connected_provider_id
          and (due.at at time zone 'Europe/Stockholm')::date between a.valid_from and a.valid_until) colleague
     order by due.until`;
}

/** All entries of the openings, oldest first in each. */
export async function listEntriesOfOpenings(
  sql: Sql,
  keys: readonly Key[],
): Promise<readonly (StoredEntry & { readonly lookupId: string })[]> {
  return await sql<(StoredEntry & { lookupId: string })[]>`
    select o.lookup_id as "lookupId", entry.id, entry.at, bytes, salt, mac, key_id as "keyId"
      from unnest(${keys.map(({ personId }) => personId)}::uuid[],
                  ${keys.map(({ lookupId }) => lookupId)}::uuid[]) as asked (person_id, lookup_id)
      join review.opening o on o.person_id = asked.person_id and o.lookup_id = asked.lookup_id
     cross join lateral (
       select * from audit.entry e
        where e.person_id = o.person_id and e.at between o.at and o.until and e.lookup_id = o.lookup_id
        order by e.at, e.id limit 500) entry`;
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

export async function storeScores(sql: Sql, scores: readonly Score[]): Promise<void> {
  await sql`
    update review.opening o
       set score = s.score, reasons = s.reasons, always = s.always, is_due = false, again_at = s."againAt"
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
