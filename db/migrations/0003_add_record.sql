-- Reason: what connected providers make available. A new version keeps the old; headers and bodies apart,
-- so that an overview never touches bodies.
-- Locks: none (new tables).
create schema record;
comment on schema record is 'Documents that connected providers have made available (SVOD 2 kap.).';

create table record.document (
  person_id             uuid not null,
  id                    uuid not null,
  controller_id         uuid not null,
  unit_id               uuid not null,
  source_system         text not null,
  document_id           text not null,
  version               integer not null check (version > 0),
  current               boolean not null,
  type                  text not null,
  event_at              timestamptz not null,
  event_until           timestamptz,
  documented_at         timestamptz,
  signed_at             timestamptz,
  signed_by             text,
  author_name           text not null,
  author_role           text not null,
  author_hsa_id         text,
  block_comparison_time timestamptz not null,
  approved_for_patient  boolean not null,
  available_under       text not null check (available_under in ('SVOD 2:4', 'SVOD 2:6')),
  intervention_kind     text,
  intervention_basis    text,
  recipient_group       text,
  title                 text not null,
  summary               text,
  event                 text,
  digest                bytea not null,
  published_at          timestamptz not null default now(),
  published_by          uuid not null,
  primary key (person_id, id)
);
comment on table record.document is 'Header of one published version; controller_id is the connected provider answerable.';
comment on column record.document.current is 'Highest version of its document; older versions stay readable.';
comment on column record.document.available_under is 'Section under which it was made available: 2:6 documents are not shown to the resident (SVOD 4:2).';
comment on column record.document.block_comparison_time is 'Time compared with the period of a block (RIV-TA blockComparisonTime).';
comment on column record.document.digest is 'SHA-256 of the canonical content: tells a repeat from a conflict.';
create unique index document_version on record.document (person_id, controller_id, source_system, document_id, version);
create index document_overview on record.document (person_id, controller_id, type, event_at desc, id desc) where current;
create index document_key on record.document (source_system, document_id);

create table record.body (
  person_id   uuid not null,
  document_id uuid not null,
  body        jsonb not null,
  primary key (person_id, document_id)
);
comment on table record.body is 'Body of one published version, opened one by one.';

grant usage on schema record to app;
grant select, insert on record.document, record.body to app;
grant update (current) on record.document to app;
