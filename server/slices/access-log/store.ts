import type { Instant, Sql } from '../../platform/database.ts';

/** A consent in force, as the person herself sees it. */
export interface OwnConsent {
  readonly id: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly unit: { readonly name: string };
  readonly connectedProvider: { readonly name: string };
}

/** The consents that let somebody read about the persons now, newest first. */
export async function listOwnConsents(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly OwnConsent[]> {
  const rows = await sql<
    { id: string; from: Instant; until: Instant | null; unit: string; provider: string }[]
  >`
    select consent.id, starts_at as "from", ends_at as until, unit.name as unit, provider.name as provider
      from consent.consent
      join directory.unit on unit.id = consent.unit_id
      join directory.connected_provider provider on provider.id = consent.connected_provider_id
     where person_id = any(${persons as string[]}::uuid[])
       and withdrawn_at is null and voided_at is null
       and (ends_at is null or ends_at > now())
     order by starts_at desc, consent.id desc`;
  return rows.map(({ unit, provider, ...consent }) => ({
    ...consent,
    unit: { name: unit },
    connectedProvider: { name: provider },
  }));
}
