import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';
import type { MacKeys } from '../../../server/platform/key-ring.ts';
import { toEntryRow } from '../../../server/slices/audit/audit.ts';
import type { Entry } from '../../../server/slices/audit/index.ts';
import type { County, Provider } from './county.ts';
import type { Day } from './opening.ts';
import { purposeOf } from './told.ts';

/** A line of PostgreSQL's text form of COPY. Null is none; bytes are bytea. */
type Field = string | number | boolean | null | Uint8Array;

function lineOf(fields: readonly Field[]): string {
  return `${fields.map(textOf).join('\t')}\n`;
}

function textOf(field: Field): string {
  if (field === null) return '\\N';
  if (field instanceof Uint8Array) return `\\\\x${Buffer.from(field).toString('hex')}`;
  const text = String(field);
  // Few need it, and there are millions.
  if (!/[\\\t\n]/.test(text)) return text;
  return text.replaceAll('\\', '\\\\').replaceAll('\t', ' ').replaceAll('\n', ' ');
}

async function copy(into: Writable, rows: Iterable<readonly Field[]>): Promise<void> {
  await pipeline(async function* () {
    let lines = '';
    for (const row of rows) {
      lines += lineOf(row);
      if (lines.length < 1 << 18) continue;
      yield lines;
      lines = '';
    }
    yield lines;
  }, into);
}

/** Stores the county: its directory and its people, and the relations and documents of before. */
export async function storeCounty(sql: postgres.Sql, county: County): Promise<void> {
  const { providers, units, staff, persons } = county;
  await sql.begin(async (transaction) => {
    const organisation = providers[0]?.id.replace(/^.{8}/, '00000000') ?? '';
    await transaction`
      insert into directory.organisation (id, hsa_id, name, organisation_number, form)
      values (${organisation}, 'SE2321000016-0001', 'Norrmark', '232100-0016', 'region')`;
    await copy(
      await transaction`copy directory.connected_provider
        (id, organisation_id, hsa_id, name, kind, part, connected_from, shows_staff_names)
        from stdin`.writable(),
      providers.map(({ id, hsaId, name, kind, part }) => [
        ...[id, organisation, hsaId, name, kind, part, '2023-01-01', true],
      ]),
    );
    await copy(
      await transaction`copy directory.unit (id, connected_provider_id, hsa_id, name, hours)
        from stdin`.writable(),
      units.map(({ id, provider, hsaId, name, hours }) => [
        ...[id, provider.id, hsaId, name, hours === null ? null : JSON.stringify(hours)],
      ]),
    );
    await copy(
      await transaction`copy directory.staff (id, hsa_id, given_name, family_name, own_person_id)
        from stdin`.writable(),
      staff.map(({ id, hsaId, person }) => [
        ...[id, hsaId, person.givenName, person.familyName, person.id],
      ]),
    );
    await copy(
      await transaction`copy directory.assignment
        (id, hsa_id, staff_id, unit_id, name, role, purpose, valid_from, valid_until)
        from stdin`.writable(),
      staff.flatMap((one) =>
        one.assignments.map(({ id, unit, role }, number) => [
          ...[id, `${one.hsaId}-U${number}`, one.id, unit.id, role, role, purposeOf(unit)],
          ...['2024-01-01', '2099-12-31'],
        ]),
      ),
    );
    await insertReviewers(transaction, county);
    await copy(
      await transaction`copy person.person
        (person_id, given_name, family_name, birth_date, protected_identity, address_key, publicly_known)
        from stdin`.writable(),
      persons.map((person) => [
        ...[person.id, person.givenName, person.familyName, person.birthDate],
        person.isProtected ? 'secrecyMarking' : 'none',
        person.isProtected ? null : addressKey(person.household[0]?.id ?? person.id),
        person.isKnown,
      ]),
    );
    await copyRelations(
      transaction,
      persons.flatMap((person) => person.relations.map((relation) => ({ person, relation }))),
    );
    await copyDocuments(
      transaction,
      persons.flatMap((person) => person.documents.map((document) => ({ person, document }))),
    );
  });
  await sql`analyze`;
}

