-- Reason: PDL 4:3, SVOD 4:4 and SoLPuL 10 ask for systematic, recurrent checks of who has opened what. Every opening gets
-- a score from explained criteria, and those that are reviewed get an outcome. Some criteria need to know who a staff
-- member is as a person, a unit's working hours, and addresses, which are kept as keyed hashes only.
-- Locks: access exclusive on directory.assignment, directory.staff, directory.unit and person.person, for an instant
-- (columns without rewriting); the index on person.person locks writes while it is built.
alter table directory.assignment drop constraint assignment_duties_check;
alter table directory.assignment
  add constraint assignment_duties_check
    check (duties <@ array['liftOfficer', 'innerBlockOfficer', 'logReviewer', 'unitManager']);
comment on column directory.assignment.duties is 'liftOfficer decides about lift requests to the own provider (SVOD 3:5); innerBlockOfficer may lift inner blocks there (PDL 4:5); logReviewer reviews openings by its staff (PDL 4:3, SVOD 4:4); unitManager answers the reviewers.';

alter table directory.staff add column own_person_id uuid;
comment on column directory.staff.own_person_id is 'The person whom the staff member is, when the directory says so. Used by log review alone.';
create index staff_own_person on directory.staff (own_person_id) where own_person_id is not null;

alter table directory.unit add column hours jsonb;
comment on column directory.unit.hours is 'Working hours: "always", or spans of weekdays by the Swedish wall clock. Null when they are not known.';

alter table person.person
  add column address_key bytea check (octet_length(address_key) = 32),
  add column publicly_known boolean not null default false,
  add constraint person_address_check check (protected_identity = 'none' or address_key is null);
comment on column person.person.address_key is 'HMAC of the address with a key that the database does not hold: tells whether two persons share one, and nothing else. Never of protected identities.';
comment on column person.person.publicly_known is 'Somebody whom many are curious about: openings are looked at more closely.';
create index person_family_name on person.person (lower(family_name));

create schema review;
comment on schema review is 'Log review: what speaks for looking closer at an opening, and what came of it.';

create table review.opening (
  person_id             uuid not null,
  lookup_id             uuid not null,
  connected_provider_id uuid not null,
  unit_id               uuid not null,
  staff_id              uuid not null,
  role                  text not null,
  at                    timestamptz not null,
  until                 timestamptz not null,
  refusals              int not null,
  has_read              boolean not null,
  known_to_unit         boolean not null,
  score                 smallint check (score between 0 and 100),
  reasons               jsonb not null default '[]',
  always                boolean not null default false,
  sampled               boolean not null default false,
  state                 text not null default 'open' check (state in ('open', 'asked', 'answered', 'closed')),
  is_due                boolean not null default true,
  primary key (person_id, lookup_id),
  check (until >= at),
  check (is_due or score is not null)
);
comment on table review.opening is 'One lookup by one staff member about one person, with its score. Made from the sealed log; can be made again from it.';
comment on column review.opening.refusals is 'Steps that were refused; with has_read what its neighbours need to know of it.';
comment on column review.opening.known_to_unit is 'The unit has documents about the person, or a relation that another than the reader made.';
comment on column review.opening.always is 'An emergency or an assessment, which is reviewed whatever its score.';
comment on column review.opening.is_due is 'It has grown, or its surroundings have changed, since it was judged.';
create index opening_due on review.opening (until) where is_due;
create index opening_list on review.opening (connected_provider_id, state, score desc, at desc, lookup_id desc) where score is not null;
create index opening_lookup on review.opening (connected_provider_id, lookup_id);
create index opening_staff on review.opening (staff_id, at);
create index opening_time on review.opening (connected_provider_id, at);
create index opening_unit on review.opening (unit_id, at);

create table review.reader_day (
  unit_id  uuid not null,
  role     text not null,
  day      date not null,
  staff_id uuid not null,
  openings int not null check (openings > 0),
  primary key (unit_id, role, day, staff_id)
);
comment on table review.reader_day is 'How many openings a staff member began on a Swedish day: what is usual in a role and unit.';

