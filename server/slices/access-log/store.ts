import type { Instant, Sql } from '../../platform/database.ts';
import type { Consent } from '../consent/index.ts';
import type { ProviderKind } from '../directory/index.ts';

/** A consent in force, as the person herself sees it. */
export interface OwnConsent {
  readonly id: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly channel: Consent['channel'];
  readonly unit: { readonly id: string; readonly name: string };
  readonly connectedProvider: {
    readonly id: string;
    readonly name: string;
    readonly kind: ProviderKind;
  };
}

/** The consents that let somebody read about the persons now, newest first. */
export async function listOwnConsents(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly OwnConsent[]> {
  const rows = await sql<
    {
      id: string;
      from: Instant;
      until: Instant | null;
      channel: Consent['channel'];
      unitId: string;
      unit: string;
      providerId: string;
      provider: string;
      kind: ProviderKind;
    }[]
  >`
    select consent.id, starts_at as "from", ends_at as until, channel,
           unit.id as "unitId", unit.name as unit, provider.id as "providerId",
           provider.name as provider, provider.kind
      from consent.consent
      join directory.unit on unit.id = consent.unit_id
      join directory.connected_provider provider on provider.id = consent.connected_provider_id
     where person_id = any(${persons as string[]}::uuid[])
       and withdrawn_at is null and voided_at is null
       and (ends_at is null or ends_at > now())
     order by starts_at desc, consent.id desc`;
  return rows.map(({ unitId, unit, providerId, provider, kind, ...consent }) => ({
    ...consent,
    unit: { id: unitId, name: unit },
    connectedProvider: { id: providerId, name: provider, kind },
  }));
}