/** HSA-id of the one who reviews what the provider's staff open. She opens nothing herself. */
export function reviewerOf(provider: Provider): string {
  return provider.hsaId.replace('-', '-R');
}

async function insertReviewers(sql: postgres.ISql, { providers, units }: County): Promise<void> {
  for (const provider of providers) {
    const unit = units.find((one) => one.provider === provider);
    if (unit === undefined) continue;
    const id = unit.id.replace(/^.{8}/, '00000000');
    const hsaId = reviewerOf(provider);
    await sql`
      insert into directory.staff (id, hsa_id, given_name, family_name)
      values (${id}, ${hsaId}, 'Greta', 'Granskare')`;
    await sql`
      insert into directory.assignment
        (id, hsa_id, staff_id, unit_id, name, role, purpose, valid_from, valid_until, duties)
      values (${id}, ${`${hsaId}-U`}, ${id}, ${unit.id}, 'Loggranskning', 'Loggranskare', 'administration',
              '2024-01-01', '2099-12-31', array['logReviewer'])`;
  }
}

/** Stores what a day brought. */
export async function storeDay(
  sql: postgres.Sql,
  day: Pick<Day, 'relations' | 'documents'>,
  entries: Iterable<Entry>,
  keys: MacKeys,
): Promise<number> {
  let count = 0;
  await sql.begin(async (transaction) => {
    await copyRelations(transaction, day.relations);
    await copyDocuments(transaction, day.documents);
    const pending: Field[][] = [];
    await copy(
      await transaction`copy audit.entry
        (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id)
        from stdin`.writable(),
      (function* () {
        for (const entry of entries) {
          const row = toEntryRow(entry, keys);
          count += 1;
          pending.push([row.personId, row.id, row.at, row.at]);
          yield [
            ...[row.personId, row.id, row.at, row.bytes, row.salt, row.mac, row.keyId, row.step],
            ...[row.outcome, row.lookupId, row.staffId, row.unitId, row.readerId],
          ];
        }
      })(),
    );
    await copy(
      await transaction`copy audit.pending (person_id, entry_id, entry_at, at) from stdin`.writable(),
      pending,
    );
  });
  return count;
}

async function copyRelations(sql: postgres.ISql, rows: Day['relations']): Promise<void> {
  if (rows.length === 0) return;
  await copy(
    await sql`copy relation.relation
      (person_id, id, kind, connected_provider_id, unit_id, starts_at, ends_at, basis, registered_at, registered_by)
      from stdin`.writable(),
    rows.map(({ person, relation }) => [
      ...[person.id, relation.id, relation.kind, relation.connectedProviderId, relation.unitId],
      ...[relation.startsAt, relation.endsAt, relation.basis, relation.startsAt],
      relation.registeredBy,
    ]),
  );
}

async function copyDocuments(sql: postgres.ISql, rows: Day['documents']): Promise<void> {
  if (rows.length === 0) return;
  await copy(
    await sql`copy record.document
      (person_id, id, controller_id, unit_id, source_system, document_id, version, current, type, event_at,
       author_name, author_role, block_comparison_time, approved_for_patient, available_under, title, digest,
       published_at, published_by)
      from stdin`.writable(),
    rows.map(({ person, document: { id, unit, type, eventAt } }) => [
      ...[person.id, id, unit.provider.id, unit.id, unit.hsaId, id, 1, true, type, eventAt],
      ...['Anna Ek', 'Läkare', eventAt, true, 'SVOD 2:4', 'Besök', addressKey(id), eventAt],
      unit.provider.id,
    ]),
  );
}

/** 32 bytes that tell equal texts from others, and here nothing else is asked of them. */
function addressKey(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}
