import type { Sql } from '../../platform/database.ts';
import { insertRelation, listRelationRows, type NewRelation } from './store.ts';

/**
 * What became of something recorded under an id given by the caller: a repeat is `recorded` again, and
 * under an id that holds something else nothing is recorded.
 */
export type Recorded = 'recorded' | 'conflict';

/** Registers a relation. The same one under the same id keeps the time at which it first began. */
export async function registerRelation(sql: Sql, relation: NewRelation): Promise<Recorded> {
  await insertRelation(sql, relation);
  const [stored] = await listRelationRows(sql, [{ person_id: relation.personId, id: relation.id }]);
  const same =
    stored !== undefined &&
    stored.kind === relation.kind &&
    stored.connected_provider_id === relation.connectedProviderId &&
    stored.unit_id === relation.unitId &&
    stored.staff_id === relation.staffId &&
    stored.ends_at === relation.endsAt &&
    stored.basis === relation.basis &&
    stored.basis_text === relation.basisText &&
    stored.registered_by === relation.registeredBy;
  return same ? 'recorded' : 'conflict';
}
