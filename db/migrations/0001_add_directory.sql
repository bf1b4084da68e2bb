-- Reason: who may act for whom. SVOD 1:1 and LAW: a municipality is several connected providers (health care one,
-- each social care board's deciding and performing part one each), so nothing hangs on the organisation.
-- Locks: none (new tables). On a distributed database these are reference tables.
create schema directory;
comment on schema directory is 'Organisations, connected providers, units, staff, assignments, rights and system clients.';

create table directory.organisation (
  id                  uuid primary key,
  hsa_id              text not null unique,
  name                text not null,
  organisation_number text not null,
  form                text not null check (form in ('region', 'municipality', 'company'))
);
comment on table directory.organisation is 'Huvudman or company behind connected providers; never a ground for access.';

create table directory.connected_provider (
  id                uuid primary key,
  organisation_id   uuid not null references directory.organisation,
  hsa_id            text not null unique,
  name              text not null,
  kind              text not null check (kind in ('careProvider', 'socialCareProvider')),
  part              text check (part in ('deciding', 'performing')),
  connected_from    date not null,
  connected_until   date,
  shows_staff_names boolean not null default false,
  check ((kind = 'socialCareProvider') = (part is not null)),
  check (connected_until >= connected_from)
);
comment on table directory.connected_provider is 'Vårdgivare or omsorgsgivare connected to the system (SVOD 1:1); the controller of what it publishes.';
comment on column directory.connected_provider.part is 'Deciding or performing part of social care: two omsorgsgivare also within one board.';
comment on column directory.connected_provider.shows_staff_names is 'Policy: may the resident see the names of staff who read.';

create table directory.unit (
  id                    uuid primary key,
  connected_provider_id uuid not null references directory.connected_provider,
  hsa_id                text not null unique,
  name                  text not null,
  board                 text
);
comment on table directory.unit is 'Vårdenhet or unit of social care: the boundary of inner secrecy (PDL 4:4).';
create index unit_connected_provider on directory.unit (connected_provider_id);

create table directory.staff (
  id                 uuid primary key,
  hsa_id             text not null unique,
  given_name         text not null,
  family_name        text not null,
  protected_identity boolean not null default false
);
comment on table directory.staff is 'Staff have an internal id beside the HSA-id; entries hold both.';
comment on column directory.staff.protected_identity is 'Shown by role, never by name.';

create table directory.assignment (
  id          uuid primary key,
  hsa_id      text not null unique,
  staff_id    uuid not null references directory.staff,
  unit_id     uuid not null references directory.unit,
  name        text not null,
  role        text not null,
  purpose     text not null check (purpose in ('care', 'coordination', 'certificate', 'interventions', 'investigation', 'administration')),
  valid_from  date not null,
  valid_until date not null,
  check (valid_until >= valid_from)
);
comment on table directory.assignment is 'Medarbetaruppdrag: a staff member acts for one unit with one purpose until a date (PDL 4:2, SVOD 4:3).';
create index assignment_staff on directory.assignment (staff_id);

create table directory.assignment_right (
  assignment_id uuid not null references directory.assignment,
  position      integer not null,
  types         text[] not null check (cardinality(types) > 0),
  scope         text not null check (scope in ('ownUnit', 'ownProvider', 'shared')),
  valid_from    date not null,
  valid_until   date not null,
  need          text not null check (need <> ''),
  severity      integer not null check (severity between 1 and 4),
  probability   integer not null check (probability between 1 and 4),
  decided_by    text not null,
  decided_on    date not null,
  primary key (assignment_id, position),
  check (valid_until >= valid_from)
);
comment on table directory.assignment_right is 'Information types and scope of an assignment, each after a recorded need and risk analysis.';

create table directory.system_client (
  id        uuid primary key,
  client_id text not null unique,
  name      text not null,
  scopes    text[] not null,
  jwks      jsonb not null
);
comment on table directory.system_client is 'Journal system that publishes with OAuth 2 client credentials and private_key_jwt; public keys only.';

create table directory.system_client_provider (
  system_client_id      uuid not null references directory.system_client,
  connected_provider_id uuid not null references directory.connected_provider,
  primary key (system_client_id, connected_provider_id)
);
comment on table directory.system_client_provider is 'Connected providers that a system client may publish for.';

create table directory.system_client_source (
  system_client_id uuid not null references directory.system_client,
  source_system    text not null,
  primary key (system_client_id, source_system)
);
comment on table directory.system_client_source is 'Source systems (HSA-id) that a system client may publish from.';

create table directory.spent_assertion (
  client_id text not null,
  jti       text not null,
  expires   timestamptz not null,
  primary key (client_id, jti)
);
comment on table directory.spent_assertion is 'Client assertions already used: each is single use (RFC 7523 section 3, jti).';
create index spent_assertion_expires on directory.spent_assertion (expires);

grant usage on schema directory to app, reader;
grant select, insert, update on directory.organisation, directory.connected_provider, directory.unit, directory.staff,
  directory.assignment, directory.system_client to app;
grant select, insert, update, delete on directory.assignment_right, directory.system_client_provider,
  directory.system_client_source, directory.spent_assertion to app;
grant select on directory.organisation, directory.connected_provider, directory.unit to reader;
