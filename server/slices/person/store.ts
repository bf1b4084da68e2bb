import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ageOn, fullName, isChildOn, type PersonHead, type ProtectedIdentity } from './person.ts';
import {
  type NumberKind,
  type PersonNumber,
  type Sex,
  type SwedishDate,
  storedPersonNumber,
} from './person-number.ts';

/** The person of a number, also of one that is no longer valid. */
export async function findPersonByNumber(
  sql: Sql,
  number: PersonNumber,
): Promise<string | undefined> {
  const [row] = await sql<{ person_id: string }[]>`
    select person_id from person.identifier
     where number = ${number.reveal()} and kind = ${number.kind} and authority = ${number.authority}`;
  return row?.person_id;
}

/** Persons of the numbers, in their order; undefined where nobody has the number. */
export async function listPersonsByNumbers(
  sql: Sql,
  numbers: readonly PersonNumber[],
): Promise<readonly (string | undefined)[]> {
  if (numbers.length === 0) return [];
  const rows = await sql<{ number: string; kind: string; authority: string; person_id: string }[]>`
    select number, kind, authority, person_id from person.identifier
     where number = any(${numbers.map((number) => number.reveal())}::text[])`;
  const found = new Map(
    rows.map((row) => [`${row.kind} ${row.number} ${row.authority}`, row.person_id]),
  );
  return numbers.map((number) =>
    found.get(`${number.kind} ${number.reveal()} ${number.authority}`),
  );
}

/**
 * The person of the number, made when nobody has it. Two transactions that make the same one agree:
 * the later waits for the earlier and finds hers.
 */
export async function findOrCreatePerson(sql: Sql, number: PersonNumber): Promise<string> {
  const found = await findPersonByNumber(sql, number);
  if (found !== undefined) return found;
  const personId = newId();
  if (!(await addIdentifier(sql, personId, { number, validFrom: null, validUntil: null }))) {
    const theirs = await findPersonByNumber(sql, number);
    if (theirs === undefined) throw new Error('A number was neither stored nor found');
    return theirs;
  }
  await sql`
    insert into person.person (person_id, birth_date, sex)
    values (${personId}, ${number.birthDate}, ${number.sex})`;
  return personId;
}

export type Identifier = {
  readonly number: PersonNumber;
  readonly validFrom: SwedishDate | null;
  readonly validUntil: SwedishDate | null;
};

/** False when the number is somebody's already. */
export async function addIdentifier(
  sql: Sql,
  personId: string,
  identifier: Identifier,
): Promise<boolean> {
  const { number, validFrom, validUntil } = identifier;
  const rows = await sql`
    insert into person.identifier (number, kind, authority, person_id, valid_from, valid_until)
    values (${number.reveal()}, ${number.kind}, ${number.authority}, ${personId}, ${validFrom}, ${validUntil})
    on conflict (number, kind, authority) do nothing
    returning 1`;
  return rows.length > 0;
}

/** True when the dates were others. */
export async function updateIdentifier(sql: Sql, identifier: Identifier): Promise<boolean> {
  const { number, validFrom, validUntil } = identifier;
  const rows = await sql`
    update person.identifier set valid_from = ${validFrom}, valid_until = ${validUntil}
     where number = ${number.reveal()} and kind = ${number.kind} and authority = ${number.authority}
       and (valid_from, valid_until) is distinct from (${validFrom}::date, ${validUntil}::date)
    returning 1`;
  return rows.length > 0;
}

/** What the population feed says of a person. Undefined leaves what is known as it is. */
export type PersonDetails = {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: SwedishDate | undefined;
  readonly sex: Sex | undefined;
  readonly protectedIdentity: ProtectedIdentity | undefined;
  readonly deceasedOn: SwedishDate | null | undefined;
  /** Never kept of a protected identity. */
  readonly addressKey: Uint8Array | null | undefined;
  readonly publiclyKnown: boolean | undefined;
};

/** True when anything changed. */
export async function updatePerson(
  sql: Sql,
  personId: string,
  details: PersonDetails,
): Promise<boolean> {
  const { deceasedOn, addressKey } = details;
  const rows = await sql`
    update person.person p
       set given_name = n.given_name, family_name = n.family_name, birth_date = n.birth_date, sex = n.sex,
           protected_identity = n.protected_identity, deceased_on = n.deceased_on,
           address_key = case when n.protected_identity = 'none' then n.address_key end,
           publicly_known = n.publicly_known
      from (select o.person_id,
                   ${details.givenName}::text as given_name,
                   ${details.familyName}::text as family_name,
                   coalesce(${details.birthDate ?? null}::date, o.birth_date) as birth_date,
                   coalesce(${details.sex ?? null}::text, o.sex) as sex,
                   coalesce(${details.protectedIdentity ?? null}::text, o.protected_identity) as protected_identity,
                   case when ${deceasedOn === undefined} then o.deceased_on else ${deceasedOn ?? null}::date end
                     as deceased_on,
                   case when ${addressKey === undefined} then o.address_key else ${addressKey ?? null}::bytea end
                     as address_key,
                   coalesce(${details.publiclyKnown ?? null}::boolean, o.publicly_known) as publicly_known
              from person.person o
             where o.person_id = ${personId}) n
     where p.person_id = n.person_id
       and (p.given_name, p.family_name, p.birth_date, p.sex, p.protected_identity, p.deceased_on,
            p.address_key, p.publicly_known)
           is distinct from
           (n.given_name, n.family_name, n.birth_date, n.sex, n.protected_identity, n.deceased_on,
            case when n.protected_identity = 'none' then n.address_key end, n.publicly_known)
    returning 1`;
  return rows.length > 0;
}

