/** What is asked of the database about the openings that are judged together: a statement for each kind of thing. */
import type { Instant, Sql } from '../../platform/database.ts';
import { startOfDay } from '../../platform/swedish-time.ts';
import type { UnitHours } from '../directory/index.ts';

/** An opening that waits to be judged: whose it is, and about whom. */
export interface WaitingOpening {
  readonly personId: string;
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

/**
 * How long an opening has had no new entry: in milliseconds, and when it has been judged before a share more of the time
 * that it has lasted.
 */
export interface Quiet {
  readonly ms: number;
  readonly share: number;
}

/** Openings that wait to be judged and have been quiet, oldest first. */
export async function listWaiting(
  sql: Sql,
  now: Instant,
  { ms, share }: Quiet,
  count: number,
): Promise<readonly WaitingOpening[]> {
  const before = new Date(Date.parse(now) - ms).toISOString();
  return await sql<WaitingOpening[]>`
    select due.person_id as "personId", due.lookup_id as "lookupId",
           due.connected_provider_id as "connectedProviderId", due.unit_id as "unitId",
           due.staff_id as "staffId", due.role, due.at, due.until,
           (due.at at time zone 'Europe/Stockholm')::date as day, unit.hours,
           staff.family_name as "staffSurname", staff.own_person_id as "ownPersonId"
      from (select * from review.opening
             where is_due
               and until + case when score is null then interval '0' else (until - at) * ${share}::float8 end
                   <= ${before}
             order by at limit ${count}) due
      join directory.staff on staff.id = due.staff_id
      join directory.unit on unit.id = due.unit_id
     order by due.at`;
}

/** An opening by its place among those that are judged together, with one id of its person. */
export interface Asked {
  readonly place: number;
  readonly id: string;
  readonly opening: WaitingOpening;
}

function column<T>(asked: readonly Asked[], of: (opening: WaitingOpening) => T): T[] {
  return asked.map(({ opening }) => of(opening));
}
const places = (asked: readonly Asked[]) => asked.map(({ place }) => place);
const ids = (asked: readonly Asked[]) => asked.map(({ id }) => id);
const sinceOf = (asked: readonly Asked[], since: readonly Instant[]) =>
  asked.map(({ place }) => since[place] ?? null);

/** Who the person is, to the reader and to all. */
export interface About {
  readonly place: number;
  readonly surname: string | null;
  readonly isProtected: boolean;
  readonly isKnown: boolean;
  readonly isOwnChild: boolean;
  /** Tells nothing but whether two persons share one; null when it isn't known. */
  readonly addressKey: Uint8Array | null;
}

/** In no order; one for each id of a person that is known. */
export async function listAbout(sql: Sql, asked: readonly Asked[]): Promise<readonly About[]> {
  return await sql<About[]>`
    select place, p.family_name as surname, p.protected_identity <> 'none' as "isProtected",
           p.publicly_known as "isKnown", p.address_key as "addressKey",
           exists (select from person.custody c
                    where c.person_id = p.person_id and c.custodian_id = asked.own
                      and (c.ended_at is null or c.ended_at > asked.at)) as "isOwnChild"
      from unnest(${places(asked)}::int[], ${ids(asked)}::uuid[],
                  ${column(asked, ({ ownPersonId }) => ownPersonId)}::uuid[],
                  ${column(asked, ({ at }) => at)}::timestamptz[]) as asked (place, id, own, at)
      join person.person p on p.person_id = asked.id`;
}

/** The address keys of persons who have one, by person. */
export async function readAddressKeys(
  sql: Sql,
  persons: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await sql<{ personId: string; addressKey: Buffer }[]>`
    select person_id as "personId", address_key as "addressKey" from person.person
     where person_id = any(${persons as string[]}::uuid[]) and address_key is not null`;
  return new Map(rows.map(({ personId, addressKey }) => [personId, addressKey]));
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

/**
 * The openings, by place, of whose persons the reader's unit has a document.
 * @param since for each opening, from when on care counts
 */
export async function listCared(
  sql: Sql,
  asked: readonly Asked[],
  since: readonly Instant[],
): Promise<ReadonlySet<number>> {
  const rows = await sql<{ place: number }[]>`
    select place
      from unnest(${places(asked)}::int[], ${ids(asked)}::uuid[],
                  ${column(asked, ({ unitId }) => unitId)}::uuid[],
                  ${column(asked, ({ connectedProviderId }) => connectedProviderId)}::uuid[],
                  ${column(asked, ({ until }) => until)}::timestamptz[],
                  ${sinceOf(asked, since)}::timestamptz[])
             as asked (place, id, unit_id, provider_id, until, since)
      join person.person p on p.person_id = asked.id
     where exists (select from record.document d
                    where d.person_id = p.person_id and d.controller_id = asked.provider_id and d.current
                      and d.unit_id = asked.unit_id and d.event_at > asked.since
                      and d.event_at <= asked.until + interval '14 days')`;
  return new Set(rows.map(({ place }) => place));
}

/**
 * How often others of the reader's unit have read about the person near the openings, by place; left out where none
 * has. ("is not distinct from" keeps PostgreSQL from the index by unit: a person has few openings and a unit has many.)
 * @param since for each opening, from when on care counts
 */
export async function countOthersReading(
  sql: Sql,
  asked: readonly Asked[],
  since: readonly Instant[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await sql<{ place: number; count: number }[]>`
    select place, count(*) as count
      from unnest(${places(asked)}::int[], ${ids(asked)}::uuid[],
                  ${column(asked, ({ staffId }) => staffId)}::uuid[],
                  ${column(asked, ({ unitId }) => unitId)}::uuid[],
                  ${column(asked, ({ at }) => at)}::timestamptz[],
                  ${sinceOf(asked, since)}::timestamptz[])
             as asked (place, id, staff_id, unit_id, at, since)
      join review.opening n
        on n.person_id = asked.id and n.unit_id is not distinct from asked.unit_id
       and n.staff_id <> asked.staff_id and n.has_read and n.at > asked.since
       and n.at between asked.at - interval '14 days' and asked.at + interval '14 days'
     group by place`;
  return new Map(rows.map(({ place, count }) => [place, count]));
}

/** What a reader has done before an opening. */
export interface DayOfReader {
  readonly place: number;
  /** The opening's number among those of the reader's day. */
  readonly openingOfDay: number;
  /** When the reader last read in another opening, within the hour; null when not. */
  readonly lastRead: Instant | null;
}

/** In no order; one for each opening. */
export async function listDays(
  sql: Sql,
  openings: readonly WaitingOpening[],
): Promise<readonly DayOfReader[]> {
  return await sql<DayOfReader[]>`
    select place, count(*) filter (where n.at >= asked.morning) as "openingOfDay",
           max(n.at) filter (where n.has_read and n.lookup_id <> asked.lookup_id
                               and n.at >= asked.at - interval '1 hour') as "lastRead"
      from unnest(${openings.map((_, place) => place)}::int[],
                  ${openings.map(({ staffId }) => staffId)}::uuid[],
                  ${openings.map(({ lookupId }) => lookupId)}::uuid[],
                  ${openings.map(({ at }) => at)}::timestamptz[],
                  ${openings.map(({ day }) => startOfDay(day))}::timestamptz[])
             as asked (place, staff_id, lookup_id, at, morning)
      join review.opening n
        on n.staff_id = asked.staff_id
       and n.at between least(asked.morning, asked.at - interval '1 hour') and asked.at
     group by place`;
}

/**
 * How often readers have been refused within the hour before each opening, by its place; left out where not at all.
 * @param lastRead for each opening, what came no later doesn't count
 */
export async function countRefusals(
  sql: Sql,
  openings: readonly WaitingOpening[],
  lastRead: readonly (Instant | null)[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await sql<{ place: number; count: number }[]>`
    select place, sum(n.refusals)::int as count
      from unnest(${openings.map((_, place) => place)}::int[],
                  ${openings.map(({ staffId }) => staffId)}::uuid[],
                  ${openings.map(({ at }) => at)}::timestamptz[],
                  ${openings.map((_, place) => lastRead[place] ?? null)}::timestamptz[])
             as asked (place, staff_id, at, last_read)
      join review.opening n
        on n.staff_id = asked.staff_id and n.at between asked.at - interval '1 hour' and asked.at
       and n.refusals > 0 and n.at > coalesce(asked.last_read, '-infinity')
     group by place`;
  return new Map(rows.map(({ place, count }) => [place, count]));
}

/** Of how many persons who are strangers to the unit a reader has opened something within ten minutes, by place. */
export async function countStrangers(
  sql: Sql,
  openings: readonly WaitingOpening[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await sql<{ place: number; count: number }[]>`
    select place, count(distinct n.person_id) as count
      from unnest(${openings.map((_, place) => place)}::int[],
                  ${openings.map(({ staffId }) => staffId)}::uuid[],
                  ${openings.map(({ at }) => at)}::timestamptz[]) as asked (place, staff_id, at)
      join review.opening n
        on n.staff_id = asked.staff_id and not n.known_to_unit
       and n.at between asked.at - interval '10 minutes' and asked.at + interval '10 minutes'
     where not exists (select from record.document d
                        where d.person_id = n.person_id and d.controller_id = n.connected_provider_id
                          and d.current and d.unit_id = n.unit_id
                          and d.event_at between n.at and n.until + interval '14 days')
     group by place`;
  return new Map(rows.map(({ place, count }) => [place, count]));
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

/** A unit, and the time before which its habits are asked for. */
export interface UnitAt {
  readonly unitId: string;
  readonly at: Instant;
}

/** How many openings units had in the four weeks before a time of each, by unit. */
export async function countOfUnits(
  sql: Sql,
  asked: readonly UnitAt[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ unitId: string; count: number }[]>`
    select asked.unit_id as "unitId", sum(d.openings)::int as count
      from unnest(${asked.map(({ unitId }) => unitId)}::uuid[],
                  ${asked.map(({ at }) => at)}::timestamptz[]) as asked (unit_id, at)
      join review.reader_day d
        on d.unit_id = asked.unit_id
       and d.day between ((asked.at - interval '29 days') at time zone 'Europe/Stockholm')::date
                     and ((asked.at - interval '1 day') at time zone 'Europe/Stockholm')::date
     group by 1`;
  return new Map(rows.map(({ unitId, count }) => [unitId, count]));
}

/** How many of them were of the kind that makes its own relation, by unit; left out where none was. */
export async function countMomentary(
  sql: Sql,
  asked: readonly UnitAt[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ unitId: string; count: number }[]>`
    select asked.unit_id as "unitId", count(*) as count
      from unnest(${asked.map(({ unitId }) => unitId)}::uuid[],
                  ${asked.map(({ at }) => at)}::timestamptz[]) as asked (unit_id, at)
      join review.opening m
        on m.unit_id = asked.unit_id and m.reasons @> '[{"criterion": "momentaryRelation"}]'
       and m.at between asked.at - interval '29 days' and asked.at - interval '1 day'
     group by 1`;
  return new Map(rows.map(({ unitId, count }) => [unitId, count]));
}
