-- Reason: what grows with every lookup is cleaned after each hundred thousand rows. At the usual pace that took a quarter of
-- a processor for some seconds, in which lookups waited; now it takes a little for longer, some 14 MB a second.
-- Locks: share update exclusive on the months of audit.entry and on ledger.leaf for an instant: nobody waits.

do $$
declare
  month regclass;
begin
  for month in select inhrelid::regclass from pg_inherits where inhparent = 'audit.entry'::regclass loop
    execute format('alter table %s set (autovacuum_vacuum_cost_delay = 5)', month);
  end loop;
end
$$;
alter table ledger.leaf set (autovacuum_vacuum_cost_delay = 5);
