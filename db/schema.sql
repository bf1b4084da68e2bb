-- The schema that the migrations add up to, for reading and for review. Written from the catalogue of a
-- migrated database by "node tools/schema.ts --write", never by hand; a test compares the two.

create schema access;
comment on schema access is 'Active choices of readers.';
grant usage on schema access to app;

create table access.danger (
  person_id uuid not null,
  id uuid not null,
  lookup_id uuid not null,
  session_id uuid not null,
  staff_id uuid not null,
  unit_id uuid not null,
  danger text not null,
  consent_not_obtainable text,
  unable_to_request_lift text,
  indispensable text,
  stated_at timestamp with time zone default now() not null,
  constraint danger_pkey PRIMARY KEY (person_id, id)
);
comment on table access.danger is 'The reader''s statement of danger to the patient''s life or health, with reasons (SVOD 3:5, 3:6). It holds for that lookup only.';
comment on column access.danger.consent_not_obtainable is 'Why the patient''s consent can''t be obtained; null when that isn''t stated. Likewise unable_to_request_lift and indispensable.';
CREATE INDEX danger_lookup ON access.danger USING btree (person_id, lookup_id);
grant insert, select on access.danger to app;

create table access.ground (
  person_id uuid not null,
  id uuid not null,
  lookup_id uuid not null,
  session_id uuid not null,
  staff_id uuid not null,
  unit_id uuid not null,
  purpose text not null,
  relevance text not null,
  stated_at timestamp with time zone default now() not null,
  constraint ground_pkey PRIMARY KEY (person_id, id),
  constraint ground_purpose_check CHECK ((purpose = ANY (ARRAY['care'::text, 'coordination'::text, 'certificate'::text, 'interventions'::text, 'investigation'::text])))
);
comment on table access.ground is 'The reader''s stated purpose and why the information is relevant, for one lookup (HSLF-FS 2016:40 4 kap., active choice).';
CREATE INDEX ground_lookup ON access.ground USING btree (person_id, lookup_id);
grant insert, select on access.ground to app;

create schema audit;
comment on schema audit is 'The access log.';
grant usage on schema audit to app;
grant usage on schema audit to integrator;
grant usage on schema audit to reader;
grant usage on schema audit to retention;

create table audit.entry (
  person_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null,
  bytes bytea,
  salt bytea,
  mac bytea not null,
  key_id text not null,
  step text not null,
  outcome text not null,
  lookup_id uuid,
  staff_id uuid,
  unit_id uuid,
  reader_id uuid,
  constraint entry_pkey PRIMARY KEY (person_id, at, id)
) partition by range (at);
comment on table audit.entry is 'One entry a request, also refusals. person_id is the subject: the person, or for what concerns no person the acting staff, client or server id. One partition a month (UTC).';
comment on column audit.entry.bytes is 'Canonical entry (RFC 8785); the other columns are an index, checked against it. Null after the retention time.';
comment on column audit.entry.salt is 'Random 32 bytes of the commitment HMAC-SHA-256(salt, bytes).';
comment on column audit.entry.mac is 'HMAC-SHA-256 with a key the servers hold and the database does not: an entry forged in the database is refused.';
comment on column audit.entry.reader_id is 'Connected provider of the reader.';
CREATE INDEX entry_reader ON audit.entry USING btree (person_id, staff_id, at DESC) INCLUDE (lookup_id) WHERE (step = ANY (ARRAY['overview'::text, 'document'::text]));
CREATE INDEX entry_search ON audit.entry USING btree (person_id, at DESC, id DESC) INCLUDE (lookup_id, reader_id) WHERE ((step = 'search'::text) AND (lookup_id IS NOT NULL));
grant insert, select on audit.entry to app;
grant select on audit.entry to integrator;
grant select on audit.entry to reader;
grant select (person_id, id, at, salt), update (bytes, salt) on audit.entry to retention;

create table audit.pending (
  person_id uuid not null,
  entry_id uuid not null,
  at timestamp with time zone default now() not null,
  refused_at timestamp with time zone,
  entry_at timestamp with time zone not null,
  constraint pending_pkey PRIMARY KEY (person_id, entry_id)
) with (vacuum_truncate=off);
comment on table audit.pending is 'Entries that are durable and not yet sealed. Written with the entry, in the same statement.';
comment on column audit.pending.refused_at is 'When the integrator found that no server of ours wrote the entry (its MAC is wrong): it is never sealed.';
comment on column audit.pending.entry_at is 'Time of the entry, which it is found by.';
grant insert, select on audit.pending to app;
grant delete, select, update (refused_at) on audit.pending to integrator;
grant select on audit.pending to reader;

create schema availability;
comment on schema availability is 'What must hold before a connected provider makes data available (SVOD 2 kap.).';
grant usage on schema availability to app;

create table availability.information_given (
  person_id uuid not null,
  id uuid not null,
  controller_id uuid not null,
  given_at timestamp with time zone not null,
  channel text not null,
  language text not null,
  items text[] not null,
  given_by text not null,
  registered_at timestamp with time zone default now() not null,
  constraint information_given_pkey PRIMARY KEY (person_id, id)
);
comment on table availability.information_given is 'That a connected provider informed the person, what about, how and when (SVOD 2:2).';
grant insert, select on availability.information_given to app;

create schema block;
comment on schema block is 'Blocks and their temporary lifts.';
grant usage on schema block to app;

create table block.block (
  person_id uuid not null,
  id uuid not null,
  kind text not null,
  controller_id uuid not null,
  unit_id uuid,
  information_from timestamp with time zone,
  information_until timestamp with time zone,
  excluded_types text[] default '{}'::text[] not null,
  requested_at timestamp with time zone not null,
  registered_at timestamp with time zone default now() not null,
  registered_by text not null,
  reason text,
  lifted_at timestamp with time zone,
  lifted_by text,
  voided_at timestamp with time zone,
  voided_reason text,
  constraint block_pkey PRIMARY KEY (person_id, id),
  constraint block_check CHECK (((kind = 'inner'::text) = (unit_id IS NOT NULL))),
  constraint block_check1 CHECK (((information_until IS NULL) OR (information_from IS NULL) OR (information_until >= information_from))),
  constraint block_excluded_types_check CHECK ((excluded_types <@ ARRAY['medicationList'::text, 'warning'::text])),
  constraint block_kind_check CHECK ((kind = ANY (ARRAY['outer'::text, 'inner'::text])))
);
comment on table block.block is 'A block at the connected provider that holds the data. Lifted and voided are final and kept.';
comment on column block.block.registered_by is 'HSA-id of who registered it, or resident when the person did so herself; the person asked for it.';
grant insert, select, update on block.block to app;

