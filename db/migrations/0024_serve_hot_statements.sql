-- Reason: every statement has an index that serves it, no index is without a statement, and the tables that change or
-- grow most are cleaned as they need.
-- Locks: share on each partition of audit.entry while entry_reader is built: entries wait meanwhile. Access exclusive on
-- block.lift_request for an instant; the settings lock nobody out.

-- An overview tells when its reader last read: by this it costs the same for a person with 100 000 entries as for one
-- with ten.
create index entry_reader on audit.entry (person_id, staff_id, at desc) include (lookup_id)
  where step in ('overview', 'document');

-- Requests that were decided or ran out are listed together, which an index over the decided ones alone can't serve.
drop index block.lift_request_decided;
create index lift_request_past on block.lift_request (controller_id, (coalesce(decided_at, wished_until)) desc, id desc);

-- Its time of last use is written every minute. With room in its page the row stays there and no index is touched:
-- measured, 100 of 100 updates instead of 92.
alter table session.session set (fillfactor = 80);

-- The line grows and empties all the time. Giving its emptied end back to the system would lock it every minute.
alter table audit.pending set (vacuum_truncate = off);

-- Rows that are never changed are frozen at the first vacuum, which comes by their number, not by their share; it also
-- lets statements be answered from an index alone.
alter table ledger.leaf set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000,
  autovacuum_freeze_min_age = 0);
alter table record.body set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000,
  autovacuum_freeze_min_age = 0);
alter table record.document set (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000);

-- A tile is written anew, up to 8 kB, each time that the log grows. A fifth of a large log is too long to wait for.
alter table ledger.tile set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
  toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 20000);
