import type { Instant, Sql } from '../../platform/database.ts';
import type { ProviderKind } from '../directory/index.ts';
import type { NoticeKind } from './notices.ts';

/** One thing that was done, with who did it. */
export interface NoticeRow {
  readonly id: string;
  readonly at: Instant;
  readonly kind: NoticeKind;
  readonly unit: string;
  readonly connectedProvider: string;
  readonly providerKind: ProviderKind;
  /** By the policy of the connected provider, and never of staff whose identity is protected. */
  readonly staffName: string | null;
  readonly role: string | null;
  readonly reason: string | null;
  readonly until: Instant | null;
  /** Of a danger: why consent could not be obtained, or a lift not be asked for, was stated. */
  readonly noConsent: boolean;
  readonly noRequest: boolean;
}

const noticesAtMost = 200;

/**
 * What was done about the persons the last year without asking them, newest first. Nothing of it says what was
 * read, or what relatives and others have said.
 */
export async function listNoticeRows(
  sql: Sql,
  persons: readonly string[],
): Promise<readonly NoticeRow[]> {
  return await sql<NoticeRow[]>`
    with done as (
      select id::text as id, stated_at as at, 'danger' as kind, unit_id, staff_id, null::text as role,
             danger as reason, null::timestamptz as until,
             consent_not_obtainable is not null as no_consent,
             unable_to_request_lift is not null as no_request
        from access.danger where person_id = any(${persons as string[]}::uuid[])
      union all
      select id::text, requested_at, 'liftRequested', unit_id, staff_id, staff_role, null, null, false, false
        from block.lift_request where person_id = any(${persons as string[]}::uuid[])
      union all
      select id || '.decided', decided_at,
             case decision when 'granted' then 'liftGranted' else 'liftDeclined' end,
             (select unit.id
                from directory.assignment a join directory.unit on unit.id = a.unit_id
               where a.staff_id = decided_by and unit.connected_provider_id = controller_id
               order by 'liftOfficer' = any(a.duties) desc, a.valid_until desc limit 1),
             decided_by, decided_role, decision_reason, least(granted_until, ended_at), false, false
        from block.lift_request
       where person_id = any(${persons as string[]}::uuid[]) and decided_at is not null
      union all
      select id::text, assessed_at, 'unableAssessed', unit_id, staff_id, null, necessity, valid_until, false, false
        from capacity.attitude
       where person_id = any(${persons as string[]}::uuid[]) and aim = 'reading' and voided_at is null
      union all
      (select distinct on (lift.occasion_id)
              lift.occasion_id::text, lift.registered_at, 'innerLifted', lift.unit_id, staff.id, null,
              lift.reason_text, least(lift.ends_at, lift.cancelled_at), false, false
         from block.temporary_lift lift
         join block.block on block.person_id = lift.person_id and block.id = lift.block_id
         left join directory.staff on staff.hsa_id = lift.registered_by
        where lift.person_id = any(${persons as string[]}::uuid[]) and block.kind = 'inner'
          and lift.occasion_id is not null
        order by lift.occasion_id, lift.registered_at)
    )
    select done.id, at, done.kind, unit.name as unit, provider.name as "connectedProvider",
           provider.kind as "providerKind",
           case when provider.shows_staff_names and not staff.protected_identity
                then staff.given_name || ' ' || staff.family_name end as "staffName",
           coalesce(done.role, (select a.role from directory.assignment a
                                 where a.staff_id = done.staff_id and a.unit_id = done.unit_id
                                 order by a.valid_until desc, a.id limit 1)) as role,
           reason, until, no_consent as "noConsent", no_request as "noRequest"
      from done
      join directory.unit on unit.id = done.unit_id
      join directory.connected_provider provider on provider.id = unit.connected_provider_id
      left join directory.staff on staff.id = done.staff_id
     where at > now() - interval '1 year'
     order by at desc, done.id desc
     limit ${noticesAtMost}`;
}