create table block.lift_request (
  person_id uuid not null,
  id uuid not null,
  controller_id uuid not null,
  connected_provider_id uuid not null,
  unit_id uuid not null,
  staff_id uuid not null,
  staff_name text,
  staff_role text not null,
  lookup_id uuid not null,
  danger_id uuid not null,
  facts jsonb not null,
  scope text not null,
  wished_until timestamp with time zone not null,
  callback text,
  requested_at timestamp with time zone default now() not null,
  opened_at timestamp with time zone,
  opened_by uuid,
  decided_at timestamp with time zone,
  decided_by uuid,
  decided_name text,
  decided_role text,
  decision text,
  decision_reason text,
  granted_scope text,
  granted_until timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint lift_request_pkey PRIMARY KEY (person_id, id),
  constraint lift_request_check CHECK ((controller_id <> connected_provider_id)),
  constraint lift_request_check1 CHECK (((decision IS NULL) = (decided_at IS NULL))),
  constraint lift_request_check2 CHECK (((decision IS NULL) = (decision_reason IS NULL))),
  constraint lift_request_check3 CHECK (((NOT (decision IS DISTINCT FROM 'granted'::text)) = (granted_until IS NOT NULL))),
  constraint lift_request_check4 CHECK (((granted_until IS NULL) = (granted_scope IS NULL))),
  constraint lift_request_check5 CHECK (((ended_at IS NULL) OR (granted_until IS NOT NULL))),
  constraint lift_request_decision_check CHECK ((decision = ANY (ARRAY['granted'::text, 'declined'::text]))),
  constraint lift_request_granted_scope_check CHECK ((granted_scope = ANY (ARRAY['person'::text, 'unit'::text]))),
  constraint lift_request_scope_check CHECK ((scope = ANY (ARRAY['person'::text, 'unit'::text])))
);
comment on table block.lift_request is 'A care provider asks the one that blocked to lift its blocks for a time (SVOD 3:5). The decision is final and kept.';
comment on column block.lift_request.connected_provider_id is 'The care provider that asks; controller_id is the one that blocked and decides.';
comment on column block.lift_request.staff_name is 'Names and roles as they were then; the name is null for staff whose identity is protected.';
comment on column block.lift_request.facts is 'The facts on which the law let the reader ask.';
comment on column block.lift_request.ended_by is 'The officer who ended a granted lift before its time; null when the person did.';
CREATE INDEX lift_request_past ON block.lift_request USING btree (controller_id, COALESCE(decided_at, wished_until) DESC, id DESC);
CREATE INDEX lift_request_waiting ON block.lift_request USING btree (controller_id) WHERE (decided_at IS NULL);
grant insert, select, update (opened_at, opened_by, decided_at, decided_by, decided_name, decided_role, decision, decision_reason, granted_scope, granted_until, ended_at, ended_by) on block.lift_request to app;

create table block.temporary_lift (
  person_id uuid not null,
  id uuid not null,
  block_id uuid not null,
  starts_at timestamp with time zone default now() not null,
  ends_at timestamp with time zone not null,
  unit_id uuid not null,
  staff_id uuid,
  reason text not null,
  reason_text text,
  registered_by text not null,
  registered_at timestamp with time zone default now() not null,
  cancelled_at timestamp with time zone,
  occasion_id uuid,
  constraint temporary_lift_pkey PRIMARY KEY (person_id, id),
  constraint temporary_lift_reason_check CHECK ((reason = ANY (ARRAY['consent'::text, 'emergency'::text])))
);
comment on table block.temporary_lift is 'A block lifted until a time for a reading unit, or one of its staff.';
comment on column block.temporary_lift.occasion_id is 'The lift request that was granted, or the one decision of an officer that lifted several inner blocks (PDL 4:5).';
grant insert, select, update on block.temporary_lift to app;

create schema capacity;
comment on schema capacity is 'Recorded assessments of a person''s ability to take a position.';
grant usage on schema capacity to app;

create table capacity.assessment (
  person_id uuid not null,
  id uuid not null,
  capacity text not null,
  how text not null,
  unit_id uuid not null,
  staff_id uuid not null,
  assessed_at timestamp with time zone default now() not null,
  valid_until timestamp with time zone,
  voided_at timestamp with time zone,
  voided_reason text,
  constraint assessment_pkey PRIMARY KEY (person_id, id),
  constraint assessment_capacity_check CHECK ((capacity = ANY (ARRAY['able'::text, 'temporarilyUnable'::text, 'lastinglyUnable'::text, 'childUnable'::text])))
);
comment on table capacity.assessment is 'Who assessed the person''s ability to consent, when, how and with what result; the reader''s own unit''s assessment counts.';
grant insert, select, update (voided_at, voided_reason) on capacity.assessment to app;

