-- Reason: an opening grows with each entry of its lookup, and its last time was in an index: every growth was entered in
-- all eight indexes of the table. By the first time, which stays, and with room in its page it grows in place.
-- Locks: share on review.opening while the index is built, then access exclusive for an instant: log review waits.

create index opening_waiting on review.opening (at) where is_due;
drop index review.opening_due;
alter table review.opening set (fillfactor = 80);
