-- Reason: sign-in sessions and the active choices made in a lookup.
-- Locks: none (new tables).
create schema session;
comment on schema session is 'Sign-in sessions of staff and residents.';

create table session.session (
  id            uuid primary key,
  token_hash    bytea not null unique,
  portal        text not null check (portal in ('staff', 'resident')),
  staff_id      uuid,
  resident_id   uuid,
  assignment_id uuid,
  acr           text not null,
  created_at    timestamptz not null default now(),
  seen_at       timestamptz not null default now(),
  locked_at     timestamptz,
  ended_at      timestamptz,
  check ((portal = 'staff') = (staff_id is not null)),
  check ((portal = 'resident') = (resident_id is not null))
);
comment on table session.session is 'One row a sign-in. resident_id is the person id of a resident: a session is not a hot table, so it is not distributed by it.';

create schema access;
comment on schema access is 'Active choices of readers.';

create table access.ground (
  person_id  uuid not null,
  id         uuid not null,
  lookup_id  uuid not null,
  session_id uuid not null,
  staff_id   uuid not null,
  unit_id    uuid not null,
  purpose    text not null check (purpose in ('care', 'coordination', 'certificate', 'interventions', 'investigation')),
  relevance  text not null,
  stated_at  timestamptz not null default now(),
  primary key (person_id, id)
);
comment on table access.ground is 'The reader''s stated purpose and why the information is relevant, for one lookup (HSLF-FS 2016:40 4 kap., active choice).';
create index ground_lookup on access.ground (person_id, lookup_id);

grant usage on schema session, access to app;
grant select, insert, update on session.session to app;
grant select, insert on access.ground to app;