create table capacity.attitude (
  person_id uuid not null,
  id uuid not null,
  aim text not null,
  unit_id uuid not null,
  staff_id uuid not null,
  assessed_at timestamp with time zone default now() not null,
  asked text[] not null,
  findings text not null,
  clarified boolean not null,
  reason_to_assume_opposition boolean not null,
  necessary boolean,
  necessity text,
  valid_until timestamp with time zone,
  voided_at timestamp with time zone,
  voided_reason text,
  constraint attitude_pkey PRIMARY KEY (person_id, id),
  constraint attitude_aim_check CHECK ((aim = ANY (ARRAY['reading'::text, 'availability'::text]))),
  constraint attitude_asked_check CHECK ((asked <@ ARRAY['earlierStatements'::text, 'relatives'::text, 'representative'::text, 'staff'::text, 'records'::text])),
  constraint attitude_check CHECK (((aim = 'reading'::text) = (necessary IS NOT NULL))),
  constraint attitude_check1 CHECK (((necessary IS NULL) = (necessity IS NULL))),
  constraint attitude_check2 CHECK (((valid_until IS NULL) OR (valid_until > assessed_at)))
);
comment on table capacity.attitude is 'How a person''s attitude was clarified who lastingly can''t take a position, and what was found (SVOD 2:6, 3:3, 3:4); id is also that of the assessment of the ability.';
comment on column capacity.attitude.aim is 'Reading: counts for the unit that assessed. Availability: for the connected provider of that unit.';
comment on column capacity.attitude.necessary is 'Whether the care or the interventions are necessary, and in necessity why; a question of reading only.';
grant insert, select, update (voided_at, voided_reason) on capacity.attitude to app;

create schema consent;
comment on schema consent is 'Consents to reading, their withdrawal and voiding, and refusals.';
grant usage on schema consent to app;

create table consent.consent (
  person_id uuid not null,
  id uuid not null,
  connected_provider_id uuid not null,
  unit_id uuid not null,
  staff_id uuid,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  channel text not null,
  given_by text not null,
  represented_by text,
  requested_by uuid not null,
  registered_by uuid not null,
  registered_at timestamp with time zone default now() not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_reason text,
  voided_at timestamp with time zone,
  voided_by uuid,
  voided_reason text,
  constraint consent_pkey PRIMARY KEY (person_id, id),
  constraint consent_channel_check CHECK ((channel = ANY (ARRAY['onSite'::text, 'phone'::text, 'written'::text, 'referral'::text]))),
  constraint consent_check CHECK (((given_by = 'representative'::text) = (represented_by IS NOT NULL))),
  constraint consent_check1 CHECK (((ends_at IS NULL) OR (ends_at >= starts_at))),
  constraint consent_given_by_check CHECK ((given_by = ANY (ARRAY['person'::text, 'representative'::text]))),
  constraint consent_withdrawn_by_check CHECK ((withdrawn_by = ANY (ARRAY['staff'::text, 'person'::text, 'systemClient'::text])))
);
comment on table consent.consent is 'A consent to reading. Withdrawn and voided are both final and both kept.';
comment on column consent.consent.staff_id is 'Set: personal to that staff member. Null: all authorised staff of the unit.';
grant insert, select, update (ends_at, withdrawn_at, withdrawn_by, withdrawn_reason, voided_at, voided_by, voided_reason) on consent.consent to app;

create table consent.refusal (
  person_id uuid not null,
  id uuid not null,
  connected_provider_id uuid not null,
  unit_id uuid not null,
  staff_id uuid not null,
  refused_at timestamp with time zone default now() not null,
  channel text,
  constraint refusal_pkey PRIMARY KEY (person_id, id)
);
comment on table consent.refusal is 'The person was asked and said no; kept so that nobody asks in vain.';
grant insert, select on consent.refusal to app;

create schema directory;
comment on schema directory is 'Organisations, connected providers, units, staff, assignments, rights and system clients.';
grant usage on schema directory to app;
grant usage on schema directory to reader;

create table directory.assignment (
  id uuid not null,
  hsa_id text not null,
  staff_id uuid not null,
  unit_id uuid not null,
  name text not null,
  role text not null,
  purpose text not null,
  valid_from date not null,
  valid_until date not null,
  duties text[] default '{}'::text[] not null,
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_hsa_id_key UNIQUE (hsa_id),
  constraint assignment_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES directory.staff(id),
  constraint assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES directory.unit(id),
  constraint assignment_check CHECK ((valid_until >= valid_from)),
  constraint assignment_duties_check CHECK ((duties <@ ARRAY['liftOfficer'::text, 'innerBlockOfficer'::text, 'logReviewer'::text, 'unitManager'::text])),
  constraint assignment_purpose_check CHECK ((purpose = ANY (ARRAY['care'::text, 'coordination'::text, 'certificate'::text, 'interventions'::text, 'investigation'::text, 'administration'::text])))
);
comment on table directory.assignment is 'Medarbetaruppdrag: a staff member acts for one unit with one purpose until a date (PDL 4:2, SVOD 4:3).';
comment on column directory.assignment.duties is 'liftOfficer decides about lift requests to the own provider (SVOD 3:5); innerBlockOfficer may lift inner blocks there (PDL 4:5); logReviewer reviews openings by its staff (PDL 4:3, SVOD 4:4); unitManager answers the reviewers.';
CREATE INDEX assignment_staff ON directory.assignment USING btree (staff_id);
grant insert, select, update on directory.assignment to app;

create table directory.assignment_right (
  assignment_id uuid not null,
  "position" integer not null,
  types text[] not null,
  scope text not null,
  valid_from date not null,
  valid_until date not null,
  need text not null,
  severity integer not null,
  probability integer not null,
  decided_by text not null,
  decided_on date not null,
  constraint assignment_right_pkey PRIMARY KEY (assignment_id, "position"),
  constraint assignment_right_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES directory.assignment(id),
  constraint assignment_right_check CHECK ((valid_until >= valid_from)),
  constraint assignment_right_need_check CHECK ((need <> ''::text)),
  constraint assignment_right_probability_check CHECK (((probability >= 1) AND (probability <= 4))),
  constraint assignment_right_scope_check CHECK ((scope = ANY (ARRAY['ownUnit'::text, 'ownProvider'::text, 'shared'::text]))),
  constraint assignment_right_severity_check CHECK (((severity >= 1) AND (severity <= 4))),
  constraint assignment_right_types_check CHECK ((cardinality(types) > 0))
);
comment on table directory.assignment_right is 'Information types and scope of an assignment, each after a recorded need and risk analysis.';
grant delete, insert, select, update on directory.assignment_right to app;

