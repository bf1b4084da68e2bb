-- Reason: an entry is put under a signed Merkle tree (RFC 9162) within a second, so that nobody can change, drop or
-- insert one unseen. The request path adds one row to audit.pending; the integrator does the rest.
-- Locks: none to speak of (new tables); entries that are there are put in line to be sealed.
create table audit.pending (
  person_id  uuid not null,
  entry_id   uuid not null,
  at         timestamptz not null default now(),
  refused_at timestamptz,
  primary key (person_id, entry_id)
);
comment on table audit.pending is 'Entries that are durable and not yet sealed. Written with the entry, in the same statement.';
comment on column audit.pending.refused_at is 'When the integrator found that no server of ours wrote the entry (its MAC is wrong): it is never sealed.';

insert into audit.pending (person_id, entry_id, at) select person_id, id, at from audit.entry;

create schema ledger;
comment on schema ledger is 'The tree over the access log, its tiles and its signed checkpoints.';

create table ledger.head (
  id   smallint primary key default 1 check (id = 1),
  size bigint not null,
  root bytea not null
);
comment on table ledger.head is 'The tree as it is committed. Its one row is the fence: whoever locks it seals.';
insert into ledger.head (size, root)
  values (0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');

create table ledger.leaf (
  person_id  uuid not null,
  number     bigint not null check (number > 0),
  entry_id   uuid not null,
  leaf_index bigint not null,
  bytes      bytea,
  salt       bytea,
  commitment bytea not null check (octet_length(commitment) = 32),
  primary key (person_id, number)
);
comment on table ledger.leaf is 'One leaf record an entry: its number in the person''s own series, chained to the one before.';
comment on column ledger.leaf.bytes is 'Canonical leaf record (RFC 8785): entry, number, previous. Null after the retention time.';
comment on column ledger.leaf.commitment is 'HMAC-SHA-256(salt, bytes): the entry of the tree at leaf_index.';
create unique index leaf_entry on ledger.leaf (person_id, entry_id);
create index leaf_index on ledger.leaf (leaf_index);

create table ledger.tile (
  level      smallint not null check (level >= -1),
  tile_index bigint not null,
  width      smallint not null check (width between 1 and 256),
  bytes      bytea not null,
  primary key (level, tile_index)
);
comment on table ledger.tile is 'Tiles as in C2SP tlog-tiles, each as wide as it is; level -1 holds the entry bundles.';

create table ledger.checkpoint (
  size      bigint primary key,
  root      bytea not null,
  note      text not null,
  signed_at timestamptz not null default now()
);
comment on table ledger.checkpoint is 'Signed checkpoints (C2SP tlog-checkpoint). Kept for ever.';

create table ledger.cosignature (
  size    bigint not null references ledger.checkpoint,
  witness text not null,
  line    text not null,
  at      timestamptz not null,
  primary key (size, witness)
);
comment on table ledger.cosignature is 'What witnesses have signed (C2SP tlog-cosignature), with their time.';

grant insert on audit.pending to app;
grant select, delete on audit.pending to integrator;
grant update (refused_at) on audit.pending to integrator;
grant usage on schema audit, ledger to integrator;
grant select on audit.entry to integrator;
grant select, update on ledger.head to integrator;
grant select, insert on ledger.leaf, ledger.checkpoint, ledger.cosignature to integrator;
grant select, insert, update on ledger.tile to integrator;
grant usage on schema ledger to app, reader;
grant select on ledger.head, ledger.leaf, ledger.tile, ledger.checkpoint, ledger.cosignature to app, reader;
grant select on audit.pending to app, reader;
