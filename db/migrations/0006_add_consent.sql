-- Reason: SVOD 3:1 point 2 and 3:2 point 3. A consent belongs to the reading unit or one staff member, never to the source.
-- Locks: none (new tables).
create schema consent;
comment on schema consent is 'Consents to reading, their withdrawal and voiding, and refusals.';

create table consent.consent (
  person_id             uuid not null,
  id                    uuid not null,
  connected_provider_id uuid not null,
  unit_id               uuid not null,
  staff_id              uuid,
  starts_at             timestamptz not null,
  ends_at               timestamptz,
  channel               text not null check (channel in ('onSite', 'phone', 'written', 'referral')),
  given_by              text not null check (given_by in ('person', 'representative')),
  represented_by        text,
  requested_by          uuid not null,
  registered_by         uuid not null,
  registered_at         timestamptz not null default now(),
  withdrawn_at          timestamptz,
  withdrawn_by          text check (withdrawn_by in ('staff', 'person', 'systemClient')),
  withdrawn_reason      text,
  voided_at             timestamptz,
  voided_by             uuid,
  voided_reason         text,
  primary key (person_id, id),
  check ((given_by = 'representative') = (represented_by is not null)),
  check (ends_at is null or ends_at >= starts_at)
);
comment on table consent.consent is 'A consent to reading. Withdrawn and voided are both final and both kept.';
comment on column consent.consent.staff_id is 'Set: personal to that staff member. Null: all authorised staff of the unit.';

create table consent.refusal (
  person_id             uuid not null,
  id                    uuid not null,
  connected_provider_id uuid not null,
  unit_id               uuid not null,
  staff_id              uuid not null,
  refused_at            timestamptz not null default now(),
  channel               text,
  primary key (person_id, id)
);
comment on table consent.refusal is 'The person was asked and said no; kept so that nobody asks in vain.';

grant usage on schema consent to app;
grant select, insert on consent.consent, consent.refusal to app;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, voided_at, voided_by, voided_reason, ends_at) on consent.consent to app;
