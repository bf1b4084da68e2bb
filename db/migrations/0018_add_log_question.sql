-- Reason: a person who sees in her log that somebody has read may ask why, and gets an answer from the reader's connected
-- provider. A person with very many readings gets her page as fast as others: what begins each visit has an index.
-- Locks: the index on audit.entry blocks writes of entries while it is built: build it concurrently first where the log is
-- large, under the same name.
create schema log_question;
comment on schema log_question is 'Questions of persons about what their log says, and the answers.';

create table log_question.question (
  person_id             uuid not null,
  id                    uuid not null,
  lookup_id             uuid not null,
  visit_at              timestamptz not null,
  connected_provider_id uuid not null,
  unit_id               uuid not null,
  staff_id              uuid not null,
  asked_by              uuid not null,
  question              text not null check (length(question) between 1 and 2000),
  asked_at              timestamptz not null default now(),
  opened_at             timestamptz,
  opened_by             uuid,
  answered_at           timestamptz,
  answered_by           uuid,
  answered_name         text,
  answered_role         text,
  answer                text check (length(answer) between 1 and 4000),
  primary key (person_id, id),
  check ((answered_at is null) = (answer is null)),
  check ((answered_at is null) = (answered_by is null))
);
comment on table log_question.question is 'A person asks about a visit in her log; somebody on duty at the connected provider of the reader answers, once.';
comment on column log_question.question.staff_id is 'Who read: she never answers herself.';
comment on column log_question.question.asked_by is 'The person herself, or her custodian.';
comment on column log_question.question.answered_name is 'Null where the connected provider names nobody, or the identity is protected.';
create unique index question_open on log_question.question (person_id, lookup_id) where answered_at is null;
create index question_waiting on log_question.question (connected_provider_id, asked_at) where answered_at is null;
create index question_answered on log_question.question (connected_provider_id, answered_at desc) where answered_at is not null;

create index entry_search on audit.entry (person_id, at desc, id desc) include (lookup_id, reader_id)
  where step = 'search' and lookup_id is not null;

grant usage on schema log_question to app;
grant select, insert on log_question.question to app;
grant update (opened_at, opened_by, answered_at, answered_by, answered_name, answered_role, answer)
  on log_question.question to app;
