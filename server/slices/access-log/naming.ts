import type { Sql } from '../../platform/database.ts';
import type { Entry } from '../audit/index.ts';
import { listNameable, listNaming } from './series-store.ts';
import type { StaffActor } from './visit.ts';

/**
 * Which of the staff in the entries may be named to the person: where their connected provider let names be
 * seen then and does now, and their identity isn't protected. Whoever isn't known is not named.
 */
export async function whoMayBeNamed(
  sql: Sql,
  entries: readonly Entry[],
): Promise<(actor: StaffActor) => boolean> {
  const actors = entries.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor] : []));
  const [staff, providers] = await Promise.all([
    listNameable(sql, distinct(actors.map(({ staffId }) => staffId))),
    listNaming(sql, distinct(actors.flatMap((actor) => actor.connectedProvider?.id ?? []))),
  ]);
  const nameable = new Set(staff);
  const naming = new Set(providers);
  return ({ staffId, connectedProvider }) =>
    connectedProvider?.showsStaffNames === true &&
    naming.has(connectedProvider.id) &&
    nameable.has(staffId);
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
