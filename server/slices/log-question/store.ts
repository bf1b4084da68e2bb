import type { Instant, Sql } from '../../platform/database.ts';
import type { LogQuestion } from './question.ts';

type QuestionRow = Omit<LogQuestion, 'unit' | 'connectedProvider' | 'answer'> & {
  readonly unitId: string;
  readonly unitName: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly answeredAt: Instant | null;
  readonly answeredName: string | null;
  readonly answeredRole: string | null;
  readonly answerText: string | null;
};

function toQuestion(row: QuestionRow): LogQuestion {
  const { unitId, unitName, providerId, providerName, ...rest } = row;
  const { answeredAt, answeredName, answeredRole, answerText, ...question } = rest;
  return {
    ...question,
    unit: { id: unitId, name: unitName },
    connectedProvider: { id: providerId, name: providerName },
    answer:
      answeredAt === null
        ? null
        : {
            ...{ at: answeredAt, name: answeredName },
            ...{ role: answeredRole ?? '', text: answerText ?? '' },
          },
  };
}

const questions = (sql: Sql) => sql`
  select question.person_id as "personId", question.id, lookup_id as visit,
         visit_at as "visitAt", unit.id as "unitId", unit.name as "unitName",
         provider.id as "providerId", provider.name as "providerName", staff_id as "staffId",
         asked_by as "askedBy", question, asked_at as "askedAt", opened_at as "openedAt",
         answered_at as "answeredAt", answered_name as "answeredName",
         answered_role as "answeredRole", answer as "answerText"
    from log_question.question
    join directory.connected_provider provider on provider.id = question.connected_provider_id
    join directory.unit on unit.id = question.unit_id`;

/** The questions about the persons' logs, newest first. */
export async function listQuestions(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly LogQuestion[]> {
  const rows = await sql<QuestionRow[]>`
    ${questions(sql)}
     where question.person_id = any(${persons as string[]}::uuid[])
     order by asked_at desc, question.id desc
     limit 200`;
  return rows.map(toQuestion);
}

/** The lookup that began with a search about one of the persons, and who made it. */
export async function findLookup(
  sql: Sql,
  persons: readonly string[],
  lookupId: string,
): Promise<
  | {
      readonly personId: string;
      readonly at: Instant;
      readonly connectedProviderId: string;
      readonly unitId: string;
      readonly staffId: string;
    }
  | undefined
> {
  const [row] = await sql<
    {
      personId: string;
      at: Instant;
      connectedProviderId: string;
      unitId: string;
      staffId: string;
    }[]
  >`
    select person_id as "personId", at, reader_id as "connectedProviderId", unit_id as "unitId",
           staff_id as "staffId"
      from audit.entry
     where person_id = any(${persons as string[]}::uuid[])
       and step = 'search' and lookup_id = ${lookupId}
       and reader_id is not null and unit_id is not null and staff_id is not null`;
  return row;
}

/** What is asked. */
export interface NewQuestion {
  readonly personId: string;
  readonly id: string;
  readonly visit: string;
  readonly visitAt: Instant;
  readonly connectedProviderId: string;
  readonly unitId: string;
  readonly staffId: string;
  readonly askedBy: string;
  readonly question: string;
}

/** Stores a question; false when there is one under the id, or one about the visit that waits. */
export async function insertQuestion(sql: Sql, row: NewQuestion): Promise<boolean> {
  const rows = await sql`
    insert into log_question.question
      (person_id, id, lookup_id, visit_at, connected_provider_id, unit_id, staff_id, asked_by, question)
    values
      (${row.personId}, ${row.id}, ${row.visit}, ${row.visitAt}, ${row.connectedProviderId},
       ${row.unitId}, ${row.staffId}, ${row.askedBy}, ${row.question})
    on conflict do nothing
    returning 1`;
  return rows.length > 0;
}

/** Whose questions somebody on duty may see: of the connected provider, or of one unit, never about her own reading. */
export interface Charge {
  readonly connectedProviderId: string;
  readonly unitId: string | null;
  readonly staffId: string;
}

const within = (sql: Sql, { connectedProviderId, unitId, staffId }: Charge) => sql`
  question.connected_provider_id = ${connectedProviderId} and question.staff_id <> ${staffId}
  ${unitId === null ? sql`` : sql`and question.unit_id = ${unitId}`}`;

/** Questions to the connected provider: those that wait, oldest first, or the answered ones, newest first. */
export async function listCases(
  sql: Sql,
  charge: Charge,
  answered: boolean,
): Promise<readonly LogQuestion[]> {
  const rows = await sql<QuestionRow[]>`
    ${questions(sql)}
     where ${within(sql, charge)}
       and ${
         answered
           ? sql`answered_at is not null order by answered_at desc, question.id desc`
           : sql`answered_at is null order by asked_at, question.id`
       }
     limit 100`;
  return rows.map(toQuestion);
}

export async function findCase(
  sql: Sql,
  charge: Charge,
  id: string,
): Promise<LogQuestion | undefined> {
  const [row] = await sql<QuestionRow[]>`
    ${questions(sql)} where ${within(sql, charge)} and question.id = ${id}`;
  return row && toQuestion(row);
}

type Key = Pick<LogQuestion, 'personId' | 'id'>;

/** Somebody looks into it; only the first time is kept. */
export async function markOpened(sql: Sql, { personId, id }: Key, staffId: string): Promise<void> {
  await sql`
    update log_question.question set opened_at = now(), opened_by = ${staffId}
     where person_id = ${personId} and id = ${id} and opened_at is null`;
}

/** Stores the answer; false when there is one. The name is left out where staff aren't named. */
export async function storeAnswer(
  sql: Sql,
  { personId, id }: Key,
  given: {
    readonly staffId: string;
    readonly role: string;
    readonly named: boolean;
    readonly text: string;
  },
): Promise<boolean> {
  const rows = await sql`
    update log_question.question
       set answered_at = now(), answered_by = ${given.staffId}, answered_role = ${given.role},
           answered_name = (select given_name || ' ' || family_name from directory.staff
                             where staff.id = ${given.staffId} and not protected_identity
                               and ${given.named}),
           answer = ${given.text}, opened_at = coalesce(opened_at, now()),
           opened_by = coalesce(opened_by, ${given.staffId})
     where person_id = ${personId} and id = ${id} and answered_at is null
    returning 1`;
  return rows.length > 0;
}
