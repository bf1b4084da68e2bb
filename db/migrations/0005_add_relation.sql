-- Reason: SVOD 3:1 and 3:2 ask for a current patient relation, or that the person receives or is investigated for interventions.
-- Locks: none (new table).
create schema relation;
comment on schema relation is 'Patient relations, interventions received and investigations.';

create table relation.relation (
  person_id             uuid not null,
  id                    uuid not null,
  kind                  text not null check (kind in ('patientRelation', 'interventions', 'investigation')),
  connected_provider_id uuid not null,
  unit_id               uuid not null,
  staff_id              uuid,
  starts_at             timestamptz not null,
  ends_at               timestamptz,
  basis                 text not null check (basis in ('admitted', 'visit', 'phone', 'referral', 'homeCare', 'other')),
  basis_text            text,
  registered_at         timestamptz not null default now(),
  registered_by         uuid not null,
  voided_at             timestamptz,
  voided_reason         text,
  primary key (person_id, id),
  check (ends_at is null or ends_at >= starts_at)
);
comment on table relation.relation is 'A relation of a unit with the person; registered_by is a staff id or a system client id.';
comment on column relation.relation.staff_id is 'Set when the relation holds for one staff member only.';

grant usage on schema relation to app;
grant select, insert, update on relation.relation to app;