create table directory.connected_provider (
  id uuid not null,
  organisation_id uuid not null,
  hsa_id text not null,
  name text not null,
  kind text not null,
  part text,
  connected_from date not null,
  connected_until date,
  shows_staff_names boolean default false not null,
  duty_phone text,
  constraint connected_provider_pkey PRIMARY KEY (id),
  constraint connected_provider_hsa_id_key UNIQUE (hsa_id),
  constraint connected_provider_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES directory.organisation(id),
  constraint connected_provider_check CHECK (((kind = 'socialCareProvider'::text) = (part IS NOT NULL))),
  constraint connected_provider_check1 CHECK ((connected_until >= connected_from)),
  constraint connected_provider_duty_phone_check CHECK (((length(duty_phone) >= 1) AND (length(duty_phone) <= 40))),
  constraint connected_provider_kind_check CHECK ((kind = ANY (ARRAY['careProvider'::text, 'socialCareProvider'::text]))),
  constraint connected_provider_part_check CHECK ((part = ANY (ARRAY['deciding'::text, 'performing'::text])))
);
comment on table directory.connected_provider is 'Vårdgivare or omsorgsgivare connected to the system (SVOD 1:1); the controller of what it publishes.';
comment on column directory.connected_provider.part is 'Deciding or performing part of social care: two omsorgsgivare also within one board.';
comment on column directory.connected_provider.shows_staff_names is 'Policy: may the resident see the names of staff who read.';
comment on column directory.connected_provider.duty_phone is 'Telephone of the officer on duty; shown to one who may know who blocked.';
grant insert, select, update on directory.connected_provider to app;
grant select on directory.connected_provider to reader;

create table directory.organisation (
  id uuid not null,
  hsa_id text not null,
  name text not null,
  organisation_number text not null,
  form text not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_hsa_id_key UNIQUE (hsa_id),
  constraint organisation_form_check CHECK ((form = ANY (ARRAY['region'::text, 'municipality'::text, 'company'::text])))
);
comment on table directory.organisation is 'Huvudman or company behind connected providers; never a ground for access.';
grant insert, select, update on directory.organisation to app;
grant select on directory.organisation to reader;

create table directory.spent_assertion (
  client_id text not null,
  jti text not null,
  expires timestamp with time zone not null,
  constraint spent_assertion_pkey PRIMARY KEY (client_id, jti)
);
comment on table directory.spent_assertion is 'Client assertions already used: each is single use (RFC 7523 section 3, jti).';
CREATE INDEX spent_assertion_expires ON directory.spent_assertion USING btree (expires);
grant delete, insert, select, update on directory.spent_assertion to app;

create table directory.staff (
  id uuid not null,
  hsa_id text not null,
  given_name text not null,
  family_name text not null,
  protected_identity boolean default false not null,
  own_person_id uuid,
  constraint staff_pkey PRIMARY KEY (id),
  constraint staff_hsa_id_key UNIQUE (hsa_id)
);
comment on table directory.staff is 'Staff have an internal id beside the HSA-id; entries hold both.';
comment on column directory.staff.protected_identity is 'Shown by role, never by name.';
comment on column directory.staff.own_person_id is 'The person whom the staff member is, when the directory says so. Used by log review alone.';
CREATE INDEX staff_own_person ON directory.staff USING btree (own_person_id) WHERE (own_person_id IS NOT NULL);
grant insert, select, update on directory.staff to app;

create table directory.system_client (
  id uuid not null,
  client_id text not null,
  name text not null,
  scopes text[] not null,
  jwks jsonb not null,
  constraint system_client_pkey PRIMARY KEY (id),
  constraint system_client_client_id_key UNIQUE (client_id)
);
comment on table directory.system_client is 'Journal system that publishes with OAuth 2 client credentials and private_key_jwt; public keys only.';
grant insert, select, update on directory.system_client to app;

create table directory.system_client_provider (
  system_client_id uuid not null,
  connected_provider_id uuid not null,
  constraint system_client_provider_pkey PRIMARY KEY (system_client_id, connected_provider_id),
  constraint system_client_provider_connected_provider_id_fkey FOREIGN KEY (connected_provider_id) REFERENCES directory.connected_provider(id),
  constraint system_client_provider_system_client_id_fkey FOREIGN KEY (system_client_id) REFERENCES directory.system_client(id)
);
comment on table directory.system_client_provider is 'Connected providers that a system client may publish for.';
grant delete, insert, select, update on directory.system_client_provider to app;

create table directory.system_client_source (
  system_client_id uuid not null,
  source_system text not null,
  constraint system_client_source_pkey PRIMARY KEY (system_client_id, source_system),
  constraint system_client_source_system_client_id_fkey FOREIGN KEY (system_client_id) REFERENCES directory.system_client(id)
);
comment on table directory.system_client_source is 'Source systems (HSA-id) that a system client may publish from.';
grant delete, insert, select, update on directory.system_client_source to app;

create table directory.unit (
  id uuid not null,
  connected_provider_id uuid not null,
  hsa_id text not null,
  name text not null,
  board text,
  hours jsonb,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_hsa_id_key UNIQUE (hsa_id),
  constraint unit_connected_provider_id_fkey FOREIGN KEY (connected_provider_id) REFERENCES directory.connected_provider(id)
);
comment on table directory.unit is 'Vårdenhet or unit of social care: the boundary of inner secrecy (PDL 4:4).';
comment on column directory.unit.hours is 'Working hours: "always", or spans of weekdays by the Swedish wall clock. Null when they are not known.';
CREATE INDEX unit_connected_provider ON directory.unit USING btree (connected_provider_id);
grant insert, select, update on directory.unit to app;
grant select on directory.unit to reader;

create schema ledger;
comment on schema ledger is 'The tree over the access log, its tiles and its signed checkpoints.';
grant usage on schema ledger to app;
grant usage on schema ledger to integrator;
grant usage on schema ledger to reader;
grant usage on schema ledger to retention;

create table ledger.checkpoint (
  size bigint not null,
  root bytea not null,
  note text not null,
  signed_at timestamp with time zone default now() not null,
  constraint checkpoint_pkey PRIMARY KEY (size)
);
comment on table ledger.checkpoint is 'Signed checkpoints (C2SP tlog-checkpoint). Kept for ever.';
CREATE INDEX checkpoint_signed_at ON ledger.checkpoint USING btree (signed_at);
grant select on ledger.checkpoint to app;
grant insert, select on ledger.checkpoint to integrator;
grant select on ledger.checkpoint to reader;
grant select on ledger.checkpoint to retention;

