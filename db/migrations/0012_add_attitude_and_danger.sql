-- Reason: SVOD 2:6, 3:3 and 3:4 ask how the attitude of a person who can't take a position was clarified, and what
-- was found; SVOD 3:5 and 3:6 ask for a danger to life or health that the reader states, with reasons.
-- Locks: none (new tables).
create table capacity.attitude (
  person_id                   uuid not null,
  id                          uuid not null,
  aim                         text not null check (aim in ('reading', 'availability')),
  unit_id                     uuid not null,
  staff_id                    uuid not null,
  assessed_at                 timestamptz not null default now(),
  asked                       text[] not null
    check (asked <@ array['earlierStatements', 'relatives', 'representative', 'staff', 'records']),
  findings                    text not null,
  clarified                   boolean not null,
  reason_to_assume_opposition boolean not null,
  necessary                   boolean,
  necessity                   text,
  valid_until                 timestamptz,
  voided_at                   timestamptz,
  voided_reason               text,
  primary key (person_id, id),
  check ((aim = 'reading') = (necessary is not null)),
  check ((necessary is null) = (necessity is null)),
  check (valid_until is null or valid_until > assessed_at)
);
comment on table capacity.attitude is 'How a person''s attitude was clarified who lastingly can''t take a position, and what was found (SVOD 2:6, 3:3, 3:4); id is also that of the assessment of the ability.';
comment on column capacity.attitude.aim is 'Reading: counts for the unit that assessed. Availability: for the connected provider of that unit.';
comment on column capacity.attitude.necessary is 'Whether the care or the interventions are necessary, and in necessity why; a question of reading only.';

create table access.danger (
  person_id              uuid not null,
  id                     uuid not null,
  lookup_id              uuid not null,
  session_id             uuid not null,
  staff_id               uuid not null,
  unit_id                uuid not null,
  danger                 text not null,
  consent_not_obtainable text,
  unable_to_request_lift text,
  indispensable          text,
  stated_at              timestamptz not null default now(),
  primary key (person_id, id)
);
comment on table access.danger is 'The reader''s statement of danger to the patient''s life or health, with reasons (SVOD 3:5, 3:6). It holds for that lookup only.';
comment on column access.danger.consent_not_obtainable is 'Why the patient''s consent can''t be obtained; null when that isn''t stated. Likewise unable_to_request_lift and indispensable.';
create index danger_lookup on access.danger (person_id, lookup_id);

grant select, insert on capacity.attitude, access.danger to app;
grant update (voided_at, voided_reason) on capacity.attitude to app;
