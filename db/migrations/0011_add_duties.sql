-- Reason: SVOD 3:5 and PDL 4:5 name officers: whoever decides about lifting an outer block at the care provider that
-- blocked, and whoever is authorised to lift an inner one. A duty belongs to an assignment and ends with it.
-- Locks: access exclusive on directory.assignment and directory.connected_provider, for an instant (no table is rewritten).
alter table directory.assignment
  add column duties text[] not null default '{}'
    check (duties <@ array['liftOfficer', 'innerBlockOfficer']);
comment on column directory.assignment.duties is 'liftOfficer decides about lift requests to the own provider (SVOD 3:5); innerBlockOfficer may lift inner blocks there (PDL 4:5).';

alter table directory.connected_provider
  add column duty_phone text check (length(duty_phone) between 1 and 40);
comment on column directory.connected_provider.duty_phone is 'Telephone of the officer on duty; shown to one who may know who blocked.';