/** The heads of persons on the Swedish date of today, in their order. Throws when there is no such person. */
export async function listPersonHeads(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly PersonHead[]> {
  const rows = await sql<
    {
      id: string;
      given_name: string | null;
      family_name: string | null;
      birth_date: string | null;
      sex: Sex;
      protected_identity: ProtectedIdentity;
      deceased_on: string | null;
      today: string;
    }[]
  >`
    select person_id as id, given_name, family_name, birth_date, sex, protected_identity, deceased_on,
           (now() at time zone 'Europe/Stockholm')::date as today
      from person.person
     where person_id = any(${persons as string[]}::uuid[])`;
  const found = new Map(rows.map((row) => [row.id, row]));
  const numbers = await listShownNumbers(sql, persons);
  return persons.map((id) => {
    const row = found.get(id);
    if (row === undefined) throw new Error('No such person');
    const until =
      row.deceased_on !== null && row.deceased_on < row.today ? row.deceased_on : row.today;
    const number = numbers.get(id);
    return {
      name: fullName(row.given_name, row.family_name),
      age: row.birth_date === null ? null : ageOn(row.birth_date, until),
      sex: row.sex,
      maskedNumber: number === undefined ? '****' : storedPersonNumber(number).masked(),
      protectedIdentity: row.protected_identity,
      deceasedOn: row.deceased_on,
      isChild: isChildOn(row.birth_date, until),
    };
  });
}

/** The number that each person is shown by today. Numbers lie by themselves, so they are asked for by themselves. */
async function listShownNumbers(sql: Sql, persons: readonly string[]) {
  const rows = await sql<{ id: string; number: string; kind: NumberKind; authority: string }[]>`
    select distinct on (person_id) person_id as id, number, kind, authority
      from person.identifier
     where person_id = any(${persons as string[]}::uuid[])
     order by person_id,
              (valid_until is null or valid_until >= (now() at time zone 'Europe/Stockholm')::date) desc,
              array_position(array['personnummer', 'samordningsnummer', 'nationalReserveNumber'], kind)
                nulls last,
              valid_from desc nulls last, number`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** The head of a person on the Swedish date of today. Throws when there is no such person. */
export async function getPersonHead(sql: Sql, personId: string): Promise<PersonHead> {
  const [head] = await listPersonHeads(sql, [personId]);
  if (head === undefined) throw new Error('No such person');
  return head;
}

/** Is the person there, and alive as far as is known? */
export async function isAlive(sql: Sql, personId: string): Promise<boolean> {
  const rows = await sql`
    select 1 from person.person where person_id = ${personId} and deceased_on is null`;
  return rows.length > 0;
}

/** The person's own id and those that are linked with it now, directly or by others. */
export async function listLinkedPersonIds(sql: Sql, personId: string): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    with recursive linked as (
      select ${personId}::uuid as id
      union
      select link.linked_person_id
        from linked join person.link on link.person_id = linked.id and link.unlinked_at is null
    )
    select id from linked order by id`;
  return rows.map((row) => row.id);
}

/** Persons with each id that is linked with them now, their own too. */
export async function listLinks(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly { readonly personId: string; readonly linkedId: string }[]> {
  return await sql<{ personId: string; linkedId: string }[]>`
    with recursive linked as (
      select id as person_id, id as linked_id from unnest(${persons as string[]}::uuid[]) as id
      union
      select linked.person_id, link.linked_person_id
        from linked join person.link on link.person_id = linked.linked_id and link.unlinked_at is null
    )
    select person_id as "personId", linked_id as "linkedId" from linked`;
}

export type LinkedPair = { readonly one: string; readonly other: string; readonly reason: string };

/** Records that two ids are the same person; false when they are linked already. */
export async function linkPersons(sql: Sql, pair: LinkedPair): Promise<boolean> {
  const [first = '', second = ''] = [pair.one, pair.other].sort();
  await sql`select pg_advisory_xact_lock(hashtextextended(${first + second}, 0))`;
  const id = newId();
  const rows = await sql`
    insert into person.link (person_id, id, linked_person_id, reason)
    select pair.person_id, ${id}, pair.linked_person_id, ${pair.reason}
      from (values (${first}::uuid, ${second}::uuid), (${second}::uuid, ${first}::uuid))
           as pair (person_id, linked_person_id)
     where not exists (select from person.link l
                        where l.person_id = ${first} and l.linked_person_id = ${second}
                          and l.unlinked_at is null)
    returning 1`;
  return rows.length > 0;
}

/** Takes a link back; false when there is none. What was read while it held stays in the log. */
export async function unlinkPersons(sql: Sql, pair: LinkedPair): Promise<boolean> {
  const rows = await sql`
    update person.link set unlinked_at = now(), unlink_reason = ${pair.reason}
     where ((person_id = ${pair.one} and linked_person_id = ${pair.other})
            or (person_id = ${pair.other} and linked_person_id = ${pair.one}))
       and unlinked_at is null
    returning 1`;
  return rows.length > 0;
}
