import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { type ChildInCustody, type CustodyRow, childrenOf } from './custody.ts';
import { ageOn } from './person.ts';
import type { SwedishDate } from './person-number.ts';

/** The children that a person may act for today as their custodian. The links of both count. */
export async function listChildren(
  sql: Sql,
  custodianId: string,
  untilAge: number,
): Promise<readonly ChildInCustody[]> {
  const rows = await sql<(CustodyRow & { today: SwedishDate })[]>`
    with recursive own as (
      select ${custodianId}::uuid as id
      union
      select link.linked_person_id
        from own join person.link on link.person_id = own.id and link.unlinked_at is null
    ),
    child as (
      select distinct person_id as child_id, person_id as linked_id
        from person.custody
       where custodian_id in (select id from own) and ended_at is null
         and person_id not in (select id from own)
    ),
    linked as (
      select child_id, linked_id from child
      union
      select linked.child_id, link.linked_person_id
        from linked join person.link on link.person_id = linked.linked_id and link.unlinked_at is null
    )
    select child_id as "childId", linked_id as "linkedId", given_name as "givenName",
           family_name as "familyName", birth_date as "birthDate",
           protected_identity as "protectedIdentity", deceased_on as "deceasedOn",
           (now() at time zone 'Europe/Stockholm')::date as today
      from linked join person.person on person.person_id = linked.linked_id`;
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
