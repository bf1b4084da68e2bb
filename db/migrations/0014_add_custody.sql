-- Reason: a custodian may see what her small child has in the residents' portal (practice of the regions), and
-- chooses in her session whom an answer is about.
-- Locks: access exclusive on session.session, for an instant (a column without a default); a new table.
create table person.custody (
  person_id    uuid not null,
  id           uuid not null,
  custodian_id uuid not null,
  since        timestamptz not null default now(),
  ended_at     timestamptz,
  primary key (person_id, id),
  check (person_id <> custodian_id)
);
comment on table person.custody is 'Who has custody of a child, as the population feed says; person_id is the child. Ended rows are kept.';
create index custody_custodian on person.custody (custodian_id) where ended_at is null;

alter table session.session
  add column acting_for uuid,
  add check (acting_for is null or portal = 'resident');
comment on column session.session.acting_for is 'The child that the resident has chosen to act for. Whether she still may is read anew for each request.';

grant select, insert on person.custody to app;
grant update (ended_at) on person.custody to app;
