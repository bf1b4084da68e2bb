-- Reason: what was logged in a period lies between the checkpoints around it, so these are looked up by their time.
-- Locks: share on ledger.checkpoint while the index is built: nothing is signed meanwhile, and reading goes on.
create index checkpoint_signed_at on ledger.checkpoint (signed_at);
