-- Reason: HSLF-FS 2016:40 4:9 asks for the log to be kept for at least five years, and data protection for no longer than
-- needed. After the retention time an entry loses its content; MAC and leaf record stay, so that the log still verifies.
-- What a court, an authority or an open matter needs is held.
-- Locks: none (new tables; rights only on audit.entry).
create schema retention;
comment on schema retention is 'When the content of log entries is removed, and what is held back from it.';

create table retention.hold (
  person_id             uuid not null,
  id                    uuid not null,
  entries               uuid[] check (cardinality(entries) > 0),
  opening               uuid not null,
  connected_provider_id uuid not null references directory.connected_provider,
  reason                text not null check (reason <> ''),
  placed_by             uuid not null,
  placed_name           text not null,
  since                 timestamptz not null default now(),
  until                 timestamptz check (until > since),
  ended_at              timestamptz check (ended_at >= since),
  ended_by              uuid,
  end_reason            text,
  primary key (person_id, id),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
comment on table retention.hold is 'Entries whose content is kept after the retention time, who said so and why. A hold and its end are entries of the log too.';
comment on column retention.hold.entries is 'Entries of the person that are held; null for all of them, also those to come.';
comment on column retention.hold.opening is 'The lookup that the hold was placed from.';
create index hold_provider on retention.hold (connected_provider_id, since desc, id desc);

create table retention.progress (
  id         smallint primary key default 1 check (id = 1),
  leaf_index bigint not null,
  ran_at     timestamptz
);
comment on table retention.progress is 'How much of the sealed log has been gone through. Its one row is the fence: whoever marks the day removes.';
insert into retention.progress (leaf_index) values (0);

grant usage on schema audit, ledger, retention to retention;
grant select (person_id, id, at, salt), update (bytes, salt) on audit.entry to retention;
grant select (person_id, entry_id, leaf_index) on ledger.leaf to retention;
grant select on ledger.checkpoint, ledger.cosignature, retention.hold to retention;
grant select, update (leaf_index, ran_at) on retention.progress to retention;
grant usage on schema retention to app;
grant select, insert on retention.hold to app;
grant update (ended_at, ended_by, end_reason) on retention.hold to app;
