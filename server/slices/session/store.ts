import type { Sql } from '../../platform/database.ts';
import { taken } from '../../platform/taken.ts';
import type {
  AssignmentPurpose,
  Duty,
  HsaId,
  ProviderKind,
  ProviderPart,
  Right,
} from '../directory/index.ts';
import { listChildren } from '../person/index.ts';
import type { Language, PortalAges, Session, SessionTimes } from './session.ts';

/** What the database holds of a session and its assignment. */
export type SessionRow = {
  place: number;
  id: string;
  portal: 'staff' | 'resident';
  locked: boolean;
  stale: boolean;
  staff_id: string | null;
  staff_hsa_id: string | null;
  staff_given_name: string | null;
  staff_family_name: string | null;
  resident_id: string | null;
  acting_for: string | null;
  assignment_id: string | null;
  assignment_name: string;
  role: string;
  purpose: AssignmentPurpose;
  duties: Duty[];
  valid_until: string;
  unit_id: string;
  unit_hsa_id: string;
  unit_name: string;
  provider_id: string;
  provider_hsa_id: string;
  provider_name: string;
  kind: ProviderKind;
  part: ProviderPart;
  shows_staff_names: boolean;
  rights: Right[];
};

/**
 * The sessions of tokens, in their order: one that ended or idled out is not found, and an assignment, right or
 * connection that ended is not there from the next request on.
 */
export async function findSessionRows(
  sql: Sql,
  times: SessionTimes,
  tokenHashes: readonly Uint8Array[],
): Promise<readonly (SessionRow | undefined)[]> {
  const hashes = tokenHashes.map((hash) => Buffer.from(hash).toString('hex'));
  const statement = sql<SessionRow[]>`
    select asked.place, s.id, s.portal, s.locked_at is not null as locked, s.seen_at < now() - interval '1 minute' as stale,
           s.staff_id, st.hsa_id as staff_hsa_id, st.given_name as staff_given_name,
           st.family_name as staff_family_name,
           s.resident_id, s.acting_for,
           a.id as assignment_id, a.name as assignment_name, a.role, a.purpose, a.duties, a.valid_until,
           a.unit_id, a.unit_hsa_id, a.unit_name, a.provider_id, a.provider_hsa_id, a.provider_name,
           a.kind, a.part, a.shows_staff_names, a.rights
      from unnest(${hashes}::text[]) with ordinality as asked (token_hash, place)
     cross join lateral (
       select * from session.session
        where token_hash = decode(asked.token_hash, 'hex') limit 1) s
     cross join (select (now() at time zone 'Europe/Stockholm')::date as today) t
      left join directory.staff st on st.id = s.staff_id
      left join lateral (
        select a.id, a.name, a.role, a.purpose, a.duties, a.valid_until,
               u.id as unit_id, u.hsa_id as unit_hsa_id, u.name as unit_name,
               p.id as provider_id, p.hsa_id as provider_hsa_id, p.name as provider_name,
               p.kind, p.part, p.shows_staff_names,
               coalesce((select jsonb_agg(jsonb_build_object('types', x.types, 'scope', x.scope) order by x.position)
                           from directory.assignment_right x
                          where x.assignment_id = a.id and t.today between x.valid_from and x.valid_until),
                        '[]') as rights
          from directory.assignment a
          join directory.unit u on u.id = a.unit_id
          join directory.connected_provider p on p.id = u.connected_provider_id
         where a.id = s.assignment_id and a.staff_id = s.staff_id
           and t.today between a.valid_from and a.valid_until
           and p.connected_from <= t.today and (p.connected_until is null or p.connected_until >= t.today)
      ) a on true
     where s.ended_at is null
       and s.created_at > now() - make_interval(hours => ${times.hours})
       and s.seen_at > now() - make_interval(mins => ${times.idleMinutes})`;
  const found = new Map((await taken(statement)).map((row) => [row.place - 1, row]));
  return tokenHashes.map((_hash, place) => found.get(place));
}

/** A session with all it may do today. `stale` says that its time of last use should be written again. */
export type SessionFound = { readonly session: Session; readonly stale: boolean };

/**
 * The session of a row, with the resident's name and the children whose custodian she is today; undefined when she is
 * dead.
 */
export async function completeSession(
  sql: Sql,
  row: SessionRow,
  { ages, language }: { readonly ages: PortalAges; readonly language: Language },
): Promise<SessionFound | undefined> {
  const { stale } = row;
  if (row.portal === 'staff') return { session: toStaffSession(row, language), stale };
  const personId = row.resident_id ?? '';
  const resident = await findResident(sql, personId);
  if (resident.deceasedOn !== null) return undefined;
  const children = await listChildren(sql, personId, ages.custodianUntil);
  const { givenName, familyName } = resident;
  const session = {
    portal: 'resident' as const,
    sessionId: row.id,
    personId,
    name: `${givenName} ${familyName}`.trim(),
    givenName,
    children,
    actingFor: row.acting_for,
    language,
    locked: row.locked,
  };
  return { session, stale };
}

