-- Reason: SVOD 2:3 (outer block: nothing to other connected providers) and PDL 4:4 (inner block, by unit).
-- Locks: none (new tables).
create schema block;
comment on schema block is 'Blocks and their temporary lifts.';

create table block.block (
  person_id         uuid not null,
  id                uuid not null,
  kind              text not null check (kind in ('outer', 'inner')),
  controller_id     uuid not null,
  unit_id           uuid,
  information_from  timestamptz,
  information_until timestamptz,
  excluded_types    text[] not null default '{}' check (excluded_types <@ array['medicationList', 'warning']),
  requested_at      timestamptz not null,
  registered_at     timestamptz not null default now(),
  registered_by     text not null,
  reason            text,
  lifted_at         timestamptz,
  lifted_by         text,
  voided_at         timestamptz,
  voided_reason     text,
  primary key (person_id, id),
  check ((kind = 'inner') = (unit_id is not null)),
  check (information_until is null or information_from is null or information_until >= information_from)
);
comment on table block.block is 'A block at the connected provider that holds the data. Lifted and voided are final and kept.';
comment on column block.block.registered_by is 'HSA-id of who registered it; the person asked for it.';

create table block.temporary_lift (
  person_id     uuid not null,
  id            uuid not null,
  block_id      uuid not null,
  starts_at     timestamptz not null default now(),
  ends_at       timestamptz not null,
  unit_id       uuid not null,
  staff_id      uuid,
  reason        text not null check (reason in ('consent', 'emergency')),
  reason_text   text,
  registered_by text not null,
  registered_at timestamptz not null default now(),
  cancelled_at  timestamptz,
  primary key (person_id, id)
);
comment on table block.temporary_lift is 'A block lifted until a time for a reading unit, or one of its staff.';

grant usage on schema block to app;
grant select, insert, update on block.block, block.temporary_lift to app;
