-- Reason: the log grows for ten years. Cut up by month, its indexes stay as small as a month's, an old month is frozen
-- once and never touched again, and a statement that names a time looks at that month alone. The time stands in the
-- primary key, as PostgreSQL asks for, so whatever refers to an entry names its time too.
-- Locks: access exclusive on audit.entry, audit.pending and ledger.leaf until every row is copied and every leaf has its
-- time: about a minute a million entries. Stop the servers, and vacuum ledger.leaf afterwards.
alter table audit.entry rename to entry_whole;
alter table audit.entry_whole rename constraint entry_pkey to entry_whole_pkey;
alter index audit.entry_search rename to entry_whole_search;

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
  primary key (person_id, at, id)
) partition by range (at);
comment on table audit.entry is 'One entry a request, also refusals. person_id is the subject: the person, or for what concerns no person the acting staff, client or server id. One partition a month (UTC).';
comment on column audit.entry.bytes is 'Canonical entry (RFC 8785); the other columns are an index, checked against it. Null after the retention time.';
comment on column audit.entry.salt is 'Random 32 bytes of the commitment HMAC-SHA-256(salt, bytes).';
comment on column audit.entry.mac is 'HMAC-SHA-256 with a key the servers hold and the database does not: an entry forged in the database is refused.';
comment on column audit.entry.reader_id is 'Connected provider of the reader.';
create index entry_search on audit.entry (person_id, at desc, id desc) include (lookup_id, reader_id)
  where step = 'search' and lookup_id is not null;

create table audit.entry_other partition of audit.entry default
  with (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000,
        autovacuum_freeze_min_age = 0);
comment on table audit.entry_other is 'Entries of months that have no partition, so that no entry is ever refused for want of one.';

do $$
declare
  month timestamp;
  name text;
begin
  for month in select distinct date_trunc('month', at at time zone 'UTC') from audit.entry_whole loop
    name := 'entry_' || to_char(month, 'YYYY_MM');
    execute format('create table audit.%I partition of audit.entry for values from (%L) to (%L)
                      with (autovacuum_vacuum_insert_scale_factor = 0,
                            autovacuum_vacuum_insert_threshold = 100000, autovacuum_freeze_min_age = 0)',
                   name, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
    execute format('comment on table audit.%I is %L', name, 'Entries of ' || to_char(month, 'YYYY-MM') || ', UTC.');
  end loop;
end
$$;

insert into audit.entry
  (person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id)
select person_id, id, at, bytes, salt, mac, key_id, step, outcome, lookup_id, staff_id, unit_id, reader_id
  from audit.entry_whole;

grant select, insert on audit.entry to app;
grant select on audit.entry to reader, integrator;
grant select (person_id, id, at, salt), update (bytes, salt) on audit.entry to retention;

-- A place in line, or a leaf, without its entry gets a time at which there is none: it lacks the entry as before.
alter table audit.pending add column entry_at timestamptz;
update audit.pending set entry_at = coalesce(
  (select at from audit.entry_whole whole
    where whole.person_id = pending.person_id and whole.id = pending.entry_id), to_timestamp(0));
alter table audit.pending alter column entry_at set not null;
comment on column audit.pending.entry_at is 'Time of the entry, which it is found by.';

alter table ledger.leaf add column entry_at timestamptz;
update ledger.leaf set entry_at = coalesce(
  (select at from audit.entry_whole whole
    where whole.person_id = leaf.person_id and whole.id = leaf.entry_id), to_timestamp(0));
alter table ledger.leaf alter column entry_at set not null;
comment on column ledger.leaf.entry_at is 'Time of the entry, which it is found by.';
grant select (entry_at) on ledger.leaf to retention;

drop table audit.entry_whole;
