-- Reason: SVOD 2:2, the person is informed before anything is made available; capacity decides which sections apply.
-- Locks: none (new tables).
create schema availability;
comment on schema availability is 'What must hold before a connected provider makes data available (SVOD 2 kap.).';

create table availability.information_given (
  person_id     uuid not null,
  id            uuid not null,
  controller_id uuid not null,
  given_at      timestamptz not null,
  channel       text not null,
  language      text not null,
  items         text[] not null,
  given_by      text not null,
  registered_at timestamptz not null default now(),
  primary key (person_id, id)
);
comment on table availability.information_given is 'That a connected provider informed the person, what about, how and when (SVOD 2:2).';

create schema capacity;
comment on schema capacity is 'Recorded assessments of a person''s ability to take a position.';

create table capacity.assessment (
  person_id     uuid not null,
  id            uuid not null,
  capacity      text not null check (capacity in ('able', 'temporarilyUnable', 'lastinglyUnable', 'childUnable')),
  how           text not null,
  unit_id       uuid not null,
  staff_id      uuid not null,
  assessed_at   timestamptz not null default now(),
  valid_until   timestamptz,
  voided_at     timestamptz,
  voided_reason text,
  primary key (person_id, id)
);
comment on table capacity.assessment is 'Who assessed the person''s ability to consent, when, how and with what result; the reader''s own unit''s assessment counts.';

grant usage on schema availability, capacity to app;
grant select, insert on availability.information_given, capacity.assessment to app;
grant update (voided_at, voided_reason) on capacity.assessment to app;