create table ledger.cosignature (
  size bigint not null,
  witness text not null,
  line text not null,
  at timestamp with time zone not null,
  constraint cosignature_pkey PRIMARY KEY (size, witness),
  constraint cosignature_size_fkey FOREIGN KEY (size) REFERENCES ledger.checkpoint(size)
);
comment on table ledger.cosignature is 'What witnesses have signed (C2SP tlog-cosignature), with their time.';
grant select on ledger.cosignature to app;
grant insert, select on ledger.cosignature to integrator;
grant select on ledger.cosignature to reader;
grant select on ledger.cosignature to retention;

create table ledger.head (
  id smallint default 1 not null,
  size bigint not null,
  root bytea not null,
  constraint head_pkey PRIMARY KEY (id),
  constraint head_id_check CHECK ((id = 1))
);
comment on table ledger.head is 'The tree as it is committed. Its one row is the fence: whoever locks it seals.';
grant select on ledger.head to app;
grant select, update on ledger.head to integrator;
grant select on ledger.head to reader;

create table ledger.leaf (
  person_id uuid not null,
  number bigint not null,
  entry_id uuid not null,
  leaf_index bigint not null,
  bytes bytea,
  salt bytea,
  commitment bytea not null,
  entry_at timestamp with time zone not null,
  constraint leaf_pkey PRIMARY KEY (person_id, number),
  constraint leaf_commitment_check CHECK ((octet_length(commitment) = 32)),
  constraint leaf_number_check CHECK ((number > 0))
) with (autovacuum_vacuum_insert_scale_factor=0, autovacuum_vacuum_insert_threshold=100000, autovacuum_freeze_min_age=0, autovacuum_vacuum_cost_delay=5);
comment on table ledger.leaf is 'One leaf record an entry: its number in the person''s own series, chained to the one before.';
comment on column ledger.leaf.bytes is 'Canonical leaf record (RFC 8785): entry, number, previous. It tells nothing of what happened, and stays.';
comment on column ledger.leaf.commitment is 'HMAC-SHA-256(salt, bytes): the entry of the tree at leaf_index.';
comment on column ledger.leaf.entry_at is 'Time of the entry, which it is found by.';
CREATE INDEX leaf_index ON ledger.leaf USING btree (leaf_index);
CREATE UNIQUE INDEX leaf_entry ON ledger.leaf USING btree (person_id, entry_id);
grant select on ledger.leaf to app;
grant insert, select on ledger.leaf to integrator;
grant select on ledger.leaf to reader;
grant select (person_id, entry_id, leaf_index, entry_at) on ledger.leaf to retention;

create table ledger.tile (
  level smallint not null,
  tile_index bigint not null,
  width smallint not null,
  bytes bytea not null,
  constraint tile_pkey PRIMARY KEY (level, tile_index),
  constraint tile_level_check CHECK ((level >= '-1'::integer)),
  constraint tile_width_check CHECK (((width >= 1) AND (width <= 256)))
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000, toast.autovacuum_vacuum_scale_factor=0, toast.autovacuum_vacuum_threshold=20000);
comment on table ledger.tile is 'Tiles as in C2SP tlog-tiles, each as wide as it is; level -1 holds the entry bundles.';
grant select on ledger.tile to app;
grant insert, select, update on ledger.tile to integrator;
grant select on ledger.tile to reader;

create schema log_question;
comment on schema log_question is 'Questions of persons about what their log says, and the answers.';
grant usage on schema log_question to app;

create table log_question.question (
  person_id uuid not null,
  id uuid not null,
  lookup_id uuid not null,
  visit_at timestamp with time zone not null,
  connected_provider_id uuid not null,
  unit_id uuid not null,
  staff_id uuid not null,
  asked_by uuid not null,
  question text not null,
  asked_at timestamp with time zone default now() not null,
  opened_at timestamp with time zone,
  opened_by uuid,
  answered_at timestamp with time zone,
  answered_by uuid,
  answered_name text,
  answered_role text,
  answer text,
  constraint question_pkey PRIMARY KEY (person_id, id),
  constraint question_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000))),
  constraint question_check CHECK (((answered_at IS NULL) = (answer IS NULL))),
  constraint question_check1 CHECK (((answered_at IS NULL) = (answered_by IS NULL))),
  constraint question_question_check CHECK (((length(question) >= 1) AND (length(question) <= 2000)))
);
comment on table log_question.question is 'A person asks about a visit in her log; somebody on duty at the connected provider of the reader answers, once.';
comment on column log_question.question.staff_id is 'Who read: she never answers herself.';
comment on column log_question.question.asked_by is 'The person herself, or her custodian.';
comment on column log_question.question.answered_name is 'Null where the connected provider names nobody, or the identity is protected.';
CREATE INDEX question_answered ON log_question.question USING btree (connected_provider_id, answered_at DESC) WHERE (answered_at IS NOT NULL);
CREATE INDEX question_waiting ON log_question.question USING btree (connected_provider_id, asked_at) WHERE (answered_at IS NULL);
CREATE UNIQUE INDEX question_open ON log_question.question USING btree (person_id, lookup_id) WHERE (answered_at IS NULL);
grant insert, select, update (opened_at, opened_by, answered_at, answered_by, answered_name, answered_role, answer) on log_question.question to app;

create schema person;
comment on schema person is 'Persons and their identifiers, kept apart from records.';
grant usage on schema person to app;

create table person.custody (
  person_id uuid not null,
  id uuid not null,
  custodian_id uuid not null,
  since timestamp with time zone default now() not null,
  ended_at timestamp with time zone,
  constraint custody_pkey PRIMARY KEY (person_id, id),
  constraint custody_check CHECK ((person_id <> custodian_id))
);
comment on table person.custody is 'Who has custody of a child, as the population feed says; person_id is the child. Ended rows are kept.';
CREATE INDEX custody_custodian ON person.custody USING btree (custodian_id) WHERE (ended_at IS NULL);
grant insert, select, update (ended_at) on person.custody to app;