async function findResident(sql: Sql, personId: string) {
  const [row] = await sql<
    { given_name: string | null; family_name: string | null; deceased_on: string | null }[]
  >`
    select given_name, family_name, deceased_on from person.person where person_id = ${personId}`;
  return {
    givenName: row?.given_name ?? '',
    familyName: row?.family_name ?? '',
    deceasedOn: row?.deceased_on ?? null,
  };
}

/** The session of one token. */
export async function findSession(
  sql: Sql,
  asked: {
    readonly tokenHash: Uint8Array;
    readonly times: SessionTimes;
    readonly ages: PortalAges;
    readonly language: Language;
  },
): Promise<SessionFound | undefined> {
  const [row] = await findSessionRows(sql, asked.times, [asked.tokenHash]);
  return row && completeSession(sql, row, asked);
}

function toStaffSession(row: SessionRow, language: Language): Session {
  return {
    portal: 'staff',
    sessionId: row.id,
    staffId: row.staff_id ?? '',
    staffHsaId: (row.staff_hsa_id ?? '') as HsaId,
    staffName: `${row.staff_given_name ?? ''} ${row.staff_family_name ?? ''}`.trim(),
    language,
    locked: row.locked,
    assignment: row.assignment_id === null ? null : toAssignment(row, row.assignment_id),
  };
}

function toAssignment(row: SessionRow, id: string) {
  return {
    id,
    name: row.assignment_name,
    role: row.role,
    purpose: row.purpose,
    duties: row.duties,
    unitId: row.unit_id,
    unitHsaId: row.unit_hsa_id as HsaId,
    unitName: row.unit_name,
    connectedProviderId: row.provider_id,
    connectedProviderHsaId: row.provider_hsa_id as HsaId,
    connectedProviderName: row.provider_name,
    kind: row.kind,
    part: row.part,
    showsStaffNames: row.shows_staff_names,
    validUntil: row.valid_until,
    rights: row.rights,
  };
}

export type NewSession = {
  readonly id: string;
  readonly tokenHash: Uint8Array;
  readonly acr: string;
} & (
  | { readonly portal: 'staff'; readonly staffId: string }
  | { readonly portal: 'resident'; readonly personId: string }
);

export async function insertSession(sql: Sql, session: NewSession): Promise<void> {
  await sql`
    insert into session.session (id, token_hash, portal, staff_id, resident_id, acr)
    values (${session.id}, ${session.tokenHash}, ${session.portal},
            ${session.portal === 'staff' ? session.staffId : null},
            ${session.portal === 'resident' ? session.personId : null}, ${session.acr})`;
}

/** Writes that the sessions are in use. One that somebody else is writing is left to them: they do the same, or end it. */
export async function touchSessions(sql: Sql, sessions: readonly string[]): Promise<void> {
  await sql`
    update session.session set seen_at = now()
     where id in (select id from session.session
                   where id = any(${sessions as string[]}::uuid[]) and ended_at is null
                     for update skip locked)`;
}

export async function setAssignment(
  sql: Sql,
  chosen: { readonly sessionId: string; readonly assignmentId: string },
): Promise<void> {
  await sql`
    update session.session set assignment_id = ${chosen.assignmentId}, seen_at = now()
     where id = ${chosen.sessionId} and ended_at is null`;
}

/** Null: the resident acts for herself again. */
export async function setActingFor(
  sql: Sql,
  chosen: { readonly sessionId: string; readonly childId: string | null },
): Promise<void> {
  await sql`
    update session.session set acting_for = ${chosen.childId}, seen_at = now()
     where id = ${chosen.sessionId} and ended_at is null`;
}

export async function lockSession(sql: Sql, sessionId: string): Promise<void> {
  await sql`
    update session.session set locked_at = now()
     where id = ${sessionId} and ended_at is null and locked_at is null`;
}

/** Opens a locked session under a new token; the old token ends. */
export async function unlockSession(
  sql: Sql,
  unlocked: { readonly sessionId: string; readonly tokenHash: Uint8Array; readonly acr: string },
): Promise<boolean> {
  const rows = await sql`
    update session.session
       set locked_at = null, seen_at = now(), token_hash = ${unlocked.tokenHash}, acr = ${unlocked.acr}
     where id = ${unlocked.sessionId} and ended_at is null
    returning 1`;
  return rows.length > 0;
}

export async function endSession(sql: Sql, sessionId: string): Promise<void> {
  await sql`update session.session set ended_at = now() where id = ${sessionId} and ended_at is null`;
}
