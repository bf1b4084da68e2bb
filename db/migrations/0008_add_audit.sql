-- Reason: PDL 4:3 and SVOD 4:4, access is documented and can be checked. Entries are never changed: app adds and reads.
-- Locks: none (new tables).
create schema audit;
comment on schema audit is 'The access log.';

create table audit.entry (
  person_id  uuid not null,
  id         uuid not null,
  at         timestamptz not null,
  bytes      bytea,
  salt       bytea,
  mac        bytea not null,
  key_id     text not null,
  step       text not null,
  outcome    text not null,
  lookup_id  uuid,
  staff_id   uuid,
  unit_id    uuid,
  reader_id  uuid,
  primary key (person_id, id)
);
comment on table audit.entry is 'One entry a request, also refusals. person_id is the subject: the person, or for what concerns no person the acting staff, client or server id.';
comment on column audit.entry.bytes is 'Canonical entry (RFC 8785); the other columns are an index, checked against it. Null after the retention time.';
comment on column audit.entry.salt is 'Random 32 bytes of the commitment HMAC-SHA-256(salt, bytes).';
comment on column audit.entry.mac is 'HMAC-SHA-256 with a key the servers hold and the database does not: an entry forged in the database is refused.';
comment on column audit.entry.reader_id is 'Connected provider of the reader.';
create index entry_at on audit.entry (person_id, at desc, id desc);

grant usage on schema audit to app, reader;
grant select, insert on audit.entry to app;
grant select on audit.entry to reader;