create table person.identifier (
  number text not null,
  kind text not null,
  authority text default ''::text not null,
  person_id uuid not null,
  valid_from date,
  valid_until date,
  constraint identifier_pkey PRIMARY KEY (number, kind, authority),
  constraint identifier_kind_check CHECK ((kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'nationalReserveNumber'::text, 'localReserveNumber'::text])))
);
comment on table person.identifier is 'Number to person; distributed by the number. authority is the OID of a local reserve number''s issuer, else empty.';
CREATE INDEX identifier_person ON person.identifier USING btree (person_id);
grant insert, select, update on person.identifier to app;

create table person.link (
  person_id uuid not null,
  id uuid not null,
  linked_person_id uuid not null,
  reason text not null,
  linked_at timestamp with time zone default now() not null,
  unlinked_at timestamp with time zone,
  unlink_reason text,
  constraint link_pkey PRIMARY KEY (person_id, id),
  constraint link_check CHECK ((person_id <> linked_person_id))
);
comment on table person.link is 'A merge is a recorded, reversible link, one row in each direction with the same id; never a rewrite.';
grant insert, select, update on person.link to app;

create table person.person (
  person_id uuid not null,
  given_name text,
  family_name text,
  birth_date date,
  sex text default 'unknown'::text not null,
  protected_identity text default 'none'::text not null,
  deceased_on date,
  created_at timestamp with time zone default now() not null,
  address_key bytea,
  publicly_known boolean default false not null,
  constraint person_pkey PRIMARY KEY (person_id),
  constraint person_address_check CHECK (((protected_identity = 'none'::text) OR (address_key IS NULL))),
  constraint person_address_key_check CHECK ((octet_length(address_key) = 32)),
  constraint person_protected_identity_check CHECK ((protected_identity = ANY (ARRAY['none'::text, 'secrecyMarking'::text, 'protectedRegistration'::text, 'fictitiousIdentity'::text]))),
  constraint person_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'unknown'::text])))
);
comment on table person.person is 'One row a person id. Names are null until the population feed has given them.';
comment on column person.person.address_key is 'HMAC of the address with a key that the database does not hold: tells whether two persons share one, and nothing else. Never of protected identities.';
comment on column person.person.publicly_known is 'Somebody whom many are curious about: openings are looked at more closely.';
CREATE INDEX person_family_name ON person.person USING btree (lower(family_name));
grant insert, select, update on person.person to app;

create schema platform;
comment on schema platform is 'What the server knows of this database itself; nothing of care.';

create table platform.migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (name)
);
comment on table platform.migration is 'Migrations that this database has had, with the SHA-256 of each file.';

create schema record;
comment on schema record is 'Documents that connected providers have made available (SVOD 2 kap.).';
grant usage on schema record to app;

create table record.body (
  person_id uuid not null,
  document_id uuid not null,
  body jsonb not null,
  constraint body_pkey PRIMARY KEY (person_id, document_id)
) with (autovacuum_vacuum_insert_scale_factor=0, autovacuum_vacuum_insert_threshold=100000, autovacuum_freeze_min_age=0);
comment on table record.body is 'Body of one published version, opened one by one.';
grant insert, select on record.body to app;

create table record.document (
  person_id uuid not null,
  id uuid not null,
  controller_id uuid not null,
  unit_id uuid not null,
  source_system text not null,
  document_id text not null,
  version integer not null,
  current boolean not null,
  type text not null,
  event_at timestamp with time zone not null,
  event_until timestamp with time zone,
  documented_at timestamp with time zone,
  signed_at timestamp with time zone,
  signed_by text,
  author_name text not null,
  author_role text not null,
  author_hsa_id text,
  block_comparison_time timestamp with time zone not null,
  approved_for_patient boolean not null,
  available_under text not null,
  intervention_kind text,
  intervention_basis text,
  recipient_group text,
  title text not null,
  summary text,
  event text,
  digest bytea not null,
  published_at timestamp with time zone default now() not null,
  published_by uuid not null,
  constraint document_pkey PRIMARY KEY (person_id, id),
  constraint document_available_under_check CHECK ((available_under = ANY (ARRAY['SVOD 2:4'::text, 'SVOD 2:6'::text]))),
  constraint document_version_check CHECK ((version > 0))
) with (autovacuum_vacuum_insert_scale_factor=0, autovacuum_vacuum_insert_threshold=100000);
comment on table record.document is 'Header of one published version; controller_id is the connected provider answerable.';
comment on column record.document.current is 'Highest version of its document; older versions stay readable.';
comment on column record.document.block_comparison_time is 'Time compared with the period of a block (RIV-TA blockComparisonTime).';
comment on column record.document.available_under is 'Section under which it was made available: 2:6 documents are not shown to the resident (SVOD 4:2).';
comment on column record.document.digest is 'SHA-256 of the canonical content: tells a repeat from a conflict.';
CREATE INDEX document_key ON record.document USING btree (source_system, document_id);
CREATE INDEX document_overview ON record.document USING btree (person_id, controller_id, type, event_at DESC, id DESC) WHERE current;
CREATE UNIQUE INDEX document_version ON record.document USING btree (person_id, controller_id, source_system, document_id, version);
grant insert, select, update (current) on record.document to app;

create schema relation;
comment on schema relation is 'Patient relations, interventions received and investigations.';
grant usage on schema relation to app;

create table relation.relation (
  person_id uuid not null,
  id uuid not null,
  kind text not null,
  connected_provider_id uuid not null,
  unit_id uuid not null,
  staff_id uuid,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  basis text not null,
  basis_text text,
  registered_at timestamp with time zone default now() not null,
  registered_by uuid not null,
  voided_at timestamp with time zone,
  voided_reason text,
  ended_at timestamp with time zone,
  ended_reason text,
  constraint relation_pkey PRIMARY KEY (person_id, id),
  constraint relation_basis_check CHECK ((basis = ANY (ARRAY['admitted'::text, 'visit'::text, 'phone'::text, 'referral'::text, 'homeCare'::text, 'other'::text]))),
  constraint relation_check CHECK (((ends_at IS NULL) OR (ends_at >= starts_at))),
  constraint relation_kind_check CHECK ((kind = ANY (ARRAY['patientRelation'::text, 'interventions'::text, 'investigation'::text])))
);
comment on table relation.relation is 'A relation of a unit with the person; registered_by is a staff id or a system client id.';
comment on column relation.relation.staff_id is 'Set when the relation holds for one staff member only.';
comment on column relation.relation.ended_at is 'Set when it was ended before its time; then ends_at is the same. Final.';
grant insert, select, update on relation.relation to app;

