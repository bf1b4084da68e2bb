import type { Sql } from '../../platform/database.ts';
import { type RegisteredClient, toScopes } from './system-client.ts';

/** The client as it is registered now; undefined when there is none of that name. */
export async function findSystemClient(
  sql: Sql,
  clientId: string,
): Promise<RegisteredClient | undefined> {
  const [row] = await sql<
    {
      id: string;
      client_id: string;
      name: string;
      scopes: string[];
      jwks: RegisteredClient['jwks'];
      providers: string[];
      sources: string[];
    }[]
  >`
    select c.id, c.client_id, c.name, c.scopes, c.jwks,
           array(select p.connected_provider_id from directory.system_client_provider p
                  where p.system_client_id = c.id order by 1)::text[] as providers,
           array(select s.source_system from directory.system_client_source s
                  where s.system_client_id = c.id order by 1) as sources
      from directory.system_client c
     where c.client_id = ${clientId}`;
  return (
    row && {
      id: row.id,
      clientId: row.client_id,
      name: row.name,
      scopes: toScopes(row.scopes),
      jwks: row.jwks,
      connectedProviderIds: row.providers,
      sourceSystems: row.sources,
    }
  );
}

/** Spends an assertion's id, and forgets those that can't come again; false when it was spent before. */
export async function spendAssertion(
  sql: Sql,
  assertion: { readonly clientId: string; readonly jti: string; readonly expires: Date },
): Promise<boolean> {
  await sql`delete from directory.spent_assertion where expires < now() - interval '5 minutes'`;
  const rows = await sql`
    insert into directory.spent_assertion (client_id, jti, expires)
    values (${assertion.clientId}, ${assertion.jti}, ${assertion.expires.toISOString()})
    on conflict (client_id, jti) do nothing
    returning 1`;
  return rows.length > 0;
}
