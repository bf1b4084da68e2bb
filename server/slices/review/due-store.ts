/** What is asked of the database about the openings that are judged together: a statement for each kind of thing. */
import type { Instant, Sql } from '../../platform/database.ts';
import type { UnitHours } from '../directory/index.ts';

/** An opening that waits to be judged: whose it is, and about whom. */
export interface WaitingOpening {
  readonly personId: string;
  /** The person's ids, this one and those that are linked with it. */
  readonly ids: readonly string[];
  readonly lookupId: string;
  readonly connectedProviderId: string;
  readonly unitId: string;
  readonly staffId: string;
  readonly role: string;
  readonly at: Instant;
  readonly until: Instant;
  /** Swedish date. */
  readonly day: string;
  readonly hours: UnitHours | null;
  readonly staffSurname: string;
  /** The person whom the reader is; null when the directory doesn't say. */
  readonly ownPersonId: string | null;
}

/** Openings that wait to be judged, oldest first. Those with entries after `before` may still grow, and wait. */
export async function listWaiting(
  sql: Sql,
  before: Instant,
  count: number,
): Promise<readonly WaitingOpening[]> {
  return await sql<WaitingOpening[]>`
    with recursive due as materialized (
      select * from review.opening where is_due and until <= ${before} order by until limit ${count}),
    linked as (
      select person_id, person_id as id from due
      union
      select linked.person_id, link.linked_person_id
        from linked join person.link on link.person_id = linked.id and link.unlinked_at is null),
    persons as (select person_id, array_agg(id) as ids from linked group by person_id)
    select due.person_id as "personId", persons.ids, due.lookup_id as "lookupId",
           due.connected_provider_id as "connectedProviderId", due.unit_id as "unitId",
           due.staff_id as "staffId", due.role, due.at, due.until,
           (due.at at time zone 'Europe/Stockholm')::date as day, unit.hours,
           staff.family_name as "staffSurname", staff.own_person_id as "ownPersonId"
      from due
      join persons on persons.person_id = due.person_id
      join directory.staff on staff.id = due.staff_id
      join directory.unit on unit.id = due.unit_id
     order by due.until`;
}

/** An opening by its place among those that are judged together, with one id of its person. */
interface Asked {
  readonly place: number;
  readonly id: string;
  readonly opening: WaitingOpening;
}

/** Each opening once for each id of its person. */
export function withIds(openings: readonly WaitingOpening[]): readonly Asked[] {
  return openings.flatMap((opening, place) => opening.ids.map((id) => ({ place, id, opening })));
}

function column<T>(asked: readonly Asked[], of: (opening: WaitingOpening) => T): T[] {
  return asked.map(({ opening }) => of(opening));
}
const places = (asked: readonly Asked[]) => asked.map(({ place }) => place);
const ids = (asked: readonly Asked[]) => asked.map(({ id }) => id);

/** Who the person is, to the reader and to all. */
export interface About {
  readonly place: number;
  readonly surname: string | null;
  readonly isProtected: boolean;
  readonly isKnown: boolean;
  readonly isOwnChild: boolean;
  readonly sharesAddress: boolean;
}

export async function listAbout(sql: Sql, asked: readonly Asked[]): Promise<readonly About[]> {
  return await sql<About[]>`
    select place, min(p.family_name) as surname,
           bool_or(p.protected_identity <> 'none') as "isProtected",
           bool_or(p.publicly_known) as "isKnown",
           coalesce(bool_or(own.address_key = p.address_key), false) as "sharesAddress",
           bool_or(exists (select from person.custody c
                            where c.person_id = asked.id and c.custodian_id = asked.own
                              and (c.ended_at is null or c.ended_at > asked.at))) as "isOwnChild"
      from unnest(${places(asked)}::int[], ${ids(asked)}::uuid[],
                  ${column(asked, ({ ownPersonId }) => ownPersonId)}::uuid[],
                  ${column(asked, ({ at }) => at)}::timestamptz[]) as asked (place, id, own, at)
      join person.person p on p.person_id = asked.id
      left join person.person own on own.person_id = asked.own
     group by place`;
}

/** Where the person works too: at the reader's provider, and maybe in the reader's unit. */
export interface Colleague {
  readonly place: number;
  readonly inUnit: boolean;
}

