import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { type ChildInCustody, type CustodyRow, childrenOf } from './custody.ts';
import { ageOn } from './person.ts';
import type { SwedishDate } from './person-number.ts';
import { listLinkedPersonIds, listLinks } from './store.ts';

/** The children that a person may act for today as their custodian. The links of both count. */
export async function listChildren(
  sql: Sql,
  custodianId: string,
  untilAge: number,
): Promise<readonly ChildInCustody[]> {
  const own = await listLinkedPersonIds(sql, custodianId);
  const children = await sql<{ id: string }[]>`
    select distinct person_id as id from person.custody
     where custodian_id = any(${own as string[]}::uuid[]) and ended_at is null
       and person_id <> all(${own as string[]}::uuid[])`;
  if (children.length === 0) return [];
  const links = await listLinks(
    sql,
    children.map(({ id }) => id),
  );
  const people = await sql<(Omit<CustodyRow, 'childId'> & { today: SwedishDate })[]>`
    select person_id as "linkedId", given_name as "givenName", family_name as "familyName",
           birth_date as "birthDate", protected_identity as "protectedIdentity",
           deceased_on as "deceasedOn", (now() at time zone 'Europe/Stockholm')::date as today
      from person.person where person_id = any(${links.map(({ linkedId }) => linkedId)}::uuid[])`;
  const rows = links.flatMap(({ personId, linkedId }) =>
    people
      .filter((person) => person.linkedId === linkedId)
      .map((person) => ({ ...person, childId: personId })),
  );
  const [first] = rows;
  return first === undefined ? [] : childrenOf(rows, { on: first.today, untilAge });
}

/** Makes these the child's custodians, and nobody else; true when that changed anything. */
export async function setCustodians(
  sql: Sql,
  childId: string,
  custodians: readonly string[],
): Promise<boolean> {
  const ended = await sql`
    update person.custody set ended_at = now()
     where person_id = ${childId} and ended_at is null
       and custodian_id <> all(${custodians as string[]}::uuid[])
    returning 1`;
  const begun = await sql`
    insert into person.custody (person_id, id, custodian_id)
    select ${childId}, id, custodian_id
      from unnest(${custodians.map(() => newId())}::uuid[], ${custodians as string[]}::uuid[])
           as given (id, custodian_id)
     where not exists (select from person.custody c
                        where c.person_id = ${childId} and c.custodian_id = given.custodian_id
                          and c.ended_at is null)
    returning 1`;
  return ended.length + begun.length > 0;
}

/** The person's age in whole years today; undefined when the birth date isn't known. */
export async function findAge(sql: Sql, personId: string): Promise<number | undefined> {
  const [row] = await sql<{ birthDate: SwedishDate | null; today: SwedishDate }[]>`
    select birth_date as "birthDate", (now() at time zone 'Europe/Stockholm')::date as today
      from person.person where person_id = ${personId}`;
  return row === undefined || row.birthDate === null ? undefined : ageOn(row.birthDate, row.today);
}
