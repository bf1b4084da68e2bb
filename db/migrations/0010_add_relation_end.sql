-- Reason: a relation that was ended must not be opened again by an older line of a feed sent once more, so that
-- it was ended is told apart from when it was to end.
-- Locks: access exclusive on relation.relation, for an instant (columns without a default).
alter table relation.relation
  add column ended_at     timestamptz,
  add column ended_reason text;
comment on column relation.relation.ended_at is 'Set when it was ended before its time; then ends_at is the same. Final.';