export async function listColleagues(
  sql: Sql,
  asked: readonly Asked[],
): Promise<readonly Colleague[]> {
  return await sql<Colleague[]>`
    select place, bool_or(a.unit_id = asked.unit_id) as "inUnit"
      from unnest(${places(asked)}::int[], ${ids(asked)}::uuid[],
                  ${column(asked, ({ staffId }) => staffId)}::uuid[],
                  ${column(asked, ({ unitId }) => unitId)}::uuid[],
                  ${column(asked, ({ connectedProviderId }) => connectedProviderId)}::uuid[],
                  ${column(asked, ({ day }) => day)}::date[])
             as asked (place, id, staff_id, unit_id, provider_id, day)
      join directory.staff other on other.own_person_id = asked.id and other.id <> asked.staff_id
      join directory.assignment a on a.staff_id = other.id
      join directory.unit u on u.id = a.unit_id
     where u.connected_provider_id = asked.provider_id
       and asked.day between a.valid_from and a.valid_until
     group by place`;
}

/** A relation of the reader's unit with the person, which holds for the reader. */
export interface KnownRelation {
  readonly place: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant | null;
  readonly byReader: boolean;
}

/** The relations that had begun when the openings ended, the newest first. */
export async function listRelationsOf(
  sql: Sql,
  asked: readonly Asked[],
): Promise<readonly KnownRelation[]> {
  return await sql<KnownRelation[]>`
    select place, r.starts_at as "startsAt", r.ends_at as "endsAt",
           r.registered_by = asked.staff_id as "byReader"
      from unnest(${places(asked)}::int[], ${ids(asked)}::uuid[],
                  ${column(asked, ({ staffId }) => staffId)}::uuid[],
                  ${column(asked, ({ unitId }) => unitId)}::uuid[],
                  ${column(asked, ({ until }) => until)}::timestamptz[])
             as asked (place, id, staff_id, unit_id, until)
      join relation.relation r
        on r.person_id = asked.id and r.unit_id = asked.unit_id and r.voided_at is null
       and (r.staff_id is null or r.staff_id = asked.staff_id) and r.starts_at <= asked.until
     order by place, r.starts_at desc`;
}

/** What else the reader's unit does for the person. */
export interface Care {
  readonly place: number;
  readonly unitHasDocuments: boolean;
  readonly otherOpeningsByUnit: number;
}

/**
 * The unit's documents and others' readings. ("is not distinct from" keeps PostgreSQL from the index by unit: a person
 * has few openings and a unit has many.)
 * @param since for each opening, from when on care counts
 */
export async function listCare(
  sql: Sql,
  asked: readonly Asked[],
  since: readonly Instant[],
): Promise<readonly Care[]> {
  return await sql<Care[]>`
    select place,
           bool_or(exists (
             select from record.document d
              where d.person_id = asked.id and d.controller_id = asked.provider_id and d.current
                and d.unit_id = asked.unit_id and d.event_at > asked.since
                and d.event_at <= asked.until + interval '14 days')) as "unitHasDocuments",
           sum((select count(*) from review.opening n
                 where n.person_id = asked.id and n.unit_id is not distinct from asked.unit_id
                   and n.staff_id <> asked.staff_id and n.has_read and n.at > asked.since
                   and n.at between asked.at - interval '14 days' and asked.at + interval '14 days'))::int
             as "otherOpeningsByUnit"
      from unnest(${places(asked)}::int[], ${ids(asked)}::uuid[],
                  ${column(asked, ({ staffId }) => staffId)}::uuid[],
                  ${column(asked, ({ unitId }) => unitId)}::uuid[],
                  ${column(asked, ({ connectedProviderId }) => connectedProviderId)}::uuid[],
                  ${column(asked, ({ at }) => at)}::timestamptz[],
                  ${column(asked, ({ until }) => until)}::timestamptz[],
                  ${asked.map(({ place }) => since[place] ?? null)}::timestamptz[])
             as asked (place, id, staff_id, unit_id, provider_id, at, until, since)
     group by place`;
}

/** What the reader did around the opening. */
export interface ReaderAround {
  readonly openingOfDay: number;
  readonly strangersAround: number;
  readonly refusalsInARow: number;
}