create schema retention;
comment on schema retention is 'When the content of log entries is removed, and what is held back from it.';
grant usage on schema retention to app;
grant usage on schema retention to retention;

create table retention.hold (
  person_id uuid not null,
  id uuid not null,
  entries uuid[],
  opening uuid not null,
  connected_provider_id uuid not null,
  reason text not null,
  placed_by uuid not null,
  placed_name text not null,
  since timestamp with time zone default now() not null,
  until timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason text,
  constraint hold_pkey PRIMARY KEY (person_id, id),
  constraint hold_connected_provider_id_fkey FOREIGN KEY (connected_provider_id) REFERENCES directory.connected_provider(id),
  constraint hold_check CHECK ((until > since)),
  constraint hold_check1 CHECK ((ended_at >= since)),
  constraint hold_check2 CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (end_reason IS NULL)))),
  constraint hold_entries_check CHECK ((cardinality(entries) > 0)),
  constraint hold_reason_check CHECK ((reason <> ''::text))
);
comment on table retention.hold is 'Entries whose content is kept after the retention time, who said so and why. A hold and its end are entries of the log too.';
comment on column retention.hold.entries is 'Entries of the person that are held; null for all of them, also those to come.';
comment on column retention.hold.opening is 'The lookup that the hold was placed from.';
CREATE INDEX hold_provider ON retention.hold USING btree (connected_provider_id, since DESC, id DESC);
grant insert, select, update (ended_at, ended_by, end_reason) on retention.hold to app;
grant select on retention.hold to retention;

create table retention.progress (
  id smallint default 1 not null,
  leaf_index bigint not null,
  ran_at timestamp with time zone,
  constraint progress_pkey PRIMARY KEY (id),
  constraint progress_id_check CHECK ((id = 1))
);
comment on table retention.progress is 'How much of the sealed log has been gone through. Its one row is the fence: whoever marks the day removes.';
grant select, update (leaf_index, ran_at) on retention.progress to retention;

create schema review;
comment on schema review is 'Log review: what speaks for looking closer at an opening, and what came of it.';
grant usage on schema review to app;

create table review.draw (
  unit_id uuid not null,
  slot_from timestamp with time zone not null,
  slot_until timestamp with time zone not null,
  lookup_id uuid,
  constraint draw_pkey PRIMARY KEY (unit_id, slot_from),
  constraint draw_check CHECK ((slot_until > slot_from))
);
comment on table review.draw is 'One opening drawn for each part of a month: as many parts as the plan says samples. Null when the unit opened nothing.';
grant insert, select on review.draw to app;

create table review.opening (
  person_id uuid not null,
  lookup_id uuid not null,
  connected_provider_id uuid not null,
  unit_id uuid not null,
  staff_id uuid not null,
  role text not null,
  at timestamp with time zone not null,
  until timestamp with time zone not null,
  refusals integer not null,
  has_read boolean not null,
  known_to_unit boolean not null,
  score smallint,
  reasons jsonb default '[]'::jsonb not null,
  always boolean default false not null,
  sampled boolean default false not null,
  state text default 'open'::text not null,
  is_due boolean default true not null,
  again_at timestamp with time zone,
  constraint opening_pkey PRIMARY KEY (person_id, lookup_id),
  constraint opening_check CHECK ((until >= at)),
  constraint opening_check1 CHECK ((is_due OR (score IS NOT NULL))),
  constraint opening_score_check CHECK (((score >= 0) AND (score <= 100))),
  constraint opening_state_check CHECK ((state = ANY (ARRAY['open'::text, 'asked'::text, 'answered'::text, 'closed'::text])))
) with (fillfactor=80);
comment on table review.opening is 'One lookup by one staff member about one person, with its score. Made from the sealed log; can be made again from it.';
comment on column review.opening.refusals is 'Steps that were refused; with has_read what its neighbours need to know of it.';
comment on column review.opening.known_to_unit is 'The unit has documents about the person, or a relation that another than the reader made.';
comment on column review.opening.always is 'An emergency or an assessment, which is reviewed whatever its score.';
comment on column review.opening.is_due is 'It has grown, or its surroundings have changed, since it was judged.';
comment on column review.opening.again_at is 'When it is to be judged again, by what has followed since. Null: not unless it grows.';
CREATE INDEX opening_again ON review.opening USING btree (again_at) WHERE (again_at IS NOT NULL);
CREATE INDEX opening_list ON review.opening USING btree (connected_provider_id, state, score DESC, at DESC, lookup_id DESC) WHERE (score IS NOT NULL);
CREATE INDEX opening_lookup ON review.opening USING btree (connected_provider_id, lookup_id);
CREATE INDEX opening_momentary ON review.opening USING btree (unit_id, at) WHERE (reasons @> '[{"criterion": "momentaryRelation"}]'::jsonb);
CREATE INDEX opening_staff ON review.opening USING btree (staff_id, at);
CREATE INDEX opening_time ON review.opening USING btree (connected_provider_id, at);
CREATE INDEX opening_unit ON review.opening USING btree (unit_id, at);
CREATE INDEX opening_waiting ON review.opening USING btree (at) WHERE is_due;
grant insert, select, update on review.opening to app;

