import type { Sql } from '../../platform/database.ts';
import { Parties, type Publisher } from './publishing.ts';
import { listParties, listSourceSystems, type NamedParties } from './store.ts';

/** The parties that lines name, with what the system client may do for them. Two statements, whatever the number. */
export async function findParties(
  sql: Sql,
  publisher: Publisher,
  named: Partial<NamedParties>,
): Promise<Parties> {
  const { connectedProviders = [], units = [], staff = [] } = named;
  const rows = await listParties(sql, publisher.id, {
    connectedProviders: [...new Set(connectedProviders)],
    units: [...new Set(units)],
    staff: [...new Set(staff)],
  });
  const of = (kind: (typeof rows)[number]['of']) =>
    new Map(rows.filter((row) => row.of === kind).map((row) => [row.hsaId, row]));
  return new Parties({
    providers: of('provider'),
    units: of('unit'),
    staff: of('staff'),
    sourceSystems: new Set(await listSourceSystems(sql, publisher.id)),
  });
}