/** In the order of the openings. */
export async function listReaderAround(
  sql: Sql,
  openings: readonly WaitingOpening[],
): Promise<readonly ReaderAround[]> {
  return await sql<ReaderAround[]>`
    select (select count(*) from review.opening n
             where n.staff_id = asked.staff_id and n.at <= asked.at
               and n.at >= date_trunc('day', asked.at, 'Europe/Stockholm')) as "openingOfDay",
           (select count(distinct n.person_id) from review.opening n
             where n.staff_id = asked.staff_id and not n.known_to_unit
               and n.at between asked.at - interval '10 minutes' and asked.at + interval '10 minutes'
               and not exists (
                 select from record.document d
                  where d.person_id = n.person_id and d.controller_id = n.connected_provider_id
                    and d.current and d.unit_id = n.unit_id
                    and d.event_at between n.at and n.until + interval '14 days'))
             as "strangersAround",
           (select coalesce(sum(n.refusals), 0)::int from review.opening n
             where n.staff_id = asked.staff_id and n.at between asked.at - interval '1 hour' and asked.at
               and n.at > coalesce((select max(r.at) from review.opening r
                                     where r.staff_id = asked.staff_id and r.has_read
                                       and r.lookup_id <> asked.lookup_id
                                       and r.at between asked.at - interval '1 hour' and asked.at),
                                   '-infinity')) as "refusalsInARow"
      from unnest(${openings.map(({ staffId }) => staffId)}::uuid[],
                  ${openings.map(({ lookupId }) => lookupId)}::uuid[],
                  ${openings.map(({ at }) => at)}::timestamptz[])
             with ordinality as asked (staff_id, lookup_id, at, place)
     order by place`;
}

/** What is usual in a role and unit. */
export interface Usual {
  readonly unitId: string;
  readonly role: string;
  readonly day: string;
  /** Openings that one reader in a hundred comes to on a day; null when too few days are known. */
  readonly most: number | null;
}

/** What was usual in the four weeks before each of the days. */
export async function listUsual(
  sql: Sql,
  asked: readonly Pick<Usual, 'unitId' | 'role' | 'day'>[],
): Promise<readonly Usual[]> {
  return await sql<Usual[]>`
    select unit_id as "unitId", role, day, (
             select case when count(*) >= 20
                         then percentile_disc(0.99) within group (order by d.openings) end
               from review.reader_day d
              where d.unit_id = asked.unit_id and d.role = asked.role
                and d.day between asked.day - 28 and asked.day - 1) as most
      from unnest(${asked.map(({ unitId }) => unitId)}::uuid[],
                  ${asked.map(({ role }) => role)}::text[],
                  ${asked.map(({ day }) => day)}::date[]) as asked (unit_id, role, day)`;
}

/** How often a unit's openings are of the kind that makes its own relation. */
export interface Habit {
  readonly unitId: string;
  /** From 0 to 1; null when the unit has too few openings to tell. */
  readonly momentaryShare: number | null;
}

/** The habits of units in the four weeks before a time of each. */
export async function listHabits(
  sql: Sql,
  asked: readonly { readonly unitId: string; readonly at: Instant }[],
): Promise<readonly Habit[]> {
  return await sql<Habit[]>`
    select asked.unit_id as "unitId",
           case when whole.openings >= 200 then momentary.openings::float / whole.openings end
             as "momentaryShare"
      from unnest(${asked.map(({ unitId }) => unitId)}::uuid[],
                  ${asked.map(({ at }) => at)}::timestamptz[]) as asked (unit_id, at)
     cross join lateral (
       select count(*) as openings from review.opening m
        where m.unit_id = asked.unit_id and m.reasons @> '[{"criterion": "momentaryRelation"}]'
          and m.at between asked.at - interval '29 days' and asked.at - interval '1 day') momentary
     cross join lateral (
       select sum(d.openings) as openings from review.reader_day d
        where d.unit_id = asked.unit_id
          and d.day between ((asked.at - interval '29 days') at time zone 'Europe/Stockholm')::date
                        and ((asked.at - interval '1 day') at time zone 'Europe/Stockholm')::date) whole`;
}
