-- Reason: persons change numbers, merge and die; numbers never leave this schema.
-- Locks: none (new tables).
create schema person;
comment on schema person is 'Persons and their identifiers, kept apart from records.';

create table person.person (
  person_id          uuid primary key,
  given_name         text,
  family_name        text,
  birth_date         date,
  sex                text not null default 'unknown' check (sex in ('female', 'male', 'unknown')),
  protected_identity text not null default 'none'
    check (protected_identity in ('none', 'secrecyMarking', 'protectedRegistration', 'fictitiousIdentity')),
  deceased_on        date,
  created_at         timestamptz not null default now()
);
comment on table person.person is 'One row a person id. Names are null until the population feed has given them.';

create table person.identifier (
  number      text not null,
  kind        text not null check (kind in ('personnummer', 'samordningsnummer', 'nationalReserveNumber', 'localReserveNumber')),
  authority   text not null default '',
  person_id   uuid not null,
  valid_from  date,
  valid_until date,
  primary key (number, kind, authority)
);
comment on table person.identifier is 'Number to person; distributed by the number. authority is the OID of a local reserve number''s issuer, else empty.';
create index identifier_person on person.identifier (person_id);

create table person.link (
  person_id        uuid not null,
  id               uuid not null,
  linked_person_id uuid not null,
  reason           text not null,
  linked_at        timestamptz not null default now(),
  unlinked_at      timestamptz,
  unlink_reason    text,
  primary key (person_id, id),
  check (person_id <> linked_person_id)
);
comment on table person.link is 'A merge is a recorded, reversible link, one row in each direction with the same id; never a rewrite.';

grant usage on schema person to app;
grant select, insert, update on person.person, person.identifier, person.link to app;
