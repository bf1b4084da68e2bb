import type { Sql } from '../../platform/database.ts';
import type { PersonIdentifier } from '../../platform/shape.ts';
import {
  findOrCreatePerson,
  listPersonsByNumbers,
  type NumberFault,
  type PersonNumber,
  parsePersonNumber,
} from '../person/index.ts';
import type { Found } from './publishing.ts';
import type { KeyedRow, LineRow } from './settle.ts';

const faults: Readonly<Record<NumberFault, string>> = {
  length: 'The number has the wrong length.',
  date: 'The number begins with a date that does not exist or has not come.',
  checkDigit: 'The check digit is wrong: a character may be mistyped.',
  form: 'The number does not have the form of its kind.',
};

/** The persons that lines are about, in order; null where nobody has the number. */
export async function findPersons(
  sql: Sql,
  identifiers: readonly PersonIdentifier[],
): Promise<readonly Found<string | null>[]> {
  const parsed = parseAll(identifiers);
  const numbers = new Map<string, PersonNumber>();
  for (const number of parsed) if (number.ok) numbers.set(keyOf(number.value), number.value);
  const persons = await listPersonsByNumbers(sql, [...numbers.values()]);
  const byKey = new Map([...numbers.keys()].map((key, index) => [key, persons[index] ?? null]));
  return parsed.map((number) =>
    number.ok ? { ok: true, value: byKey.get(keyOf(number.value)) ?? null } : number,
  );
}

/** The persons that lines are about, in order; whom nobody knew yet is made. */
async function findOrCreatePersons(
  sql: Sql,
  identifiers: readonly PersonIdentifier[],
): Promise<readonly Found<string>[]> {
  const found = await findPersons(sql, identifiers);
  const missing = new Map<string, PersonNumber>();
  found.forEach((person, index) => {
    const identifier = identifiers[index];
    if (!person.ok || person.value !== null || identifier === undefined) return;
    const number = parse(identifier);
    if (number.ok) missing.set(keyOf(number.value), number.value);
  });
  // In one order everywhere, so that two batches that make the same persons don't wait for each other.
  const created = new Map<string, string>();
  for (const [key, number] of [...missing].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    created.set(key, await findOrCreatePerson(sql, number));
  }
  return found.map((person, index): Found<string> => {
    const identifier = identifiers[index];
    if (!person.ok) return person;
    if (person.value !== null) return { ok: true, value: person.value };
    const number = identifier === undefined ? undefined : parse(identifier);
    const id = number?.ok === true ? created.get(keyOf(number.value)) : undefined;
    if (id === undefined) throw new Error('A person was neither found nor made');
    return { ok: true, value: id };
  });
}

/** Lines about one person come together, and each number is read once. */
function parseAll(identifiers: readonly PersonIdentifier[]): readonly Found<PersonNumber>[] {
  const read = new Map<string, Found<PersonNumber>>();
  return identifiers.map((identifier) => {
    const key = `${identifier.kind} ${identifier.authority ?? ''} ${identifier.value}`;
    const known = read.get(key) ?? parse(identifier);
    read.set(key, known);
    return known;
  });
}

function parse(identifier: PersonIdentifier): Found<PersonNumber> {
  const parsed = parsePersonNumber(identifier);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    why: {
      outcome: 'invalid',
      code: 'number-invalid',
      pointer: '/person/value',
      detail: faults[parsed.why],
    },
  };
}

/** Never leaves this file: it holds the number. */
function keyOf(number: PersonNumber): string {
  return `${number.kind} ${number.authority} ${number.reveal()}`;
}

/**
 * The rows of the lines that are suitable, with their persons. Nobody is made for a line that isn't taken.
 */
export async function withPersons<
  Row extends KeyedRow,
  Line extends { readonly id: string; readonly person: PersonIdentifier },
>(
  sql: Sql,
  lines: readonly Line[],
  toRow: (line: Line) => Found<Omit<Row, 'person_id'>>,
): Promise<readonly LineRow<Row>[]> {
  const rows = lines.map((line) => ({ line, row: toRow(line) }));
  const taken = rows.filter(({ row }) => row.ok);
  const persons = await findOrCreatePersons(
    sql,
    taken.map(({ line }) => line.person),
  );
  const personOf = new Map(taken.map(({ line }, index) => [line, persons[index]]));
  return rows.map(({ line, row }): LineRow<Row> => {
    if (!row.ok) return { id: line.id, why: row.why };
    const person = personOf.get(line);
    if (person === undefined) throw new Error('Every line that is taken has its person');
    if (!person.ok) return { id: line.id, why: person.why };
    return { id: line.id, row: { ...row.value, person_id: person.value } as Row };
  });
}