create table review.progress (
  id         smallint primary key default 1 check (id = 1),
  leaf_index bigint not null
);
comment on table review.progress is 'How much of the sealed log has been followed. Its one row is the fence: whoever locks it judges.';
insert into review.progress (leaf_index) values (0);

create table review.question (
  person_id             uuid not null,
  id                    uuid not null,
  lookup_id             uuid not null,
  connected_provider_id uuid not null,
  unit_id               uuid not null,
  text                  text not null,
  asked_by              uuid not null,
  asked_name            text,
  asked_at              timestamptz not null default now(),
  answer                text,
  answered_by           uuid,
  answered_name         text,
  answered_at           timestamptz,
  primary key (person_id, id),
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (answered_by is null))
);
comment on table review.question is 'A reviewer''s question to the manager of the reader''s unit, and the answer, which is final.';
comment on column review.question.asked_name is 'As it was then; null for staff whose identity is protected. Likewise answered_name.';
create index question_lookup on review.question (person_id, lookup_id);
create index question_unit on review.question (unit_id, asked_at);
create index question_waiting on review.question (connected_provider_id, asked_at) where answer is null;

create table review.outcome (
  person_id             uuid not null,
  id                    uuid not null,
  lookup_id             uuid not null,
  connected_provider_id uuid not null,
  outcome               text not null check (outcome in ('withoutDeviation', 'deviation')),
  measures              text[] not null,
  done                  text[] not null,
  text                  text not null,
  score                 smallint not null,
  decided_by            uuid not null,
  decided_name          text,
  decided_at            timestamptz not null default now(),
  due_at                timestamptz,
  primary key (person_id, id),
  check (measures <@ array['talk', 'policeReport', 'imyReport', 'informPerson', 'other']),
  check (done <@ measures),
  check (outcome = 'deviation' or cardinality(measures) = 0),
  check ((due_at is not null) = ('imyReport' = any(measures) and not 'imyReport' = any(done)))
);
comment on table review.outcome is 'What came of a review. Final: a correction is a new row, and the latest counts.';
comment on column review.outcome.done is 'Measures that had been taken already.';
comment on column review.outcome.due_at is 'When a report to IMY must have been made (GDPR article 33): 72 hours after the outcome.';
create index outcome_lookup on review.outcome (person_id, lookup_id, decided_at desc);
create index outcome_time on review.outcome (connected_provider_id, decided_at);

create table review.plan (
  connected_provider_id uuid not null references directory.connected_provider,
  year                  int not null,
  review_every_days     int not null check (review_every_days between 1 and 366),
  seed                  bytea not null check (octet_length(seed) = 32),
  decided_by            uuid not null,
  decided_name          text,
  decided_at            timestamptz not null default now(),
  primary key (connected_provider_id, year)
);
comment on table review.plan is 'How a connected provider reviews its log in a year.';
comment on column review.plan.seed is 'Random; never leaves the server. Which openings are drawn follows from it, so that it can be checked and not foreseen.';

create table review.plan_unit (
  connected_provider_id uuid not null,
  year                  int not null,
  unit_id               uuid not null references directory.unit,
  samples_per_month     int not null check (samples_per_month between 1 and 100),
  primary key (connected_provider_id, year, unit_id),
  foreign key (connected_provider_id, year) references review.plan
);
comment on table review.plan_unit is 'How many openings of a unit are drawn at random each month.';

create table review.draw (
  unit_id    uuid not null,
  slot_from  timestamptz not null,
  slot_until timestamptz not null,
  lookup_id  uuid,
  primary key (unit_id, slot_from),
  check (slot_until > slot_from)
);
comment on table review.draw is 'One opening drawn for each part of a month: as many parts as the plan says samples. Null when the unit opened nothing.';

grant usage on schema review to app;
grant select, insert, update on review.opening, review.reader_day, review.plan to app;
grant select, update on review.progress to app;
grant select, insert on review.question, review.outcome, review.draw to app;
grant update (answer, answered_by, answered_name, answered_at) on review.question to app;
grant select, insert, delete on review.plan_unit to app;
