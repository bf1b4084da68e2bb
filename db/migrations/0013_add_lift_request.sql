-- Reason: SVOD 3:5, in danger to life a care provider may ask the one that blocked to lift the block; that one decides.
-- A temporary lift says on which occasion it was given, so that all lifts of one occasion end together.
-- Locks: access exclusive on block.temporary_lift, for an instant (a column without a default).
create table block.lift_request (
  person_id             uuid not null,
  id                    uuid not null,
  controller_id         uuid not null,
  connected_provider_id uuid not null,
  unit_id               uuid not null,
  staff_id              uuid not null,
  staff_name            text,
  staff_role            text not null,
  lookup_id             uuid not null,
  danger_id             uuid not null,
  facts                 jsonb not null,
  scope                 text not null check (scope in ('person', 'unit')),
  wished_until          timestamptz not null,
  callback              text,
  requested_at          timestamptz not null default now(),
  opened_at             timestamptz,
  opened_by             uuid,
  decided_at            timestamptz,
  decided_by            uuid,
  decided_name          text,
  decided_role          text,
  decision              text check (decision in ('granted', 'declined')),
  decision_reason       text,
  granted_scope         text check (granted_scope in ('person', 'unit')),
  granted_until         timestamptz,
  ended_at              timestamptz,
  ended_by              uuid,
  primary key (person_id, id),
  check (controller_id <> connected_provider_id),
  check ((decision is null) = (decided_at is null)),
  check ((decision is null) = (decision_reason is null)),
  check ((decision is not distinct from 'granted') = (granted_until is not null)),
  check ((granted_until is null) = (granted_scope is null)),
  check (ended_at is null or granted_until is not null)
);
comment on table block.lift_request is 'A care provider asks the one that blocked to lift its blocks for a time (SVOD 3:5). The decision is final and kept.';
comment on column block.lift_request.connected_provider_id is 'The care provider that asks; controller_id is the one that blocked and decides.';
comment on column block.lift_request.staff_name is 'Names and roles as they were then; the name is null for staff whose identity is protected.';
comment on column block.lift_request.facts is 'The facts on which the law let the reader ask.';
comment on column block.lift_request.ended_by is 'The officer who ended a granted lift before its time; null when the person did.';
create index lift_request_waiting on block.lift_request (controller_id) where decided_at is null;
create index lift_request_decided on block.lift_request (controller_id, decided_at desc) where decided_at is not null;

alter table block.temporary_lift add column occasion_id uuid;
comment on column block.temporary_lift.occasion_id is 'The lift request that was granted, or the one decision of an officer that lifted several inner blocks (PDL 4:5).';

comment on column block.block.registered_by is 'HSA-id of who registered it, or resident when the person did so herself; the person asked for it.';

grant select, insert on block.lift_request to app;
grant update (opened_at, opened_by, decided_at, decided_by, decided_name, decided_role, decision, decision_reason,
  granted_scope, granted_until, ended_at, ended_by) on block.lift_request to app;
