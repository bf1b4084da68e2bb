-- Reason: leaf records hold no content and keep their bytes; only the entry's own bytes and salt go after the retention time.
-- Locks: none to speak of (a comment).
comment on column ledger.leaf.bytes is 'Canonical leaf record (RFC 8785): entry, number, previous. It tells nothing of what happened, and stays.';