create table review.outcome (
  person_id uuid not null,
  id uuid not null,
  lookup_id uuid not null,
  connected_provider_id uuid not null,
  outcome text not null,
  measures text[] not null,
  done text[] not null,
  text text not null,
  score smallint not null,
  decided_by uuid not null,
  decided_name text,
  decided_at timestamp with time zone default now() not null,
  due_at timestamp with time zone,
  constraint outcome_pkey PRIMARY KEY (person_id, id),
  constraint outcome_check CHECK ((done <@ measures)),
  constraint outcome_check1 CHECK (((outcome = 'deviation'::text) OR (cardinality(measures) = 0))),
  constraint outcome_check2 CHECK (((due_at IS NOT NULL) = (('imyReport'::text = ANY (measures)) AND (NOT ('imyReport'::text = ANY (done)))))),
  constraint outcome_measures_check CHECK ((measures <@ ARRAY['talk'::text, 'policeReport'::text, 'imyReport'::text, 'informPerson'::text, 'other'::text])),
  constraint outcome_outcome_check CHECK ((outcome = ANY (ARRAY['withoutDeviation'::text, 'deviation'::text])))
);
comment on table review.outcome is 'What came of a review. Final: a correction is a new row, and the latest counts.';
comment on column review.outcome.done is 'Measures that had been taken already.';
comment on column review.outcome.due_at is 'When a report to IMY must have been made (GDPR article 33): 72 hours after the outcome.';
CREATE INDEX outcome_lookup ON review.outcome USING btree (person_id, lookup_id, decided_at DESC);
CREATE INDEX outcome_time ON review.outcome USING btree (connected_provider_id, decided_at);
grant insert, select on review.outcome to app;

create table review.plan (
  connected_provider_id uuid not null,
  year integer not null,
  review_every_days integer not null,
  seed bytea not null,
  decided_by uuid not null,
  decided_name text,
  decided_at timestamp with time zone default now() not null,
  constraint plan_pkey PRIMARY KEY (connected_provider_id, year),
  constraint plan_connected_provider_id_fkey FOREIGN KEY (connected_provider_id) REFERENCES directory.connected_provider(id),
  constraint plan_review_every_days_check CHECK (((review_every_days >= 1) AND (review_every_days <= 366))),
  constraint plan_seed_check CHECK ((octet_length(seed) = 32))
);
comment on table review.plan is 'How a connected provider reviews its log in a year.';
comment on column review.plan.seed is 'Random; never leaves the server. Which openings are drawn follows from it, so that it can be checked and not foreseen.';
grant insert, select, update on review.plan to app;

create table review.plan_unit (
  connected_provider_id uuid not null,
  year integer not null,
  unit_id uuid not null,
  samples_per_month integer not null,
  constraint plan_unit_pkey PRIMARY KEY (connected_provider_id, year, unit_id),
  constraint plan_unit_connected_provider_id_year_fkey FOREIGN KEY (connected_provider_id, year) REFERENCES review.plan(connected_provider_id, year),
  constraint plan_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES directory.unit(id),
  constraint plan_unit_samples_per_month_check CHECK (((samples_per_month >= 1) AND (samples_per_month <= 100)))
);
comment on table review.plan_unit is 'How many openings of a unit are drawn at random each month.';
grant delete, insert, select on review.plan_unit to app;

create table review.progress (
  id smallint default 1 not null,
  leaf_index bigint not null,
  constraint progress_pkey PRIMARY KEY (id),
  constraint progress_id_check CHECK ((id = 1))
);
comment on table review.progress is 'How much of the sealed log has been followed. Its one row is the fence: whoever locks it judges.';
grant select, update on review.progress to app;

create table review.question (
  person_id uuid not null,
  id uuid not null,
  lookup_id uuid not null,
  connected_provider_id uuid not null,
  unit_id uuid not null,
  text text not null,
  asked_by uuid not null,
  asked_name text,
  asked_at timestamp with time zone default now() not null,
  answer text,
  answered_by uuid,
  answered_name text,
  answered_at timestamp with time zone,
  constraint question_pkey PRIMARY KEY (person_id, id),
  constraint question_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint question_check1 CHECK (((answer IS NULL) = (answered_by IS NULL)))
);
comment on table review.question is 'A reviewer''s question to the manager of the reader''s unit, and the answer, which is final.';
comment on column review.question.asked_name is 'As it was then; null for staff whose identity is protected. Likewise answered_name.';
CREATE INDEX question_lookup ON review.question USING btree (person_id, lookup_id);
CREATE INDEX question_unit ON review.question USING btree (unit_id, asked_at);
CREATE INDEX question_waiting ON review.question USING btree (connected_provider_id, asked_at) WHERE (answer IS NULL);
grant insert, select, update (answer, answered_by, answered_name, answered_at) on review.question to app;

create table review.reader_day (
  unit_id uuid not null,
  role text not null,
  day date not null,
  staff_id uuid not null,
  openings integer not null,
  constraint reader_day_pkey PRIMARY KEY (unit_id, role, day, staff_id),
  constraint reader_day_openings_check CHECK ((openings > 0))
);
comment on table review.reader_day is 'How many openings a staff member began on a Swedish day: what is usual in a role and unit.';
grant insert, select, update on review.reader_day to app;

create schema session;
comment on schema session is 'Sign-in sessions of staff and residents.';
grant usage on schema session to app;

create table session.session (
  id uuid not null,
  token_hash bytea not null,
  portal text not null,
  staff_id uuid,
  resident_id uuid,
  assignment_id uuid,
  acr text not null,
  created_at timestamp with time zone default now() not null,
  seen_at timestamp with time zone default now() not null,
  locked_at timestamp with time zone,
  ended_at timestamp with time zone,
  acting_for uuid,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_check CHECK (((portal = 'staff'::text) = (staff_id IS NOT NULL))),
  constraint session_check1 CHECK (((portal = 'resident'::text) = (resident_id IS NOT NULL))),
  constraint session_check2 CHECK (((acting_for IS NULL) OR (portal = 'resident'::text))),
  constraint session_portal_check CHECK ((portal = ANY (ARRAY['staff'::text, 'resident'::text])))
) with (fillfactor=80);
comment on table session.session is 'One row a sign-in. resident_id is the person id of a resident: a session is not a hot table, so it is not distributed by it.';
comment on column session.session.acting_for is 'The child that the resident has chosen to act for. Whether she still may is read anew for each request.';
grant insert, select, update on session.session to app;
