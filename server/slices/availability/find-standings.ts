import type { Sql } from '../../platform/database.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { listBlocks } from '../block/index.ts';
import { listAssessments, listAttitudes } from '../capacity/index.ts';
import type { LinkedPerson } from '../publishing/index.ts';
import type { PersonStanding } from './make-available.ts';
import { listInformationGiven, readTime } from './store.ts';

/** What is known of persons at one time. */
export interface Standings {
  readonly of: ReadonlyMap<string, PersonStanding>;
  /** Of a person whom nobody has registered. */
  readonly ofNobody: PersonStanding;
}

/**
 * What decides whether documents about the persons may be made available, by person id. What is recorded
 * under any of a person's linked ids counts. Five statements, whatever the number of persons.
 */
export async function findStandings(sql: Sql, linked: readonly LinkedPerson[]): Promise<Standings> {
  const ids = [...new Set(linked.map((person) => person.linkedId))];
  const byPerson = <Row extends { readonly personId: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, (row) => row.personId);
  // Sent together: the statements of a transaction follow one another, and need not wait for the answers.
  const [at, informed, blocks, assessments, attitudes] = await Promise.all([
    readTime(sql),
    listInformationGiven(sql, ids).then(byPerson),
    listBlocks(sql, ids).then(byPerson),
    listAssessments(sql, ids).then(byPerson),
    listAttitudes(sql, ids).then(byPerson),
  ]);
  const on = swedishDate(at);
  const standings = new Map<string, PersonStanding>();
  for (const [personId, same] of Map.groupBy(linked, (person) => person.personId)) {
    const of = <Row>(rows: ReadonlyMap<string, readonly Row[]>) =>
      same.flatMap((person) => rows.get(person.linkedId) ?? []);
    standings.set(personId, {
      at,
      on,
      birthDate: same.find((person) => person.birthDate !== null)?.birthDate ?? null,
      informed: of(informed),
      blocks: of(blocks),
      assessments: of(assessments),
      attitudes: of(attitudes),
    });
  }
  const nothing = { informed: [], blocks: [], assessments: [], attitudes: [] };
  const ofNobody = { at, on, birthDate: null, ...nothing };
  return { of: standings, ofNobody };
}
