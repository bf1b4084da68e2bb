import type { Instant, Sql } from '../../platform/database.ts';

/** That a controller informed a person (SVOD 2:2). */
export interface InformationGiven {
  readonly personId: string;
  readonly id: string;
  readonly controllerId: string;
  readonly givenAt: Instant;
  readonly items: readonly string[];
}

/** What the persons have been told, by any controller. */
export async function listInformationGiven(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly InformationGiven[]> {
  return await sql<InformationGiven[]>`
    select person_id as "personId", id, controller_id as "controllerId", given_at as "givenAt", items
      from availability.information_given
     where person_id = any(${persons as string[]}::uuid[])`;
}

/** The time of the transaction. */
export async function readTime(sql: Sql): Promise<Instant> {
  const [row] = await sql<{ at: Instant }[]>`select now() as at`;
  if (row === undefined) throw new Error('The database gave no time');
  return row.at;
}

/** A row of `availability.information_given`. */
export interface InformationGivenRow {
  readonly person_id: string;
  readonly id: string;
  readonly controller_id: string;
  readonly given_at: Instant;
  readonly channel: string;
  readonly language: string;
  readonly items: readonly string[];
  readonly given_by: string;
}

/** The rows under the keys. */
export async function listInformationRows(
  sql: Sql,
  keys: readonly { readonly person_id: string; readonly id: string }[],
): Promise<readonly InformationGivenRow[]> {
  return await sql<InformationGivenRow[]>`
    select person_id, id, controller_id, given_at, channel, language, items, given_by
      from availability.information_given
     where (person_id, id) in (
       select * from unnest(${keys.map((key) => key.person_id)}::uuid[],
                            ${keys.map((key) => key.id)}::uuid[]))`;
}

export async function insertInformationGiven(
  sql: Sql,
  rows: readonly InformationGivenRow[],
): Promise<void> {
  await sql`
    insert into availability.information_given
      (person_id, id, controller_id, given_at, channel, language, items, given_by)
    select person_id, id, controller_id, given_at, channel, language,
           array(select jsonb_array_elements_text(items)), given_by
      from jsonb_to_recordset(${sql.json(rows as unknown as Parameters<Sql['json']>[0])}) as given
           (person_id uuid, id uuid, controller_id uuid, given_at timestamptz, channel text,
            language text, items jsonb, given_by text)`;
}
